import { performanceMetrics } from '../../domain/metrics/performance-metrics.js';
import type { PerformanceMetric } from '../../domain/metrics/performance-metric.js';
import type { TestContext } from '../contract/stress-test.js';
import type { MeasuredPerformance } from './job-spec.js';

/** The task's performance metrics on both datasets, for the head of the report; empty in a data-only run. */
export async function measurePerformance(context: TestContext): Promise<readonly MeasuredPerformance[]> {
  const metrics = performanceMetrics.filter(({ tasks }) => tasks.includes(context.task));
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
  const { labels } = context[which];
  if (!predictions || !labels) return values;
  for (const metric of metrics) {
    const result = metric.compute(predictions, labels);
    if (result.kind === 'value') values.set(metric.name, result.value);
  }
  return values;
}
