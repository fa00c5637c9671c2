import type { Interval, Proportion } from '../../../statistics/interval.js';
import { clopperPearsonInterval, wilsonInterval } from '../../../statistics/proportion-interval.js';
import type { Effect } from './effect.js';

/** A share with an interval by its own law. */
export interface ShareEstimate {
  readonly share: number;
  /** `level` is two-sided. */
  readonly intervalAt: (level: number) => Interval;
  /** Rows it was measured on. */
  readonly total: number;
}

/** In a table of many columns a few counts occur again and again, and an exact interval takes hundreds of steps. */
const knownIntervals = new Map<string, Interval>();
const mostKnown = 10_000;

/** A share of counted rows, by Clopper and Pearson. Throws RangeError without a row. */
export function exactShare(proportion: Proportion): ShareEstimate {
  const { successes, total } = proportion;
  return estimate(proportion, (level) => {
    const key = `${successes} ${total} ${level}`;
    const known = knownIntervals.get(key);
    if (known) return known;
    const interval = clopperPearsonInterval(proportion, level);
    if (knownIntervals.size === mostKnown) knownIntervals.clear();
    knownIntervals.set(key, interval);
    return interval;
  });
}

/** A share whose successes need not be whole, by Wilson. Throws RangeError without a row. */
export function scoreShare(proportion: Proportion): ShareEstimate {
  return estimate(proportion, (level) => wilsonInterval(proportion, level));
}

function estimate({ successes, total }: Proportion, intervalAt: ShareEstimate['intervalAt']): ShareEstimate {
  return { share: total > 0 ? successes / total : NaN, intervalAt, total };
}

/**
 * How much greater a share is here than there, from the intervals of both, as Newcombe's method 10 does with Wilson's.
 * With exact intervals it keeps its level where Newcombe's doesn't: of 100 rows here and 5,000 there, of which 0.1 % fail
 * in both, his lies above 0 about 25 times as often as the one-sided 0.05 % says (all outcomes summed with scipy), this
 * one less often than it says.
 * Source: G. Y. Zou and A. Donner, Statistics in Medicine 27 (2008) 1693–1702 (square-and-add, MOVER).
 */
export function greaterThan(here: ShareEstimate, there: ShareEstimate): Effect {
  const point = here.share - there.share;
  return {
    point,
    intervalAt: (level) => {
      const [a, b] = [here.intervalAt(level), there.intervalAt(level)];
      return {
        low: point - Math.hypot(here.share - a.low, b.high - there.share),
        high: point + Math.hypot(a.high - here.share, there.share - b.low),
      };
    },
    rows: Math.min(here.total, there.total),
  };
}
