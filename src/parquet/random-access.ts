/** A file that is read in pieces, wherever they are. */
export interface RandomAccess {
  readonly sizeBytes: number;
  /** So many bytes from `offset` on. Throws RangeError when the file ends before them. */
  read(offset: number, length: number): Promise<Uint8Array>;
}
