import type { RandomStream } from '../../../src/statistics/random.js';
import { few, pick } from './pick.js';

/** No input grows beyond that, however often it is repeated. */
const mostBytes = 200_000;
const extremes = [
  0n,
  1n,
  -1n,
  0x7fn,
  0x80n,
  0xffffn,
  0x7fffffffn,
  0x80000000n,
  0xffffffffn,
  2n ** 62n,
  2n ** 63n - 1n,
];

type Mutation = (bytes: Buffer, random: RandomStream) => Buffer;

const flipBit: Mutation = (bytes, random) => {
  const at = random.below(bytes.length);
  bytes.writeUInt8(bytes.readUInt8(at) ^ (1 << random.below(8)), at);
  return bytes;
};

const setByte: Mutation = (bytes, random) => {
  bytes.writeUInt8(
    pick(random, [0, 1, 9, 10, 13, 32, 0x22, 0x2c, 0x7f, 0x80, 0xc0, 0xff, random.below(256)]),
    random.below(bytes.length),
  );
  return bytes;
};

/** As a length might stand there, of 1, 2, 4 or 8 bytes. */
const setNumber: Mutation = (bytes, random) => {
  const width = pick(random, [1, 2, 4, 8]);
  if (bytes.length < width) return bytes;
  const number = Buffer.alloc(8);
  number.writeBigInt64LE(pick(random, extremes));
  const written = number.subarray(0, width);
  written.copy(bytes, random.below(bytes.length - width + 1));
  return bytes;
};

/** As protobuf and Thrift write lengths. */
const insertVarint: Mutation = (bytes, random) => {
  const ones = 1 + random.below(10);
  const varint = Buffer.alloc(ones + 1, 0xff);
  varint.writeUInt8(random.below(128), ones);
  return insert(bytes, varint, random);
};

const cutEnd: Mutation = (bytes, random) => bytes.subarray(0, random.below(bytes.length));

const cutPiece: Mutation = (bytes, random) => {
  const { start, end } = piece(bytes, random);
  return Buffer.concat([bytes.subarray(0, start), bytes.subarray(end)]);
};

const repeatPiece: Mutation = (bytes, random) => {
  const { start, end } = piece(bytes, random);
  const most = Math.floor((mostBytes - bytes.length) / Math.max(1, end - start));
  const times = Math.max(0, Math.min(most, pick(random, [1, 1, 2, 2, 10, 300, 10_000])));
  const repeated = Array<Buffer>(times).fill(bytes.subarray(start, end));
  return Buffer.concat([bytes.subarray(0, end), ...repeated, bytes.subarray(end)]);
};

const movePiece: Mutation = (bytes, random) => {
  const { start, end } = piece(bytes, random);
  return insert(bytes, bytes.subarray(start, end), random);
};

const mutations = [flipBit, setByte, setNumber, insertVarint, cutEnd, cutPiece, repeatPiece, movePiece];

/** Some bytes flipped, cut, repeated, moved or set to extremes. `other`: what a piece may come from; `words`: what the format knows. */
export function mutateBytes(
  bytes: Uint8Array,
  random: RandomStream,
  { other, words = [] }: { readonly other?: Uint8Array; readonly words?: readonly string[] } = {},
): Uint8Array {
  let mutated: Buffer = Buffer.from(bytes);
  for (let left = few(random, 6); left > 0 && mutated.length > 0; left--) {
    const choice = random.below(mutations.length + 2);
    if (choice < mutations.length) mutated = pick(random, mutations)(mutated, random);
    else if (choice === mutations.length && words.length > 0) {
      mutated = insert(mutated, Buffer.from(pick(random, words)), random);
    } else if (other) {
      const { start, end } = piece(other, random);
      mutated = insert(mutated, other.subarray(start, end), random);
    }
  }
  return mutated.subarray(0, mostBytes);
}

function piece(
  { length }: Uint8Array,
  random: RandomStream,
): { readonly start: number; readonly end: number } {
  const start = random.below(length + 1);
  const most = pick(random, [4, 40, length]);
  return { start, end: Math.min(length, start + random.below(most + 1)) };
}

function insert(bytes: Uint8Array, more: Uint8Array, random: RandomStream): Buffer {
  const at = random.below(bytes.length + 1);
  return Buffer.concat([bytes.subarray(0, at), more, bytes.subarray(at)]);
}
