import type { JobEvents, JobRunner } from '../../../src/engine/jobs/job-runner.js';
import type { JobResult, JobSpec } from '../../../src/engine/jobs/job-spec.js';
import { noEvidence } from '../../../src/domain/evidence.js';

export interface StartedJob {
  readonly spec: JobSpec;
  readonly events: JobEvents;
  readonly signal: AbortSignal;
  readonly succeed: (result: JobResult) => void;
  readonly fail: (error: unknown) => void;
}

/** A runner whose jobs end when the test says so; a cancelled one ends at once. */
export function fakeRunner(): JobRunner & { readonly started: readonly StartedJob[] } {
  const started: StartedJob[] = [];
  return {
    started,
    run: (spec, events, signal) =>
      new Promise((succeed, fail) => {
        signal.addEventListener('abort', () => fail(signal.reason as Error));
        started.push({ spec, events, signal, succeed, fail });
      }),
  };
}

export const emptyResult: JobResult = { batches: [], performance: [], evidence: noEvidence };
