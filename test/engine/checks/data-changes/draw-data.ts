import type { Cell } from '../../../../src/engine/data/table.js';
import type { Feature } from '../../../../src/engine/data/dataset.js';
import type { TestContext } from '../../../../src/engine/contract/stress-test.js';
import { randomStream } from '../../../../src/statistics/random.js';
import { makeContext, makeFeature } from '../../../support/test-context.js';

export interface DrawnData {
  readonly columns: Readonly<Record<string, readonly Cell[]>>;
  readonly labels: readonly number[];
}

/** The kinds of all columns that are drawn; a column of nulls counts as categorical, as in a profile. */
const kinds: Readonly<Record<string, Feature['kind']>> = {
  normal: 'numeric',
  related: 'numeric',
  height: 'numeric',
  logNormal: 'numeric',
  counts: 'numeric',
  mostlyZero: 'numeric',
  fewLevels: 'numeric',
  constant: 'categorical',
  nulls: 'categorical',
  city: 'categorical',
  many: 'categorical',
  messy: 'categorical',
  flag: 'categorical',
};

const cities = ['New York', 'Paris', 'Berlin', 'São Paulo', 'Rome'];

/** Rows of one population; the label depends on `normal` (and so on `related`) and a little on `city`. */
export function drawData(rows: number, ...keys: readonly (string | number)[]): DrawnData {
  const random = randomStream('data changes', ...keys);
  // Box and Muller.
  const normal = (): number =>
    Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next());
  const columns: Record<string, Cell[]> = Object.fromEntries(Object.keys(kinds).map((name) => [name, []]));
  const labels: number[] = [];
  for (let row = 0; row < rows; row++) {
    const [x, city] = [normal(), random.below(cities.length)];
    const cells: Record<string, Cell> = {
      normal: x,
      related: 0.8 * x + 0.6 * normal(),
      height: 170 + 10 * normal(),
      logNormal: 1000 * Math.exp(normal()),
      counts: Math.round(4 * Math.exp(0.7 * normal())),
      mostlyZero: random.next() < 0.7 ? 0 : Math.exp(normal()),
      fewLevels: 1 + random.below(12),
      constant: 5,
      nulls: null,
      city: random.next() < 0.1 ? null : (cities[city] ?? null),
      many: `v${Math.floor(30 * random.next() ** 2)}`,
      messy: `${['A', 'a', 'b', 'B ', 'c'][random.below(5)]}${random.next() < 0.05 ? random.below(1000) : ''}`,
      flag: random.next() < 0.02 ? 1 : 0,
    };
    for (const [name, cell] of Object.entries(cells)) columns[name]?.push(cell);
    labels.push(random.next() < 1 / (1 + Math.exp(-1.5 * x - (city === 0 ? 1 : -0.3))) ? 1 : 0);
  }
  return { columns, labels };
}

export function contextOf(reference: DrawnData, evaluation: DrawnData): TestContext {
  const features = Object.entries(kinds).map(([name, kind]) => makeFeature(name, kind));
  return makeContext({ reference, evaluation, features });
}

/** The same data with one column changed. */
export function withCells(
  data: DrawnData,
  name: string,
  change: (cell: Cell, row: number) => Cell,
): DrawnData {
  return { ...data, columns: { ...data.columns, [name]: (data.columns[name] ?? []).map(change) } };
}

export function swapped(data: DrawnData, one: string, other: string): DrawnData {
  const { [one]: first = [], [other]: second = [] } = data.columns;
  return { ...data, columns: { ...data.columns, [one]: second, [other]: first } };
}

/** In another order, by the order of random numbers. */
export function shuffled<Item>(items: readonly Item[], seed: number): readonly Item[] {
  const random = randomStream('shuffle', seed);
  return items
    .map((item) => ({ item, rank: random.next() }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ item }) => item);
}
