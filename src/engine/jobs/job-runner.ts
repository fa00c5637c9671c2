import type { Problem } from '../../domain/errors.js';
import type { BatchProgress, JobResult, JobSpec } from './job-spec.js';

/** Whose fault it was: the user's to fix, the engine's own, no memory left, or a process that died. */
export type FailureReason = 'user' | 'internal' | 'out-of-memory' | 'crashed';

/** A job that ended badly. The message is for the user. */
export class JobFailure extends Error {
  override readonly name = 'JobFailure';
  constructor(
    readonly reason: FailureReason,
    message: string,
    /** The same by the gate's settings, where they are what is wrong. */
    readonly problems?: readonly Problem[],
  ) {
    super(message);
  }
}

export interface JobEvents {
  /** The work has begun. */
  started(): void;
  /** What its process prints, line by line. */
  printed(line: string): void;
  /** All batches with their state, whenever one changes. */
  progress(batches: readonly BatchProgress[]): void;
}

export interface JobRunner {
  /**
   * Does the work of one job, off the request path. Rejects with JobFailure when it fails. When the signal aborts, the
   * work is stopped and the promise rejects with the signal's reason: only then is nothing of the job left running.
   */
  run(spec: JobSpec, events: JobEvents, signal: AbortSignal): Promise<JobResult>;
}
