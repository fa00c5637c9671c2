import type { Predictions } from '../../domain/metrics/predictions.js';
import type { Table } from '../data/table.js';
import { UserError } from '../data/user-error.js';
import type { AnsweredApart } from './row-failures.js';

/** A model under test. */
export interface Model {
  /**
   * Predicts every row of the table: probabilities or numbers as the model gives them, to the last digit, since those of a rare
   * event differ only there. Rows are sent in batches; another batch size may change the last digits of float32 (some
   * 1e-7), where a runtime adds up in another order, and nothing else.
   * Throws ModelError when the model raises, or answers with the wrong shape, NaN or a value outside 0..1.
   */
  predict(rows: Table): Promise<Predictions>;
  /** Whether the model can be given a cell of this type in this column; a typed input cannot take another type. */
  accepts(feature: string, type: 'number' | 'string' | 'null'): boolean;
  close(): Promise<void>;
}

/** A model as it was opened, before anything is known of how it takes the data. */
export interface OpenModel extends Model {
  /** What it runs in, such as `onnxruntime-web 1.30.0 (WebAssembly, one thread)`. */
  readonly runtime: string;
  /** How much it was asked so far. */
  usage(): ModelUsage;
  /**
   * What beside its files decides on its answers, such as the runtime; `undefined` when one of those so far can't be kept for
   * another run, since it might be another then.
   */
  identity(): readonly string[] | undefined;
  /**
   * As `predict`, but what the model fails on is set apart, and the rest is answered all the same.
   * `isEnough`: asked before each batch but the first; when it says so, the answer is of the rows up to there.
   */
  predictEach(rows: Table, isEnough?: () => boolean): Promise<AnsweredApart>;
  /** Whether it may be asked for rows on which it has failed: each may end its process, which starts only so often. */
  mayRisk(): boolean;
}

export interface ModelUsage {
  /** Questions that the model was really asked; each is of any number of rows. */
  readonly calls: number;
  /** The rows of these. */
  readonly rows: number;
  /** How long it took over them, in milliseconds. */
  readonly askedMs: number;
  /** Rows that were answered from the memory of an earlier run. */
  readonly rememberedRows: number;
}

/** The model itself failed; the message carries what it said, such as a Python traceback. */
export class ModelError extends UserError {
  override readonly name = 'ModelError';
  /** Whether the model would say the same another time, as it would not of a network or of memory that ran out. */
  readonly isLasting: boolean;
  constructor(
    message: string,
    { isLasting = false, ...options }: ErrorOptions & { readonly isLasting?: boolean } = {},
  ) {
    super([message], options);
    this.isLasting = isLasting;
  }
}
