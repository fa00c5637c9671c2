/** A file that is read in pieces, wherever they are. */
export interface RandomAccess {
  readonly sizeBytes: number;
  /** What a message calls it beside others. */
  readonly name?: string;
  /** So many bytes from `offset` on. Throws RangeError when the file ends before them. */
  read(offset: number, length: number): Promise<Uint8Array>;
}

/** A file that has been read already. */
export function inMemory(bytes: Uint8Array): RandomAccess {
  return {
    sizeBytes: bytes.length,
    // eslint-disable-next-line @typescript-eslint/require-await -- what is thrown is a rejection, as with any other file
    read: async (offset, length) => {
      if (offset + length > bytes.length) throw new RangeError('The file ends too early.');
      return bytes.subarray(offset, offset + length);
    },
  };
}
