import type { Outcomes } from '../domain/metrics/outcomes.js';
import { predictedClass } from '../domain/metrics/predictions.js';
import type { ClassAnswers, TwoClassifiers } from './answered-rows.js';

/**
 * Rows counted by their label and by the class that each model gives them. A resample of rows is a resample of these
 * counts, so that the time of a bootstrap hangs on the number of cells.
 */
export interface JointCounts {
  readonly counts: Float64Array;
  /** Per cell the place of the one in which the models' answers are exchanged; of one model its own. */
  readonly mirrors: Int32Array;
  /** The outcomes of the n-th model if the cells had these counts. They are lent until the next call. */
  outcomesOf(model: number, counts: ArrayLike<number>): Outcomes;
}

/** Of both models on the same rows: 0 is the former, 1 the present one. */
export function countJointly({ former, present }: TwoClassifiers): JointCounts {
  return countCells([former, present]);
}

/**
 * Of one model alone: model 0. `doubts`: so many rows more that each class is found in, and so many that it is missed in
 * and another is taken for.
 */
export function countAlone(answers: ClassAnswers, doubts = 0): JointCounts {
  return countCells([answers], doubts);
}

function countCells(models: readonly ClassAnswers[], doubts = 0): JointCounts {
  const [first] = models;
  const classCount = first?.predictions.classCount ?? 0;
  // −1 is a guess, too: a model may have no answer for a row.
  const guessCount = classCount + 1;
  const rowsOfCell = new Map<number, number>();
  for (const [row, label] of first?.labels.entries() ?? []) {
    const key = models.reduce(
      (sum, { predictions }) => sum * guessCount + predictedClass(predictions, row) + 1,
      label,
    );
    rowsOfCell.set(key, (rowsOfCell.get(key) ?? 0) + 1);
  }
  if (doubts > 0) {
    const labels = [...new Set(first?.labels)].sort((a, b) => a - b);
    for (const [place, label] of labels.entries()) {
      for (const guess of [label, labels[(place + 1) % labels.length] ?? label]) {
        const key = label * guessCount + guess + 1;
        rowsOfCell.set(key, (rowsOfCell.get(key) ?? 0) + doubts);
      }
    }
  }
  const classesOf = (key: number): readonly [label: number, guesses: readonly number[]] => {
    const guesses = models.map((_, place) => (Math.floor(key / guessCount ** place) % guessCount) - 1);
    return [Math.floor(key / guessCount ** models.length), guesses.reverse()];
  };
  const mirrorOf = (key: number): number => {
    const [label, guesses] = classesOf(key);
    return guesses.reduceRight((sum, guess) => sum * guessCount + guess + 1, label);
  };
  for (const key of [...rowsOfCell.keys()].map(mirrorOf)) rowsOfCell.set(key, rowsOfCell.get(key) ?? 0);
  // The order of the rows must not decide which cell gets which random number.
  const cells = [...rowsOfCell].sort(([a], [b]) => a - b);
  const places = new Map(cells.map(([key], place) => [key, place]));
  const classes = cells.map(([key]) => classesOf(key));
  const lent = new Lent(classCount);
  return {
    counts: Float64Array.from(cells, ([, rows]) => rows),
    mirrors: Int32Array.from(cells, ([key]) => places.get(mirrorOf(key)) ?? -1),
    outcomesOf: (model, counts) => {
      lent.clear();
      for (const [cell, [label, guesses]] of classes.entries()) {
        lent.add(label, guesses[model] ?? -1, counts[cell] ?? 0);
      }
      return lent;
    },
  };
}

/** Made once, as a bootstrap asks thousands of times. */
class Lent implements Outcomes {
  total = 0;
  correct = 0;
  readonly labelled: Uint32Array;
  readonly predicted: Uint32Array;
  readonly hits: Uint32Array;

  constructor(classCount: number) {
    this.labelled = new Uint32Array(classCount);
    this.predicted = new Uint32Array(classCount);
    this.hits = new Uint32Array(classCount);
  }

  clear(): void {
    this.total = this.correct = 0;
    for (const counts of [this.labelled, this.predicted, this.hits]) counts.fill(0);
  }

  /** A row without an answer counts for nothing, as in `countOutcomes`. */
  add(label: number, guess: number, rows: number): void {
    if (guess < 0) return;
    this.total += rows;
    bump(this.labelled, label, rows);
    bump(this.predicted, guess, rows);
    if (label !== guess) return;
    this.correct += rows;
    bump(this.hits, label, rows);
  }
}

function bump(counts: Uint32Array, k: number, rows: number): void {
  counts[k] = (counts[k] ?? 0) + rows;
}
