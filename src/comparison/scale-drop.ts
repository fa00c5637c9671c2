import type { PerformanceMetric } from '../domain/metrics/performance-metric.js';
import type { MeasuredDrop, NoDrop } from './measured-drop.js';

/**
 * A drop in the label's unit as a part of the span of the reference's labels, so that one `max-drop` fits all data; other
 * drops as they are. The two values stay in their unit. `span`: 0 when it is not known, or all labels are equal.
 */
export function scaleDrop(
  metric: PerformanceMetric | undefined,
  drop: MeasuredDrop | NoDrop,
  span: number,
): MeasuredDrop | NoDrop {
  if (!('drop' in drop) || metric?.kind !== 'values' || metric.unit !== 'label') return drop;
  if (!(span > 0)) return { reason: `${metric.title} is not compared: the reference has no two labels.` };
  return inUnitsOf(span, drop, 'as a share of the label range');
}

/** A drop and all that is told of it in parts of `unit`; `told` says so behind its method. */
export function inUnitsOf(unit: number, drop: MeasuredDrop, told: string): MeasuredDrop {
  const { sampling } = drop;
  return {
    ...drop,
    method: `${drop.method}, ${told}`,
    drop: drop.drop / unit,
    sampling: sampling && {
      pWorse: sampling.pWorse,
      intervalAt: (level) => {
        const { low, high } = sampling.intervalAt(level);
        return { low: low / unit, high: high / unit };
      },
      detectableAt: (alpha) => sampling.detectableAt(alpha) / unit,
    },
  };
}
