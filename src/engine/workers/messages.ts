import type { Problem } from '../../domain/errors.js';
import type { Inspection, InspectionSpec } from '../inspection/inspection.js';
import type { FailureReason } from '../jobs/job-runner.js';
import type { BatchProgress, JobSpec } from '../jobs/job-spec.js';
import type { PackedResult } from './pack-results.js';

/** What the engine says to its worker process: once, right after the start. */
export type TaskMessage =
  | { readonly kind: 'run'; readonly spec: JobSpec }
  | { readonly kind: 'inspect'; readonly spec: InspectionSpec };

/** What the worker says to the engine. `done`, `inspected` and `failed` are its last words. */
export type WorkerMessage =
  | { readonly kind: 'progress'; readonly batches: readonly BatchProgress[] }
  /** What whoever waits for the job should know at once. */
  | { readonly kind: 'told'; readonly text: string }
  /** A process the worker started, which must die with it. */
  | { readonly kind: 'child'; readonly pid: number }
  /** What takes longer than its limit from now on, in milliseconds, this process can't stop itself. */
  | { readonly kind: 'busy'; readonly what: string; readonly limitMs: number }
  /** That is done. */
  | { readonly kind: 'idle' }
  /** What is known before the model is opened. */
  | { readonly kind: 'data-inspected'; readonly found: Inspection }
  | { readonly kind: 'inspected'; readonly found: Inspection }
  | { readonly kind: 'done'; readonly result: PackedResult }
  | {
      readonly kind: 'failed';
      readonly message: string;
      readonly reason: FailureReason;
      /** By the gate's settings, where they are what is wrong. */
      readonly problems?: readonly Problem[] | undefined;
    };

export type LastWord = Extract<WorkerMessage, { kind: 'done' | 'inspected' | 'failed' }>;
