/** A file that cannot be read as Parquet; the message completes "the file …". */
export class ParquetError extends Error {
  override readonly name = 'ParquetError';

  constructor(
    message: string,
    private readonly options: ErrorOptions & { readonly place?: ColumnPlace } = {},
  ) {
    super(message, options);
  }

  /** The message, and where in the file; `quote` shows a name from the file, which may be anything. */
  tell(quote: (name: string) => string): string {
    const { place } = this.options;
    if (!place) return this.message;
    const group = place.group === undefined ? '' : `, row group ${place.group}`;
    return `${this.message} (column ${quote(place.column)}${group})`;
  }
}

export interface ColumnPlace {
  readonly column: string;
  /** Of the rows, counted from 1. */
  readonly group?: number;
}

/** A column of bytes that are no texts, though nothing said so. */
export class NoTextError extends ParquetError {
  constructor() {
    super('has bytes that are no UTF-8 text');
  }
}

export function encrypted(): ParquetError {
  return new ParquetError('is encrypted: write it without encryption');
}
