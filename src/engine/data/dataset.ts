import type { Target } from '../../domain/metrics/target.js';
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
  /** `undefined` when the data has no label column. */
  readonly target: Target | undefined;
}

/** Class index per row, −1 where the label is null; `undefined` when the data has no label column, or labels that are numbers. */
export function classIdsOf({ target }: Pick<Dataset, 'target'>): Int32Array | undefined {
  return target?.kind === 'classes' ? target.ids : undefined;
}

/** Labels that are numbers, NaN where there is none; `undefined` when the data has no label column, or classes. */
export function numbersOf({ target }: Pick<Dataset, 'target'>): Float64Array | undefined {
  return target?.kind === 'values' ? target.numbers : undefined;
}
