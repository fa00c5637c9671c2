/** A stream of repeatable random numbers. */
export interface RandomStream {
  /** Uniform in [0, 1). */
  next(): number;
  /** Uniform integer in 0..bound−1. Throws RangeError unless bound ≥ 1. */
  below(bound: number): number;
}

/**
 * A stream that depends on nothing but its keys (seed, test, row, …), so the order of work, the batch size and the
 * number of threads cannot change it. sfc32 seeded by a 128-bit FNV-style hash of the keys.
 * Source: PractRand 0.95 (sfc32, Chris Doty-Humphrey); MurmurHash3's finaliser for the seeding.
 */
export function randomStream(...keys: readonly (string | number)[]): RandomStream {
  let [a, b, c, d] = seedWords(keys.map(String).join('\u0000'));
  const nextUint32 = (): number => {
    const sum = (((a + b) | 0) + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + sum) | 0;
    return sum >>> 0;
  };
  for (let round = 0; round < 12; round++) nextUint32();
  const next = (): number => ((nextUint32() >>> 5) * 67108864 + (nextUint32() >>> 6)) / 9007199254740992;
  const below = (bound: number): number => {
    if (!(bound >= 1)) throw new RangeError(`A bound of at least 1 is needed, not ${bound}.`);
    return Math.floor(next() * bound);
  };
  return { next, below };
}

function seedWords(text: string): [number, number, number, number] {
  const words: [number, number, number, number] = [0x9e3779b9, 0x243f6a88, 0xb7e15162, 0x6a09e667];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    words[0] = Math.imul(words[0] ^ code, 0x01000193);
    words[1] = Math.imul(words[1] ^ code, 0x85ebca6b);
    words[2] = Math.imul(words[2] ^ code, 0xc2b2ae35);
    words[3] = Math.imul(words[3] ^ code, 0x27d4eb2f);
  }
  return words.map(finalise) as [number, number, number, number];
}

function finalise(word: number): number {
  let h = word;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/**
 * `size` of the given rows, drawn without replacement and returned in their given order. Each row's chance hangs on
 * its own key alone (the smallest hashes win), so adding or reordering other rows changes as little as possible.
 */
export function sampleRows(
  rows: readonly number[],
  size: number,
  ...keys: readonly (string | number)[]
): number[] {
  if (rows.length <= size) return [...rows];
  const ranks = Float64Array.from(rows, (row) => randomStream(...keys, row).next());
  return Array.from(smallestRanks(Int32Array.from(rows), ranks, size));
}

/** The `size` rows with the smallest ranks, in their given order, which is upwards; of equal ranks the first rows. */
export function smallestRanks(rows: Int32Array, ranks: Float64Array, size: number): Int32Array {
  const highest = size === 0 ? -1 : (ranks.toSorted()[size - 1] ?? Infinity);
  let equals = size - ranks.reduce((count, rank) => count + Number(rank < highest), 0);
  return rows.filter((_, place) => {
    const rank = ranks[place] ?? Infinity;
    return rank < highest || (rank === highest && equals-- > 0);
  });
}

/**
 * `size` of the rows from 0 to `rowCount` − 1, drawn without replacement and returned upwards; all when there are no more.
 * Each row's chance hangs on its number and the stream's first numbers alone; for very many rows, where a stream for each
 * would take a second.
 */
export function drawByKey(rowCount: number, size: number, stream: RandomStream): Int32Array {
  const rows = new Int32Array(rowCount).map((_, row) => row);
  if (rowCount <= size) return rows;
  const [salt, other] = [stream.below(2 ** 32), stream.below(2 ** 32)];
  const ranks = new Float64Array(rowCount);
  for (let row = 0; row < rowCount; row++) ranks[row] = finalise(finalise(row ^ salt) ^ other) >>> 0;
  return smallestRanks(rows, ranks, size);
}
