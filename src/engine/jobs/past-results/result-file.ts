import { createHash } from 'node:crypto';
import { deserialize, serialize } from 'node:v8';
import type { JobResult } from '../job-spec.js';

/** Changes with the layout below, so that an older file is none. */
const heading = Buffer.from('model-gate results 1\n');
const checksumBytes = 32;

export interface PastRun {
  /** What beside its files decided on the model's answers; empty without a model. */
  readonly modelIdentity: readonly string[];
  readonly result: JobResult;
}

/** A heading, the SHA-256 of what follows, and the run as V8 writes it down: text would take numbers and time apart. */
export function encodeRun(run: PastRun): Buffer {
  const body = serialize(run);
  return Buffer.concat([heading, checksumOf(body), body]);
}

/** `undefined` for a file that is damaged, cut off, or of another layout. */
export function decodeRun(bytes: Buffer): PastRun | undefined {
  const start = heading.length + checksumBytes;
  const body = bytes.subarray(start);
  const isWhole =
    bytes.subarray(0, heading.length).equals(heading) &&
    bytes.subarray(heading.length, start).equals(checksumOf(body));
  return isWhole ? (deserialize(body) as PastRun) : undefined;
}

function checksumOf(bytes: Buffer): Buffer {
  return createHash('sha256').update(bytes).digest();
}
