import { predictedClass, type Predictions } from '../../../domain/metrics/predictions.js';
import {
  chanceOfMean,
  meanInterval,
  pairedMeanDifference,
  sampleMean,
} from '../../../statistics/mean-difference.js';
import { mcnemarExact, pairedDifference } from '../../../statistics/paired-proportions.js';
import type { Effect } from '../rating/effect.js';

/** What an odd value did to the answers on some rows, beside not to know the column's value. */
export interface PairedLoss {
  /** How much worse the answers are with the odd value than without knowing the column's. */
  readonly effect: Effect;
  /** One-sided: the chance of such a loss, or a larger one, if it were none. */
  readonly pWorse: number;
  /** The metric with the column's own values, without knowing them, and with the odd one. */
  readonly before: number;
  readonly notKnowing: number;
  readonly after: number;
  /** How much worse the metric is with the odd value than with the column's own, in the effect's unit. */
  readonly change: number;
  /** The evaluation rows that are worse with the odd value than without knowing it. */
  readonly lostRows: readonly number[];
}

/** What a right answer is, and by which metric answers are weighed. */
export type Truth =
  | {
      readonly kind: 'classes';
      readonly metric: string;
      /** Class index per evaluation row; −1 where it is not known. */
      readonly classes: ArrayLike<number>;
    }
  | {
      readonly kind: 'values';
      readonly metric: string;
      /** Per evaluation row, NaN where it is not known. */
      readonly values: Float64Array;
      /** Of the reference's labels, above 0: the unit of a loss. */
      readonly span: number;
    };

export function isKnown(truth: Truth, row: number): boolean {
  return truth.kind === 'classes' ? (truth.classes[row] ?? -1) >= 0 : !Number.isNaN(truth.values[row] ?? NaN);
}

/** Answers to the same rows: `before` to all evaluation rows, the others to the sampled ones, place by place. */
export interface ThreeAnswers {
  readonly before: Predictions;
  readonly notKnowing: Predictions;
  readonly after: Predictions;
}

/**
 * Of classes the share of right answers, by the exact McNemar test and Tango's interval; of numbers the mean absolute
 * error, by Student's t on the differences row by row. `rows`: the evaluation row of each place. `places`: those that
 * count.
 */
export function lossOf(
  truth: Truth,
  answers: ThreeAnswers,
  rows: readonly number[],
  places: readonly number[],
): PairedLoss {
  return truth.kind === 'classes'
    ? lossOfClasses(truth.classes, answers, rows, places)
    : lossOfValues(truth, answers, rows, places);
}

function lossOfClasses(
  classes: ArrayLike<number>,
  { before, notKnowing, after }: ThreeAnswers,
  rows: readonly number[],
  places: readonly number[],
): PairedLoss {
  const counts = { both: 0, onlyFirst: 0, onlySecond: 0, neither: 0 };
  const lostRows: number[] = [];
  let rightBefore = 0;
  const isRight = (answer: Predictions, place: number, row: number): boolean =>
    answer.kind === 'classes' && predictedClass(answer, place) === classes[row];
  for (const place of places) {
    const row = rows[place] ?? 0;
    if (isRight(before, row, row)) rightBefore++;
    const [is, wouldBe] = [isRight(after, place, row), isRight(notKnowing, place, row)];
    counts[wouldBe ? (is ? 'both' : 'onlyFirst') : is ? 'onlySecond' : 'neither']++;
    if (wouldBe && !is) lostRows.push(row);
  }
  const total = places.length;
  const shareBefore = rightBefore / total;
  const shareAfter = (counts.both + counts.onlySecond) / total;
  return {
    effect: {
      point: pairedDifference(counts, 0.95).difference,
      intervalAt: (level) => pairedDifference(counts, level).interval,
      rows: total,
    },
    pWorse: mcnemarExact(counts).firstGreater,
    before: shareBefore,
    notKnowing: (counts.both + counts.onlyFirst) / total,
    after: shareAfter,
    change: shareBefore - shareAfter,
    lostRows,
  };
}

function lossOfValues(
  { values, span }: Extract<Truth, { kind: 'values' }>,
  { before, notKnowing, after }: ThreeAnswers,
  rows: readonly number[],
  places: readonly number[],
): PairedLoss {
  const errorsOf = (answer: Predictions, placeOf: (place: number) => number): Float64Array =>
    Float64Array.from(places, (place) => {
      const said = answer.kind === 'values' ? (answer.values[placeOf(place)] ?? NaN) : NaN;
      return Math.abs(said - (values[rows[place] ?? -1] ?? NaN));
    });
  const own = errorsOf(before, (place) => rows[place] ?? -1);
  const [without, odd] = [errorsOf(notKnowing, (place) => place), errorsOf(after, (place) => place)];
  const losses = odd.map((error, k) => (error - (without[k] ?? NaN)) / span);
  const difference = pairedMeanDifference(sampleMean(losses));
  const [meanOwn, meanWithout, meanOdd] = [own, without, odd].map((errors) => sampleMean(errors).mean);
  return {
    effect: {
      point: difference.difference,
      intervalAt: (level) => meanInterval(difference, level),
      rows: places.length,
    },
    pWorse: chanceOfMean(difference),
    before: meanOwn ?? NaN,
    notKnowing: meanWithout ?? NaN,
    after: meanOdd ?? NaN,
    change: ((meanOdd ?? NaN) - (meanOwn ?? NaN)) / span,
    lostRows: places.filter((_, k) => (losses[k] ?? 0) > 0).map((place) => rows[place] ?? 0),
  };
}
