import { createHash } from 'node:crypto';
import type { KeptAnswer } from './answer-memory.js';

/** Changes with the layout below, so that an older file is none. */
const heading = Buffer.from('model-gate answers 1\n');
const keyBytes = 32;
const checksumBytes = 16;
const headBytes = keyBytes + 8;

/** By the hash of the question. */
export type Answers = ReadonlyMap<string, KeptAnswer>;

/**
 * A heading, then a record an answer: 32 bytes of key, two uint32, what was answered, and the first 16 bytes of the SHA-256
 * of the record so far. Answered are probabilities as doubles, and the numbers are their rows and classes; or, with 0
 * classes, why the model refused, in so many bytes of UTF-8. All numbers are little-endian.
 */
export function encodeAnswers(answers: Answers): Buffer {
  return Buffer.concat([heading, ...[...answers].map(([key, answer]) => encodeRecord(key, answer))]);
}

/** How long the record of an answer is, in bytes. */
export function recordBytes(answer: KeptAnswer): number {
  const { rows, classes } = sizesOf(answer);
  return headBytes + bodyBytes(rows, classes) + checksumBytes;
}

function sizesOf(answer: KeptAnswer): { readonly rows: number; readonly classes: number } {
  if ('refusal' in answer) return { rows: Buffer.byteLength(answer.refusal), classes: 0 };
  return { rows: answer.rowCount, classes: answer.classCount };
}

function bodyBytes(rows: number, classes: number): number {
  return classes === 0 ? rows : rows * classes * 8;
}

function encodeRecord(key: string, answer: KeptAnswer): Buffer {
  const { rows, classes } = sizesOf(answer);
  const record = Buffer.alloc(recordBytes(answer));
  record.write(key, 'hex');
  record.writeUInt32LE(rows, keyBytes);
  record.writeUInt32LE(classes, keyBytes + 4);
  if ('refusal' in answer) record.write(answer.refusal, headBytes);
  else {
    for (let index = 0; index < rows * classes; index++) {
      record.writeDoubleLE(answer.probabilities[index] ?? NaN, headBytes + index * 8);
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
    const rows = bytes.readUInt32LE(at + keyBytes);
    const classes = bytes.readUInt32LE(at + keyBytes + 4);
    const start = at + headBytes;
    const end = start + bodyBytes(rows, classes);
    if (end + checksumBytes > bytes.length) return { answers, isWhole: false };
    const checksum = bytes.subarray(end, end + checksumBytes);
    if (!checksumOf(bytes.subarray(at, end)).equals(checksum)) return { answers, isWhole: false };
    answers.set(
      bytes.toString('hex', at, at + keyBytes),
      classes === 0
        ? { refusal: bytes.toString('utf8', start, end) }
        : { rowCount: rows, classCount: classes, probabilities: readDoubles(bytes, start, end) },
    );
    at = end + checksumBytes;
  }
  return { answers, isWhole: true };
}

function readDoubles(bytes: Buffer, start: number, end: number): Float64Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset + start, end - start);
  return Float64Array.from({ length: (end - start) / 8 }, (_, index) => view.getFloat64(index * 8, true));
}

function checksumOf(bytes: Buffer): Buffer {
  return createHash('sha256').update(bytes).digest().subarray(0, checksumBytes);
}
