import { describe, expect, test } from '@jest/globals';
import { valueMetrics } from '../../../src/domain/metrics/regression-metrics.js';
import { makeValues } from '../../support/test-context.js';

function measure(name: string, labels: readonly number[], values: readonly number[]) {
  const metric = valueMetrics.find((one) => one.name === name);
  return metric?.compute(makeValues(values), Float64Array.from(labels));
}

const value = (expected: number) => ({ kind: 'value', value: expect.closeTo(expected, 12) });

describe('metrics of regression', () => {
  const [labels, values] = [
    [0.5, 1, 1.5, 1.5, 1.5],
    [0.3, 0.4, 0.8, 0.8, 0.9],
  ];

  // RMSE and MAE are the platform's published 0.5899 and 0.56; all four by scikit-learn 1.2.
  test.each([
    ['root_mean_squared_error', 0.589915248150105],
    ['mean_absolute_error', 0.56],
    ['r_squared', -1.175],
    ['mean_absolute_percentage_error', 0.4666666666666666],
  ])('%s is that of scikit-learn', (name, expected) => {
    expect(measure(name, labels, values)).toMatchObject(value(expected));
  });

  test('leaves out rows without a label, and those without an answer', () => {
    expect(measure('mean_absolute_error', [NaN, 1, 4], [9, 3, NaN])).toMatchObject(value(2));
  });

  test('keeps its digits on labels far from 0', () => {
    const far = [1e6 + 3, 1e6 - 5, 1e6 + 0.5, 1e6 + 11, 1e6];
    const said = [1e6 + 2, 1e6 - 3, 1e6 + 1.5, 1e6 + 8, 1e6 + 1];
    // scikit-learn 1.2: r2_score
    expect(measure('r_squared', far, said)).toMatchObject({
      value: expect.closeTo(0.8833819241982507, 9),
    });
  });

  test.each([
    ['mean_absolute_percentage_error', [0, 1], [1, 1], 'a label is 0'],
    ['r_squared', [3, 3, 3], [1, 2, 3], 'all labels are equal'],
    ['root_mean_squared_error', [NaN], [1], 'no row has a label'],
  ])('%s of %j is not defined', (name, known, said, reason) => {
    expect(measure(name, known, said)).toEqual({ kind: 'undefined', reason });
  });
});
