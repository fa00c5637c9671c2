import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import {
  encodeDataset,
  encodeJob,
  encodeModel,
  encodeTestRun,
  engineVersion,
} from '../../src/engine/encode.js';
import type { JobState } from '../../src/engine/store/records.js';
import { makeJob } from './job/make-job.js';

const createdAtMs = Date.UTC(2024, 1, 29, 10, 2, 11, 204);
const startedAtMs = createdAtMs + 1000;
const endedAtMs = createdAtMs + 3500;

describe('encodeJob', () => {
  test.each<{ state: JobState; expected: object }>([
    {
      state: { kind: 'requested' },
      expected: { status: 'JOB_STATUS_REQUESTED', startTime: null, completionTime: null, runningTimeSecs: 0 },
    },
    { state: { kind: 'pending' }, expected: { status: 'JOB_STATUS_PENDING', startTime: null } },
    {
      state: { kind: 'running', startedAtMs },
      expected: {
        status: 'JOB_STATUS_RUNNING',
        startTime: '2024-02-29T10:02:12.204Z',
        completionTime: null,
        runningTimeSecs: 9,
      },
    },
    {
      state: { kind: 'succeeded', startedAtMs, endedAtMs, testRunId: 'run-1' },
      expected: {
        status: 'JOB_STATUS_SUCCEEDED',
        completionTime: '2024-02-29T10:02:14.704Z',
        runningTimeSecs: 2.5,
        errorMsg: '',
      },
    },
    {
      state: { kind: 'failed', startedAtMs, endedAtMs, message: 'no label column', reason: 'user' },
      expected: {
        status: 'JOB_STATUS_FAILED',
        errorMsg: 'no label column',
        terminationReason: 'TERMINATION_REASON_GENERIC_ERROR',
      },
    },
    {
      state: { kind: 'failed', startedAtMs, endedAtMs, message: 'killed', reason: 'out-of-memory' },
      expected: { terminationReason: 'TERMINATION_REASON_OOMKILLED' },
    },
    {
      state: { kind: 'cancelled', startedAtMs: undefined, endedAtMs },
      expected: { status: 'JOB_STATUS_CANCELLED', startTime: null, runningTimeSecs: 0 },
    },
  ])('writes the state $state.kind', ({ state, expected }) => {
    expect(encodeJob(makeJob({ state }), 'basic', createdAtMs + 10_000)).toMatchObject(expected);
  });

  test('shows the progress of every batch in the FULL view only', () => {
    const job = makeJob({
      state: { kind: 'running', startedAtMs },
      batches: [
        { testType: 'text_identity', status: 'completed' },
        { testType: 'text_ascii', status: 'running' },
        { testType: 'text_upper_case', status: 'pending' },
      ],
    });
    expect(encodeJob(job, 'basic', endedAtMs).jobData?.stress?.progress).toBeNull();
    expect(encodeJob(job, 'full', endedAtMs).jobData?.stress?.progress).toEqual({
      testRun: {
        testRunId: '',
        status: 'TEST_TASK_STATUS_RUNNING',
        testBatches: [
          { type: 'text_identity', status: 'TEST_TASK_STATUS_COMPLETED' },
          { type: 'text_ascii', status: 'TEST_TASK_STATUS_RUNNING' },
          { type: 'text_upper_case', status: 'TEST_TASK_STATUS_PENDING' },
        ],
      },
    });
  });

  test.each<{ state: JobState; status: string; testRunId: string }>([
    { state: { kind: 'requested' }, status: 'TEST_TASK_STATUS_PENDING', testRunId: '' },
    {
      state: { kind: 'succeeded', startedAtMs, endedAtMs, testRunId: 'run-1' },
      status: 'TEST_TASK_STATUS_COMPLETED',
      testRunId: 'run-1',
    },
    {
      state: { kind: 'cancelled', startedAtMs, endedAtMs },
      status: 'TEST_TASK_STATUS_CANCELLED',
      testRunId: '',
    },
  ])('calls the test run of a $state.kind job $status', ({ state, status, testRunId }) => {
    const stress = encodeJob(makeJob({ state }), 'full', endedAtMs).jobData?.stress;
    expect(stress).toMatchObject({ testRunId, progress: { testRun: { status, testRunId } } });
  });
});

test('a dataset answers in camelCase, its int64 parameters as text', () => {
  const dataset = {
    id: 'd1',
    createdAtMs,
    name: 'loans',
    projectId: 'p1',
    path: 'data/loans.csv',
    absolutePath: '/w/data/loans.csv',
    sizeBytes: 2 ** 40,
    params: { label_col: 'y', nrows: 500, class_names: ['no', 'yes'] },
  };
  expect(encodeDataset(dataset)).toMatchObject({
    datasetId: 'd1',
    projectIds: [{ uuid: 'p1' }],
    sizeBytes: '1099511627776',
    dataInfo: {
      connectionInfo: { dataFile: { path: 'data/loans.csv' } },
      dataParams: { labelCol: 'y', nrows: '500', classNames: ['no', 'yes'] },
    },
  });
});

test('a model without a file has no model info', () => {
  const model = { id: 'm1', createdAtMs, name: 'none', projectId: 'p1', file: undefined };
  expect(encodeModel(model)).toMatchObject({ modelId: { uuid: 'm1' }, modelInfo: null });
});

test('a test run tells its metrics, leaving out what could not be computed', () => {
  const run = {
    id: 'run-1',
    createdAtMs,
    request: makeJob().request,
    task: 'natural-language-inference' as const,
    categories: ['transformations' as const],
    performance: [
      { name: 'accuracy', reference: 0.9, evaluation: 0.8 },
      { name: 'f1', reference: 0.5, evaluation: undefined },
    ],
    cases: [],
    durationMs: 1234.4,
  };
  expect(encodeTestRun(run)).toEqual({
    testRunId: 'run-1',
    name: 'nightly',
    projectId: { uuid: 'project-1' },
    modelTask: 'MODEL_TASK_NATURAL_LANGUAGE_INFERENCE',
    modelId: { uuid: 'model-1' },
    refDataId: 'reference-1',
    evalDataId: 'evaluation-1',
    uploadTime: '2024-02-29T10:02:11.204Z',
    webAppUrl: null,
    testCategories: ['TEST_CATEGORY_TYPE_TRANSFORMATIONS'],
    metrics: {
      modelPerf: { accuracy: { refMetric: 0.9, evalMetric: 0.8 }, f1: { refMetric: 0.5 } },
      durationMillis: '1234',
      severityCounts: { numNoneSeverity: '0', numLowSeverity: '0', numHighSeverity: '0' },
      summaryCounts: { total: '0', pass: '0', warning: '0', fail: '0', skip: '0' },
    },
    status: 'TEST_TASK_STATUS_COMPLETED',
    rimeVersion: engineVersion,
  });
});

test("the engine's version is the package's", () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  expect(engineVersion).toBe(`model-gate-engine ${version}`);
});
