import type { JobResult } from '../job-spec.js';
import { seal, unseal } from '../sealed-value.js';

/** Changes with the layout below, so that an older file is none. */
const heading = 'model-gate results 1\n';

export interface PastRun {
  /** What beside its files decided on the model's answers; empty without a model. */
  readonly modelIdentity: readonly string[];
  readonly result: JobResult;
}

export function encodeRun(run: PastRun): Buffer {
  return seal(heading, run);
}

/** `undefined` for a file that is damaged, cut off, or of another layout. */
export function decodeRun(bytes: Buffer): PastRun | undefined {
  return unseal(heading, bytes) as PastRun | undefined;
}
