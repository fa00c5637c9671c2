import { metricDirections, metricTitle, unitMetrics } from '../domain/metrics/metric-directions.js';
import type { MeasuredDrop, NoDrop } from './measured-drop.js';

/** How much worse a metric became when nothing but its two values is known. */
export function valueDrop(metric: string, baseline: number, current: number): MeasuredDrop | NoDrop {
  const worseWhen = Object.hasOwn(metricDirections, metric) ? metricDirections[metric] : undefined;
  if (worseWhen === undefined) {
    return { reason: `${metricTitle(metric)} is not compared: nothing tells which way it is worse.` };
  }
  const rise = current - baseline;
  const difference = worseWhen === 'higher' ? rise : -rise;
  const isOfUnit = unitMetrics.includes(metric) && baseline !== 0;
  return {
    metric,
    title: metricTitle(metric),
    worseWhen,
    pairing: 'values',
    method: isOfUnit ? "values alone, as a share of the baseline's" : 'values alone',
    baseline,
    current,
    drop: isOfUnit ? difference / Math.abs(baseline) : difference,
    rows: undefined,
    flips: undefined,
    sampling: undefined,
  };
}
