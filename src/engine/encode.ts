import { assertNever } from '../domain/assert-never.js';
import type { DataParams, Json } from '../domain/plan.js';
import { modelTaskPrefix, testCategoryPrefix, wireWord, type JobStatus } from '../wire/enums.js';
import type { Job, StressTestJobData, TestRunDetail, TestRunProgress } from '../wire/shapes.js';
import { countCases } from './encode-test-case.js';
import type { FailureReason } from './job/job-runner.js';
import { renameFields, toCamelCase } from './server/field-names.js';
import type {
  DatasetRecord,
  JobRecord,
  JobState,
  ModelRecord,
  ProjectRecord,
  TestRunRecord,
} from './store/records.js';

/**
 * The engine's records in the API's words and shapes; together with `encode-test-case.ts` the only writer of them.
 * int64 travels as text, times as RFC 3339 in UTC.
 */

/** Told as the version of whatever was tested here; the number is that of package.json. */
export const engineVersion = 'model-gate-engine 1.0.0';

export function encodeProject({ id, name, description, task, createdAtMs }: ProjectRecord): object {
  return {
    id: { uuid: id },
    name,
    description,
    creationTime: timestamp(createdAtMs),
    modelTask: task ? wireWord(modelTaskPrefix, task) : 'MODEL_TASK_UNSPECIFIED',
  };
}

export function encodeDataset({
  id,
  name,
  projectId,
  path,
  sizeBytes,
  params,
  createdAtMs,
}: DatasetRecord): object {
  return {
    datasetId: id,
    name,
    projectIds: [{ uuid: projectId }],
    creationTime: timestamp(createdAtMs),
    dataInfo: { connectionInfo: { dataFile: { path } }, dataParams: encodeDataParams(params) },
    sizeBytes: String(sizeBytes),
    validityStatus: 'VALIDITY_STATUS_PENDING',
    validityStatusMessage: '',
  };
}

export function encodeModel({ id, name, projectId, file, createdAtMs }: ModelRecord): object {
  return {
    modelId: { uuid: id },
    name,
    projectIds: [{ uuid: projectId }],
    creationTime: timestamp(createdAtMs),
    modelInfo: file ? { modelPath: { path: file.path } } : null,
    validityStatus: 'VALIDITY_STATUS_PENDING',
    validityStatusMessage: '',
  };
}

/** `view` FULL adds the progress of every batch. `nowMs`: for the running time of a job that is not over. */
export function encodeJob(job: JobRecord, view: 'basic' | 'full', nowMs: number): Job {
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
    archivedJobLogs: null,
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

export function encodeTestRun(run: TestRunRecord): TestRunDetail {
  const { request } = run;
  return {
    testRunId: run.id,
    name: request.name,
    projectId: { uuid: request.projectId },
    modelTask: wireWord(modelTaskPrefix, run.task),
    modelId: { uuid: request.modelId },
    refDataId: request.referenceId,
    evalDataId: request.evaluationId,
    uploadTime: timestamp(run.createdAtMs),
    webAppUrl: null,
    testCategories: run.categories.map((category) => wireWord(testCategoryPrefix, category)),
    metrics: {
      modelPerf: Object.fromEntries(run.performance.map(encodePerformance)),
      durationMillis: String(Math.round(run.durationMs)),
      ...countCases(run.cases),
    },
    status: taskStatus('completed'),
    rimeVersion: engineVersion,
  };
}

function encodePerformance({
  name,
  reference,
  evaluation,
}: TestRunRecord['performance'][number]): [string, object] {
  return [
    name,
    {
      ...(reference !== undefined && { refMetric: reference }),
      ...(evaluation !== undefined && { evalMetric: evaluation }),
    },
  ];
}

/** int64 keys of `data_params`, which answers carry as text. */
const int64Params: readonly string[] = ['nrows', 'nrows_per_time_bin'];

function encodeDataParams(params: DataParams): Json {
  const entries = Object.entries(params).map(([name, value]): [string, Json] => [
    name,
    int64Params.includes(name) && typeof value === 'number' ? String(value) : value,
  ]);
  return renameFields(Object.fromEntries(entries), toCamelCase);
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

function timestamp(ms: number): string;
function timestamp(ms: number | undefined): string | null;
function timestamp(ms: number | undefined): string | null {
  return ms === undefined ? null : new Date(ms).toISOString();
}
