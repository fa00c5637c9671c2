import type { Predictions } from '../../domain/metrics/predictions.js';
import type { Table } from '../data/table.js';

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

/** The model itself failed; the message carries what it said, such as a Python traceback. */
export class ModelError extends Error {
  override readonly name = 'ModelError';
}

/** 6 decimals: the float32 noise of another batch size or thread count never becomes a result. */
export function roundProbability(p: number): number {
  return Math.round(p * 1e6) / 1e6;
}
