import type { EvaluatedRows } from '../domain/evidence.js';
import type { Predictions } from '../domain/metrics/predictions.js';
import type { RowPairs } from './pair-rows.js';

/** Labelled rows with what a model said of them. */
export interface AnsweredRows {
  /** Class index per row, never −1. */
  readonly labels: Int32Array;
  readonly predictions: Predictions;
}

/** Both models on the same classes: index k is the same class in both. */
export interface TwoModels {
  readonly former: AnsweredRows;
  readonly present: AnsweredRows;
}

/** The rows that both runs have, in the same order, as far as they have a label. */
export function pairedAnswers(here: EvaluatedRows, there: EvaluatedRows, pairs: RowPairs): TwoModels {
  const isKept = (_: number, pair: number): boolean => isLabelled(here, pairs.here[pair] ?? 0);
  const [rowsHere, rowsThere] = [pairs.here.filter(isKept), pairs.there.filter(isKept)];
  const classNames = classesOfBoth(here, there);
  const present = takeRows(here, rowsHere, classNames);
  // The same rows have the same labels, whatever the file of the baseline says.
  const former = { ...takeRows(there, rowsThere, classNames), labels: present.labels };
  return { present, former };
}

/** The labelled rows of one run. `classNames`: all of its classes, perhaps in another order and with others between. */
export function answersOfRun(rows: EvaluatedRows, classNames = rows.classNames): AnsweredRows {
  return takeRows(rows, labelledRows(rows), classNames);
}

/** The labelled ones of all rows. `labels`: class index per row, −1 for none. */
export function answersOf(predictions: Predictions, labels: Int32Array): AnsweredRows {
  const rows = [...labels.keys()].filter((row) => (labels[row] ?? -1) >= 0);
  if (rows.length === labels.length) return { labels, predictions };
  const { classCount, probabilities } = predictions;
  const kept = new Float64Array(rows.length * classCount);
  for (const [place, row] of rows.entries()) {
    kept.set(probabilities.subarray(row * classCount, (row + 1) * classCount), place * classCount);
  }
  return {
    labels: Int32Array.from(rows, (row) => labels[row] ?? -1),
    predictions: { rowCount: rows.length, classCount, probabilities: kept },
  };
}

/** In the order of the first. A class that only one of them knows has the probability 0 in the other. */
export function classesOfBoth(here: EvaluatedRows, there: EvaluatedRows): readonly string[] {
  return [...new Set([...here.classNames, ...there.classNames])];
}

function takeRows(run: EvaluatedRows, rows: Int32Array, classNames: readonly string[]): AnsweredRows {
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
    labels: rows.map((row) => idOf[labels[row] ?? -1] ?? -1),
    predictions: { rowCount: rows.length, classCount, probabilities },
  };
}

function labelledRows(run: EvaluatedRows): Int32Array {
  return Int32Array.from(run.labels.keys()).filter((row) => isLabelled(run, row));
}

function isLabelled({ labels }: EvaluatedRows, row: number): boolean {
  return (labels[row] ?? -1) >= 0;
}
