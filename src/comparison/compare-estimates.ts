import type { PerformanceMetric } from '../domain/metrics/performance-metric.js';
import type { Estimate } from './estimate.js';
import { independentDrop } from './independent-drop.js';
import type { MeasuredDrop, NoDrop } from './measured-drop.js';
import { scaleDrop } from './scale-drop.js';

/** Two models that were measured on different rows. `span`: of the labels of the reference, where they are numbers. */
export function compareEstimates(
  metric: PerformanceMetric,
  former: Estimate | NoDrop,
  present: Estimate | NoDrop,
  span: number,
): MeasuredDrop | NoDrop {
  if (!('value' in former)) return former;
  if (!('value' in present)) return present;
  const { name, title, worseWhen } = metric;
  return worseWhen === 'either'
    ? { reason: `${title} is not compared: it is worse both ways.` }
    : scaleDrop(metric, independentDrop({ name, title, worseWhen }, former, present), span);
}
