import { assertNever } from '../../domain/assert-never.js';
import { wireWord, type JobStatus } from '../../wire/enums.js';
import type { Job, StressTestJobData, TestRunProgress } from '../../wire/answers.js';
import type { FailureReason } from '../jobs/job-runner.js';
import type { JobRecord, JobState } from '../jobs/records.js';

/**
 * `view` FULL adds the progress of every batch. `nowMs`: for the running time of a job that is not over. `logUrl`: where
 * the log of one that is over can be read.
 */
export function encodeJob(job: JobRecord, view: 'basic' | 'full', nowMs: number, logUrl: string): Job {
  const { state } = job;
  const startedAtMs = 'startedAtMs' in state ? state.startedAtMs : undefined;
  const endedAtMs = 'endedAtMs' in state ? state.endedAtMs : undefined;
  return {
    jobId: job.id,
    jobType: 'JOB_TYPE_MODEL_STRESS_TEST',
    status: jobStatusOf(state),
    creationTime: timestamp(job.createdAtMs),
    startTime: timestamp(startedAtMs),
    completionTime: timestamp(endedAtMs),
    runningTimeSecs: startedAtMs === undefined ? 0 : ((endedAtMs ?? nowMs) - startedAtMs) / 1000,
    jobData: { stress: encodeStressData(job, view) },
    cancellationRequested: job.cancellationRequested,
    archivedJobLogs: endedAtMs === undefined ? null : { url: { url: logUrl }, expirationTime: null },
    errorMsg: state.kind === 'failed' ? state.message : '',
    terminationReason: terminationReasonOf(state),
  };
}

function encodeStressData(job: JobRecord, view: 'basic' | 'full'): StressTestJobData {
  const testRunId = job.state.kind === 'succeeded' ? job.state.testRunId : '';
  return {
    projectId: { uuid: job.request.projectId },
    testRunId,
    progress: view === 'full' ? { testRun: encodeProgress(job, testRunId) } : null,
  };
}

function encodeProgress({ state, batches }: JobRecord, testRunId: string): TestRunProgress {
  return {
    testRunId,
    status: taskStatus(taskStateOf(state)),
    testBatches: batches.map(({ testType, status }) => ({ type: testType, status: taskStatus(status) })),
  };
}

function jobStatusOf({ kind }: JobState): JobStatus {
  switch (kind) {
    case 'requested':
      return 'JOB_STATUS_REQUESTED';
    case 'pending':
      return 'JOB_STATUS_PENDING';
    case 'running':
      return 'JOB_STATUS_RUNNING';
    case 'succeeded':
      return 'JOB_STATUS_SUCCEEDED';
    case 'failed':
      return 'JOB_STATUS_FAILED';
    case 'cancelled':
      return 'JOB_STATUS_CANCELLED';
    default:
      return assertNever(kind);
  }
}

const terminationReasons: Record<FailureReason, string> = {
  user: 'TERMINATION_REASON_GENERIC_ERROR',
  crashed: 'TERMINATION_REASON_GENERIC_ERROR',
  'out-of-memory': 'TERMINATION_REASON_OOMKILLED',
  internal: 'TERMINATION_REASON_INTERNAL_ERROR',
};

function terminationReasonOf(state: JobState): string {
  return state.kind === 'failed' ? terminationReasons[state.reason] : 'TERMINATION_REASON_UNSPECIFIED';
}

/** Jobs and test runs have two vocabularies: SUCCEEDED for a job, COMPLETED for a run. */
function taskStateOf({ kind }: JobState): string {
  if (kind === 'requested') return 'pending';
  return kind === 'succeeded' ? 'completed' : kind;
}

function taskStatus(word: string): string {
  return wireWord('TEST_TASK_STATUS_', word);
}

function timestamp(ms: number | undefined): string | null {
  return ms === undefined ? null : new Date(ms).toISOString();
}
