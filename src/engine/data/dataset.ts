import type { Table } from './table.js';

/** What kind of tests a column gets. `text` columns are the model's text inputs. */
export type ColumnKind = 'numeric' | 'categorical' | 'text';

/** A feature as seen in the reference data. */
export interface Feature {
  readonly name: string;
  readonly kind: ColumnKind;
  /** At least `min_unique_prop` of the values are distinct: an id rather than a feature. */
  readonly isUnique: boolean;
  /** Values never seen in the reference are to be expected (many distinct values). */
  readonly allowsUnseenValues: boolean;
}

export interface Dataset {
  /** All columns of the file, the label included. */
  readonly table: Table;
  /** Class index per row, −1 where the label is null; `undefined` when the data has no label column. */
  readonly labels: Int32Array | undefined;
}
