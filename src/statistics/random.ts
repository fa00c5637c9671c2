import { sortNumbers } from './sort-numbers.js';

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
  const words = firstWords();
  mix(words, keys.map(String).join('\u0000'));
  const generator = new Generator();
  generator.seed(words);
  const next = (): number => generator.next();
  const below = (bound: number): number => {
    if (!(bound >= 1)) throw new RangeError(`A bound of at least 1 is needed, not ${bound}.`);
    return Math.floor(next() * bound);
  };
  return { next, below };
}

/** sfc32, seeded by four words and warmed up. */
class Generator {
  private a = 0;
  private b = 0;
  private c = 0;
  private d = 0;

  seed(words: Int32Array): void {
    this.a = finalise(words[0] ?? 0);
    this.b = finalise(words[1] ?? 0);
    this.c = finalise(words[2] ?? 0);
    this.d = finalise(words[3] ?? 0);
    for (let round = 0; round < 12; round++) this.nextUint32();
  }

  next(): number {
    return ((this.nextUint32() >>> 5) * 67108864 + (this.nextUint32() >>> 6)) / 9007199254740992;
  }

  private nextUint32(): number {
    const sum = (((this.a + this.b) | 0) + this.d) | 0;
    this.d = (this.d + 1) | 0;
    this.a = this.b ^ (this.b >>> 9);
    this.b = (this.c + (this.c << 3)) | 0;
    this.c = (this.c << 21) | (this.c >>> 11);
    this.c = (this.c + sum) | 0;
    return sum >>> 0;
  }
}

function firstWords(): Int32Array {
  return Int32Array.of(0x9e3779b9, 0x243f6a88, 0xb7e15162, 0x6a09e667);
}

/** Goes on with a hash, of which each word has a factor of its own. */
function mix(words: Int32Array, text: string): void {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    words[0] = Math.imul((words[0] ?? 0) ^ code, 0x01000193);
    words[1] = Math.imul((words[1] ?? 0) ^ code, 0x85ebca6b);
    words[2] = Math.imul((words[2] ?? 0) ^ code, 0xc2b2ae35);
    words[3] = Math.imul((words[3] ?? 0) ^ code, 0x27d4eb2f);
  }
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
  const ranks = rankRows(rows, keys);
  const last = ranks.toSorted()[size - 1] ?? 0;
  const ties = rows.filter((_, place) => ranks[place] === last).sort((a, b) => a - b);
  const taken = new Set(ties.slice(0, size - ranks.reduce((count, rank) => count + Number(rank < last), 0)));
  return rows.filter((row, place) => {
    const rank = ranks[place] ?? 1;
    return rank < last || (rank === last && taken.has(row));
  });
}

/** The first number of each row's own stream, `randomStream(...keys, row)`; there may be millions. */
function rankRows(rows: readonly number[], keys: readonly (string | number)[]): Float64Array {
  const begun = firstWords();
  mix(begun, [...keys, ''].map(String).join('\u0000'));
  const words = firstWords();
  const generator = new Generator();
  return Float64Array.from(rows, (row) => {
    words.set(begun);
    mix(words, String(row));
    generator.seed(words);
    return generator.next();
  });
}

/** The `size` rows with the smallest ranks, in their given order, which is upwards; of equal ranks the first rows. */
export function smallestRanks(rows: Int32Array, ranks: Float64Array, size: number): Int32Array {
  if (rows.length <= size) return rows.slice();
  const highest = size === 0 ? -1 : nthSmallest(ranks, size - 1);
  let equals = size;
  for (const rank of ranks) if (rank < highest) equals--;
  const drawn = new Int32Array(size);
  let count = 0;
  for (let place = 0; place < rows.length; place++) {
    const rank = ranks[place] ?? Infinity;
    if (rank < highest || (rank === highest && equals-- > 0)) drawn[count++] = rows[place] ?? 0;
  }
  return drawn;
}

/** More cells than this are slower than the few numbers more that they would spare sorting. */
const mostCells = 65_536;

/** The number at that place, from 0, were they sorted: only those of its own cell of an even grid are. */
function nthSmallest(numbers: Float64Array, place: number): number {
  let [least, most] = [Infinity, -Infinity];
  for (let at = 0; at < numbers.length; at++) {
    const number = numbers[at] ?? NaN;
    if (number < least) least = number;
    if (number > most) most = number;
  }
  const cells = Math.min(mostCells, numbers.length);
  const scale = (cells - 1) / (most - least);
  if (!Number.isFinite(scale)) return sortNumbers(numbers)[place] ?? NaN;
  const cellOf = (number: number): number => Math.floor((number - least) * scale);
  const counts = new Int32Array(cells);
  for (let at = 0; at < numbers.length; at++) {
    const cell = cellOf(numbers[at] ?? NaN);
    counts[cell] = (counts[cell] ?? 0) + 1;
  }
  let [cell, before] = [0, 0];
  while (before + (counts[cell] ?? Infinity) <= place) before += counts[cell++] ?? 0;
  return sortNumbers(numbers.filter((number) => cellOf(number) === cell))[place - before] ?? NaN;
}

/**
 * `size` of the rows from 0 to `rowCount` − 1, drawn without replacement and returned upwards; all when there are no more.
 * Each row's chance hangs on its number and the stream's first numbers alone; for very many rows, where a stream for each
 * would take a second.
 */
export function drawByKey(rowCount: number, size: number, stream: RandomStream): Int32Array {
  const rows = new Int32Array(rowCount);
  for (let row = 0; row < rowCount; row++) rows[row] = row;
  if (rowCount <= size) return rows;
  const [salt, other] = [stream.below(2 ** 32), stream.below(2 ** 32)];
  const ranks = new Float64Array(rowCount);
  for (let row = 0; row < rowCount; row++) ranks[row] = finalise(finalise(row ^ salt) ^ other) >>> 0;
  return smallestRanks(rows, ranks, size);
}
