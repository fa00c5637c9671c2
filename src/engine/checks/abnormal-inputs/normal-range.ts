import type { Column } from '../../data/columns/column.js';
import { sortedFinite } from '../../data/profile/sorted-numbers.js';
import { countBelow, countUpTo } from '../../stats/bisect.js';
import { quantile } from '../../stats/quantile.js';

/** What is normal in a numeric column; both ends belong to it. */
export interface NormalRange {
  readonly low: number;
  readonly high: number;
}

/** On either side at most this share of the reference is outside, however heavy its tail. */
export const tailShare = 0.005;

/**
 * Mean ± `multiplier` standard deviations of the numbers between the 0.5 % and the 99.5 % quantile of a reference
 * column, and never narrower than those. The standard deviation alone is no yardstick: one 1e9 that slipped into the
 * reference would widen it so far that nothing is outside, and of a log-normal column some 2 % are outside of three by
 * nature. Infinities don't count. `undefined` when no two numbers differ, so that nothing says what is far away.
 */
export function learnRange(reference: Column, multiplier: number): NormalRange | undefined {
  const sorted = sortedFinite(reference);
  const [least, most] = [sorted[0], sorted.at(-1)];
  if (least === undefined || most === undefined || least === most) return undefined;
  const [low, high] = [quantile(sorted, tailShare), quantile(sorted, 1 - tailShare)];
  const inner = sorted.subarray(countBelow(sorted, low), countUpTo(sorted, high));
  let [total, squares] = [0, 0];
  for (let at = 0; at < inner.length; at++) total += inner[at] ?? 0;
  const mean = total / inner.length;
  for (let at = 0; at < inner.length; at++) squares += ((inner[at] ?? 0) - mean) ** 2;
  const variance = squares / inner.length;
  const reach = multiplier * Math.sqrt(variance);
  // Squares of numbers near the largest double overflow.
  if (!Number.isFinite(mean + reach)) return { low, high };
  return { low: Math.min(low, mean - reach), high: Math.max(high, mean + reach) };
}
