import { metricDirections, metricTitle, unitMetrics } from '../domain/metrics/metric-directions.js';
import type { MeasuredDrop, MetricFacts, NoDrop } from './measured-drop.js';
import { inUnitsOf } from './scale-drop.js';

/** How much worse a metric of the platform became when nothing but its two values is known. */
export function valueDrop(metric: string, baseline: number, current: number): MeasuredDrop | NoDrop {
  const worseWhen = Object.hasOwn(metricDirections, metric) ? metricDirections[metric] : undefined;
  const title = metricTitle(metric);
  if (worseWhen === undefined) {
    return { reason: `${title} is not compared: nothing tells which way it is worse.` };
  }
  const drop = dropOfValues({ name: metric, title, worseWhen }, baseline, current);
  return unitMetrics.includes(metric) && baseline !== 0
    ? inUnitsOf(Math.abs(baseline), drop, "as a share of the baseline's")
    : drop;
}

/** The same of any metric, in its own unit. */
export function dropOfValues(
  { name, title, worseWhen }: MetricFacts,
  baseline: number,
  current: number,
): MeasuredDrop {
  const rise = current - baseline;
  return {
    metric: name,
    title,
    worseWhen,
    pairing: 'values',
    method: 'values alone',
    baseline,
    current,
    drop: worseWhen === 'higher' ? rise : -rise,
    rows: undefined,
    flips: undefined,
    sampling: undefined,
  };
}
