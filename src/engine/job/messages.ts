import type { FailureReason } from './job-runner.js';
import type { BatchProgress, JobResult, JobSpec } from './job-spec.js';

/** What the engine says to its worker process: once, right after the start. */
export interface RunMessage {
  readonly kind: 'run';
  readonly spec: JobSpec;
}

/** What the worker says to the engine. `done` and `failed` are its last words. */
export type WorkerMessage =
  | { readonly kind: 'progress'; readonly batches: readonly BatchProgress[] }
  /** A process the worker started, which must die with it. */
  | { readonly kind: 'child'; readonly pid: number }
  | { readonly kind: 'done'; readonly result: JobResult }
  | { readonly kind: 'failed'; readonly message: string; readonly reason: FailureReason };
