import { type ErrorSums, errorSum, sumErrors } from './error-sums.js';
import { noLabels, undefinedBecause, valueOf } from './metric-result.js';
import type { MetricResult, ValueMetric } from './performance-metric.js';
import { regressionTasks } from './task-groups.js';

/** Root of the mean squared error. */
export const rootMeanSquaredError = valueMetric(
  'root_mean_squared_error',
  'RMSE',
  'higher',
  'label',
  (sums) => valueOf(Math.sqrt(perRow(sums, errorSum.squared))),
);

/** Mean of the absolute error. */
export const meanAbsoluteError = valueMetric('mean_absolute_error', 'MAE', 'higher', 'label', (sums) =>
  valueOf(perRow(sums, errorSum.absolute)),
);

/**
 * The share of the labels' variance that the model explains, 1 − Σ(y − p)² / Σ(y − mean of y)². Undefined when all labels
 * are equal. Source: scikit-learn's `r2_score`.
 */
export const rSquared = valueMetric('r_squared', 'R²', 'lower', 'none', (sums) => {
  const rows = sums[errorSum.rows] ?? 0;
  const label = sums[errorSum.label] ?? 0;
  const squares = (sums[errorSum.labelSquared] ?? 0) - (label * label) / rows;
  // What is left of equal labels by rounding is no variance.
  const isFlat = !(squares > 1e-12 * (sums[errorSum.labelSquared] ?? 0));
  return isFlat
    ? undefinedBecause('all labels are equal')
    : valueOf(1 - (sums[errorSum.squared] ?? 0) / squares);
});

/** Mean of |error| / |label|, as a share: 0.1 is 10 %. Undefined when a label is 0. */
export const meanAbsolutePercentageError = valueMetric(
  'mean_absolute_percentage_error',
  'MAPE',
  'higher',
  'none',
  (sums) => {
    const share = perRow(sums, errorSum.relative);
    return Number.isFinite(share) ? valueOf(share) : undefinedBecause('a label is 0');
  },
);

/** In the order in which people should read them. */
export const valueMetrics: readonly ValueMetric[] = [
  rootMeanSquaredError,
  meanAbsoluteError,
  rSquared,
  meanAbsolutePercentageError,
];

function valueMetric(
  name: string,
  title: string,
  worseWhen: ValueMetric['worseWhen'],
  unit: ValueMetric['unit'],
  measure: (sums: ErrorSums) => MetricResult,
): ValueMetric {
  const fromSums = (sums: ErrorSums): MetricResult =>
    (sums[errorSum.rows] ?? 0) === 0 ? noLabels : measure(sums);
  return {
    kind: 'values',
    name,
    title,
    tasks: regressionTasks,
    worseWhen,
    unit,
    fromSums,
    compute: (predictions, labels) => fromSums(sumErrors(labels, predictions.values)),
  };
}

function perRow(sums: ErrorSums, which: number): number {
  return (sums[which] ?? 0) / (sums[errorSum.rows] ?? 0);
}
