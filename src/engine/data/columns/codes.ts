/** A whole number a row, −1 for none, in as few bytes as hold all of them: most columns have few different values. */
export type Codes = Int8Array | Int16Array | Int32Array;

/** The greatest code that these have room for. */
export function mostCode({ BYTES_PER_ELEMENT }: Codes): number {
  return 2 ** (8 * BYTES_PER_ELEMENT - 1) - 1;
}

/** Room for so many codes, none of them greater than `most`; all are 0. */
export function roomForCodes(length: number, most: number): Codes {
  if (most < 2 ** 7) return new Int8Array(length);
  return most < 2 ** 15 ? new Int16Array(length) : new Int32Array(length);
}

/** The same in room for `length`, at least as many, and for codes up to `most`. */
export function copyCodes(codes: Codes, length: number, most: number): Codes {
  const copy = roomForCodes(length, most);
  copy.set(codes);
  return copy;
}

/** The same in the least room for codes up to `most`. */
export function narrowCodes(codes: Codes, most: number): Codes {
  const isNarrow = mostCode(codes) === mostCode(roomForCodes(0, most));
  return isNarrow ? codes : copyCodes(codes, codes.length, most);
}
