import { describe, expect, test } from '@jest/globals';

import { toAnswer } from '../../../src/rime/answers/answer.js';
import { decodeJob, type Job } from '../../../src/rime/answers/decode-job.js';
import type * as wire from '../../../src/wire/answers.js';
import { readFixture } from '../../support/read-fixture.js';

const decode = (job: unknown): Job =>
  decodeJob(toAnswer<wire.Job>(job, { method: 'GET', path: '/v1/jobs/1', status: 200 }));
const fromFixture = (name: string): Job => decode((JSON.parse(readFixture(name)) as { job: unknown }).job);

// Counted by hand in the fixtures.
test.each<[string, Partial<Job>]>([
  ['job-get.requested.json', { state: 'requested', progress: undefined, failure: undefined }],
  ['job-get.pending.json', { state: 'pending' }],
  ['job-get.reconciling.beta.json', { state: 'reconciling' }],
  ['job-get.running.json', { state: 'running', progress: undefined, isCancelling: false }],
  ['job-get.running.full.json', { state: 'running', progress: { done: 5, total: 11 } }],
  ['job-get.cancelling.json', { state: 'running', isCancelling: true }],
  ['job-get.cancelled.json', { state: 'cancelled' }],
  ['job-get.succeeded.json', { state: 'succeeded', testRunId: 'c5a90f3e-1d62-4b7f-8e94-2a7c6d1b0f58' }],
  ['job-get.succeeded.beta.json', { state: 'succeeded', testRunId: 'c5a90f3e-1d62-4b7f-8e94-2a7c6d1b0f58' }],
  [
    'job-get.failed.json',
    {
      state: 'failed',
      failure: "Could not load the model: No module named 'sentencepiece'",
      hasArchivedLogs: true,
      testRunId: undefined,
    },
  ],
  ['job-get.failed.no-logs.json', { state: 'failed', hasArchivedLogs: false }],
  [
    'job-get.failed.beta.json',
    {
      state: 'failed',
      failure: 'It met an error, mostly one of its configuration, data or model.',
      hasArchivedLogs: true,
    },
  ],
  ['job-get.image.running.json', { state: 'running', progress: undefined }],
  ['job-get.image.succeeded.beta.json', { state: 'succeeded', testRunId: undefined }],
])('%s', (fixture, expected) => {
  expect(fromFixture(fixture)).toMatchObject(expected);
});

describe('a job', () => {
  test('never carries the link to its logs', () => {
    expect(JSON.stringify(fromFixture('job-get.failed.json'))).not.toMatch(/Signature|logs\.example/);
  });

  test('keeps the cluster’s word for a state unknown here', () => {
    expect(decode({ jobId: '1', status: 'JOB_STATUS_PAUSED\u001b' })).toMatchObject({
      state: 'unknown',
      stateWord: 'JOB_STATUS_PAUSED',
    });
    expect(decode({ jobId: '1' })).toMatchObject({ state: 'unknown', stateWord: 'no state' });
  });

  test('shows a traceback in its lines, without links that are keys, and bounded', () => {
    const errorMsg = `Traceback:\n  File "x"\nIOError: https://s3.test/a?X-Amz-Signature=hush\n${'x'.repeat(10_000)}`;
    const { failure = '' } = decode({ jobId: '1', status: 'JOB_STATUS_FAILED', errorMsg });
    expect(failure).toMatch(/^Traceback:\n {2}File "x"\nIOError: https:\/\/s3\.test\/a\?…\n/);
    expect(failure).not.toContain('hush');
    expect(failure.length).toBeLessThanOrEqual(2000);
  });

  test('without an id is a bad response', () => {
    expect(() => decode({ status: 'JOB_STATUS_RUNNING' })).toThrow(/jobId should be text/);
  });
});
