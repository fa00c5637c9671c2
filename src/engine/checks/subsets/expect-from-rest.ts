import type { ClassPredictions } from '../../../domain/metrics/predictions.js';
import { plattScaling, scaled } from '../../../statistics/platt-scaling.js';
import type { GradedAnswers } from './grade-answers.js';

/** How many rows matter to the rate, in the subset and in the rest. */
export interface Totals {
  readonly here: number;
  readonly rest: number;
}

/**
 * How much worse a subset should do than the rest of the rows, by what the same answers, as confident, are worth in the
 * rest: one law for all of it, so that a model that is too sure, or not sure enough, or overrates a class, still tells
 * which rows are hard. What is wrong in the subset alone has no say in it, and so is not excused. What the answer is not
 * worth goes to the other classes as the model shares it out. `classes`: the labels of the rows that matter. `isHere`:
 * whether a row is of the subset.
 */
export function expectFromRest(
  classes: readonly number[],
  { grades, gradeOf, predictions: { probabilities, classCount }, labels }: GradedAnswers,
  isHere: (row: number) => boolean,
  totals: Totals,
): number {
  const rest = grades.map(({ score, claim }) => ({ score, group: claim, rows: 0, happened: 0 }));
  for (let row = 0; row < gradeOf.length; row++) {
    const grade = rest[gradeOf[row] ?? -1];
    if (!grade || isHere(row)) continue;
    grade.rows++;
    if (labels[row] === grade.group) grade.happened++;
  }
  const law = plattScaling(rest, classCount);
  const worths = grades.map(({ answer, claim, score }) => {
    const p = scaled(law, score, claim);
    return answer === claim ? p : 1 - p;
  });
  const [hereSums, restSums] = [
    { missed: 0, possible: 0 },
    { missed: 0, possible: 0 },
  ];
  for (let row = 0; row < gradeOf.length; row++) {
    const place = gradeOf[row] ?? -1;
    const grade = grades[place];
    if (!grade) continue;
    const sums = isHere(row) ? hereSums : restSums;
    const worth = worths[place] ?? 0;
    const others = classes.filter((k) => k !== grade.answer);
    const asAnother =
      (1 - worth) * shareAmongOthers(probabilities, row * classCount, classCount, grade.answer, others);
    sums.missed += asAnother;
    sums.possible += asAnother + (others.length < classes.length ? worth : 0);
  }
  return shareMissed(hereSums, totals.here) - shareMissed(restSums, totals.rest);
}

/** How probable some classes are beside the answer, of all that are not the answer. `from`: where the row starts. */
function shareAmongOthers(
  probabilities: ClassPredictions['probabilities'],
  from: number,
  classCount: number,
  answer: number,
  classes: readonly number[],
): number {
  if (classes.length >= classCount - 1) return 1;
  const doubt = 1 - (probabilities[from + answer] ?? 0);
  if (!(doubt > 0)) return classes.length / (classCount - 1);
  return Math.min(1, classes.reduce((sum, k) => sum + (probabilities[from + k] ?? 0), 0) / doubt);
}

/**
 * Of the rows that were held possible where about as many there are. Where there are far more, it is of those, as what
 * was held impossible is missed unexpectedly.
 */
function shareMissed(
  { missed, possible }: { readonly missed: number; readonly possible: number },
  total: number,
): number {
  const isPlausible = total <= 1.5 * possible + 3 * Math.sqrt(possible);
  return missedShare(missed, isPlausible ? possible : total);
}

/**
 * The share of the rows that matter which is expected to be wrong. `missed`: as many of them as are expected to be
 * missed, of all that are held possible: where a class is held possible far too seldom, it is missed unexpectedly.
 */
export function missedShare(missed: number, total: number): number {
  return Math.min(1, missed / total);
}
