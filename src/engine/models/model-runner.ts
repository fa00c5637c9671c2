import type { Table } from '../data/table.js';
import type { Answer, AnswerForm } from './answer.js';
import type { NumberKind } from './encode-columns.js';
import type { Model } from './model.js';

/** A way to run a model; `toModel` adds batches, order and the checks of what it answers. */
export interface ModelRunner {
  readonly form: AnswerForm;
  /** See `OpenModel.runtime`. */
  readonly runtime: string;
  /** The most rows it takes at once, when it has a limit of its own. */
  readonly maxBatchRows?: number;
  /** Told all rows of a prediction before their first batch: a column is typed by all of them. */
  begin?(rows: Table): void;
  /** How the columns of the rows last begun are given to the model, when earlier rows decide on that, too. */
  kinds?(): readonly NumberKind[];
  /** Asked for one batch at a time, never for none. `firstRow`: index of its first row, for messages. */
  ask(batch: Table, firstRow: number): Promise<Answer>;
  /** Whether it may be asked for rows on which it has failed; always, when missing. */
  mayRisk?(): boolean;
  accepts: Model['accepts'];
  close(): Promise<void>;
}
