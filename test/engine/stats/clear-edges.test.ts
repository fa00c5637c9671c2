import { describe, expect, test } from '@jest/globals';
import { clearEdges, noiseOfNumbers, noiseOfScores } from '../../../src/engine/stats/clear-edges.js';
import { SortedNumbers } from '../../../src/statistics/sorted-numbers.js';

const sorted = (...values: number[]): SortedNumbers => new SortedNumbers(Float64Array.from(values).sort());
const fixed = (noise: number) => () => noise;
const atOf = (values: SortedNumbers, quantiles: number[], noise: number): number[] =>
  clearEdges(values, quantiles, fixed(noise)).map(({ at }) => at);

describe('clear edges', () => {
  // Levels by hand: 1 and 1.01 are one with a noise of 0.1; 2 is the other.
  test.each([
    { name: 'at a level: beyond its noise', quantiles: [1.005], expected: [1.11] },
    { name: 'at its smallest value: beyond its largest', quantiles: [1], expected: [1.11] },
    { name: 'in the noise of a level: beyond it', quantiles: [1.05], expected: [1.11] },
    { name: 'between the levels: where it is', quantiles: [1.5], expected: [1.5] },
    { name: 'in the noise below the next level: before it', quantiles: [1.95], expected: [1.9] },
    { name: 'at the highest level: beyond it', quantiles: [2], expected: [2.1] },
    { name: 'twice at a level: once', quantiles: [1, 1.01, 1.5], expected: [1.11, 1.5] },
  ])('$name', ({ quantiles, expected }) => {
    const found = atOf(sorted(1, 1.01, 2), quantiles, 0.1);
    expect(found).toHaveLength(expected.length);
    expected.forEach((at, k) => expect(found[k]).toBeCloseTo(at, 12));
  });

  test('go at most half-way to the next level', () => {
    // By a noise of 1 the levels are 0…1 and 1.2; half-way between them is 1.1.
    expect(atOf(sorted(0, 1, 1.2), [0.5], 1)).toEqual([1.1]);
  });

  test('are the quantiles themselves without noise', () => {
    expect(clearEdges(sorted(1, 2, 3), [1, 2, 2, 2.5], fixed(0))).toEqual([
      { at: 1, quantile: 1 },
      { at: 2, quantile: 2 },
      { at: 2.5, quantile: 2.5 },
    ]);
  });

  test('do not chain values that lie dense into one level', () => {
    const dense = sorted(...Array.from({ length: 1001 }, (_, i) => i / 1000));
    expect(clearEdges(dense, [0.25, 0.5, 0.75], fixed(0.002))).toHaveLength(3);
  });
});

describe('noise', () => {
  test('of whole numbers is none: ids and days in digits are exact', () => {
    expect(noiseOfNumbers(sorted(20240101, 20240102))(20240101)).toBe(0);
  });

  test('of other numbers is a share of the value, and never nothing around zero', () => {
    const noise = noiseOfNumbers(sorted(-1e-17, 0, 2e-17, 0.5, 200, 300));
    expect(noise(200)).toBeCloseTo(2e-4, 12);
    // The usual size is the median of what is not zero, 0.5… of five: 0.5.
    expect(noise(0)).toBeCloseTo(5e-10, 20);
    // The same of equal ones kept once. By hand: of −2, −2, 0, 0, 1.5, 3, 3, 3 six are not zero, by size 1.5 2 2 3 3 3.
    const once = SortedNumbers.copyOf(Float64Array.of(-2, -2, 0, 0, 1.5, 3, 3, 3));
    expect(once.ends).toBeDefined();
    expect(noiseOfNumbers(once)(0)).toBeCloseTo(3e-9, 20);
    // In small units nothing is merged.
    expect(noiseOfNumbers(sorted(1e-12, 2e-12, 3.5e-12))(1e-12)).toBeCloseTo(1e-18, 24);
  });

  test('of scores is a share of the largest, so that those of rare events keep theirs', () => {
    expect(noiseOfScores(sorted(0.1, 0.9))(0.1)).toBeCloseTo(9e-7, 12);
    expect(noiseOfScores(sorted(1e-9, 4e-9))(1e-9)).toBeCloseTo(4e-15, 24);
    expect(noiseOfScores(sorted())(0)).toBe(0);
  });
});
