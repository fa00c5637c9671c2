import type * as wire from '../../wire/answers.js';
import type { Answer } from './answer.js';
import {
  decodeJobState,
  decodeTaskState,
  decodeTime,
  decodeTerminationReason,
  isTaskCompleted,
  type JobState,
} from './decode.js';
import { showForeign, showForeignBlock } from '../../domain/words/show-foreign.js';

/** A job as it was when it was asked for. */
export interface Job {
  readonly jobId: string;
  /** By the cluster's clock, in milliseconds since the epoch; `undefined` when it does not tell. */
  readonly createdAtMs: number | undefined;
  readonly state: JobState;
  /** The cluster's own word of the state, for messages. */
  readonly stateWord: string;
  readonly isCancelling: boolean;
  /** Batches of tests, done of all; `undefined` when the cluster does not tell. */
  readonly progress: { readonly done: number; readonly total: number } | undefined;
  /** The batches of tests; empty when the cluster does not tell. */
  readonly batches: readonly Batch[];
  /** `undefined` when the cluster does not tell. */
  readonly projectId: string | undefined;
  /** Exists before the run is uploaded: to be used only after `succeeded`. */
  readonly testRunId: string | undefined;
  /** What the cluster says of a failure, safe to show; several lines for a traceback. */
  readonly failure: string | undefined;
  /** Whether the cluster keeps logs. Their link is a key to them, and so is not here. */
  readonly hasArchivedLogs: boolean;
}

/** One test of a test run, with all its cases. */
export interface Batch {
  readonly testType: string;
  /** Such as `COMPLETED` or `FAILED`; `undefined` when the cluster does not tell. */
  readonly state: string | undefined;
}

export function decodeJob(answer: Answer<wire.Job>): Job {
  const stateWord = answer.text('status');
  const stress = answer.object('jobData').object('stress');
  const batches = stress.object('progress').object('testRun').list('testBatches');
  const errorMessage = answer.text('errorMsg');
  const reason = decodeTerminationReason(answer.text('terminationReason'));
  return {
    jobId: answer.requiredText('jobId'),
    createdAtMs: decodeTime(answer.text('creationTime')),
    state: decodeJobState(stateWord),
    stateWord: showForeign(stateWord ?? 'no state', 60),
    isCancelling: answer.flag('cancellationRequested'),
    progress:
      batches.length === 0
        ? undefined
        : {
            done: batches.filter((batch) => isTaskCompleted(batch.text('status'))).length,
            total: batches.length,
          },
    batches: batches.map((batch) => ({
      testType: showForeign(batch.text('type') ?? 'unnamed', 100),
      state: decodeTaskState(batch.text('status')),
    })),
    projectId: stress.object('projectId').text('uuid'),
    testRunId: stress.text('testRunId'),
    failure: errorMessage === undefined ? reason && showForeign(reason) : showForeignBlock(errorMessage),
    hasArchivedLogs: logLink(answer) !== undefined,
  };
}

/** The pre-signed link to the logs, a secret. */
export function logLink(answer: Answer<wire.Job>): string | undefined {
  return answer.object('archivedJobLogs').object('url').text('url');
}
