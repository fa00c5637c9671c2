import { ParquetError } from './parquet-error.js';

const mostListed = 100_000;
/** Each takes some hundred bytes once it is read, and as little as one in the file. */
const mostValues = 5_000_000;
const deepest = 16;

/** What follows each type of Thrift's compact protocol. */
const type = {
  stop: 0,
  true: 1,
  false: 2,
  byte: 3,
  i16: 4,
  i32: 5,
  i64: 6,
  double: 7,
  binary: 8,
  list: 9,
  struct: 12,
};

/**
 * Walks over the structure that begins at `offset` without making anything of it: a reader that makes room for as many
 * entries as a list declares can be made to take all memory by a few bytes. Returns where it ends. Throws ParquetError, and
 * RangeError where the bytes end too early.
 * Source: Apache Thrift, "Thrift compact protocol".
 */
export function checkThrift(view: DataView, offset: number): number {
  const at = { view, offset, valueCount: 0 };
  skipStruct(at, 0);
  return at.offset;
}

interface Place {
  readonly view: DataView;
  offset: number;
  valueCount: number;
}

function skipStruct(at: Place, depth: number): void {
  if (depth > deepest) throw new ParquetError(`is nested more than ${deepest} levels deep`);
  for (;;) {
    const head = at.view.getUint8(at.offset++);
    if ((head & 0x0f) === type.stop) return;
    // No step from the field before: its number follows.
    if (head >> 4 === 0) readNumber(at);
    skipValue(at, head & 0x0f, depth, false);
  }
}

function skipValue(at: Place, kind: number, depth: number, isListed: boolean): void {
  if (++at.valueCount > mostValues) throw new ParquetError(`tells more than ${mostValues} things of itself`);
  switch (kind) {
    case type.true:
    case type.false:
      // A field's head holds the value itself.
      if (isListed) at.view.getUint8(at.offset++);
      return;
    case type.byte:
      at.view.getUint8(at.offset++);
      return;
    case type.i16:
    case type.i32:
    case type.i64:
      readNumber(at);
      return;
    case type.double:
      at.offset += 8;
      return;
    case type.binary: {
      const length = readNumber(at);
      at.offset += length;
      return;
    }
    case type.list:
      skipList(at, depth + 1);
      return;
    case type.struct:
      skipStruct(at, depth + 1);
      return;
    default:
      throw new ParquetError(`has a value of an unknown type (${kind})`);
  }
}

function skipList(at: Place, depth: number): void {
  if (depth > deepest) throw new ParquetError(`is nested more than ${deepest} levels deep`);
  const head = at.view.getUint8(at.offset++);
  const size = head >> 4 === 15 ? readNumber(at) : head >> 4;
  if (size > mostListed)
    throw new ParquetError(`lists ${size} of something, and at most ${mostListed} are read`);
  for (let place = 0; place < size; place++) skipValue(at, head & 0x0f, depth, true);
}

/** Seven bits a byte, the lowest first. */
function readNumber(at: Place): number {
  let [number, factor] = [0, 1];
  for (;;) {
    const byte = at.view.getUint8(at.offset++);
    number += (byte & 0x7f) * factor;
    if (byte < 0x80) return number;
    factor *= 128;
    if (factor > 2 ** 63) throw new ParquetError('has a number of more than ten bytes');
  }
}
