import { crc32 } from 'node:zlib';
import { ColumnWindow } from './column-window.js';
import { type DecodedPage, decodePage } from './decode-page.js';
import { openV1, openV2 } from './open-page.js';
import { ofData, ofPage, pageType, readPageHead } from './page-head.js';
import { ParquetError } from './parquet-error.js';
import type { FlatColumn, RowGroup } from './parquet-footer.js';
import type { RandomAccess } from './random-access.js';
import { readPlain, type StoredValues } from './stored-values.js';
import type { ThriftStruct } from './thrift-struct.js';
import { unpack } from './unpack.js';

/** Some rows of a column. */
export interface Page {
  readonly rowCount: number;
  /** Unpacks its first `needed` rows at least, and the dictionary that they need: a page whose rows nobody wants costs nothing. */
  readonly decode: (needed: number) => DecodedPage;
}

const mostPageBytes = 512 * 1024 * 1024;
const mostPageRows = 20_000_000;

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
  const window = new ColumnWindow(file, chunk.end);
  let dictionary = (): StoredValues | undefined => undefined;
  let told = 0;
  for (let at = chunk.start; told < rowCount;) {
    if (at >= chunk.end) throw new ParquetError(`is damaged: it has ${told} values for ${rowCount} rows`);
    const { head, end } = await readPageHead(window, at);
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
