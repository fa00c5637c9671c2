import { describe, expect, test } from '@jest/globals';
import {
  bootstrapSums,
  exchangeSides,
  exchangeTestOfSums,
  resampleSums,
} from '../../src/statistics/bootstrap-sums.js';
import { randomStream } from '../../src/statistics/random.js';

const gamma = [
  0.83, 1.37, 3.61, 1.05, 2.04, 0.71, 1.94, 1.56, 0.98, 0.9, 1.59, 2.25, 0.32, 0.69, 0.49, 1.62, 0.65, 0.62,
  1.97, 3.68, 0.19, 0.61, 1.72, 1.38, 3.24, 2.81, 1.27, 4.32, 7.19, 3.01, 1.0, 4.09, 1.92, 2.58, 1.48, 1.8,
  3.11, 0.55, 3.25, 0.7,
];
const mean = (sums: Float64Array): number => (sums[1] ?? 0) / (sums[0] ?? 0);
const rows = (numbers: readonly number[]) => ({
  width: 2,
  sums: Float64Array.from(numbers.flatMap((value) => [1, value])),
});

describe('bootstrapSums', () => {
  test("has scipy's BCa interval of a skewed mean", () => {
    const at = bootstrapSums(
      resampleSums(rows(gamma), { draws: 20_000, random: randomStream('bootstrap sums') }),
      mean,
    );
    const { estimate, standardError, interval } = at(0.95);
    expect(estimate).toBeCloseTo(gamma.reduce((sum, value) => sum + value, 0) / 40, 12);
    // scipy 1.10: stats.bootstrap(method='BCa', n_resamples=200000)
    expect(standardError).toBeCloseTo(0.2191, 2);
    expect(interval.low).toBeCloseTo(1.5158, 1);
    expect(interval.high).toBeCloseTo(2.3988, 1);
  });

  test('refuses no rows', () => {
    expect(() => resampleSums(rows([]), { draws: 10, random: randomStream(1) })).toThrow(RangeError);
  });
});

describe('exchangeTestOfSums', () => {
  test('is the chance of the difference of paired means, as scipy counts all exchanges', () => {
    const first = [1, 3, 2, 5, 4, 0, 2, 6, 3, 2];
    const second = [2, 5, 2, 9, 4, 1, 4, 9, 3, 1];
    const sums = Float64Array.from(first.flatMap((value, row) => [value, second[row] ?? 0]));
    const difference = (all: Float64Array): number => (all[1] ?? 0) - (all[0] ?? 0);
    const found = exchangeTestOfSums(
      exchangeSides({ width: 2, sums }, { draws: 20_000, random: randomStream(3) }),
      difference,
    );
    // scipy 1.10: stats.permutation_test(permutation_type='samples', n_resamples=inf), 0.03125
    expect(found).toBeCloseTo(0.03125, 2);
  });
});
