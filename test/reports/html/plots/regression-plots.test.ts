import { describe, expect, test } from '@jest/globals';
import { m } from '../../../../src/domain/measures/index.js';
import { toMetric } from '../../../../src/domain/measures/read.js';
import { residualPlot, truthPlot } from '../../../../src/reports/html/plots/regression-plots.js';
import type { CaseRow } from '../../../../src/reports/html/case-rows.js';

/** Only what the plots read. */
function rowOf(predicted: readonly number[], truths: readonly number[]): CaseRow {
  const metrics = [toMetric(m.predictedNumbers, predicted), toMetric(m.trueNumbers, truths)];
  return { testCase: { metrics } } as unknown as CaseRow;
}

describe('the plots of a model of numbers', () => {
  const row = rowOf([1, 4, 10], [2, 3, 10]);

  test('show every row, and say in words what they show', () => {
    const truth = truthPlot(row)?.text ?? '';
    expect(truth.match(/<circle/g)).toHaveLength(3);
    expect(truth).toContain('predicted too low in 1, too high or right in 2');
    const residuals = residualPlot(row)?.text ?? '';
    expect(residuals.match(/<circle/g)).toHaveLength(3);
    // By hand: the errors −1, 1 and 0.
    expect(residuals).toContain('0 on average, at most 1 off');
    for (const text of [truth, residuals]) expect(text).toMatch(/role="img" aria-label="[^"]+"/);
  });

  test('are not drawn without numbers, nor with lists of different length', () => {
    expect(truthPlot(rowOf([], []))).toBeUndefined();
    expect(residualPlot(rowOf([1, 2], [1]))).toBeUndefined();
  });

  test('stand a single number, and numbers that are all equal', () => {
    for (const text of [truthPlot(rowOf([5], [5]))?.text, residualPlot(rowOf([0, 0], [0, 0]))?.text])
      expect(text).not.toMatch(/NaN|Infinity/);
  });
});
