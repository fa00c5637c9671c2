import type { Problem } from '../../../domain/errors.js';
import type { FailureReason } from '../job-runner.js';
import type { BatchProgress, JobSpec } from '../job-spec.js';
import type { Stored } from './stored.js';

export interface JobRecord extends Stored {
  readonly request: RunRequest;
  readonly spec: JobSpec;
  state: JobState;
  cancellationRequested: boolean;
  batches: readonly BatchProgress[];
  /** The last lines that its worker and its model printed. */
  log: readonly string[];
}

export type JobState =
  | { readonly kind: 'requested' | 'pending' }
  | { readonly kind: 'running'; readonly startedAtMs: number }
  | {
      readonly kind: 'succeeded';
      readonly startedAtMs: number;
      readonly endedAtMs: number;
      readonly testRunId: string;
    }
  | {
      readonly kind: 'failed';
      readonly startedAtMs: number | undefined;
      readonly endedAtMs: number;
      readonly message: string;
      readonly reason: FailureReason;
      readonly problems?: readonly Problem[] | undefined;
    }
  | { readonly kind: 'cancelled'; readonly startedAtMs: number | undefined; readonly endedAtMs: number };

/** What was asked for, beyond what the worker needs to know. */
export interface RunRequest {
  readonly name: string;
  readonly projectId: string;
  readonly modelId: string;
  readonly referenceId: string;
  readonly evaluationId: string;
}
