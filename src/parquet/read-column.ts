import type { DecodedPage } from './decode-page.js';
import { NoTextError, ParquetError } from './parquet-error.js';
import type { RandomAccess } from './random-access.js';
import type { FlatColumn, ParquetFooter } from './parquet-footer.js';
import { readPages } from './read-pages.js';
import type { StoredValues } from './stored-values.js';

/** Takes the values of a column as they are stored. It hears nothing of a row that is null. */
export interface ColumnReceiver {
  /** What puts a value into a row, the value by its place among those of a page or a dictionary. */
  open(values: StoredValues): (index: number, row: number) => void;
}

export interface ReadingOptions {
  /** Those that are kept, ascending, the first of them row 0 of the receiver; all when `undefined`. */
  readonly rows?: Int32Array | undefined;
  /** Hears of each page how large it is once it is unpacked, and may throw. */
  readonly spend?: (unpackedBytes: number) => void;
}

/**
 * Reads one column; row groups and pages without rows that are kept are passed over. Returns how many rows have a value.
 * Throws ParquetError, which names the column and the row group; NoTextError as it is.
 */
export async function readColumn(
  file: RandomAccess,
  { groups }: ParquetFooter,
  column: FlatColumn,
  receiver: ColumnReceiver,
  { rows, spend }: ReadingOptions = {},
): Promise<number> {
  const filler = new Filler(receiver, rows);
  for (const [index, group] of groups.entries()) {
    if (!filler.wants(group.rowCount)) {
      filler.skip(group.rowCount);
      continue;
    }
    let rest = group.rowCount;
    try {
      for await (const page of readPages(file, column, group, spend)) {
        if (filler.wants(page.rowCount)) {
          const needed = filler.neededOf(page.rowCount);
          filler.fill(page.decode(needed), needed);
          filler.skip(page.rowCount - needed);
        } else filler.skip(page.rowCount);
        rest -= page.rowCount;
        if (filler.wants(rest)) continue;
        filler.skip(rest);
        break;
      }
    } catch (error) {
      if (!(error instanceof ParquetError) || error instanceof NoTextError) throw error;
      const place = { column: column.name, group: index + 1 };
      throw new ParquetError(error.message, { cause: error, place });
    }
  }
  return filler.valueCount;
}

/** Hands over the rows that are kept, page by page. */
class Filler {
  valueCount = 0;
  /** Of the file, from where the next page begins. */
  private row = 0;
  private keptCount = 0;
  private opened:
    { readonly values: StoredValues; readonly put: (index: number, row: number) => void } | undefined;

  constructor(
    private readonly receiver: ColumnReceiver,
    private readonly rows: Int32Array | undefined,
  ) {}

  /** Whether one of the next `count` rows is kept. */
  wants(count: number): boolean {
    const { rows } = this;
    return count > 0 && (rows === undefined || (rows[this.keptCount] ?? Infinity) < this.row + count);
  }

  /** Of the next `count` rows, of which one is kept, those up to the last that is. */
  neededOf(count: number): number {
    const last = this.rows?.at(-1) ?? Infinity;
    return Math.min(count, last + 1 - this.row);
  }

  skip(count: number): void {
    this.row += count;
  }

  fill({ values, codes, present }: DecodedPage, count: number): void {
    const { rows } = this;
    // One dictionary serves many pages.
    if (this.opened?.values !== values) this.opened = { values, put: this.receiver.open(values) };
    const { put } = this.opened;
    let next = 0;
    for (let place = 0; place < count; place++) {
      const hasValue = present === undefined || present[place] === 1;
      if (rows === undefined || rows[this.keptCount] === this.row + place) {
        if (hasValue) {
          put(codes ? (codes[next] ?? -1) : next, this.keptCount);
          this.valueCount++;
        }
        this.keptCount++;
      }
      if (hasValue) next++;
    }
    this.row += count;
  }
}
