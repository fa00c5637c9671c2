import type { RowHashes } from './row-hashes.js';

/** The more bits for each row, the fewer rows share one by chance: one in sixteen here. */
const bitsPerRow = 16;
const wordBits = 32;

/** Rows that may be equal to another row; the rest are surely alone. */
export interface LikelyRepeats {
  readonly count: number;
  has(row: number): boolean;
}

/**
 * The rows whose hash another row has as well, and by chance some others: two bits for each hash tell whether a row has it
 * and whether another one has, in a fraction of the memory of a hash table.
 */
export function likelyRepeats({ high, low }: RowHashes): LikelyRepeats {
  let bitCount = wordBits;
  while (bitCount < bitsPerRow * high.length) bitCount *= 2;
  const [once, again] = [makeBits(bitCount), makeBits(bitCount)];
  const bitOf = (row: number): number => {
    const mixed = Math.imul((high[row] ?? 0) ^ Math.imul(low[row] ?? 0, 0x85ebca6b), 0xc2b2ae35);
    return (mixed ^ (mixed >>> 15)) & (bitCount - 1);
  };
  for (let row = 0; row < high.length; row++) {
    const bit = bitOf(row);
    setBit(hasBit(once, bit) ? again : once, bit);
  }
  // The hashes may change from now on.
  const found = makeBits(high.length);
  let count = 0;
  for (let row = 0; row < high.length; row++) {
    if (!hasBit(again, bitOf(row))) continue;
    setBit(found, row);
    count++;
  }
  return { count, has: (row) => hasBit(found, row) };
}

function makeBits(count: number): Int32Array {
  return new Int32Array(Math.ceil(count / wordBits));
}

function hasBit(bits: Int32Array, bit: number): boolean {
  return ((bits[bit >>> 5] ?? 0) & (1 << (bit & 31))) !== 0;
}

function setBit(bits: Int32Array, bit: number): void {
  bits[bit >>> 5] = (bits[bit >>> 5] ?? 0) | (1 << (bit & 31));
}
