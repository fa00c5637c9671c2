const firstFound = 16;

/** Different texts by their numbers, from 0. An array of them is one. */
export interface Words {
  readonly length: number;
  at(code: number): string | undefined;
}

/** What is told of each word. */
export function mapWords<Value>(words: Words, change: (word: string) => Value): Value[] {
  return Array.from({ length: words.length }, (_, code) => change(words.at(code) ?? ''));
}

/**
 * Texts kept as bytes, each made a string whenever it is asked for: of a column of ids, of which nobody asks for all, a million
 * strings would cost more than reading the file.
 */
export class ByteWords implements Words {
  /** Word k is the bytes from `ends[k − 1]` to `ends[k]`. */
  constructor(
    readonly bytes: Buffer,
    readonly ends: Uint32Array,
    readonly encoding: 'latin1' | 'utf8',
  ) {}

  get length(): number {
    return this.ends.length;
  }

  at(code: number): string | undefined {
    const end = this.ends[code];
    return end === undefined ? undefined : this.bytes.toString(this.encoding, this.startOf(code), end);
  }

  /** The first byte of a word, 0 of the empty one. */
  firstByte(code: number): number {
    const start = this.startOf(code);
    return start < (this.ends[code] ?? 0) ? (this.bytes[start] ?? 0) : 0;
  }

  /** The words that begin with a byte by which `beginnings` has a 1, ascending; the empty word begins with 0. */
  codesBeginning(beginnings: Uint8Array): Int32Array {
    const { bytes, ends } = this;
    let codes = new Int32Array(firstFound);
    let [count, start] = [0, 0];
    for (let code = 0; code < ends.length; code++) {
      const end = ends[code] ?? 0;
      if (beginnings[start < end ? (bytes[start] ?? 0) : 0] === 1) {
        if (count === codes.length) {
          const longer = new Int32Array(2 * count);
          longer.set(codes);
          codes = longer;
        }
        codes[count++] = code;
      }
      start = end;
    }
    return codes.subarray(0, count);
  }

  private startOf(code: number): number {
    return code === 0 ? 0 : (this.ends[code - 1] ?? 0);
  }
}
