import { deltaBinaryUnpack } from 'hyparquet/src/delta.js';
import { readVarInt } from 'hyparquet/src/thrift.js';
import { ParquetError } from './parquet-error.js';
import { type ByteValues, endsEarly, type StoredValues } from './stored-values.js';

const mostPerBlock = 1_000_000;
/** Of a page once its texts are written out: each may repeat the one before it. */
const mostTextBytes = 512 * 1024 * 1024;

interface Reader {
  readonly view: DataView;
  offset: number;
}

/** Reads `count` differences of integers. Throws ParquetError, or RangeError where the bytes end too early. */
export function readIntegerDeltas(
  bytes: Uint8Array,
  start: number,
  isLong: boolean,
  count: number,
): StoredValues {
  const values = unpackDeltas(readerAt(bytes, start), new BigInt64Array(count));
  if (isLong) return { kind: 'integers', values };
  // Unsigned ones begin with up to 33 bits, of which the lower 32 count.
  const halves = new Int32Array(values.buffer);
  return { kind: 'numbers', values: Int32Array.from(values, (_, index) => halves[2 * index] ?? 0) };
}

/** Reads `count` texts whose lengths stand before all of them. Throws as `readIntegerDeltas`. */
export function readLengthDeltas(bytes: Uint8Array, start: number, count: number): ByteValues {
  const reader = readerAt(bytes, start);
  return readTexts(bytes, reader, unpackDeltas(reader, new Int32Array(count)));
}

/** Reads `count` texts, each of which says how much it has in common with the one before. Throws as `readIntegerDeltas`. */
export function readTextDeltas(bytes: Uint8Array, start: number, count: number): ByteValues {
  const reader = readerAt(bytes, start);
  const shared = unpackDeltas(reader, new Int32Array(count));
  const { starts, ends } = readTexts(bytes, reader, unpackDeltas(reader, new Int32Array(count)));
  const own = starts.map((first, index) => (ends[index] ?? first) - first);
  const size = own.reduce((sum, length, index) => sum + length + (shared[index] ?? 0), 0);
  if (size > mostTextBytes) {
    throw new ParquetError(`has a page of ${size} bytes of text, and at most ${mostTextBytes} are read`);
  }
  const written = new Uint8Array(size);
  let [at, before, beforeLength] = [0, 0, 0];
  const places = own.map((length, index) => {
    const common = shared[index] ?? 0;
    if (common < 0 || common > beforeLength) throw endsEarly();
    written.copyWithin(at, before, before + common);
    written.set(bytes.subarray(starts[index], ends[index]), at + common);
    [before, beforeLength] = [at, common + length];
    at += beforeLength;
    return before;
  });
  return {
    kind: 'bytes',
    bytes: written,
    starts: places,
    ends: places.map((first, index) => first + (own[index] ?? 0) + (shared[index] ?? 0)),
  };
}

function readTexts(bytes: Uint8Array, reader: Reader, lengths: Int32Array): ByteValues {
  const [starts, ends] = [new Int32Array(lengths.length), new Int32Array(lengths.length)];
  for (const [index, length] of lengths.entries()) {
    starts[index] = reader.offset;
    reader.offset += length;
    if (length < 0 || reader.offset > bytes.length) throw endsEarly();
    ends[index] = reader.offset;
  }
  return { kind: 'bytes', bytes, starts, ends };
}

/** Fills `values`. The head is looked at first: blocks of nothing would never end. */
function unpackDeltas<Values extends Int32Array | BigInt64Array>(reader: Reader, values: Values): Values {
  const head = { ...reader };
  const [perBlock, partCount] = [readVarInt(head), readVarInt(head)];
  const isSound =
    perBlock > 0 && perBlock <= mostPerBlock && partCount > 0 && perBlock % (8 * partCount) === 0;
  if (!isSound) throw new ParquetError('is damaged: a page of it has blocks of no size');
  deltaBinaryUnpack(reader, values.length, values);
  return values;
}

function readerAt(bytes: Uint8Array, offset: number): Reader {
  return { view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), offset };
}
