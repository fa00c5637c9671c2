import type { Estimate } from '../../../comparison/estimate.js';
import { independentDrop } from '../../../comparison/independent-drop.js';
import type { Effect } from './effect.js';

/** How much worse a metric is on the evaluation sample than on the reference sample, by the laws of both. */
export function lossSince(
  metric: Parameters<typeof independentDrop>[0],
  reference: Estimate,
  evaluation: Estimate,
): Effect {
  const { drop, sampling } = independentDrop(metric, reference, evaluation);
  return {
    point: drop,
    intervalAt: (level) => sampling?.intervalAt(level) ?? { low: -Infinity, high: Infinity },
    rows: Math.min(reference.rows, evaluation.rows),
  };
}
