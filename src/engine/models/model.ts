import type { Table } from '../data/table.js';

/** Class probabilities of a batch. A binary model's P(1) is kept as two classes: 1 − p and p. */
export interface Predictions {
  readonly rowCount: number;
  readonly classCount: number;
  /** rowCount × classCount, row by row, each in 0..1, rounded to 6 decimals (see `roundProbability`). */
  readonly probabilities: Float64Array;
}

/** A model under test. */
export interface Model {
  /**
   * Predicts every row of the table. Rows are sent in batches; the result does not depend on the batch size.
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

/** The most probable class of a row; ties go to the lowest index. */
export function predictedClass({ probabilities, classCount }: Predictions, row: number): number {
  let best = 0;
  for (let k = 1; k < classCount; k++) {
    if ((probabilities[row * classCount + k] ?? 0) > (probabilities[row * classCount + best] ?? 0)) best = k;
  }
  return best;
}
