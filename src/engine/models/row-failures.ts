import type { Predictions } from '../../domain/metrics/predictions.js';

/** What a model said of some rows, without those on which it failed. */
export interface AnsweredApart {
  /** NaN on the rows of `failures`. Of all rows that were asked. */
  readonly predictions: Predictions;
  /** `undefined` when it answered for every row. */
  readonly failures: RowFailures | undefined;
}

/** The rows on which a model raised or answered nonsense. */
export interface RowFailures {
  /** Indices of the rows without an answer, upwards; at least one. */
  readonly rows: readonly number[];
  /** Those of them that failed when they were asked for alone, upwards; the others were given up in their batch. */
  readonly alone: readonly number[];
  /** The model's own words about the first row that failed alone, else about the first batch. */
  readonly message: string;
}
