import { expect, test } from '@jest/globals';
import { randomStream } from '../../../src/statistics/random.js';
import { drawPlaces } from '../../../src/engine/text/draw-places.js';

test.each([
  { size: 3, count: 2, expected: 2 },
  { size: 3, count: 9, expected: 3 },
  { size: 0, count: 1, expected: 0 },
  { size: 1, count: 0, expected: 0 },
])('draws $expected of $size places when asked for $count, none twice', ({ size, count, expected }) => {
  const drawn = drawPlaces(size, count, randomStream(1));
  expect(drawn).toHaveLength(expected);
  expect(new Set(drawn).size).toBe(expected);
});

test('draws every place equally often', () => {
  const counts = [0, 0, 0, 0];
  for (let seed = 0; seed < 4000; seed++) {
    for (const place of drawPlaces(4, 2, randomStream(seed))) counts[place] = (counts[place] ?? 0) + 1;
  }
  // 2000 expected each, standard deviation √(4000·½·½) ≈ 32; five of them to either side.
  for (const count of counts) expect(Math.abs(count - 2000)).toBeLessThan(160);
});

test('are those of a shuffle, step by step, that takes each out of a list of what is left', () => {
  for (let seed = 0; seed < 50; seed++) {
    const [rest, random] = [[...Array(20).keys()], randomStream(seed)];
    const taken = Array.from({ length: 12 }, () => rest.splice(random.below(rest.length), 1)[0]);
    expect(drawPlaces(20, 12, randomStream(seed))).toEqual(taken);
  }
});
