import {
  ProtobufError,
  protobufFields,
  type ProtobufField,
} from '../../../src/engine/models/onnx/read-protobuf.js';
import { encodeField, replaceFields } from '../../../src/engine/models/onnx/write-protobuf.js';
import type { RandomStream } from '../../../src/statistics/random.js';
import { mutateBytes } from './mutate-bytes.js';
import { pick } from './pick.js';

const deepest = 8;

/** Something wrong in one field somewhere in the message, all lengths around it right again. */
export function mutateProtobuf(message: Uint8Array, random: RandomStream, depth = 0): Uint8Array {
  const fields = fieldsOf(message);
  const chosen = fields.length > 0 ? pick(random, fields) : undefined;
  if (!chosen || depth > deepest || random.next() < 0.1) return mutateBytes(message, random);
  const change = random.next();
  const { number, bytes, start, end } = chosen;
  if (change < 0.1) return Buffer.concat([message.subarray(0, start), message.subarray(end)]);
  if (change < 0.2) {
    const again = Array<Uint8Array>(pick(random, [1, 2, 50, 1000])).fill(message.subarray(start, end));
    return Buffer.concat([message, ...(bytes.length < 500 ? again : again.slice(0, 2))]);
  }
  if (change < 0.25) return replaceOne(message, chosen, pick(random, fields).bytes);
  if (change < 0.3) return nest(message, number, random);
  return replaceOne(message, chosen, mutateProtobuf(bytes, random, depth + 1));
}

/** The message in a field of itself, in a field of itself, … */
function nest(message: Uint8Array, number: number, random: RandomStream): Uint8Array {
  let nested = message.subarray(0, 2000);
  for (let depth = pick(random, [1, 20, 400]); depth > 0; depth--) nested = encodeField(number, nested);
  return Buffer.concat([message, nested]);
}

function replaceOne(message: Uint8Array, { start }: ProtobufField, content: Uint8Array): Uint8Array {
  return replaceFields(message, (field) => (field.start === start ? content : undefined));
}

function fieldsOf(message: Uint8Array): readonly ProtobufField[] {
  try {
    return [...protobufFields(message)];
  } catch (error) {
    if (error instanceof ProtobufError) return [];
    throw error;
  }
}
