import { crc32 } from 'node:zlib';
import { type DecodedPage, decodePage, encoding, type PageContent } from './decode-page.js';
import { ParquetError } from './parquet-error.js';
import type { RandomAccess } from './random-access.js';
import type { ColumnChunk, FlatColumn, RowGroup } from './read-footer.js';
import { readRuns } from './read-runs.js';
import { readPlain, type StoredValues } from './stored-values.js';
import { readThrift, type ThriftStruct } from './thrift-struct.js';
import { unpack } from './unpack.js';

/** Some rows of a column. */
export interface Page {
  readonly rowCount: number;
  /** Unpacks its first `needed` rows at least, and the dictionary that they need: a page whose rows nobody wants costs nothing. */
  readonly decode: (needed: number) => DecodedPage;
}

const windowBytes = 1024 * 1024;
const headBytes = 64 * 1024;
/** Heads tell the lowest and highest text of their page. */
const mostHeadBytes = 16 * 1024 * 1024;
const mostPageBytes = 512 * 1024 * 1024;
const mostPageRows = 20_000_000;

const pageType = { data: 0, index: 1, dictionary: 2, dataV2: 3 };
/** Fields of `PageHeader`. */
const ofPage = { type: 1, size: 2, packedSize: 3, crc: 4, data: 5, dictionary: 7, dataV2: 8 };
/** Of `DataPageHeader` and `DictionaryPageHeader`. */
const ofData = { valueCount: 1, encoding: 2, levelEncoding: 3 };
/** Of `DataPageHeaderV2`. */
const ofDataV2 = { valueCount: 1, rowCount: 3, encoding: 4, levelBytes: 5, repetitionBytes: 6, isPacked: 7 };

/**
 * The pages of a column in one row group, one after the other, which together have each of its rows once. No size that the
 * file declares is trusted. `spend` hears how large each is once it is unpacked, before it is. Throws ParquetError, also
 * from `decode`.
 */
export async function* readPages(
  file: RandomAccess,
  column: FlatColumn,
  { rowCount, chunks }: RowGroup,
  spend: (unpackedBytes: number) => void = () => undefined,
): AsyncGenerator<Page> {
  const chunk = chunks[column.chunk];
  if (!chunk) return;
  const window = new Window(file, chunk.end);
  let dictionary = (): StoredValues | undefined => undefined;
  let told = 0;
  for (let at = chunk.start; told < rowCount;) {
    if (at >= chunk.end) throw new ParquetError(`is damaged: it has ${told} values for ${rowCount} rows`);
    const { head, end } = await readHead(window, at);
    const size = head.count(ofPage.size, 'how large a page is');
    const packedSize = head.count(ofPage.packedSize, 'how large a page is');
    if (Math.max(size, packedSize) > mostPageBytes) {
      throw new ParquetError(
        `has a page of ${Math.max(size, packedSize)} bytes, and at most ${mostPageBytes} are read`,
      );
    }
    at = end + packedSize;
    if (at > chunk.end) throw new ParquetError('is damaged: a page of it is larger than its column');
    const type = head.number(ofPage.type);
    if (type === pageType.index) continue;
    spend(size);
    const packed = await window.read(end, packedSize);
    if (type === pageType.dictionary) {
      const { codec } = chunk;
      dictionary = once(() => {
        checkSum(head, packed);
        return readDictionary(head.struct(ofPage.dictionary), unpack(codec, packed, size), column);
      });
      continue;
    }
    const data = type === pageType.dataV2 ? head.struct(ofPage.dataV2) : head.struct(ofPage.data);
    if (!data) throw new ParquetError('has a page of a kind that is not read');
    const valueCount = data.count(ofData.valueCount, 'how many values a page has');
    told += valueCount;
    if (told > rowCount)
      throw new ParquetError(`is damaged: it has pages of ${told} values for ${rowCount} rows`);
    if (valueCount > mostPageRows) {
      throw new ParquetError(`has a page of ${valueCount} rows, and at most ${mostPageRows} are read`);
    }
    const known = dictionary;
    yield {
      rowCount: valueCount,
      decode: (needed) =>
        understand(() => {
          checkSum(head, packed);
          const content = type === pageType.dataV2 ? openV2 : openV1;
          return decodePage(content(data, packed, size, chunk, column, needed), column, known());
        }),
    };
  }
}

async function readHead(
  window: Window,
  at: number,
): Promise<{ readonly head: ThriftStruct; readonly end: number }> {
  for (const most of [headBytes, mostHeadBytes]) {
    const bytes = await window.read(at, most);
    try {
      const { struct, end } = readThrift(bytes, 0);
      return { head: struct, end: at + end };
    } catch (error) {
      // It may go on behind the bytes.
      if (!(error instanceof RangeError)) throw error;
    }
  }
  throw new ParquetError('is damaged: the head of a page ends in the middle');
}

/** Of the page as it stands in the file, without its head; not every writer tells it. */
function checkSum(head: ThriftStruct, packed: Uint8Array): void {
  const told = head.number(ofPage.crc);
  if (told !== undefined && told >>> 0 !== crc32(packed)) {
    throw new ParquetError('is damaged: a page of it has other bytes than were written (its CRC differs)');
  }
}

function readDictionary(head: ThriftStruct | undefined, bytes: Uint8Array, column: FlatColumn): StoredValues {
  if (!head) throw new ParquetError('is damaged: a dictionary of it tells nothing of itself');
  return readPlain(bytes, 0, column, head.count(ofData.valueCount, 'how many values a dictionary has'));
}

/** All of the page is packed; the bytes of its levels are told by four before them. */
function openV1(
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
function openV2(
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

/** A piece of the file is kept, since pages are small and stand one behind the other. */
class Window {
  private bytes: Uint8Array = new Uint8Array(0);
  private start = 0;

  constructor(
    private readonly file: RandomAccess,
    private readonly end: number,
  ) {}

  /** Fewer bytes where the column ends before. */
  async read(from: number, length: number): Promise<Uint8Array> {
    const wanted = Math.min(length, this.end - from);
    if (from < this.start || from + wanted > this.start + this.bytes.length) {
      this.bytes = await this.file.read(from, Math.min(this.end - from, Math.max(wanted, windowBytes)));
      this.start = from;
    }
    return this.bytes.subarray(from - this.start, from - this.start + wanted);
  }
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** What ends too early is damaged. */
function understand<Value>(read: () => Value): Value {
  try {
    return read();
  } catch (error) {
    if (error instanceof ParquetError) throw error;
    throw new ParquetError('is damaged: a page of it cannot be read', { cause: error });
  }
}
