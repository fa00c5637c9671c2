import { describe, expect, test } from '@jest/globals';
import { holmAlphas } from '../../src/statistics/holm.js';
import { oracles } from './oracles.js';

describe("Holm's step-down", () => {
  test.each(oracles.holm)('rejects what statsmodels rejects of $pValues', ({ pValues, alpha, rejected }) => {
    expect(holmAlphas(pValues, alpha).map((answer) => answer.rejected)).toEqual(rejected);
  });

  test('compares the smallest with α/m, the next with α/(m−1), in the order given', () => {
    expect(holmAlphas([0.9, 0.001, 0.03], 0.06)).toEqual([
      { rejected: false, alpha: 0.06 },
      { rejected: true, alpha: 0.02 },
      { rejected: true, alpha: 0.03 },
    ]);
  });

  test('stops at the first that stands, though a later one would pass alone', () => {
    // 0.03 > 0.05/2 stands, so 0.04 ≤ 0.05 stands too.
    expect(holmAlphas([0.03, 0.04], 0.05).map(({ rejected }) => rejected)).toEqual([false, false]);
  });

  test('of nothing is nothing, and a p-value that is none is refused', () => {
    expect(holmAlphas([], 0.05)).toEqual([]);
    expect(() => holmAlphas([0.1, NaN], 0.05)).toThrow(RangeError);
  });
});
