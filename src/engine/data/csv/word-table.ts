import type { Codes } from '../columns/codes.js';
import { ByteWords, type Words } from '../columns/words.js';
import { DataError } from '../data-error.js';
import type { ByteSwap } from './byte-swap.js';
import type { FieldBlock } from './field-block.js';
import { grown } from './grown.js';

/** Few, so that the tables of thousands of columns stay in a processor's second cache. */
const firstSlots = 64;
/** 2^32 ÷ the golden ratio, odd. Source: D. E. Knuth, The Art of Computer Programming, volume 3, 6.4. */
const hashFactor = 0x9e3779b1;
const firstBytes = 512;
/** Of more words few are looked at one by one, most likely. */
const mostStrings = 16_384;
/** So few cost little, however they grow. */
const fewWords = 2000;
/** A packed file of some megabytes may hold more. */
const mostBytes = 2 ** 31;

/**
 * Numbers the distinct byte strings of a column from 0 in order of appearance. A hash table over typed arrays: no string
 * is made of bytes that are known already, and V8's limit of 2^24 entries of a Map is none here.
 */
export class WordTable {
  size = 0;
  /** The code that a hash leads to, −1 where none does; at most half of them are taken. */
  private slots = new Int32Array(firstSlots).fill(-1);
  private hashes = new Int32Array(firstSlots / 2);
  /** Word k is the bytes from `ends[k − 1]` to `ends[k]`. */
  private ends = new Uint32Array(firstSlots / 2);
  private bytes = Buffer.allocUnsafe(firstBytes);
  /** Whether all words are ASCII. */
  isAscii = true;

  /** The number of the bytes from `start` to before `end`. */
  codeOf(from: Uint8Array, start: number, end: number): number {
    const { hashes } = this;
    // Four bytes at a time, since it is the multiplications that take time.
    let hash = end - start;
    let at = start;
    for (; at + 3 < end; at += 4) {
      const pair = (from[at] ?? 0) | ((from[at + 1] ?? 0) << 8);
      const four = pair | ((from[at + 2] ?? 0) << 16) | ((from[at + 3] ?? 0) << 24);
      hash = Math.imul(hash ^ four, hashFactor);
      hash ^= hash >>> 15;
    }
    let rest = 0;
    for (; at < end; at++) rest = (rest << 8) | (from[at] ?? 0);
    hash = Math.imul(hash ^ rest, hashFactor);
    hash ^= hash >>> 15;
    const mask = this.slots.length - 1;
    let slot = hash & mask;
    for (let code = this.slots[slot] ?? -1; code >= 0; code = this.slots[slot] ?? -1) {
      if (hashes[code] === hash && this.isWord(code, from, start, end)) return code;
      slot = (slot + 1) & mask;
    }
    this.slots[slot] = this.size;
    return this.add(hash, from, start, end);
  }

  /**
   * Told how many fields there have been and how many there will be: where most differ, as ids and sentences do, room for
   * all is made at once, since what grows step by step is copied each time.
   */
  foresee(fieldCount: number, allFields: number): void {
    if (this.size < fewWords || this.size < fieldCount / 2 || allFields <= this.ends.length) return;
    const perWord = this.startOf(this.size) / Math.max(1, this.size);
    const likely = Math.min(mostBytes, Math.ceil(1.02 * allFields * perWord));
    if (likely > this.bytes.length)
      this.bytes = grown(this.bytes, likely, (length) => Buffer.allocUnsafe(length));
    this.resize(2 ** Math.ceil(Math.log2(allFields)));
  }

  /** All words, by their numbers, as they stand in the file whose bytes were swapped so. */
  toWords(swap?: ByteSwap): Words {
    const { bytes, size } = this;
    const [used, encoding] = [this.startOf(size), this.isAscii ? 'latin1' : 'utf8'] as const;
    if (size > mostStrings && !swap) {
      // All of their memory may go to another thread.
      return new ByteWords(bytes.subarray(0, used), this.ends.subarray(0, size), encoding);
    }
    const words: string[] = [];
    for (let code = 0; code < size; code++) {
      const word = bytes.toString(encoding, this.startOf(code), this.ends[code]);
      words.push(swap ? swap.restore(word) : word);
    }
    return words;
  }

  wordOf(code: number): string {
    return this.bytes.toString('utf8', this.startOf(code), this.startOf(code + 1));
  }

  /** The words of these codes as the fields of a block of one column. */
  toBlock(codes: Codes): FieldBlock {
    const bounds = new Int32Array(2 * codes.length);
    for (let row = 0; row < codes.length; row++) {
      const code = codes[row] ?? 0;
      bounds[2 * row] = this.startOf(code);
      bounds[2 * row + 1] = this.startOf(code + 1);
    }
    return { bytes: this.bytes, bounds, width: 1, rowCount: codes.length };
  }

  private startOf(code: number): number {
    return code === 0 ? 0 : (this.ends[code - 1] ?? 0);
  }

  private isWord(code: number, from: Uint8Array, start: number, end: number): boolean {
    const first = this.startOf(code);
    if ((this.ends[code] ?? 0) - first !== end - start) return false;
    const { bytes } = this;
    for (let at = start, known = first; at < end; at++, known++) if (bytes[known] !== from[at]) return false;
    return true;
  }

  private add(hash: number, from: Uint8Array, start: number, end: number): number {
    const code = this.size++;
    const first = this.startOf(code);
    const needed = first + end - start;
    if (needed > mostBytes) {
      throw new DataError(
        'A column holds more than 2 GiB of different texts, which do not fit into memory: have a sample of the rows drawn, with ' +
          'data_params.nrows.',
      );
    }
    if (needed > this.bytes.length)
      this.bytes = grown(this.bytes, needed, (length) => Buffer.allocUnsafe(length));
    for (let at = start, next = first; at < end; at++, next++) {
      const byte = from[at] ?? 0;
      this.bytes[next] = byte;
      if (byte > 127) this.isAscii = false;
    }
    this.ends[code] = needed;
    this.hashes[code] = hash;
    if (this.size === this.ends.length) this.resize(2 * this.size);
    return code;
  }

  /** `capacity`: how many words there may be, a power of two. */
  private resize(capacity: number): void {
    this.ends = grown(this.ends, capacity, (length) => new Uint32Array(length));
    this.hashes = grown(this.hashes, capacity, (length) => new Int32Array(length));
    const slots = new Int32Array(2 * capacity).fill(-1);
    const mask = slots.length - 1;
    for (let code = 0; code < this.size; code++) {
      let slot = (this.hashes[code] ?? 0) & mask;
      while ((slots[slot] ?? -1) >= 0) slot = (slot + 1) & mask;
      slots[slot] = code;
    }
    this.slots = slots;
  }
}
