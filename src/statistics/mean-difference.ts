import type { Interval } from './interval.js';
import { studentReach, studentUpperTail } from './student-t.js';

/** What is known of the mean of a sample. */
export interface SampleMean {
  readonly count: number;
  readonly mean: number;
  /** Unbiased; 0 of one number. */
  readonly variance: number;
}

/** A difference that is about Student's t. */
export interface MeanDifference {
  readonly difference: number;
  readonly standardError: number;
  readonly degrees: number;
}

export function sampleMean(numbers: ArrayLike<number>): SampleMean {
  const count = numbers.length;
  let [mean, squares] = [0, 0];
  for (let place = 0; place < count; place++) {
    const value = numbers[place] ?? 0;
    const step = value - mean;
    mean += step / (place + 1);
    squares += step * (value - mean);
  }
  return { count, mean, variance: count > 1 ? squares / (count - 1) : 0 };
}

/** Of two samples of other rows, with unequal variances. Source: B. L. Welch, Biometrika 34 (1947). */
export function welchDifference(here: SampleMean, there: SampleMean): MeanDifference {
  const [a, b] = [here.variance / here.count, there.variance / there.count];
  const parts = (a * a) / (here.count - 1) + (b * b) / (there.count - 1);
  return {
    difference: here.mean - there.mean,
    standardError: Math.sqrt(a + b),
    degrees: parts > 0 ? (a + b) ** 2 / parts : here.count + there.count - 2,
  };
}

/** Of differences row by row. */
export function pairedMeanDifference({ count, mean, variance }: SampleMean): MeanDifference {
  return { difference: mean, standardError: Math.sqrt(variance / count), degrees: Math.max(1, count - 1) };
}

/** `level` is two-sided. */
export function meanInterval(
  { difference, standardError, degrees }: MeanDifference,
  level: number,
): Interval {
  const reach = standardError === 0 ? 0 : studentReach(level, degrees) * standardError;
  return { low: difference - reach, high: difference + reach };
}

/** One-sided: the chance of such a difference, or a larger one, where there is none. Without any spread it is certain. */
export function chanceOfMean({ difference, standardError, degrees }: MeanDifference): number {
  if (standardError === 0) return difference > 0 ? 0 : 1;
  return studentUpperTail(difference / standardError, degrees);
}
