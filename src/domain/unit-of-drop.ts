import type { MetricComparison } from './comparison.js';
import { unitMetrics } from './metrics/metric-directions.js';

/**
 * How much of a metric's own unit a drop of 1 is: errors in the label's unit drop by parts of the span of the labels, all
 * others by their own. `undefined` where nothing changed, which tells no unit.
 */
export function unitOfDrop({
  metric,
  baseline,
  current,
  drop,
}: Pick<MetricComparison, 'metric' | 'baseline' | 'current' | 'drop'>): number | undefined {
  if (!unitMetrics.includes(metric)) return 1;
  return drop === 0 ? undefined : Math.abs((current - baseline) / drop);
}
