import { ParquetError } from './parquet-error.js';

/** So that a value and the rest of the byte before it fit into 31 bits. */
const widest = 24;

/**
 * Reads `count` whole numbers of `width` bits from `start` on, which are either repeated or packed in groups of eight.
 * However often a run says that its value is repeated, there are no more than `count`. Throws ParquetError when the bytes
 * end too early. Source: Apache Parquet, Encodings.md, "Run Length Encoding / Bit-Packing Hybrid".
 */
export function readRuns(bytes: Uint8Array, start: number, width: number, count: number): Int32Array {
  const values = new Int32Array(count);
  if (width === 0) return values;
  if (width > widest) throw new ParquetError(`has values of ${width} bits, and at most ${widest} are read`);
  const valueBytes = Math.ceil(width / 8);
  let [at, filled] = [start, 0];
  while (filled < count) {
    let [head, factor] = [0, 1];
    for (let byte = 128; byte >= 128; factor *= 128) {
      if (at >= bytes.length || factor > 2 ** 35) throw cutOff();
      byte = bytes[at++] ?? 0;
      head += (byte % 128) * factor;
    }
    const length = Math.floor(head / 2);
    if (head % 2 === 0) {
      if (at + valueBytes > bytes.length) throw cutOff();
      let value = 0;
      for (let index = valueBytes - 1; index >= 0; index--) value = 256 * value + (bytes[at + index] ?? 0);
      const end = Math.min(count, filled + length);
      values.fill(value, filled, end);
      filled = end;
      at += valueBytes;
    } else {
      const end = Math.min(count, filled + 8 * length);
      unpackBits(bytes, at, width, values, filled, end);
      filled = end;
      at += length * width;
    }
  }
  return values;
}

/** The lowest bit first. */
function unpackBits(
  bytes: Uint8Array,
  start: number,
  width: number,
  values: Int32Array,
  first: number,
  end: number,
): void {
  if (start + Math.ceil(((end - first) * width) / 8) > bytes.length) throw cutOff();
  const mask = (1 << width) - 1;
  let [at, waiting, bits] = [start, 0, 0];
  for (let place = first; place < end; place++) {
    for (; bits < width; bits += 8) waiting |= (bytes[at++] ?? 0) << bits;
    values[place] = waiting & mask;
    waiting >>>= width;
    bits -= width;
  }
}

function cutOff(): ParquetError {
  return new ParquetError('is damaged: a page of it ends too early');
}
