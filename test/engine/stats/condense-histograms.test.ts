import { expect, test } from '@jest/globals';
import { condenseHistograms } from '../../../src/engine/stats/condense-histograms.js';
import { driftHistograms } from '../../../src/engine/stats/drift-bins.js';
import { SortedNumbers } from '../../../src/statistics/sorted-numbers.js';

const few = { names: ['a', 'b'], reference: [1, 2], evaluation: [3, 4] };

test('24 bins or fewer stay as they are', () => {
  expect(condenseHistograms(few)).toBe(few);
});

test('neighbouring intervals are merged, the open ends stay', () => {
  // By hand: the values 0 … 99 999 in 50 bins of 2,000; the 48 inner ones merge by threes (48 / 22 rounded up) to 16.
  const values = new SortedNumbers(Float64Array.from({ length: 100_000 }, (_, value) => value));
  const { names, reference, evaluation } = condenseHistograms(driftHistograms(values, values, 50));
  expect(names).toHaveLength(18);
  expect(reference).toEqual([2000, ...Array<number>(16).fill(6000), 2000]);
  expect(evaluation).toEqual(reference);
  expect(names[1]).toMatch(/^\(1999\.?\d*, 7999\.?\d*\]$/);
  expect([names[0], names[17]]).toEqual([
    expect.stringMatching(/^up to 1999/),
    expect.stringMatching(/^above 97999/),
  ]);
});

test('a bin below the smallest value stays alone too, and comes first', () => {
  const upwards = Float64Array.from({ length: 40_000 }, (_, row) => row - 10_000);
  const reference = SortedNumbers.copyOf(upwards.map((value) => Math.max(0, value)));
  const evaluation = new SortedNumbers(upwards);
  const condensed = condenseHistograms(driftHistograms(reference, evaluation, 60));
  expect(condensed.names.length).toBeLessThanOrEqual(24);
  expect(condensed.names.slice(0, 2)).toEqual(['below 0', '0']);
  // By hand: 0 … 10 000 are one value in the reference; 10 000 evaluation values are negative, one is 0.
  expect([condensed.reference[1], condensed.evaluation[1]]).toEqual([10_001, 1]);
  expect([condensed.reference[0], condensed.evaluation[0]]).toEqual([0, 10_000]);
  const sum = (counts: ArrayLike<number>): number => Array.from(counts).reduce((a, b) => a + b, 0);
  expect([sum(condensed.reference), sum(condensed.evaluation)]).toEqual([40_000, 40_000]);
});

test('a bin below the smallest value is left out when nothing is in it', () => {
  const constant = SortedNumbers.copyOf(Float64Array.from([5, 5, 5]));
  const { names, reference, evaluation } = condenseHistograms(driftHistograms(constant, constant, 24));
  expect(names).toEqual(['5', 'above 5']);
  expect([reference, evaluation]).toEqual([
    [3, 0],
    [3, 0],
  ]);
});

test('of values without order the most frequent stay, the rest are counted together', () => {
  const names = Array.from({ length: 30 }, (_, k) => `v${k}`);
  // v29 is the most frequent: k + 1 of each in both, so v0 … v6 (1 + … + 7 = 28) are the others.
  const counts = names.map((_, k) => k + 1);
  const condensed = condenseHistograms({ names, reference: counts, evaluation: counts });
  expect(condensed.names).toEqual([...names.slice(7).reverse(), 'others']);
  expect(Array.from(condensed.reference).at(-1)).toBe(28);
  expect(Array.from(condensed.evaluation)[0]).toBe(30);
});
