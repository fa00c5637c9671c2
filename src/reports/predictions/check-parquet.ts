import { parquetMetadata } from 'hyparquet';
import { parquetHeader } from 'hyparquet/src/column.js';

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
  const metadata = readFooter(bytes);
  const rowCount = Number(metadata.num_rows);
  const columnCount = metadata.schema.length - 1;
  if (columnCount > mostColumns) throw tooMuch(`has ${columnCount} columns`, `${mostColumns}`);
  if (rowCount > mostRows) throw tooMuch(`declares ${rowCount} rows`, `${mostRows}`);
  let unpackedBytes = 0;
  for (const { columns, num_rows: groupRows } of metadata.row_groups) {
    for (const { meta_data: column } of columns) {
      if (!column) throw new PredictionsError('has a column without metadata');
      const start = Number(column.dictionary_page_offset ?? column.data_page_offset);
      const length = Number(column.total_compressed_size);
      for (const page of walkPages(bytes, start, length)) {
        unpackedBytes += page.unpackedBytes;
        if (unpackedBytes > mostBytes) throw tooMuch(`unpacks to over ${mostBytes} bytes`, `${mostBytes}`);
        if (page.values > Number(groupRows)) {
          throw new PredictionsError(`has a page of ${page.values} values for ${groupRows} rows`);
        }
      }
    }
  }
  return metadata;
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
  return understand(() => parquetMetadata(bytes));
}

function* walkPages(
  bytes: ArrayBuffer,
  start: number,
  length: number,
): Generator<{ readonly unpackedBytes: number; readonly values: number }> {
  if (!(start >= 0 && length >= 0 && start + length <= bytes.byteLength)) {
    throw new PredictionsError('has a column beyond its end');
  }
  const reader = { view: new DataView(bytes, start, length), offset: 0 };
  while (reader.offset < length) {
    const header = understand(() => parquetHeader(reader));
    const { compressed_page_size: packedBytes, uncompressed_page_size: unpackedBytes } = header;
    if (!(packedBytes >= 0 && unpackedBytes >= 0)) throw new PredictionsError('has a page of no size');
    reader.offset += packedBytes;
    const values =
      header.data_page_header?.num_values ??
      header.data_page_header_v2?.num_values ??
      header.dictionary_page_header?.num_values ??
      0;
    yield { unpackedBytes, values };
  }
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
  const why = error instanceof Error ? error.message : String(error);
  return new PredictionsError(`can't be read (${why})`, { cause: error });
}

function tooMuch(what: string, most: string): PredictionsError {
  return new PredictionsError(`${what}, and at most ${most} are read`);
}
