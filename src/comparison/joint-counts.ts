import type { Outcomes } from '../domain/metrics/outcomes.js';
import { predictedClass } from '../domain/metrics/predictions.js';
import type { AnsweredRows, TwoModels } from './answered-rows.js';

/**
 * Rows counted by their label and by the class that each model gives them. A resample of rows is a resample of these
 * counts, so that the time of a bootstrap hangs on the number of cells.
 */
export interface JointCounts {
  readonly counts: Float64Array;
  /** The outcomes of the n-th model if the cells had these counts. They are lent until the next call. */
  outcomesOf(model: number, counts: ArrayLike<number>): Outcomes;
}

/** Of both models on the same rows: 0 is the former, 1 the present one. */
export function countJointly({ former, present }: TwoModels): JointCounts {
  return countCells([former, present]);
}

/** Of one model alone: model 0. */
export function countAlone(answers: AnsweredRows): JointCounts {
  return countCells([answers]);
}

function countCells(models: readonly AnsweredRows[]): JointCounts {
  const [first] = models;
  const classCount = first?.predictions.classCount ?? 0;
  const rowsOfCell = new Map<number, number>();
  for (const [row, label] of first?.labels.entries() ?? []) {
    const key = models.reduce(
      (sum, { predictions }) => sum * classCount + predictedClass(predictions, row),
      label,
    );
    rowsOfCell.set(key, (rowsOfCell.get(key) ?? 0) + 1);
  }
  // The order of the rows must not decide which cell gets which random number.
  const cells = [...rowsOfCell].sort(([a], [b]) => a - b);
  const digits = (key: number): number[] => {
    const found = models.map((_, place) => Math.floor(key / classCount ** place) % classCount).reverse();
    return [Math.floor(key / classCount ** models.length), ...found];
  };
  const classes = cells.map(([key]) => digits(key));
  const lent = new Lent(classCount);
  return {
    counts: Float64Array.from(cells, ([, rows]) => rows),
    outcomesOf: (model, counts) => {
      lent.clear();
      for (const [cell, [label = 0, ...guesses]] of classes.entries()) {
        lent.add(label, guesses[model] ?? 0, counts[cell] ?? 0);
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

  add(label: number, guess: number, rows: number): void {
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
