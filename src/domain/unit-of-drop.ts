import type { MetricComparison } from './comparison.js';
import { unitMetrics } from './metrics/metric-directions.js';
import { isOwnMetric, ownMetricName, unitOfOwnDrop } from './own-metric.js';

/**
 * How much of a metric's own unit a drop of 1 is: errors in the label's unit drop by parts of the span of the labels, all
 * others by their own. `undefined` where nothing changed, which tells no unit.
 */
export function unitOfDrop({
  metric,
  worseWhen,
  baseline,
  current,
  drop,
}: Pick<MetricComparison, 'metric' | 'worseWhen' | 'baseline' | 'current' | 'drop'>): number | undefined {
  if (isOwnMetric(metric)) return unitOfOwnDrop(ownMetricName(metric), worseWhen, baseline);
  if (!unitMetrics.includes(metric)) return 1;
  return drop === 0 ? undefined : Math.abs((current - baseline) / drop);
}
