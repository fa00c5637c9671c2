import { isDeepStrictEqual } from 'node:util';

import { ParquetError } from './parquet-error.js';
import type { RandomAccess } from './random-access.js';
import type { ParquetColumn, ParquetFooter, RowGroup } from './parquet-footer.js';
import { readFooter } from './read-footer.js';

/** A table, be it in one file or in several. */
export interface JoinedShards {
  readonly file: RandomAccess;
  readonly footer: ParquetFooter;
}

/**
 * Files whose rows follow each other as one file, of which only the ends are read. Throws ParquetError when one of them
 * can't be used, or has other columns than the first.
 */
export async function joinShards(shards: readonly RandomAccess[]): Promise<JoinedShards> {
  const begins: number[] = [];
  const footers: ParquetFooter[] = [];
  let sizeBytes = 0;
  for (const [index, shard] of shards.entries()) {
    const footer = await readFooter(shard).catch((error: unknown) => {
      if (!(error instanceof ParquetError) || shards.length === 1) throw error;
      throw new ParquetError(`${error.message} (${nameOf(shards, index)})`, { cause: error });
    });
    begins.push(sizeBytes);
    footers.push(footer);
    sizeBytes += shard.sizeBytes;
  }
  const [first] = footers;
  if (!first) throw new RangeError('a table has one file at least');
  const other = footers.findIndex(({ columns }) => !isDeepStrictEqual(columns, first.columns));
  if (other >= 0) {
    throw new ParquetError(
      `has other columns in its ${nameOf(shards, other)} than in its ${nameOf(shards, 0)}, or of other types`,
      { place: { column: differingColumn(first.columns, footers[other]?.columns ?? []) } },
    );
  }
  return {
    file: { sizeBytes, read: (offset, length) => readShard(shards, begins, offset, length) },
    footer: {
      ...first,
      rowCount: footers.reduce((sum, { rowCount }) => sum + rowCount, 0),
      groups: footers.flatMap(({ groups }, index) => groups.map((group) => shift(group, begins[index] ?? 0))),
    },
  };
}

function nameOf(shards: readonly RandomAccess[], index: number): string {
  const name = shards[index]?.name;
  return `part ${index + 1} of ${shards.length}${name === undefined ? '' : `, ${name}`}`;
}

/** The first one that is not the same in both. */
function differingColumn(first: readonly ParquetColumn[], other: readonly ParquetColumn[]): string {
  const differs = (column: ParquetColumn, index: number, others: readonly ParquetColumn[]): boolean =>
    !isDeepStrictEqual(column, others[index]);
  const ours = other.find((column, index) => differs(column, index, first));
  const theirs = first.find((column, index) => differs(column, index, other));
  return (ours ?? theirs)?.name ?? '';
}

function shift({ rowCount, chunks }: RowGroup, by: number): RowGroup {
  return {
    rowCount,
    chunks: chunks.map((chunk) => ({ ...chunk, start: chunk.start + by, end: chunk.end + by })),
  };
}

/** A column of a row group lies in one file: nothing is read beyond its end. */
async function readShard(
  shards: readonly RandomAccess[],
  begins: readonly number[],
  offset: number,
  length: number,
): Promise<Uint8Array> {
  const index = begins.findLastIndex((begin) => begin <= offset);
  const shard = shards[index];
  if (!shard) throw new RangeError('The file ends too early.');
  return shard.read(offset - (begins[index] ?? 0), length);
}
