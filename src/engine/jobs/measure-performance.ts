import type { Predictions } from '../../domain/metrics/predictions.js';
import type { Target } from '../../domain/metrics/target.js';
import type { MetricResult, PerformanceMetric } from '../../domain/metrics/performance-metric.js';
import { taskKindOf } from '../tasks/index.js';
import type { TestContext } from '../contract/stress-test.js';
import type { MeasuredPerformance } from './job-spec.js';

/** The task's performance metrics on both datasets, for the head of the report; empty in a data-only run. */
export async function measurePerformance(context: TestContext): Promise<readonly MeasuredPerformance[]> {
  const metrics = taskKindOf(context.task).metrics.filter(({ tasks }) => tasks.includes(context.task));
  const reference = await measure(context, 'reference', metrics);
  const evaluation = await measure(context, 'evaluation', metrics);
  return metrics
    .map(({ name }) => ({ name, reference: reference.get(name), evaluation: evaluation.get(name) }))
    .filter((metric) => metric.reference !== undefined || metric.evaluation !== undefined);
}

async function measure(
  context: TestContext,
  which: 'reference' | 'evaluation',
  metrics: readonly PerformanceMetric[],
): Promise<ReadonlyMap<string, number>> {
  const values = new Map<string, number>();
  const predictions = await context.predictions(which);
  const { target } = context[which];
  if (!predictions || !target) return values;
  for (const metric of metrics) {
    const result = compute(metric, predictions, target);
    if (result?.kind === 'value') values.set(metric.name, result.value);
  }
  return values;
}

/** `undefined` where the answers are of another kind than the metric. */
function compute(
  metric: PerformanceMetric,
  predictions: Predictions,
  target: Target,
): MetricResult | undefined {
  if (metric.kind === 'values' && predictions.kind === 'values' && target.kind === 'values') {
    return metric.compute(predictions, target.numbers);
  }
  if (metric.kind === 'classes' && predictions.kind === 'classes' && target.kind === 'classes') {
    return metric.compute(predictions, target.ids);
  }
  return undefined;
}
