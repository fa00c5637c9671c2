import type { RandomStream } from '../../../src/statistics/random.js';
import { drawNormal, drawWeighted } from './draw.js';
import { drawParts } from './generated-tables.js';
import { labelColumn, type World } from './world.js';

const districts = Array.from({ length: 20 }, (_, rank) => [`district ${rank + 1}`, 1 / (rank + 1)] as const);
const conditions = [
  ['plain', 0.5],
  ['good', 0.35],
  ['new', 0.15],
] as const;
const worth: Readonly<Record<string, number>> = { plain: 0, good: 0.12, new: 0.3 };

/** What a flat costs a month: skewed, with errors that grow with it, an id, a date, nulls and twenty districts. */
function drawFlat(random: RandomStream): Readonly<Record<string, string>> {
  const rooms = 1 + random.below(5);
  const area = Math.max(15, 22 * rooms + 12 * drawNormal(random));
  const heating = 40 + 0.9 * area + 15 * drawNormal(random);
  const age = -30 * Math.log(1 - random.next());
  const district = drawWeighted(districts, random);
  const condition = drawWeighted(conditions, random);
  const hasLift = random.next() < 0.4;
  const place = Number(district.slice(9));
  const logRent =
    5.1 +
    0.75 * Math.log(area / 20) -
    0.002 * age +
    (worth[condition] ?? 0) +
    (hasLift ? 0.08 : 0) -
    0.015 * place +
    0.15 * drawNormal(random);
  return {
    flat: String(1_000_000 + random.below(8_000_000)),
    offered: new Date(Date.UTC(2022, 0, 1 + random.below(700))).toISOString().slice(0, 10),
    rooms: String(rooms),
    area: area.toFixed(1),
    heating: heating.toFixed(0),
    age: random.next() < 0.05 ? '' : age.toFixed(0),
    noise: drawNormal(random).toFixed(2),
    district,
    condition,
    lift: hasLift ? 'true' : 'false',
    [labelColumn]: Math.exp(logRent).toFixed(2),
  };
}

export const rents: World = {
  name: 'rents',
  kind: 'regression',
  isGenerated: true,
  task: 'regression',
  classNames: [],
  unused: ['flat', 'offered'],
  draw: drawParts(drawFlat),
  targets: {
    numbers: ['area', 'heating'],
    related: ['area', 'heating'],
    categories: ['condition', 'district'],
    swapped: ['area', 'heating'],
    slices: ['condition'],
  },
};
