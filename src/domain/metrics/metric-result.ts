import type { MetricResult } from './performance-metric.js';

/** Why nothing can be measured on rows without a single label. */
export const noLabels: MetricResult = { kind: 'undefined', reason: 'no row has a label' };

export function undefinedBecause(reason: string): MetricResult {
  return { kind: 'undefined', reason };
}

/** A value that is not a proportion of rows, so that no confidence interval comes with it. */
export function valueOf(value: number): MetricResult {
  return { kind: 'value', value, proportion: undefined };
}

/** A share of rows. Nothing out of nothing counts as 0 and is no proportion. */
export function shareOf(successes: number, total: number): MetricResult {
  if (total === 0) return valueOf(0);
  return { kind: 'value', value: successes / total, proportion: { successes, total } };
}
