import type { DetectableDrop, ModelComparison } from '../domain/comparison.js';
import type { EvaluatedRows } from '../domain/evidence.js';
import type { PerformanceMetric } from '../domain/metrics/performance-metric.js';
import { performanceMetrics } from '../domain/metrics/performance-metrics.js';
import { detectableDifference } from '../statistics/detectable.js';
import { randomStream } from '../statistics/random.js';
import { answersOfRun } from './answered-rows.js';
import { estimateFromRows } from './estimate-from-rows.js';
import { familyAlpha } from './judge-drops.js';
import { power } from './measured-drop.js';

/** As the comparison with the baseline tells. */
export function detectableOf({ metrics }: ModelComparison): readonly DetectableDrop[] {
  return metrics.flatMap(({ metric, title, rows, detectable }) =>
    rows === undefined || detectable === undefined ? [] : [{ metric, title, rows, drop: detectable }],
  );
}

/**
 * Without a baseline: against one that was measured on as many other rows, and is equally good. The same rows would
 * tell more.
 */
export function detectableAlone(
  rows: EvaluatedRows,
  task: string | undefined,
  seed: number,
): readonly DetectableDrop[] {
  const metrics = performanceMetrics.filter(({ tasks }) => tasks.some((one) => one === task));
  const answers = answersOfRun(rows);
  const estimates = metrics.flatMap((metric) => {
    const estimate = estimateFromRows(metric, answers, () => randomStream(seed, 'comparison', metric.name));
    return 'value' in estimate ? [{ metric, estimate }] : [];
  });
  const alpha = familyAlpha / Math.max(1, estimates.length);
  return estimates.map(({ metric, estimate }) => ({
    metric: metric.name,
    title: metric.title,
    rows: estimate.rows,
    drop: detectableDifference(Math.SQRT2 * estimate.standardError, alpha, power) / unitOf(metric, rows),
  }));
}

/** Drops in the label's unit are told as parts of the span of the labels. */
function unitOf(metric: PerformanceMetric, rows: EvaluatedRows): number {
  const isScaled = metric.kind === 'values' && metric.unit === 'label' && rows.kind === 'values';
  return isScaled && rows.labelSpan > 0 ? rows.labelSpan : 1;
}
