import { describe, expect, test } from '@jest/globals';
import { encodeJob } from '../../../src/engine/encode/encode-job.js';
import type { JobState } from '../../../src/engine/jobs/records.js';
import { makeJob } from '../jobs/make-job.js';

const createdAtMs = Date.UTC(2024, 1, 29, 10, 2, 11, 204);
const startedAtMs = createdAtMs + 1000;
const endedAtMs = createdAtMs + 3500;

const logUrl = 'http://127.0.0.1:1/job-logs/job-1?token=x';

describe('encodeJob', () => {
  test.each<{ state: JobState; expected: Record<string, unknown> }>([
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
    expect(encodeJob(makeJob({ state }), 'basic', createdAtMs + 10_000, logUrl)).toMatchObject(expected);
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
    expect(encodeJob(job, 'basic', endedAtMs, logUrl).jobData?.stress?.progress).toBeNull();
    expect(encodeJob(job, 'full', endedAtMs, logUrl).jobData?.stress?.progress).toEqual({
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
    const stress = encodeJob(makeJob({ state }), 'full', endedAtMs, logUrl).jobData?.stress;
    expect(stress).toMatchObject({ testRunId, progress: { testRun: { status, testRunId } } });
  });
});
