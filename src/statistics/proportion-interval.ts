import { chanceOfTail } from './chance-of-tail.js';
import { type Interval, type Proportion, shareOf } from './interval.js';
import { standardErrorsOf } from './normal.js';

/**
 * The score interval of a proportion: near its level on average, and of some width at 0 and at 1 too. `level` is
 * two-sided, such as 0.95. Throws RangeError without a trial.
 * Source: E. B. Wilson, JASA 22 (1927); Brown, Cai and DasGupta, Statistical Science 16 (2001).
 */
export function wilsonInterval(proportion: Proportion, level: number): Interval {
  const share = shareOf(proportion);
  const { successes, total } = proportion;
  const z = standardErrorsOf(level);
  const centre = (share + (z * z) / (2 * total)) / (1 + (z * z) / total);
  const reach =
    (z * Math.sqrt((share * (1 - share)) / total + (z / (2 * total)) ** 2)) / (1 + (z * z) / total);
  return {
    low: successes === 0 ? 0 : Math.max(0, centre - reach),
    high: successes === total ? 1 : Math.min(1, centre + reach),
  };
}

/**
 * The exact interval of a proportion: it holds the true one with at least the two-sided `level`, and is wide for it.
 * Throws RangeError without a trial or when the counts are not whole.
 * Source: C. J. Clopper and E. S. Pearson, Biometrika 26 (1934).
 */
export function clopperPearsonInterval(proportion: Proportion, level: number): Interval {
  shareOf(proportion);
  standardErrorsOf(level);
  const { successes, total } = proportion;
  const tail = (1 - level) / 2;
  return { low: lowEnd(successes, total, tail), high: 1 - lowEnd(total - successes, total, tail) };
}

function lowEnd(successes: number, total: number, tail: number): number {
  return successes === 0 ? 0 : chanceOfTail(successes, total, tail);
}
