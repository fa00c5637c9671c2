import { meanAbsoluteError, rootMeanSquaredError } from '../../../domain/metrics/regression-metrics.js';
import type { ValueMetric } from '../../../domain/metrics/performance-metric.js';

/** An error metric as a mean over rows: what each row adds, and what the mean becomes. */
export interface ErrorKind {
  readonly metric: ValueMetric;
  /** Of an absolute error. */
  readonly ofRow: (error: number) => number;
  /** Rising, of the mean. */
  readonly ofMean: (mean: number) => number;
}

export const errorKinds: readonly ErrorKind[] = [
  { metric: rootMeanSquaredError, ofRow: (error) => error * error, ofMean: Math.sqrt },
  { metric: meanAbsoluteError, ofRow: (error) => error, ofMean: (mean) => mean },
];
