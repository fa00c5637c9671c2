/** A file that cannot be read as Parquet; the message completes "the file …". */
export class ParquetError extends Error {
  override readonly name = 'ParquetError';
}

/** A column of bytes that are no texts, though nothing said so. */
export class NoTextError extends ParquetError {
  constructor() {
    super('has bytes that are no UTF-8 text');
  }
}
