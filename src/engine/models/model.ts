import type { Predictions } from '../../domain/metrics/predictions.js';
import type { Table } from '../data/table.js';
import type { AnsweredApart } from './row-failures.js';

/** A model under test. */
export interface Model {
  /**
   * Predicts every row of the table: probabilities rounded to 6 decimals (see `roundProbability`). Rows are sent in
   * batches; the result does not depend on the batch size.
   * Throws ModelError when the model raises, or answers with the wrong shape, NaN or a value outside 0..1.
   * `isEnough`: asked before each batch but the first; when it says so, the answer is of the rows up to there.
   */
  predict(rows: Table, isEnough?: () => boolean): Promise<Predictions>;
  /** Whether the model can be given a cell of this type in this column; a typed input cannot take another type. */
  accepts(feature: string, type: 'number' | 'string' | 'null'): boolean;
  close(): Promise<void>;
}

/** A model as it was opened, before anything is known of how it takes the data. */
export interface OpenModel extends Model {
  /** As `predict`, but what the model fails on is set apart, and the rest is answered all the same. */
  predictEach(rows: Table): Promise<AnsweredApart>;
  /** Whether it may be asked for rows on which it has failed: each may end its process, which starts only so often. */
  mayRisk(): boolean;
}

/** The model itself failed; the message carries what it said, such as a Python traceback. */
export class ModelError extends Error {
  override readonly name = 'ModelError';
}

/** 6 decimals: the float32 noise of another batch size or thread count never becomes a result. */
export function roundProbability(p: number): number {
  return Math.round(p * 1e6) / 1e6;
}
