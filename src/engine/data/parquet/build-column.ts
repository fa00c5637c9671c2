import type { RandomAccess } from '../../../parquet/random-access.js';
import { readColumn } from '../../../parquet/read-column.js';
import type { FlatColumn, ParquetFooter } from '../../../parquet/parquet-footer.js';
import type { Column } from '../columns/column.js';
import type { Typing } from '../typing/typing.js';
import type { ColumnBuilder } from './column-builder.js';
import { FlagBuilder } from './flag-builder.js';
import { NumberBuilder } from './number-builder.js';
import { TextBuilder } from './text-builder.js';

/** Reads one column. `rows`: those that are kept, ascending; all when `undefined`. Throws as `readColumn`. */
export async function buildColumn(
  file: RandomAccess,
  footer: ParquetFooter,
  column: FlatColumn,
  rows: Int32Array | undefined,
  typing: Typing,
): Promise<Column> {
  const builder = makeBuilder(column, rows?.length ?? footer.rowCount, typing);
  await readColumn(file, footer, column, builder, { rows });
  return builder.finish();
}

function makeBuilder({ holds }: FlatColumn, rowCount: number, typing: Typing): ColumnBuilder {
  switch (holds.kind) {
    case 'flag':
      return new FlagBuilder(rowCount);
    case 'integer':
    case 'decimal':
    case 'real':
    case 'half':
      return new NumberBuilder(rowCount, holds, typing);
    default:
      return new TextBuilder(rowCount, holds);
  }
}
