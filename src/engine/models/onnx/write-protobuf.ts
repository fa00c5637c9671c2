import { protobufFields, type ProtobufField } from './read-protobuf.js';

const lengthDelimited = 2;

/** A text, a message or bytes as a field of that number. Source: protobuf.dev/programming-guides/encoding. */
export function encodeField(number: number, content: Uint8Array | string): Uint8Array {
  const bytes = Buffer.from(content);
  return Buffer.concat([encodeVarint(number * 8 + lengthDelimited), encodeVarint(bytes.length), bytes]);
}

/**
 * The message with other content in the fields for which `replace` gives some: texts, messages or bytes. All else stays
 * as it is, byte by byte. Throws ProtobufError when it is no message.
 */
export function replaceFields(
  message: Uint8Array,
  replace: (field: ProtobufField) => Uint8Array | undefined,
): Uint8Array {
  const parts: Uint8Array[] = [];
  let kept = 0;
  for (const field of protobufFields(message)) {
    const content = replace(field);
    if (!content) continue;
    parts.push(message.subarray(kept, field.start), encodeField(field.number, content));
    kept = field.end;
  }
  return Buffer.concat([...parts, message.subarray(kept)]);
}

/** `value`: below 2^53, unsigned. */
function encodeVarint(value: number): Uint8Array {
  const bytes: number[] = [];
  let rest = value;
  while (rest >= 128) {
    bytes.push((rest % 128) + 128);
    rest = Math.floor(rest / 128);
  }
  return Uint8Array.from([...bytes, rest]);
}
