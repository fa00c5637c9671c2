import { type Interval, type Proportion, shareOf } from './interval.js';
import { wilsonInterval } from './proportion-interval.js';

/**
 * a − b of two proportions measured on different rows, with its interval from the two Wilson intervals. `level` is
 * two-sided. Throws RangeError when either has no trial.
 * Source: R. G. Newcombe, Statistics in Medicine 17 (1998) 873–890, method 10.
 */
export function independentDifference(
  a: Proportion,
  b: Proportion,
  level: number,
): { difference: number; interval: Interval } {
  const [shareA, shareB] = [shareOf(a), shareOf(b)];
  const [ofA, ofB] = [wilsonInterval(a, level), wilsonInterval(b, level)];
  const difference = shareA - shareB;
  return {
    difference,
    interval: {
      low: difference - Math.hypot(shareA - ofA.low, ofB.high - shareB),
      high: difference + Math.hypot(ofA.high - shareA, shareB - ofB.low),
    },
  };
}
