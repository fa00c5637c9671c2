import type { StoredValues } from '../../../parquet/stored-values.js';
import { FlagColumn } from '../columns/flag-column.js';
import { type ColumnBuilder, unexpected } from './column-builder.js';

/** True and false. */
export class FlagBuilder implements ColumnBuilder {
  private readonly values: Int8Array;

  constructor(rowCount: number) {
    this.values = new Int8Array(rowCount).fill(-1);
  }

  open(stored: StoredValues): (index: number, row: number) => void {
    if (stored.kind !== 'flags') throw unexpected(stored);
    const { values } = stored;
    return (index, row) => {
      this.values[row] = values[index] ?? -1;
    };
  }

  finish(): FlagColumn {
    return new FlagColumn(this.values);
  }
}
