import type { EvaluatedValues } from '../domain/evidence.js';
import type { ValueAnswers } from './answered-rows.js';
import type { RowPairs } from './pair-rows.js';

/** Two regression models. */
export interface TwoRegressors {
  readonly former: ValueAnswers;
  readonly present: ValueAnswers;
}

/** The rows that have a label and an answer. `labels`: NaN for none. */
export function valueAnswersOf(labels: Float64Array, values: Float64Array): ValueAnswers {
  const isKept = (_: number, row: number): boolean =>
    !Number.isNaN(labels[row] ?? NaN) && !Number.isNaN(values[row] ?? NaN);
  return { kind: 'values', labels: labels.filter(isKept), values: values.filter(isKept) };
}

/** The rows that both runs have, in the same order, as far as they have a label. */
export function pairedValues(here: EvaluatedValues, there: EvaluatedValues, pairs: RowPairs): TwoRegressors {
  const isKept = (_: number, pair: number): boolean =>
    !Number.isNaN(here.labels[pairs.here[pair] ?? -1] ?? NaN);
  const [rowsHere, rowsThere] = [pairs.here.filter(isKept), pairs.there.filter(isKept)];
  // The same rows have the same labels, whatever the file of the baseline says.
  const labels = Float64Array.from(rowsHere, (row) => here.labels[row] ?? NaN);
  const valuesOf = ({ predictions }: EvaluatedValues, rows: Int32Array): Float64Array =>
    Float64Array.from(rows, (row) => predictions.values[row] ?? NaN);
  return {
    present: { kind: 'values', labels, values: valuesOf(here, rowsHere) },
    former: { kind: 'values', labels, values: valuesOf(there, rowsThere) },
  };
}
