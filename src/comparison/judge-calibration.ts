import type { MetricComparison } from '../domain/comparison.js';
import { maxDropOf, type DropPolicy } from '../domain/drop-policy.js';
import { familyAlpha, rowsToSettle } from './judge-drops.js';
import type { MeasuredDrop } from './measured-drop.js';

/** Retraining moves confidence by about so much, which nobody decides by. */
const leastRise = 0.02;

/**
 * Whether the confidence went too far from the accuracy: with `evidence: worse` the whole interval of the rise must lie
 * beyond what is allowed, with `not-worse` it must lie within. Apart from the other metrics: it is no loss of right
 * answers, and takes no share of their level.
 */
export function judgeCalibration(
  { sampling, ...measured }: MeasuredDrop,
  policy: DropPolicy,
): MetricComparison {
  const { drop } = measured;
  const maxDrop = Math.max(leastRise, maxDropOf(policy, measured.metric));
  const level = 1 - 2 * familyAlpha;
  const interval = sampling?.intervalAt(level) ?? { low: -Infinity, high: Infinity };
  const isBeyond = drop > maxDrop;
  const isWorse = policy.evidence === 'worse' ? interval.low > maxDrop : interval.high > maxDrop;
  const isUncertain = policy.evidence === 'worse' ? isBeyond && !isWorse : isWorse && !isBeyond;
  return {
    ...measured,
    maxDrop,
    level,
    interval,
    detectable: sampling?.detectableAt(familyAlpha),
    isWorse,
    isUncertain,
    settlingRows: isUncertain ? rowsToSettle(measured, interval, Math.abs(drop - maxDrop)) : undefined,
  };
}
