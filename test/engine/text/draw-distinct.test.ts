import { expect, test } from '@jest/globals';
import { randomStream } from '../../../src/statistics/random.js';
import { drawDistinct } from '../../../src/engine/text/draw-distinct.js';

test.each([
  { items: ['a', 'b', 'c'], count: 2, expected: 2 },
  { items: ['a', 'b', 'c'], count: 9, expected: 3 },
  { items: [], count: 1, expected: 0 },
  { items: ['a'], count: 0, expected: 0 },
])('draws $expected of $items when asked for $count, none twice', ({ items, count, expected }) => {
  const drawn = drawDistinct<string>(items, count, randomStream(1));
  expect(drawn).toHaveLength(expected);
  expect(new Set(drawn).size).toBe(expected);
});

test('draws every item equally often', () => {
  const counts = [0, 0, 0, 0];
  for (let seed = 0; seed < 4000; seed++) {
    for (const item of drawDistinct([0, 1, 2, 3], 2, randomStream(seed)))
      counts[item] = (counts[item] ?? 0) + 1;
  }
  // 2000 expected each, standard deviation √(4000·½·½) ≈ 32; five of them to either side.
  for (const count of counts) expect(Math.abs(count - 2000)).toBeLessThan(160);
});
