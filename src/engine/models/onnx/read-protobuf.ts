/** One field of a protobuf message. */
export interface ProtobufField {
  readonly number: number;
  /** A text, a message or packed numbers; of a single varint its own bytes, so that it reads like a list of one. */
  readonly bytes: Uint8Array;
  /** Where it begins in its message, with its number, and where it ends. */
  readonly start: number;
  readonly end: number;
}

/** The bytes are no protobuf message: cut off, or something else. */
export class ProtobufError extends Error {
  override readonly name = 'ProtobufError';
}

const wireTypes = { varint: 0, eightBytes: 1, lengthDelimited: 2, fourBytes: 5 };
const longestVarint = 10;
/** Of packed numbers, in bytes. */
const longestList = 100_000;

/**
 * The fields of a message in file order, as views of its bytes: nothing is copied, and nothing inside a field is looked
 * at. Fields of a fixed width (floats) are passed over. Throws ProtobufError, at the first field that is none.
 * Source: protobuf.dev/programming-guides/encoding.
 */
export function* protobufFields(message: Uint8Array): Generator<ProtobufField> {
  let at = 0;
  while (at < message.length) {
    const tag = readVarint(message, at);
    const number = Math.floor(tag.value / 8);
    const wireType = tag.value % 8;
    const { start, end } = extentOf(message, tag.end, wireType);
    if (number === 0 || end > message.length) throw new ProtobufError(`No field at byte ${at}.`);
    if (wireType === wireTypes.varint || wireType === wireTypes.lengthDelimited) {
      yield { number, bytes: message.subarray(start, end), start: at, end };
    }
    at = end;
  }
}

/**
 * The field's varints, one or packed, as int64 in decimal. Throws ProtobufError for a varint that is cut off, or a
 * list of more than 100,000 bytes.
 */
export function integersOf({ bytes }: ProtobufField): string[] {
  if (bytes.length > longestList) throw new ProtobufError(`No list: ${bytes.length} bytes.`);
  const integers: string[] = [];
  let at = 0;
  while (at < bytes.length) {
    const { end } = readVarint(bytes, at);
    const value = bytes.subarray(at, end).reduceRight((sum, byte) => (sum << 7n) | BigInt(byte & 127), 0n);
    integers.push(String(BigInt.asIntN(64, value)));
    at = end;
  }
  return integers;
}

/** Bytes that are not UTF-8 are written as U+FFFD. */
export function textOf({ bytes }: ProtobufField): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString();
}

export function firstText(message: Uint8Array, number: number): string | undefined {
  return firstFields(message, number, 1).map(textOf)[0];
}

/** The first fields of that number, `limit` at most; looks no further than the last of them. */
export function firstFields(message: Uint8Array, number: number, limit: number): ProtobufField[] {
  const found: ProtobufField[] = [];
  for (const field of protobufFields(message)) {
    if (field.number === number) found.push(field);
    if (found.length === limit) break;
  }
  return found;
}

/** Where the content of a field begins and ends. The end may lie behind the message. */
function extentOf(message: Uint8Array, at: number, wireType: number): { start: number; end: number } {
  switch (wireType) {
    case wireTypes.varint:
      return { start: at, end: readVarint(message, at).end };
    case wireTypes.lengthDelimited: {
      const { value, end } = readVarint(message, at);
      return { start: end, end: end + value };
    }
    case wireTypes.eightBytes:
      return { start: at, end: at + 8 };
    case wireTypes.fourBytes:
      return { start: at, end: at + 4 };
    default:
      throw new ProtobufError(`No wire type: ${wireType}.`);
  }
}

/** `value`: unsigned, rounded beyond 2^53, which no length in a file can be. */
function readVarint(bytes: Uint8Array, start: number): { readonly value: number; readonly end: number } {
  let value = 0;
  for (let length = 0; length < longestVarint; length++) {
    const byte = bytes[start + length];
    if (byte === undefined) break;
    value += (byte & 127) * 2 ** (7 * length);
    if (byte < 128) return { value, end: start + length + 1 };
  }
  throw new ProtobufError(`No varint at byte ${start}.`);
}
