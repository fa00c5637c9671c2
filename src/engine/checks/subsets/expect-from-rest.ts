import { plattScaling, scaled } from '../../../statistics/platt-scaling.js';
import type { GradedAnswers } from './grade-answers.js';
import { missedShare, type RateKind } from './rate-kind.js';

/** How many rows matter to the rate, in the subset and in the rest. */
export interface Totals {
  readonly here: number;
  readonly rest: number;
}

/**
 * How much worse a subset should do than the rest of the rows, by what the same answers, as confident, are worth in the
 * rest: one law for all of it, so that a model that is too sure, or not sure enough, or overrates a class, still tells
 * which rows are hard. What is wrong in the subset alone has no say in it, and so is not excused. `isHere`: whether a
 * row is of the subset.
 */
export function expectFromRest(
  { weight, rightWeight }: RateKind,
  { grades, gradeOf, labels, classCount }: GradedAnswers,
  isHere: (row: number) => boolean,
  totals: Totals,
): number {
  const here = new Float64Array(grades.length);
  const rest = grades.map(({ score, claim }) => ({ score, group: claim, rows: 0, happened: 0 }));
  for (let row = 0; row < gradeOf.length; row++) {
    const place = gradeOf[row] ?? -1;
    const grade = rest[place];
    if (!grade) continue;
    if (isHere(row)) {
      here[place] = (here[place] ?? 0) + 1;
      continue;
    }
    grade.rows++;
    if (labels[row] === grade.group) grade.happened++;
  }
  const law = plattScaling(rest, classCount);
  const [hereSums, restSums] = [
    { missed: 0, possible: 0 },
    { missed: 0, possible: 0 },
  ];
  for (const [place, { answer, claim, score }] of grades.entries()) {
    const p = scaled(law, score, claim);
    const worth = answer === claim ? p : 1 - p;
    const [all, right] = [weight(answer, worth), rightWeight(answer, worth)];
    const counts = [
      [hereSums, here[place] ?? 0],
      [restSums, rest[place]?.rows ?? 0],
    ] as const;
    for (const [sums, rows] of counts) {
      sums.possible += rows * all;
      sums.missed += rows * (all - right);
    }
  }
  return shareMissed(hereSums, totals.here) - shareMissed(restSums, totals.rest);
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
