import type { RandomStream } from '../../../src/statistics/random.js';
import { drawNormal, drawOne, drawWeighted } from './draw.js';
import { labelColumn, type Rows, type World } from './world.js';

type Row = Readonly<Record<string, string>>;

const trainingRows = 1000;

/** Three draws of the same law. */
export const drawParts =
  (drawRow: (random: RandomStream) => Row): World['draw'] =>
  (rowCount, random) => {
    const draw = (count: number): Rows => {
      const rows = Array.from({ length: count }, () => drawRow(random));
      return { names: Object.keys(rows[0] ?? {}), cells: rows.map((row) => Object.values(row)) };
    };
    return { training: draw(trainingRows), reference: draw(rowCount), evaluation: draw(rowCount) };
  };

/** Thirty places, the commonest thirty times as frequent as the rarest. */
const regions = Array.from({ length: 30 }, (_, rank) => [`region ${rank + 1}`, 1 / (rank + 1)] as const);

const channels = [
  ['web', 0.6],
  ['shop', 0.3],
  ['phone', 0.08],
  ['fair', 0.01],
  ['letter', 0.006],
  ['fax', 0.004],
] as const;

const plans = [
  ['basic', 0.45],
  ['plus', 0.3],
  ['family', 0.2],
  ['trial', 0.05],
] as const;
const planEffects: Readonly<Record<string, number>> = { basic: -0.9, plus: 0.4, family: 0.9, trial: -1.6 };

function drawDate(random: RandomStream): string {
  return new Date(Date.UTC(2022, 0, 1 + random.below(700))).toISOString().slice(0, 10);
}

const nullable = (share: number, value: string, random: RandomStream): string =>
  random.next() < share ? '' : value;

/**
 * Who cancels a contract: an id, a date, skewed amounts, nulls, rare levels and thirty regions. `clarity`: how much
 * more, or less, the columns tell of it.
 */
const drawCustomer =
  (intercept: number, clarity = 1) =>
  (random: RandomStream): Row => {
    const age = Math.round(Math.min(90, Math.max(18, 45 + 13 * drawNormal(random))));
    const wealth = drawNormal(random);
    const income = Math.exp(10 + 0.6 * wealth);
    const debt = Math.exp(8 + 0.7 * wealth + 0.7 * drawNormal(random));
    const tenure = -40 * Math.log(1 - random.next());
    const usage = Math.max(0, 20 + 0.15 * tenure + 6 * drawNormal(random));
    const complaints = Math.floor(-1.2 * Math.log(1 - random.next()));
    const plan = drawWeighted(plans, random);
    const region = drawWeighted(regions, random);
    const isMember = random.next() < 0.35;
    const score =
      intercept +
      0.05 * (age - 45) +
      (planEffects[plan] ?? 0) -
      0.13 * (usage - 26) +
      0.8 * complaints +
      0.6 * (Math.log(debt) - 8) +
      (isMember ? -0.8 : 0.3);
    return {
      customer: String(10_000_000 + random.below(80_000_000)),
      since: drawDate(random),
      age: String(age),
      income: nullable(0.06, income.toFixed(0), random),
      debt: debt.toFixed(2),
      tenure: tenure.toFixed(1),
      usage: usage.toFixed(2),
      complaints: String(complaints),
      satisfaction: nullable(0.2, (6.5 - 0.7 * complaints + 1.5 * drawNormal(random)).toFixed(1), random),
      plan,
      region,
      channel: nullable(0.02, drawWeighted(channels, random), random),
      member: isMember ? 'true' : 'false',
      [labelColumn]: random.next() < 1 / (1 + Math.exp(-clarity * score)) ? 'left' : 'stayed',
    };
  };

const parcelKinds = ['book', 'clothes', 'device', 'food'] as const;
type ParcelKind = (typeof parcelKinds)[number];

const parcelLaws: Readonly<
  Record<
    ParcelKind,
    { share: number; weight: number; length: number; price: number; wrap: readonly number[] }
  >
> = {
  book: { share: 0.4, weight: -0.4, length: 25, price: 2.7, wrap: [6, 3, 1] },
  clothes: { share: 0.3, weight: -0.6, length: 38, price: 3.8, wrap: [1, 8, 1] },
  device: { share: 0.2, weight: 0.4, length: 32, price: 5, wrap: [7, 1, 2] },
  food: { share: 0.1, weight: 0.9, length: 30, price: 3, wrap: [3, 1, 6] },
};
const wraps = ['carton', 'bag', 'box'] as const;
const depots = Array.from({ length: 12 }, (_, rank) => [`depot ${rank + 1}`, 1 / (rank + 2)] as const);

/** What is in a parcel, of four kinds. */
function drawParcel(random: RandomStream): Row {
  const kind = drawWeighted(
    parcelKinds.map((one) => [one, parcelLaws[one].share] as const),
    random,
  );
  const law = parcelLaws[kind];
  const length = Math.max(8, law.length + 7 * drawNormal(random));
  const width = 0.7 * length + 3 * drawNormal(random);
  return {
    parcel: `P${random
      .below(36 ** 8)
      .toString(36)
      .padStart(8, '0')}`,
    sent: drawDate(random),
    weight: Math.exp(law.weight + 0.5 * drawNormal(random)).toFixed(3),
    length: length.toFixed(1),
    width: width.toFixed(1),
    price: Math.exp(law.price + 0.6 * drawNormal(random)).toFixed(2),
    distance: nullable(0.04, (-120 * Math.log(1 - random.next())).toFixed(0), random),
    wrap: drawWeighted(
      wraps.map((wrap, index) => [wrap, law.wrap[index] ?? 0] as const),
      random,
    ),
    depot: drawWeighted(depots, random),
    weekday: drawOne(['mon', 'tue', 'wed', 'thu', 'fri', 'sat'], random),
    [labelColumn]: kind,
  };
}

const customers = {
  kind: 'binary',
  isGenerated: true,
  task: 'binary-classification',
  classNames: ['stayed', 'left'],
  unused: ['customer', 'since'],
  targets: {
    numbers: ['age', 'usage', 'debt'],
    related: ['usage', 'debt'],
    categories: ['plan', 'region'],
    swapped: ['tenure', 'usage'],
    slices: ['plan'],
  },
} as const satisfies Partial<World>;

export const generatedTables: readonly World[] = [
  { ...customers, name: 'customers', draw: drawParts(drawCustomer(-0.9)) },
  { ...customers, name: 'customers, few leave', draw: drawParts(drawCustomer(-4.2)) },
  { ...customers, name: 'customers, hardly any leave', draw: drawParts(drawCustomer(-6)) },
  { ...customers, name: 'customers, clear cases', draw: drawParts(drawCustomer(-0.9, 20)) },
  { ...customers, name: 'customers, hard to tell', draw: drawParts(drawCustomer(-0.9, 0.2)) },
  {
    name: 'parcels',
    kind: 'multi-class',
    isGenerated: true,
    task: 'multiclass-classification',
    classNames: parcelKinds,
    unused: ['parcel', 'sent'],
    draw: drawParts(drawParcel),
    targets: {
      numbers: ['weight', 'length', 'price'],
      related: ['length', 'width', 'price'],
      categories: ['wrap', 'depot'],
      swapped: ['length', 'price'],
      slices: ['wrap'],
    },
  },
];
