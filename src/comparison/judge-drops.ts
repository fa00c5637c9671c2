import type { MetricComparison } from '../domain/comparison.js';
import { maxDropOf, type DropPolicy } from '../domain/drop-policy.js';
import { holmAlphas } from '../statistics/holm.js';
import type { MeasuredDrop } from './measured-drop.js';

/** One-sided, for the whole family of metrics. */
export const familyAlpha = 0.025;

/** Where only values are known, differences up to this may be chance: that of shares on about 400 rows each. */
export const valueTolerance = 0.05;

/** For sums that binary fractions don't hold exactly: 0.91 − 0.90 is not beyond 0.01. */
const roundingError = 1e-9;

/**
 * Which drops are too much. With `evidence: worse` a drop must be beyond `max-drop`, and its whole interval, corrected
 * for the number of metrics (Holm), beyond 0; with `not-worse` the whole interval must lie within `max-drop`, or it is
 * too much. Beyond `max-drop` by its point alone is uncertain. Worst first.
 */
export function judgeDrops(drops: readonly MeasuredDrop[], policy: DropPolicy): readonly MetricComparison[] {
  const sampled = drops.filter(({ sampling }) => sampling !== undefined);
  const holm = holmAlphas(
    sampled.map(({ sampling }) => sampling?.pWorse ?? 1),
    familyAlpha,
  );
  return drops
    .map((drop) => {
      const step = holm[sampled.indexOf(drop)] ?? { rejected: false, alpha: familyAlpha };
      return judgeDrop(drop, step, familyAlpha / Math.max(1, sampled.length), policy);
    })
    .sort(worstFirst);
}

function judgeDrop(
  { sampling, ...measured }: MeasuredDrop,
  { rejected, alpha }: { readonly rejected: boolean; readonly alpha: number },
  detectableAlpha: number,
  policy: DropPolicy,
): MetricComparison {
  const { drop } = measured;
  const maxDrop = maxDropOf(policy, measured.metric);
  const isBeyond = drop > maxDrop + roundingError;
  const common = { ...measured, maxDrop, detectable: sampling?.detectableAt(detectableAlpha) };
  if (policy.evidence === 'not-worse') {
    // Every metric must be proven, so that none of them needs a correction for the others.
    const level = 1 - 2 * familyAlpha;
    const interval = sampling?.intervalAt(level);
    const isProven = (interval?.high ?? drop + valueTolerance) <= maxDrop + roundingError;
    const settlingRows = isProven || isBeyond ? undefined : rowsToSettle(measured, interval, maxDrop - drop);
    return {
      ...common,
      level,
      interval,
      isWorse: !isProven,
      isUncertain: !isProven && !isBeyond,
      settlingRows,
    };
  }
  const level = 1 - 2 * alpha;
  const interval = sampling?.intervalAt(level);
  const isCertain = interval ? rejected && interval.low > 0 : drop > valueTolerance + roundingError;
  const isUncertain = isBeyond && !isCertain;
  const settlingRows = isUncertain ? rowsToSettle(measured, interval, drop) : undefined;
  return { ...common, level, interval, isWorse: isBeyond && isCertain, isUncertain, settlingRows };
}

/** The rows at which an interval of this kind would reach only as far as `distance`; it narrows with their root. */
export function rowsToSettle(
  { rows, drop }: Pick<MeasuredDrop, 'rows' | 'drop'>,
  interval: MetricComparison['interval'],
  distance: number,
): number | undefined {
  if (rows === undefined || !interval || !(distance > 0)) return undefined;
  const reach = Math.max(drop - interval.low, interval.high - drop);
  const needed = rows * (reach / distance) ** 2;
  if (!Number.isFinite(needed)) return undefined;
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(needed)) - 1);
  return Math.max(rows + 1, Math.ceil(needed / unit) * unit);
}

export function worstFirst(a: MetricComparison, b: MetricComparison): number {
  return rank(b) - rank(a) || b.drop - a.drop;
}

function rank({ isWorse, isUncertain }: MetricComparison): number {
  return isWorse ? 2 : isUncertain ? 1 : 0;
}
