import { ByteWords, type Words } from '../columns/words.js';
import { DataError } from '../data-error.js';
import type { ByteSwap } from './byte-swap.js';
import { type FieldSink, isEnd } from './field-sink.js';

const firstSlots = 256;
/** Source: FNV-1a, 32 bits. */
const hashSeed = 0x811c9dc5;
const hashPrime = 0x01000193;
const firstBytes = 2048;
/** Of more words few are looked at one by one, most likely. */
const mostStrings = 16_384;
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
  private isAscii = true;

  /** Where the field ended that was scanned last. */
  scannedTo = 0;

  /** The number of the bytes from `start` to before `end`. */
  codeOf(from: Uint8Array, start: number, end: number): number {
    let hash = hashSeed;
    for (let at = start; at < end; at++) hash = Math.imul(hash ^ (from[at] ?? 0), hashPrime);
    return this.find(from, start, end, hash);
  }

  /** The number of the field without quotes that starts at `start`. */
  scan(from: Uint8Array, start: number): number {
    let hash = hashSeed;
    const end = from.length;
    let at = start;
    for (; at < end; at++) {
      const byte = from[at] ?? 0;
      if (isEnd(byte)) break;
      hash = Math.imul(hash ^ byte, hashPrime);
    }
    this.scannedTo = at;
    return this.find(from, start, at, hash);
  }

  private find(from: Uint8Array, start: number, end: number, sum: number): number {
    const hash = sum ^ (sum >>> 15);
    const mask = this.slots.length - 1;
    let slot = hash & mask;
    for (let code = this.slots[slot] ?? -1; code >= 0; code = this.slots[slot] ?? -1) {
      if (this.hashes[code] === hash && this.isWord(code, from, start, end)) return code;
      slot = (slot + 1) & mask;
    }
    this.slots[slot] = this.size;
    return this.add(hash, from, start, end);
  }

  /** All words, by their numbers, as they stand in the file whose bytes were swapped so. */
  toWords(swap?: ByteSwap): Words {
    const { bytes, size } = this;
    const [used, encoding] = [this.startOf(size), this.isAscii ? 'latin1' : 'utf8'] as const;
    if (size > mostStrings && !swap) {
      // A copy with memory of its own, which may go to another thread.
      const copy = Buffer.alloc(used);
      bytes.copy(copy, 0, 0, used);
      return new ByteWords(copy, this.ends.slice(0, size), encoding);
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

  /** Tells a sink a word as the field of a row. */
  repeat(code: number, sink: FieldSink, row: number): void {
    sink.add(this.bytes, this.startOf(code), this.startOf(code + 1), row);
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
    if (this.size === this.ends.length) this.double();
    return code;
  }

  private double(): void {
    this.ends = grown(this.ends, 2 * this.size, (length) => new Uint32Array(length));
    this.hashes = grown(this.hashes, 2 * this.size, (length) => new Int32Array(length));
    const slots = new Int32Array(4 * this.size).fill(-1);
    const mask = slots.length - 1;
    for (let code = 0; code < this.size; code++) {
      let slot = (this.hashes[code] ?? 0) & mask;
      while ((slots[slot] ?? -1) >= 0) slot = (slot + 1) & mask;
      slots[slot] = code;
    }
    this.slots = slots;
  }
}

interface Growing<Self> {
  readonly length: number;
  set(from: Self): void;
}

/** A longer copy: of at least so many items, and at least twice as long. */
export function grown<Items extends Growing<Items>>(
  items: Items,
  least: number,
  make: (length: number) => Items,
): Items {
  const longer = make(Math.max(least, 2 * items.length));
  longer.set(items);
  return longer;
}
