import type { DecodedPage } from '../../../parquet/decode-page.js';
import { NoTextError, ParquetError } from '../../../parquet/parquet-error.js';
import type { RandomAccess } from '../../../parquet/random-access.js';
import type { FlatColumn, ParquetFooter } from '../../../parquet/read-footer.js';
import { readPages } from '../../../parquet/read-pages.js';
import type { StoredValues } from '../../../parquet/stored-values.js';
import { quoteWord } from '../../../domain/words/quote-word.js';
import type { Column } from '../columns/column.js';
import type { Typing } from '../type-column.js';
import type { ColumnBuilder } from './column-builder.js';
import { FlagBuilder } from './flag-builder.js';
import { NumberBuilder } from './number-builder.js';
import { TextBuilder } from './text-builder.js';

/**
 * Reads one column. `rows`: those that are kept, ascending; all when `undefined`. Row groups and pages without any are
 * passed over. Throws ParquetError with the column's name, and NoTextError for bytes that are no texts.
 */
export async function buildColumn(
  file: RandomAccess,
  { groups, rowCount }: ParquetFooter,
  column: FlatColumn,
  rows: Int32Array | undefined,
  typing: Typing,
): Promise<Column> {
  const builder = makeBuilder(column, rows?.length ?? rowCount, typing);
  const filler = new Filler(builder, rows);
  try {
    for (const group of groups) {
      if (!filler.wants(group.rowCount)) {
        filler.skip(group.rowCount);
        continue;
      }
      for await (const page of readPages(file, column, group)) {
        if (filler.wants(page.rowCount)) filler.fill(page.decode(), page.rowCount);
        else filler.skip(page.rowCount);
      }
    }
  } catch (error) {
    if (!(error instanceof ParquetError) || error instanceof NoTextError) throw error;
    throw new ParquetError(`${error.message} (column ${quoteWord(column.name)})`, { cause: error });
  }
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

/** Puts the rows that are kept into a column, page by page. */
class Filler {
  /** Of the file, from where the next page begins. */
  private row = 0;
  private keptCount = 0;
  private opened:
    { readonly values: StoredValues; readonly put: (index: number, row: number) => void } | undefined;

  constructor(
    private readonly builder: ColumnBuilder,
    private readonly rows: Int32Array | undefined,
  ) {}

  /** Whether one of the next `count` rows is kept. */
  wants(count: number): boolean {
    const { rows } = this;
    return count > 0 && (rows === undefined || (rows[this.keptCount] ?? Infinity) < this.row + count);
  }

  skip(count: number): void {
    this.row += count;
  }

  fill({ values, codes, present }: DecodedPage, count: number): void {
    const { rows } = this;
    // One dictionary serves many pages.
    if (this.opened?.values !== values) this.opened = { values, put: this.builder.open(values) };
    const { put } = this.opened;
    let next = 0;
    for (let place = 0; place < count; place++) {
      const hasValue = present === undefined || present[place] === 1;
      if (rows === undefined || rows[this.keptCount] === this.row + place) {
        if (hasValue) put(codes ? (codes[next] ?? -1) : next, this.keptCount);
        this.keptCount++;
      }
      if (hasValue) next++;
    }
    this.row += count;
  }
}
