/** Where the fields of some whole rows stand, so that each column is read in a loop of its own. */
export interface FieldBlock {
  /** With doubled quotes undone. */
  readonly bytes: Uint8Array;
  /** Field k is the bytes from `bounds[2k]` to before `bounds[2k + 1]`, without its quotes. Row by row. */
  readonly bounds: Int32Array;
  /** Fields of a row. */
  readonly width: number;
  readonly rowCount: number;
}

/** The text of a field. */
export function textAt({ bytes, bounds }: FieldBlock, field: number): string {
  const start = bounds[2 * field] ?? 0;
  const end = bounds[2 * field + 1] ?? 0;
  return Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start).toString('utf8');
}
