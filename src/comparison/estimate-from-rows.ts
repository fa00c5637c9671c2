import type { PerformanceMetric } from '../domain/metrics/performance-metric.js';
import type { RandomStream } from '../statistics/random.js';
import type { AnsweredRows } from './answered-rows.js';
import { classifierEstimate, type Estimate } from './estimate.js';
import type { NoDrop } from './measured-drop.js';
import { regressorEstimate } from './regressor-estimate.js';

/** A metric of a run from its own rows. */
export function estimateFromRows(
  metric: PerformanceMetric,
  answers: AnsweredRows,
  random: () => RandomStream,
): Estimate | NoDrop {
  const found = estimateOrWhyNot(metric, answers, random);
  return typeof found === 'string' ? { reason: `${metric.title} is not compared: ${found}.` } : found;
}

/** The same, or why there is none, as the end of a sentence. */
export function estimateOrWhyNot(
  metric: PerformanceMetric,
  answers: AnsweredRows,
  random: () => RandomStream,
): Estimate | string {
  if (metric.kind === 'values' && answers.kind === 'values')
    return regressorEstimate(metric, answers, random);
  if (metric.kind === 'classes' && answers.kind === 'classes')
    return classifierEstimate(metric, answers, random);
  return 'the answers are of another kind';
}
