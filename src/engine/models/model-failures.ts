import type { Cell } from '../data/table.js';
import type { RowFailures } from './row-failures.js';

/** What is known of the rows of a data file on which the model failed as they are. */
export interface ModelFailures extends RowFailures {
  /** Name of the data file, without its folder. */
  readonly file: string;
  /** Per failing row its place in the file, counted from 1. */
  readonly places: readonly number[];
  /** All rows that were asked for, also those that were answered. */
  readonly rowCount: number;
  /** `undefined` when none was found. */
  readonly cause: FailureCause | undefined;
}

/** What the first row that failed alone fails by. */
export type FailureCause =
  /** With the value of a row that is answered in this column, so is this row. */
  | { readonly kind: 'cell'; readonly column: string; readonly cell: Cell }
  /** The row is answered without the others. `columns`: those that are of another type for a null in another row. */
  | { readonly kind: 'other-rows'; readonly columns: readonly string[] };

/** Whether so many rows failed that what the model says of the others tells nothing of it. */
export function isBroken(failures: ModelFailures | undefined): failures is ModelFailures {
  return failures !== undefined && failures.rows.length > failures.rowCount / 2;
}
