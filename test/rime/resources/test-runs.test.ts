import { expect, test } from '@jest/globals';

import type { TestRunSummary } from '../../../src/rime/answers/decode-test-run.js';
import { inTurn, published } from '../../support/live-cluster/answers.js';
import { startLiveRun } from '../../support/live-run.js';
import { makeClient, scripted, useNock } from '../../support/nock-client.js';
import { readFixture } from '../../support/read-fixture.js';

useNock();

const project = '3f1c9a52-6d0e-4b7c-9a41-5d2e8c7b1f60';

async function list(projectId: string): Promise<readonly TestRunSummary[]> {
  const runs: TestRunSummary[] = [];
  for await (const run of makeClient().client.testRuns.list(projectId)) runs.push(run);
  return runs;
}

test('the test runs of a project are listed with what tells them apart', async () => {
  scripted()
    .get(`/v1/test-runs?projectId=${project}&firstPageQuery.projectId.uuid=${project}`)
    .reply(200, {
      ...(JSON.parse(readFixture('test-runs-list.json')) as object),
      nextPageToken: '',
      hasMore: false,
    });
  const [first] = await list(project);
  expect(first).toEqual({
    testRunId: 'c5a90f3e-1d62-4b7f-8e94-2a7c6d1b0f58',
    name: 'NLP Stress Test',
    projectId: project,
    modelId: '47a1c8e5-3d9b-4f62-8e0a-b5c7d9f1a324',
    referenceId: 'b1e6f0a4-7c2d-4e95-8b3a-2f6d1c0e9a75',
    evaluationId: 'e9d3a7c1-5b8f-4206-9c4e-7a1b3d5f8e02',
    modelTask: 'natural-language-inference',
    isCompleted: true,
    uploadedAtMs: Date.UTC(2024, 1, 29, 10, 11, 1, 770),
    caseCount: 21,
  });
});

test('runs of other projects are left out, should the cluster not read the filter', async () => {
  const testRuns = [
    { testRunId: 'ours', projectId: { uuid: project } },
    { testRunId: 'theirs', projectId: { uuid: 'other' } },
    { testRunId: 'untold', projectId: null },
  ];
  scripted().get('/v1/test-runs').query(true).reply(200, { testRuns });
  expect((await list(project)).map(({ testRunId }) => testRunId)).toEqual(['ours', 'untold']);
});

test('a run that tells nothing of itself is not completed', async () => {
  scripted()
    .get('/v1/test-runs')
    .query(true)
    .reply(200, { testRuns: [{ testRunId: 'r' }] });
  expect(await list(project)).toEqual([
    {
      testRunId: 'r',
      name: '',
      projectId: undefined,
      modelId: undefined,
      referenceId: undefined,
      evaluationId: undefined,
      modelTask: undefined,
      isCompleted: false,
      uploadedAtMs: undefined,
      caseCount: undefined,
    },
  ]);
});

test.each(['RUNNING', 'FAILED', 'CANCELLED', 'GARBAGE_COLLECTED', 'PAUSED', 'UNSPECIFIED'])(
  'a run whose status is %s is not completed',
  async (word) => {
    const testRun = { testRunId: 'r', status: `TEST_TASK_STATUS_${word}` };
    scripted()
      .get('/v1/test-runs')
      .query(true)
      .reply(200, { testRuns: [testRun] });
    expect(await list(project)).toMatchObject([{ isCompleted: false }]);
  },
);

test('a count may be a number as well as a text', async () => {
  const metrics = { summaryCounts: { total: 45 } };
  scripted()
    .get('/v1/test-runs/r')
    .reply(200, { testRun: { testRunId: 'r', metrics } });
  expect(await makeClient().client.testRuns.get('r')).toMatchObject({ caseCount: 45 });
});

test('a run is renamed, once more when the answer is lost', async () => {
  const body = JSON.parse(readFixture('request.test-run-rename.json')) as unknown;
  const run = await startLiveRun({
    answers: inTurn({ renameTestRun: published(200, 'test-run-rename.json') }),
    faults: ({ operationIndex }) => (operationIndex === 0 ? '503-after' : undefined),
  });
  await run.client.testRuns.rename('r1', 'Gate #41');
  await run.close();
  expect(run.bodies('renameTestRun')).toEqual([body, body]);
  expect(run.cluster.requests[1]?.url).toBe('/v1/test-runs/rename/r1');
  expect(run.cluster.contractErrors).toEqual([]);
});
