import { describe, expect, test } from '@jest/globals';
import {
  chanceOfMean,
  meanInterval,
  pairedMeanDifference,
  sampleMean,
  welchDifference,
} from '../../src/statistics/mean-difference.js';

describe('the difference of two means', () => {
  test("is Welch's, as scipy has it", () => {
    const found = welchDifference(sampleMean([3, 5, 1, 8, 2.5, 7]), sampleMean([1, 2, 2, 4, 1.5, 0, 3, 2]));
    // numpy: the means, √(s²/n + s²/m) and the degrees of Welch and Satterthwaite.
    expect(found.difference).toBeCloseTo(2.479166666666667, 12);
    expect(found.standardError).toBeCloseTo(1.1927931322526997, 12);
    expect(found.degrees).toBeCloseTo(6.479315201075895, 10);
    // scipy 1.10: ttest_ind(a, b, equal_var=False, alternative='greater')
    expect(chanceOfMean(found)).toBeCloseTo(0.039732161723399315, 12);
  });

  test('row by row is that of the mean difference', () => {
    const found = pairedMeanDifference(sampleMean([0.5, 1, -0.2, 0.8, 0.4, 1.5]));
    // scipy 1.10: ttest_1samp(x, 0, alternative='greater') and stats.t.interval(0.95, 5, mean, sem)
    expect(chanceOfMean(found)).toBeCloseTo(0.01849356009787823, 12);
    const { low, high } = meanInterval(found, 0.95);
    expect([low, high]).toEqual([
      expect.closeTo(0.05956414271244537, 8),
      expect.closeTo(1.273769190620888, 8),
    ]);
  });

  test('without any spread is certain', () => {
    const found = pairedMeanDifference(sampleMean([2, 2, 2]));
    expect([chanceOfMean(found), meanInterval(found, 0.99)]).toEqual([0, { low: 2, high: 2 }]);
    expect(chanceOfMean(pairedMeanDifference(sampleMean([0, 0])))).toBe(1);
  });
});
