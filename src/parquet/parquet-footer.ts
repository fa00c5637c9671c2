import type { StoredType, ValueKind } from './column-type.js';

/** What a Parquet file says of itself. */
export interface ParquetFooter {
  readonly rowCount: number;
  readonly columns: readonly ParquetColumn[];
  readonly groups: readonly RowGroup[];
  /** What its writer added, by key. */
  readonly remarks: ReadonlyMap<string, string>;
}

export type ParquetColumn = FlatColumn | OtherColumn;

/** A column with one value, or null, a row. */
export interface FlatColumn {
  readonly name: string;
  readonly holds: ValueKind;
  readonly stored: StoredType;
  /** Of a value, where all have as many. */
  readonly byteLength: number;
  readonly mayBeNull: boolean;
  /** The index of its chunk in each row group. */
  readonly chunk: number;
}

/** A column that is none of a table. */
export interface OtherColumn {
  readonly name: string;
  readonly holds: undefined;
  /** What is in it, such as `lists or structures`. */
  readonly instead: string;
}

export interface RowGroup {
  readonly rowCount: number;
  readonly chunks: readonly ColumnChunk[];
}

/** The pages of one column in one row group. */
export interface ColumnChunk {
  /** As `CompressionCodec` numbers them. */
  readonly codec: number;
  readonly start: number;
  readonly end: number;
}
