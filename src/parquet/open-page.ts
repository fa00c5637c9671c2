import { encoding, type PageContent } from './decode-page.js';
import { ofData, ofDataV2 } from './page-head.js';
import { ParquetError } from './parquet-error.js';
import type { ColumnChunk, FlatColumn } from './parquet-footer.js';
import { readRuns } from './read-runs.js';
import type { ThriftStruct } from './thrift-struct.js';
import { unpack } from './unpack.js';

/** All of the page is packed; the bytes of its levels are told by four before them. */
export function openV1(
  data: ThriftStruct,
  packed: Uint8Array,
  size: number,
  { codec }: ColumnChunk,
  { mayBeNull }: FlatColumn,
  needed: number,
): PageContent {
  const bytes = unpack(codec, packed, size);
  const written = data.count(ofData.encoding, 'how its values are written');
  const rowCount = rowsToRead(data.count(ofData.valueCount, 'how many values a page has'), needed, written);
  if (!mayBeNull || rowCount === 0)
    return { bytes, start: 0, present: undefined, rowCount, encoding: written };
  if (data.number(ofData.levelEncoding) !== encoding.runs) {
    throw new ParquetError('has nulls that are written in a way that is not read');
  }
  const levelBytes = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(0, true);
  const start = 4 + levelBytes;
  const present = readLevels(bytes.subarray(4, start), rowCount);
  return { bytes, start, present, rowCount, encoding: written };
}

/** The levels stand before what is packed. */
export function openV2(
  data: ThriftStruct,
  packed: Uint8Array,
  size: number,
  { codec }: ColumnChunk,
  { mayBeNull }: FlatColumn,
  needed: number,
): PageContent {
  const written = data.count(ofDataV2.encoding, 'how its values are written');
  const rowCount = rowsToRead(data.count(ofDataV2.valueCount, 'how many values a page has'), needed, written);
  const skipped = data.count(ofDataV2.repetitionBytes, 'how large its levels are');
  const levelsEnd = skipped + data.count(ofDataV2.levelBytes, 'how large its levels are');
  if (levelsEnd > Math.min(packed.length, size))
    throw new ParquetError('is damaged: a page of it has no values');
  const isPacked = data.flag(ofDataV2.isPacked) ?? true;
  const rest = packed.subarray(levelsEnd);
  const bytes = isPacked ? unpack(codec, rest, size - levelsEnd) : rest;
  const present = mayBeNull ? readLevels(packed.subarray(skipped, levelsEnd), rowCount) : undefined;
  return { bytes, start: 0, present, rowCount, encoding: written };
}

/** What stands value by value is read as far as it is needed; the rest has to be read whole. */
function rowsToRead(rowCount: number, needed: number, written: number): number {
  const { plain, plainDictionary, dictionary } = encoding;
  const isOneByOne = written === plain || written === plainDictionary || written === dictionary;
  return isOneByOne ? Math.min(rowCount, needed) : rowCount;
}

function readLevels(bytes: Uint8Array, rowCount: number): Int32Array | undefined {
  const levels = readRuns(bytes, 0, 1, rowCount);
  if (levels.some((level) => level > 1))
    throw new ParquetError('is damaged: a page of it has levels that it cannot have');
  return levels.includes(0) ? levels : undefined;
}
