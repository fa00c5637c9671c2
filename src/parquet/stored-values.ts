import type { FlatColumn } from './parquet-footer.js';
import { ParquetError } from './parquet-error.js';
import type { StoredType } from './column-type.js';

/** Values as they are stored, nulls left out. */
export type StoredValues =
  | { readonly kind: 'numbers'; readonly values: Int32Array | Float32Array | Float64Array }
  | { readonly kind: 'integers'; readonly values: BigInt64Array }
  | { readonly kind: 'flags'; readonly values: Uint8Array }
  | ByteValues;

/** Value k is the bytes from `starts[k]` to before `ends[k]`. */
export interface ByteValues {
  readonly kind: 'bytes';
  readonly bytes: Uint8Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

const int96Bytes = 12;

/** The bytes of a number of this type; `undefined` for what is no number. */
export function numberBytes(stored: StoredType): 4 | 8 | undefined {
  if (stored === 'INT32' || stored === 'FLOAT') return 4;
  return stored === 'INT64' || stored === 'DOUBLE' ? 8 : undefined;
}

/** Bytes in a buffer of their own, little-endian, as the numbers they are. */
export function toNumbers(stored: StoredType, buffer: ArrayBuffer): StoredValues {
  if (stored === 'INT64') return { kind: 'integers', values: new BigInt64Array(buffer) };
  if (stored === 'INT32') return { kind: 'numbers', values: new Int32Array(buffer) };
  return {
    kind: 'numbers',
    values: stored === 'FLOAT' ? new Float32Array(buffer) : new Float64Array(buffer),
  };
}

/**
 * Reads `count` values that stand one after the other. Throws ParquetError when there are fewer. Source: Apache Parquet,
 * Encodings.md, "Plain".
 */
export function readPlain(bytes: Uint8Array, start: number, column: FlatColumn, count: number): StoredValues {
  const { stored } = column;
  if (stored === 'BOOLEAN') return readBits(bytes, start, count);
  if (stored === 'BYTE_ARRAY') return readPrefixed(bytes, start, count);
  const size = numberBytes(stored) ?? fixedBytes(column);
  const length = count * size;
  if (start + length > bytes.length) throw endsEarly();
  if (numberBytes(stored) === undefined) return fixedValues(bytes, start, size, count);
  // Numbers stand at multiples of their size; this also keeps the page from being held by its values.
  const own = new Uint8Array(length);
  own.set(bytes.subarray(start, start + length));
  return toNumbers(stored, own.buffer);
}

/** Of the values of a column that all have as many. */
export function fixedBytes({ stored, byteLength }: FlatColumn): number {
  return stored === 'INT96' ? int96Bytes : byteLength;
}

/** `count` values of `size` bytes each. */
export function fixedValues(bytes: Uint8Array, start: number, size: number, count: number): ByteValues {
  const starts = Int32Array.from({ length: count }, (_, index) => start + index * size);
  return { kind: 'bytes', bytes, starts, ends: starts.map((first) => first + size) };
}

function readBits(bytes: Uint8Array, start: number, count: number): StoredValues {
  if (start + Math.ceil(count / 8) > bytes.length) throw endsEarly();
  const values = new Uint8Array(count);
  for (let index = 0; index < count; index++) {
    values[index] = ((bytes[start + (index >> 3)] ?? 0) >> (index & 7)) & 1;
  }
  return { kind: 'flags', values };
}

/** Four bytes of length before each value. */
function readPrefixed(bytes: Uint8Array, start: number, count: number): ByteValues {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  // Each takes four bytes at least: no room is made for more than there are.
  if (start + 4 * count > bytes.length) throw endsEarly();
  const [starts, ends] = [new Int32Array(count), new Int32Array(count)];
  let at = start;
  for (let index = 0; index < count; index++) {
    if (at + 4 > bytes.length) throw endsEarly();
    const first = at + 4;
    at = first + view.getUint32(at, true);
    if (at > bytes.length) throw endsEarly();
    starts[index] = first;
    ends[index] = at;
  }
  return { kind: 'bytes', bytes, starts, ends };
}

export function endsEarly(): ParquetError {
  return new ParquetError('is damaged: a page of it has fewer values than it says');
}
