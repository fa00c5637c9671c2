import { describe, expect, test } from '@jest/globals';
import { SortedNumbers } from '../../src/statistics/sorted-numbers.js';
import { kolmogorovDistance, totalVariation } from '../../src/statistics/two-sample-distance.js';

const sorted = (length: number, value: (i: number) => number): number[] =>
  Array.from({ length }, (_, i) => value(i)).sort((a, b) => a - b);
/** Equal ones once, and one by one. */
const once = (values: readonly number[]): SortedNumbers => SortedNumbers.copyOf(Float64Array.from(values));
const each = (values: readonly number[]): SortedNumbers => new SortedNumbers(Float64Array.from(values));

describe("Kolmogorov's distance", () => {
  // scipy 1.10: stats.ks_2samp(a, b).statistic
  test.each([
    { a: [1, 2, 2, 3, 5, 8, 13], b: [0, 2, 4, 4, 6, 9], expected: 0.23809523809523808 },
    {
      a: sorted(101, (i) => ((i * 37) % 101) / 10),
      b: sorted(97, (i) => ((i * 53) % 97) / 8 - 1),
      expected: 0.08410737981014596,
    },
    { a: [1, 2], b: [3, 4], expected: 1 },
    { a: [7, 7], b: [7], expected: 0 },
    { a: [1, 1, 1, 2, 2, 4, 4, 4], b: [1, 2, 2, 3, 3, 3], expected: 0.375 },
  ])('is that of scipy', ({ a, b, expected }) => {
    for (const kept of [once, each]) {
      expect(kolmogorovDistance(kept(a), kept(b)).point).toBeCloseTo(expected, 14);
      expect(kolmogorovDistance(once(b), kept(a)).point).toBeCloseTo(expected, 14);
    }
  });

  // By hand: √(ln(2/0.05)/2 · (1/100 + 1/100)) = 0.192065.
  test('reaches as far as the bound of Dvoretzky, Kiefer and Wolfowitz, within 0 and 1', () => {
    const [a, b] = [each(sorted(100, (i) => i)), each(sorted(100, (i) => i + 50))];
    const { point, intervalAt } = kolmogorovDistance(a, b);
    expect(point).toBe(0.5);
    expect(intervalAt(0.95).low).toBeCloseTo(0.5 - 0.192065, 6);
    expect(intervalAt(0.95).high).toBeCloseTo(0.5 + 0.192065, 6);
    expect(kolmogorovDistance(a, a).intervalAt(0.95).low).toBe(0);
    expect(kolmogorovDistance(each([1]), each([2])).intervalAt(0.95).high).toBe(1);
  });
});

describe('total variation', () => {
  // By hand: shares 0.5, 0.5, 0 and 0.25, 0.25, 0.5; half of 0.25 + 0.25 + 0.5.
  test('is half the sum of the differences of the shares', () => {
    const a = new Map(Object.entries({ x: 2, y: 2 }));
    const b = new Map(Object.entries({ x: 1, y: 1, z: 2 }));
    expect(totalVariation(a, b).point).toBe(0.5);
    expect(totalVariation(a, a).point).toBe(0);
  });

  // By hand: one value each of 50 and 50: expected at most 2 · √(½·½·(1/50 + 1/50))/2 = 0.1, reach √(ln 40/2 · 0.04) = 0.271620.
  test('allows for what chance alone gives', () => {
    const [a, b] = [new Map([['x', 50]]), new Map([['y', 50]])];
    expect(totalVariation(a, b).point).toBe(1);
    expect(totalVariation(a, b).intervalAt(0.95).low).toBeCloseTo(1 - 0.1 - 0.27162, 5);
  });
});
