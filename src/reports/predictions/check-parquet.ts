import { parquetMetadata } from 'hyparquet';
import { parquetHeader } from 'hyparquet/src/column.js';

import { checkThrift } from '../../parquet/check-thrift.js';
import { ParquetError } from '../../parquet/parquet-error.js';

/** A Parquet file that can't be read as what it should be; the message completes "the file …". */
export class PredictionsError extends Error {
  override readonly name = 'PredictionsError';
}

/** The footer of the gate's own files has some hundred bytes a class. */
const mostFooterBytes = 1024 * 1024;
const mostColumns = 4000;
const mostRows = 20_000_000;
/** Of all pages together, unpacked. */
const mostBytes = 1024 * 1024 * 1024;
const footerLengthBytes = 8;

export type ParquetMetadata = ReturnType<typeof parquetMetadata>;

/**
 * Reads what a file says of itself, and walks over the heads of its pages, so that nothing is unpacked that declares
 * more than it may: sizes and counts stand in the file, which may come from anywhere. Throws PredictionsError.
 */
export function checkParquet(bytes: ArrayBuffer): ParquetMetadata {
  return understand(() => {
    const metadata = readFooter(bytes);
    checkCounts(metadata);
    const total = { packedBytes: 0, unpackedBytes: 0 };
    for (const { columns, num_rows: groupRows } of metadata.row_groups) {
      for (const { meta_data: column } of columns) {
        if (!column) throw new PredictionsError('has a column without metadata');
        const start = Number(column.dictionary_page_offset ?? column.data_page_offset);
        const length = Number(column.total_compressed_size);
        total.packedBytes += length;
        if (total.packedBytes > bytes.byteLength) throw new PredictionsError('has columns that overlap');
        total.unpackedBytes += checkPages(bytes, start, length, Number(groupRows));
        if (total.unpackedBytes > mostBytes) {
          throw tooMuch(`unpacks to ${total.unpackedBytes} bytes`, `${mostBytes}`);
        }
      }
    }
    return metadata;
  });
}

function checkCounts({ num_rows: rows, schema, row_groups: groups }: ParquetMetadata): void {
  const [rowCount, columnCount] = [Number(rows), schema.length - 1];
  if (columnCount > mostColumns) throw tooMuch(`has ${columnCount} columns`, `${mostColumns}`);
  if (rowCount > mostRows) throw tooMuch(`declares ${rowCount} rows`, `${mostRows}`);
  const grouped = groups.reduce((sum, { num_rows: groupRows }) => sum + Number(groupRows), 0);
  const isCount = rowCount >= 0 && groups.every(({ num_rows: groupRows }) => groupRows >= 0n);
  if (!isCount || grouped !== rowCount) {
    throw new PredictionsError(`declares ${rowCount} rows, and its row groups ${grouped}`);
  }
}

function readFooter(bytes: ArrayBuffer): ParquetMetadata {
  const view = new DataView(bytes);
  if (view.byteLength < 3 * footerLengthBytes) throw new PredictionsError('is too short to be Parquet');
  if (view.getUint32(view.byteLength - 4, true) !== 0x31524150) {
    throw new PredictionsError('is no Parquet file, or is cut off: its end is missing');
  }
  const footerBytes = view.getUint32(view.byteLength - footerLengthBytes, true);
  if (footerBytes > mostFooterBytes) {
    throw tooMuch(`has a footer of ${footerBytes} bytes`, `${mostFooterBytes}`);
  }
  if (footerBytes > view.byteLength - footerLengthBytes) {
    throw new PredictionsError('is cut off: its footer begins before the file does');
  }
  checkThrift(view, view.byteLength - footerLengthBytes - footerBytes);
  return parquetMetadata(bytes);
}

/** The bytes that the pages of a column unpack to, as they declare it. */
function checkPages(bytes: ArrayBuffer, start: number, length: number, rowCount: number): number {
  if (!(start >= 0 && length >= 0 && start + length <= bytes.byteLength)) {
    throw new PredictionsError('has a column beyond its end');
  }
  const reader = { view: new DataView(bytes, start, length), offset: 0 };
  let [unpackedBytes, valueCount] = [0, 0];
  while (reader.offset < length) {
    checkThrift(reader.view, reader.offset);
    const header = parquetHeader(reader);
    const { compressed_page_size: packedSize, uncompressed_page_size: unpackedSize } = header;
    if (!(packedSize >= 0 && unpackedSize >= 0)) throw new PredictionsError('has a page of no size');
    reader.offset += packedSize;
    unpackedBytes += unpackedSize;
    const data = header.data_page_header ?? header.data_page_header_v2;
    valueCount += data?.num_values ?? 0;
    const most = Math.max(valueCount, header.dictionary_page_header?.num_values ?? 0);
    if (most > rowCount) throw new PredictionsError(`has pages of ${most} values for ${rowCount} rows`);
  }
  return unpackedBytes;
}

/** Whatever the library stumbles over is the file's fault. */
export function understand<Value>(read: () => Value): Value {
  try {
    return read();
  } catch (error) {
    throw toPredictionsError(error);
  }
}

export function toPredictionsError(error: unknown): PredictionsError {
  if (error instanceof PredictionsError) return error;
  if (error instanceof ParquetError) return new PredictionsError(error.message);
  const why = error instanceof Error ? error.message : String(error);
  return new PredictionsError(`can't be read (${why})`, { cause: error });
}

function tooMuch(what: string, most: string): PredictionsError {
  return new PredictionsError(`${what}, and at most ${most} are read`);
}
