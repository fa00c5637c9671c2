import type { ColumnReceiver } from '../../../parquet/read-column.js';
import type { StoredValues } from '../../../parquet/stored-values.js';
import type { Column } from '../columns/column.js';

/** Makes a column of values as they are stored. A row that is told nothing is null. */
export interface ColumnBuilder extends ColumnReceiver {
  finish(): Column;
}

/** Stored values of another kind than their type has; only a defect gets here. */
export function unexpected(values: StoredValues): TypeError {
  return new TypeError(`The column does not hold ${values.kind}.`);
}
