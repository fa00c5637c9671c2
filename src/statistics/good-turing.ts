import { clopperPearsonInterval } from './proportion-interval.js';
import type { Interval } from './interval.js';
import { standardErrorsOf } from './normal.js';

/** What a sample says of the values it has not. */
export interface UnseenMass {
  /** The chance that the next row has a value which the sample has not. */
  readonly share: number;
  /** `level` is two-sided. */
  readonly intervalAt: (level: number) => Interval;
  /** Rows of the sample. */
  readonly total: number;
}

/**
 * The Good–Turing estimate f1 / N from how often each value occurs (`counts`; f1 and f2 of them once and twice, N their
 * sum). Its squared error, f1/N² · (1 − f1/N) + 2·f2/N², is that of a proportion, which the exact interval has, and a
 * second term that is added to it under the root, with one value more than were seen twice: that none was does not mean
 * that none could have been. Throws RangeError without a row.
 * Source: I. J. Good, Biometrika 40 (1953) 237–264; the error: W. W. Esty, Annals of Statistics 11 (1983) 905–912.
 */
export function unseenMass(counts: Iterable<number>): UnseenMass {
  let [once, twice, total] = [0, 0, 0];
  for (const count of counts) {
    total += count;
    if (count === 1) once++;
    if (count === 2) twice++;
  }
  if (total === 0) throw new RangeError('A sample of at least one row is needed.');
  const share = once / total;
  const intervalAt = (level: number): Interval => {
    const { low, high } = clopperPearsonInterval({ successes: once, total }, level);
    const more = (standardErrorsOf(level) * Math.sqrt(2 * (twice + 1))) / total;
    return {
      low: Math.max(0, share - Math.hypot(share - low, more)),
      high: Math.min(1, share + Math.hypot(high - share, more)),
    };
  };
  return { share, intervalAt, total };
}
