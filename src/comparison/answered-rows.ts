import type { EvaluatedClasses, EvaluatedRows } from '../domain/evidence.js';
import type { ClassPredictions } from '../domain/metrics/predictions.js';
import { valueAnswersOf } from './answered-values.js';
import type { RowPairs } from './pair-rows.js';

/** Labelled rows with what a model said of them. */
export type AnsweredRows = ClassAnswers | ValueAnswers;

/** Of a classifier. */
export interface ClassAnswers {
  readonly kind: 'classes';
  /** Class index per row, never −1. */
  readonly labels: Int32Array;
  readonly predictions: ClassPredictions;
}

/** Of a regression model. */
export interface ValueAnswers {
  readonly kind: 'values';
  /** Neither holds a NaN. */
  readonly labels: Float64Array;
  readonly values: Float64Array;
}

/** Both models on the same classes: index k is the same class in both. */
export interface TwoClassifiers {
  readonly former: ClassAnswers;
  readonly present: ClassAnswers;
}

/** The rows that both runs have, in the same order, as far as they have a label. */
export function pairedAnswers(
  here: EvaluatedClasses,
  there: EvaluatedClasses,
  pairs: RowPairs,
): TwoClassifiers {
  const isKept = (_: number, pair: number): boolean => isLabelled(here, pairs.here[pair] ?? 0);
  const [rowsHere, rowsThere] = [pairs.here.filter(isKept), pairs.there.filter(isKept)];
  const classNames = classesOfBoth(here, there);
  const present = takeRows(here, rowsHere, classNames);
  // The same rows have the same labels, whatever the file of the baseline says.
  const former = { ...takeRows(there, rowsThere, classNames), labels: present.labels };
  return { present, former };
}

/** The labelled rows of one run. */
export function answersOfRun(rows: EvaluatedRows): AnsweredRows {
  return rows.kind === 'values'
    ? valueAnswersOf(rows.labels, rows.predictions.values)
    : classAnswersOfRun(rows);
}

/** Of a classifier. `classNames`: all of its classes, perhaps in another order and with others between. */
export function classAnswersOfRun(rows: EvaluatedClasses, classNames = rows.classNames): ClassAnswers {
  return takeRows(rows, labelledRows(rows), classNames);
}

/** The labelled ones of all rows. `labels`: class index per row, −1 for none. */
export function answersOf(predictions: ClassPredictions, labels: Int32Array): ClassAnswers {
  const rows = [...labels.keys()].filter((row) => (labels[row] ?? -1) >= 0);
  if (rows.length === labels.length) return { kind: 'classes', labels, predictions };
  const { classCount, probabilities } = predictions;
  const kept = new Float64Array(rows.length * classCount);
  for (const [place, row] of rows.entries()) {
    kept.set(probabilities.subarray(row * classCount, (row + 1) * classCount), place * classCount);
  }
  return {
    kind: 'classes',
    labels: Int32Array.from(rows, (row) => labels[row] ?? -1),
    predictions: { kind: 'classes', rowCount: rows.length, classCount, probabilities: kept },
  };
}

/** In the order of the first. A class that only one of them knows has the probability 0 in the other. */
export function classesOfBoth(here: EvaluatedClasses, there: EvaluatedClasses): readonly string[] {
  return [...new Set([...here.classNames, ...there.classNames])];
}

function takeRows(run: EvaluatedClasses, rows: Int32Array, classNames: readonly string[]): ClassAnswers {
  const { labels, predictions } = run;
  const classCount = classNames.length;
  const idOf = run.classNames.map((name) => classNames.indexOf(name));
  const probabilities = new Float32Array(rows.length * classCount);
  // Plain loops: there may be millions of rows.
  for (let place = 0; place < rows.length; place++) {
    const from = (rows[place] ?? 0) * predictions.classCount;
    for (let k = 0; k < idOf.length; k++) {
      probabilities[place * classCount + (idOf[k] ?? 0)] = predictions.probabilities[from + k] ?? 0;
    }
  }
  return {
    kind: 'classes',
    labels: rows.map((row) => idOf[labels[row] ?? -1] ?? -1),
    predictions: { kind: 'classes', rowCount: rows.length, classCount, probabilities },
  };
}

function labelledRows(run: EvaluatedClasses): Int32Array {
  return Int32Array.from(run.labels.keys()).filter((row) => isLabelled(run, row));
}

function isLabelled({ labels }: EvaluatedClasses, row: number): boolean {
  return (labels[row] ?? -1) >= 0;
}
