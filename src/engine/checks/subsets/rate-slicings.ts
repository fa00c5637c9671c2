import { rateFamily } from '../rating/rate-family.js';
import type { CaseResult } from '../../contract/stress-test.js';
import type { Thresholds } from '../../contract/thresholds.js';
import { describeSubsets, type Cap, type ComparedMetric, type MeasuredSubset } from './describe-subsets.js';
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
  const lookedAt = measured.reduce((sum, { subsets }) => sum + subsets.length, 0);
  return measured.map(({ slicing, subsets, leftOut }) => {
    const rated = subsets.flatMap((subset) =>
      rateFamily([subset.effect], cappedBy(subset.cap, thresholds), lookedAt).map((rating) => ({
        ...subset,
        rating,
      })),
    );
    return describeSubsets(compared, slicing, rated, leftOut);
  });
}

function cappedBy(cap: Cap | undefined, [warning, alert]: Thresholds): Thresholds {
  if (!cap) return [warning, alert];
  return [cap.warnsBeyond === 'alert' ? alert : warning, Infinity];
}
