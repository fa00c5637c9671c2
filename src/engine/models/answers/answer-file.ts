import { createHash } from 'node:crypto';
import type { KeptAnswer } from './answer-memory.js';

/** Changes with the layout below, so that an older file is none. */
const heading = Buffer.from('model-gate answers 2\n');
const keyBytes = 32;
const checksumBytes = 16;
const headBytes = keyBytes + 12;

/** What an answer is, by its place. */
const kinds = ['refusal', 'classes', 'values'] as const;

/** By the hash of the question. */
export type Answers = ReadonlyMap<string, KeptAnswer>;

/**
 * A heading, then a record an answer: 32 bytes of key, three uint32, what was answered, and the first 16 bytes of the
 * SHA-256 of the record so far. The first number is the kind; the others are the rows and the numbers a row of
 * probabilities or values, which follow as doubles, or the length in bytes of why the model refused, in UTF-8, and 0. All
 * numbers are little-endian.
 */
export function encodeAnswers(answers: Answers): Buffer {
  return Buffer.concat([heading, ...[...answers].map(([key, answer]) => encodeRecord(key, answer))]);
}

/** How long the record of an answer is, in bytes. */
export function recordBytes(answer: KeptAnswer): number {
  const { rows, width } = layoutOf(answer);
  return headBytes + bodyBytes(rows, width) + checksumBytes;
}

interface Layout {
  readonly kind: (typeof kinds)[number];
  /** Of a refusal its bytes. */
  readonly rows: number;
  readonly width: number;
}

function layoutOf(answer: KeptAnswer): Layout {
  if ('refusal' in answer) return { kind: 'refusal', rows: Buffer.byteLength(answer.refusal), width: 0 };
  const { kind, rowCount: rows } = answer;
  return { kind, rows, width: kind === 'classes' ? answer.classCount : 1 };
}

function bodyBytes(rows: number, width: number): number {
  return width === 0 ? rows : rows * width * 8;
}

function encodeRecord(key: string, answer: KeptAnswer): Buffer {
  const { kind, rows, width } = layoutOf(answer);
  const record = Buffer.alloc(recordBytes(answer));
  record.write(key, 'hex');
  record.writeUInt32LE(kinds.indexOf(kind), keyBytes);
  record.writeUInt32LE(rows, keyBytes + 4);
  record.writeUInt32LE(width, keyBytes + 8);
  if ('refusal' in answer) record.write(answer.refusal, headBytes);
  else {
    const numbers = answer.kind === 'classes' ? answer.probabilities : answer.values;
    for (let index = 0; index < rows * width; index++) {
      record.writeDoubleLE(numbers[index] ?? NaN, headBytes + index * 8);
    }
  }
  const end = record.length - checksumBytes;
  checksumOf(record.subarray(0, end)).copy(record, end);
  return record;
}

/** What a file holds, up to the first record that is damaged or cut off; `isWhole` when there is none. */
export function decodeAnswers(bytes: Buffer): { readonly answers: Answers; readonly isWhole: boolean } {
  const answers = new Map<string, KeptAnswer>();
  if (!bytes.subarray(0, heading.length).equals(heading)) return { answers, isWhole: false };
  let at = heading.length;
  while (at < bytes.length) {
    if (at + headBytes > bytes.length) return { answers, isWhole: false };
    const kind = kinds[bytes.readUInt32LE(at + keyBytes)];
    const rows = bytes.readUInt32LE(at + keyBytes + 4);
    const width = bytes.readUInt32LE(at + keyBytes + 8);
    const start = at + headBytes;
    const end = start + bodyBytes(rows, width);
    if (end + checksumBytes > bytes.length) return { answers, isWhole: false };
    const checksum = bytes.subarray(end, end + checksumBytes);
    if (!kind || !checksumOf(bytes.subarray(at, end)).equals(checksum)) return { answers, isWhole: false };
    const body = bytes.subarray(start, end);
    answers.set(bytes.toString('hex', at, at + keyBytes), decodeBody({ kind, rows, width }, body));
    at = end + checksumBytes;
  }
  return { answers, isWhole: true };
}

function decodeBody({ kind, rows, width }: Layout, body: Buffer): KeptAnswer {
  if (kind === 'refusal') return { refusal: body.toString('utf8') };
  const view = new DataView(body.buffer, body.byteOffset, body.byteLength);
  const numbers = Float64Array.from({ length: rows * width }, (_, index) => view.getFloat64(index * 8, true));
  return kind === 'values'
    ? { kind, rowCount: rows, values: numbers }
    : { kind, rowCount: rows, classCount: width, probabilities: numbers };
}

function checksumOf(bytes: Buffer): Buffer {
  return createHash('sha256').update(bytes).digest().subarray(0, checksumBytes);
}
