import { rateFamily } from '../rating/rate-family.js';
import type { CaseResult } from '../../contract/stress-test.js';
import type { Thresholds } from '../../contract/thresholds.js';
import { describeSubsets, type ComparedMetric, type MeasuredSubset } from './describe-subsets.js';
import type { Slicing } from './studied-subsets.js';

export interface MeasuredSlicing {
  readonly slicing: Slicing;
  readonly subsets: readonly MeasuredSubset[];
  /** How many subsets have too few rows, here or in what they are compared with. */
  readonly leftOut: number;
}

/** One case per slicing; the subsets of all of them are one family. */
export function rateSlicings(
  compared: ComparedMetric,
  measured: readonly MeasuredSlicing[],
  thresholds: Thresholds,
): readonly CaseResult[] {
  const effects = measured.flatMap(({ subsets }) => subsets.map(({ effect }) => effect));
  const ratings = rateFamily(effects, thresholds).values();
  return measured.map(({ slicing, subsets, leftOut }) => {
    const rated = subsets.flatMap((subset) => {
      const { value: rating, done } = ratings.next();
      if (done) return [];
      const isCapped = subset.cap !== undefined && rating.severity === 'alert';
      return [{ ...subset, rating: isCapped ? { ...rating, severity: 'warning' as const } : rating }];
    });
    return describeSubsets(compared, slicing, rated, leftOut);
  });
}
