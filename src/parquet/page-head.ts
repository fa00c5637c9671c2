import type { ColumnWindow } from './column-window.js';
import { ParquetError } from './parquet-error.js';
import { readThrift, type ThriftStruct } from './thrift-struct.js';

const headBytes = 64 * 1024;
/** Heads tell the lowest and highest text of their page. */
const mostHeadBytes = 16 * 1024 * 1024;

export const pageType = { data: 0, index: 1, dictionary: 2, dataV2: 3 };
/** Fields of `PageHeader`. */
export const ofPage = { type: 1, size: 2, packedSize: 3, crc: 4, data: 5, dictionary: 7, dataV2: 8 };
/** Of `DataPageHeader` and `DictionaryPageHeader`. */
export const ofData = { valueCount: 1, encoding: 2, levelEncoding: 3 };
/** Of `DataPageHeaderV2`. */
export const ofDataV2 = {
  valueCount: 1,
  rowCount: 3,
  encoding: 4,
  levelBytes: 5,
  repetitionBytes: 6,
  isPacked: 7,
};

/** The head of the page that begins `at` there, and where its bytes begin behind it. Throws ParquetError. */
export async function readPageHead(
  window: ColumnWindow,
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
