import { describe, expect, test } from '@jest/globals';
import { exchangeTest } from '../../src/statistics/exchange-test.js';
import { randomStream } from '../../src/statistics/random.js';

/** Cells by label, first and second, 000 to 111. */
const mirrors = [0, 2, 1, 3, 4, 6, 5, 7];
const options = () => ({ draws: 100_000, random: randomStream('exchange') });

/** F1 of the first less that of the second. */
function f1Difference(cells: ArrayLike<number>): number {
  const at = (cell: number): number => cells[cell] ?? NaN;
  const positives = at(4) + at(5) + at(6) + at(7);
  const f1 = (hits: number, falseAlarms: number): number => (2 * hits) / (hits + falseAlarms + positives);
  return f1(at(6) + at(7), at(2) + at(3)) - f1(at(5) + at(7), at(1) + at(3));
}

const recallDifference = (cells: ArrayLike<number>): number => (cells[6] ?? NaN) - (cells[5] ?? NaN);

describe('the exchange test', () => {
  // The chances of scipy.stats.binom. Of 100,000 draws a share of 0.03 has a standard error of 0.0006.
  test.each([
    { toWrong: 5, toRight: 0, chance: 0.03125 },
    { toWrong: 15, toRight: 5, chance: 0.020694732666 },
    { toWrong: 0, toRight: 0, chance: 1 },
    { toWrong: 0, toRight: 5, chance: 1 },
  ])("is McNemar's for recall: $toWrong to wrong, $toRight to right", ({ toWrong, toRight, chance }) => {
    const counts = [50, 3, 4, 5, 2, toRight, toWrong, 40];
    expect(Math.abs(exchangeTest(counts, mirrors, recallDifference, options()) - chance)).toBeLessThan(0.002);
  });

  // By counting both binomials of 6 rows out: 0.046142578125. scipy.stats.permutation_test with 200,000 draws: 0.0468.
  test('of F1 takes every way to exchange the rows that differ', () => {
    const counts = [40, 4, 2, 3, 4, 1, 5, 30];
    const found = exchangeTest(counts, mirrors, f1Difference, options());
    expect(Math.abs(found - 0.046142578125)).toBeLessThan(0.002);
  });

  test('knows nothing of a statistic that is not defined, and gives the same for the same stream', () => {
    const counts = [50, 3, 4, 5, 2, 1, 9, 40];
    expect(exchangeTest(counts, mirrors, () => NaN, options())).toBe(1);
    expect(exchangeTest(counts, mirrors, recallDifference, options())).toBe(
      exchangeTest(counts, mirrors, recallDifference, options()),
    );
  });
});
