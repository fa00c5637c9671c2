/**
 * `predictions.parquet`: a row for each evaluation row, in the order of the data file. Readable by pandas and DuckDB
 * as it is; no feature value is in it.
 *
 * | Column                | Type          | Meaning                                                          |
 * | --------------------- | ------------- | ---------------------------------------------------------------- |
 * | `row`                 | int32         | place in the data file, counted from 1                           |
 * | `hash`                | int64         | of the row's inputs and its label: equal for the same row elsewhere |
 * | `label`               | string        | class; null where the row has no label                           |
 * | `predicted`           | string        | the most probable class                                          |
 * | `probability:<class>` | float         | one column for each class, in class order                        |
 *
 * Of a regression model `label` and `predicted` are doubles, a label null where the row has none, and there are no
 * probabilities.
 *
 * `scores.parquet` is such a file with the user's own scores: `row` their place in the file, `hash` that of the id,
 * `predicted` the score, and no label.
 */
export const predictionsName = 'predictions.parquet';
export const scoresName = 'scores.parquet';

export const columns = { row: 'row', hash: 'hash', label: 'label', predicted: 'predicted' } as const;

export function probabilityColumn(className: string): string {
  return `probability:${className}`;
}

/** Key of the file's metadata that holds `Head` as JSON. */
export const headKey = 'model-gate';
export const formatVersion = 1;

export type Head = ClassHead | ValueHead;

export interface ClassHead {
  readonly format: typeof formatVersion;
  /** Index = class id. */
  readonly classNames: readonly string[];
}

/** Of a regression model. */
export interface ValueHead {
  readonly format: typeof formatVersion;
  /** From the smallest label of the reference data to the largest. */
  readonly labelSpan: number;
}
