import { countBelow } from '../../statistics/bisect.js';
import type { SortedNumbers } from '../../statistics/sorted-numbers.js';
import { clearEdges, noiseOfNumbers } from './clear-edges.js';
import { evenQuantiles } from './quantile.js';
import { shortTexts } from './short-texts.js';

/** Intervals closed on the right; the first one is closed on the left too. */
export interface QuantileBins {
  /** Such as `[100, 117]`, then `(117, 130]`; one per bin. */
  readonly names: readonly string[];
  /** The bin of a value: 0 up to `names.length − 1`, or −1 when it lies outside, or is not a finite number. */
  binOf(value: number): number;
}

/**
 * Cuts values into at most `parts` bins of about equal mass; bins with the same edge are merged, so that there can be
 * fewer. Values that are equal but for their noise are never parted. All values equal give one bin, no values give none.
 * Values: finite.
 * Source: pandas.qcut(values, parts, duplicates='drop').
 */
export function quantileBins(sorted: SortedNumbers, parts: number): QuantileBins {
  if (sorted.length === 0) return { names: [], binOf: () => -1 };
  const [first = NaN, last = NaN] = [sorted.at(0), sorted.at(-1)];
  const noise = noiseOfNumbers(sorted);
  // As pandas drops the edges that repeat the smallest or the largest value.
  const inner = clearEdges(sorted, evenQuantiles(sorted, parts).slice(1, -1), noise).filter(
    ({ quantile, at }) => quantile > first + noise(first) && at < last,
  );
  const texts = shortTexts([...new Set([first, ...inner.map(({ quantile }) => quantile), last])]);
  const names = texts
    .slice(1)
    .map((_, k) => `${k === 0 ? '[' : '('}${texts[k] ?? ''}, ${texts[k + 1] ?? ''}]`);
  if (names.length === 0) names.push(`[${texts.join()}, ${texts.join()}]`);
  const innerEdges = inner.map(({ at }) => at);
  return { names, binOf: (value) => (value >= first && value <= last ? binBelow(innerEdges, value) : -1) };
}

/** The index of the right-closed bin of `value` among the bins that the given edges separate, by bisection. */
export function binBelow(innerEdges: ArrayLike<number>, value: number): number {
  return countBelow(innerEdges, value);
}
