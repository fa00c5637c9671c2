import { isHard } from '../../../domain/metrics/confidence.js';
import { roundOff } from '../../stats/round-off.js';
import type { ClassPredictions } from '../../../domain/metrics/predictions.js';
import type { Thresholds } from '../../contract/thresholds.js';
import type { Cap } from './describe-subsets.js';
import { expectFromRest, missedShare } from './expect-from-rest.js';
import type { GradedAnswers } from './grade-answers.js';
import { isTurned } from './is-turned.js';
import type { RightRows } from './tally-classes.js';

/** A subset, and the rate of the rows of some classes on it. */
export interface AskedSubset {
  readonly classes: readonly number[];
  readonly inside: RightRows;
  /** Of all rows. */
  readonly all: RightRows;
  /** By how much the rate is worse than on the rest. */
  readonly loss: number;
  readonly isHere: (row: number) => boolean;
}

export type Allowances = (subset: AskedSubset) => {
  /** How much worse than the rest it may be, at least 0. */
  readonly allowed: number;
  readonly cap: Cap | undefined;
};

/** The simple model is another model than the one under test: what it expects is a tenth off for many a good one. */
const classesOnly: Cap = {
  why: 'the model gives classes and no probabilities, so that only a simple model of the reference rows tells how hard these rows are',
  warnsBeyond: 'alert',
};

/**
 * How much worse a subset may be. One near the boundary is hard by nature: the probabilities say so, and by as much as
 * they say it may be worse, or by as much as their like is worth in the rest (`expectFromRest`), whichever is more, as
 * many a good model's probabilities are no frequencies. Where the model is sure and wrong, nothing is allowed for. A
 * model without probabilities says nothing of what is hard; a simple model does so in its place, so that it takes an
 * alert's loss to make a warning, unless the rows are answered the wrong way round. The groups of a protected feature
 * are not to be asked for: they must be served as well as the rest, whatever makes them harder.
 */
export function allowances(
  { predictions, labels }: { readonly predictions: ClassPredictions; readonly labels: Int32Array },
  graded: () => GradedAnswers,
  [tolerable]: Thresholds,
): Allowances {
  const knowsHard = !isHard(predictions);
  return ({ classes, inside, all, loss, isHere }) => {
    const totals = { here: inside.rows, rest: all.rows - inside.rows };
    const claimed =
      missedShare(inside.expectedWrong, totals.here) -
      missedShare(all.expectedWrong - inside.expectedWrong, totals.rest);
    const isTolerable = loss - Math.max(0, claimed) <= tolerable;
    const expected = isTolerable
      ? claimed
      : Math.max(claimed, expectFromRest(classes, graded(), isHere, totals));
    // The last bits of sums hang on the order of the rows.
    const allowed = Math.max(0, roundOff(expected));
    const isCapped = !knowsHard && loss - allowed > tolerable && !isTurned(predictions, labels, isHere);
    return { allowed, cap: isCapped ? classesOnly : undefined };
  };
}
