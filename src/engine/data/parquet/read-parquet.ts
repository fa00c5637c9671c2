import { joinShards, type JoinedShards } from '../../../parquet/join-shards.js';
import { NoTextError, ParquetError } from '../../../parquet/parquet-error.js';
import type {
  FlatColumn,
  OtherColumn,
  ParquetColumn,
  ParquetFooter,
} from '../../../parquet/parquet-footer.js';
import { otherBytes } from '../../../parquet/read-schema.js';
import { quoteWord } from '../../../domain/words/quote-word.js';
import { sampleRows } from '../../../statistics/random.js';
import { checkColumnNames } from '../check-column-names.js';
import type { Column } from '../columns/column.js';
import { DataError } from '../data-error.js';
import { checkCells } from '../check-cells.js';
import { type OpenFile, openRandomAccess } from '../open-random-access.js';
import type { ReadingPlan, TypedTable } from '../reading-plan.js';
import { Table } from '../table.js';
import { readClassLabel } from './class-label.js';
import { buildColumn } from './build-column.js';

/** Rows that a sample is drawn from: each is given a random number. */
const mostSampledRows = 50_000_000;
/** What pandas calls an index that has no name: no column of the frame, but written as one. */
const pandasIndex = /^__index_level_\d+__$/;

/**
 * Reads a Parquet file column by column, of each only the pages that hold rows that are wanted. Types are those of the
 * file: numbers; integers and decimals that a double cannot hold as the text of their digits; true and false; texts;
 * dates and times as texts, `2024-01-31 12:00:00`. Nested columns are left out. Throws DataError when the file is damaged,
 * encrypted or larger than is read, a column is needed that cannot be read, or the plan refuses the columns.
 */
export async function readParquet(path: string, plan: ReadingPlan): Promise<TypedTable> {
  const files: OpenFile[] = [];
  try {
    for (const shard of plan.shards ?? [path]) {
      files.push(await (typeof shard === 'string' ? openRandomAccess(shard) : shard()));
    }
    const typed = await readTyped(await joinShards(files), path, plan);
    for (const file of files) await file.checkUnchanged();
    return typed;
  } catch (error) {
    // Half written, it looks damaged.
    for (const file of files) await file.checkUnchanged();
    if (error instanceof ParquetError) {
      throw new DataError(`${path} ${error.tell(quoteWord)}.`, { cause: error });
    }
    throw error;
  } finally {
    for (const file of files) await file.close();
  }
}

async function readTyped(
  { file, footer }: JoinedShards,
  path: string,
  plan: ReadingPlan,
): Promise<TypedTable> {
  const columns = footer.columns.filter(({ name }) => !pandasIndex.test(name));
  checkColumnNames(
    columns.map(({ name }) => name),
    path,
  );
  plan.check(columns.map(({ name }) => name));
  const leftOut = columns.filter(isOther);
  for (const column of leftOut) refuseNeeded(column, path, plan);
  const flat = columns.filter(isFlat);
  if (footer.rowCount === 0) throw new DataError(`${path} has no rows of data.`);
  const rows = chooseRows(footer, flat.length, path, plan);
  const cells = new Map<string, Column>();
  for (const column of flat) {
    const { name } = column;
    const built = await buildOr(file, footer, column, rows, plan.typingOf(name));
    if (built) cells.set(name, built);
    else {
      const bytes = { name, holds: undefined, instead: otherBytes };
      refuseNeeded(bytes, path, plan);
      leftOut.push(bytes);
    }
  }
  if (cells.size === 0) throw new DataError(`${path} has no column of numbers, texts, dates or flags.`);
  const label = flat.find(({ name }) => name === plan.labelColumn);
  const labels =
    rows && label && plan.isSampled
      ? await buildColumn(file, footer, label, undefined, plan.typingOf(label.name))
      : cells.get(plan.labelColumn ?? '');
  return {
    table: Table.of(cells),
    sample: rows && { rows: [...rows], labels, fileRowCount: footer.rowCount },
    labelNames: readClassLabel(footer.remarks, plan.labelColumn),
    leftOut,
  };
}

/** `undefined` for a column of bytes that are no texts, as which it was not known before. */
async function buildOr(...column: Parameters<typeof buildColumn>): Promise<Column | undefined> {
  try {
    return await buildColumn(...column);
  } catch (error) {
    if (error instanceof NoTextError) return undefined;
    throw error;
  }
}

function refuseNeeded({ name, instead }: OtherColumn, path: string, { needs }: ReadingPlan): void {
  if (!needs?.(name)) return;
  throw new DataError(
    `${path}: the column ${quoteWord(name)} holds ${instead}. A cell is a number, a text, a date, true, false or null: ` +
      'spread nested values over columns.',
  );
}

/** The rows that are wanted, ascending; `undefined` when it is all of them. */
function chooseRows(
  { rowCount }: ParquetFooter,
  columnCount: number,
  path: string,
  { rowLimit, isSampled }: ReadingPlan,
): Int32Array | undefined {
  const keptCount = Math.min(rowCount, rowLimit ?? rowCount);
  checkCells(path, keptCount, keptCount, Math.max(1, columnCount));
  if (keptCount === rowCount) return undefined;
  if (!isSampled) return Int32Array.from({ length: keptCount }, (_, row) => row);
  if (rowCount > mostSampledRows) {
    throw new DataError(
      `${path} has ${rowCount} rows, and a sample is drawn from at most ${mostSampledRows}: write a smaller file.`,
    );
  }
  const all = Array.from({ length: rowCount }, (_, row) => row);
  return Int32Array.from(sampleRows(all, keptCount, 'nrows'));
}

function isFlat(column: ParquetColumn): column is FlatColumn {
  return column.holds !== undefined;
}

function isOther(column: ParquetColumn): column is OtherColumn {
  return column.holds === undefined;
}
