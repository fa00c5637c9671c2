import type { SortedNumbers } from '../../../statistics/sorted-numbers.js';
import type { Column } from '../../data/columns/column.js';
import { sortedFinite } from '../../data/profile/sorted-numbers.js';
import { countBelow, countUpTo } from '../../../statistics/bisect.js';
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
  const [least, most] = [sorted.at(0), sorted.at(-1)];
  if (least === undefined || most === undefined || least === most) return undefined;
  const [low, high] = [quantile(sorted, tailShare), quantile(sorted, 1 - tailShare)];
  const inner = sorted.slice(countBelow(sorted.steps, low), countUpTo(sorted.steps, high));
  const mean = sumOf(inner) / inner.length;
  const squares = sumOf(inner, mean);
  const variance = squares / inner.length;
  const reach = multiplier * Math.sqrt(variance);
  // Squares of numbers near the largest double overflow.
  if (!Number.isFinite(mean + reach)) return { low, high };
  return { low: Math.min(low, mean - reach), high: Math.max(high, mean + reach) };
}

/**
 * Of the numbers, or of the squares of their distances from `mean`. Added one by one, since a product would round another way
 * than a sum.
 */
function sumOf({ steps, ends }: SortedNumbers, mean?: number): number {
  let [sum, at] = [0, 0];
  for (let step = 0; step < steps.length; step++) {
    const value = steps[step] ?? 0;
    const added = mean === undefined ? value : (value - mean) ** 2;
    for (const end = ends ? (ends[step] ?? 0) : step + 1; at < end; at++) sum += added;
  }
  return sum;
}
