import type { RandomStream } from '../../../src/statistics/random.js';

export function pick<Item>(random: RandomStream, items: readonly Item[]): Item {
  const item = items[random.below(items.length)];
  if (item === undefined) throw new RangeError('There is nothing to pick from.');
  return item;
}

/** Mostly small, so that most of a mutated input stays as it was. */
export function few(random: RandomStream, most: number): number {
  let count = 1;
  while (count < most && random.next() < 0.4) count++;
  return count;
}
