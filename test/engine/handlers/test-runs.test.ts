import { setImmediate } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { fakeRunner } from '../jobs/fake-runner.js';
import { openEngine, register, type EngineUnderTest } from '../server/engine-client.js';
import { contractErrors } from '../server/open-api.js';
import { noEvidence } from '../../../src/domain/evidence.js';

let engine: EngineUnderTest;
let runner: ReturnType<typeof fakeRunner>;
beforeEach(async () => {
  runner = fakeRunner();
  engine = await openEngine({ runner });
});
afterEach(() => engine.close());

type Ids = Awaited<ReturnType<typeof register>>;

/** A finished stress test; returns the id of its test run. */
async function finish(ids: Ids, name: string): Promise<string> {
  const { body } = await engine.post(`/v1/stress-tests/${ids.project}`, {
    test_run_config: {
      run_name: name,
      model_id: { uuid: ids.model },
      data_info: { ref_dataset_id: ids.reference, eval_dataset_id: ids.evaluation },
    },
  });
  const { jobId } = (body as { job: { jobId: string } }).job;
  for (;;) {
    const answer = await engine.get(`/v1/jobs/${jobId}/test-run-id`);
    if (answer.status === 200) return (answer.body as { testRunId: string }).testRunId;
    runner.started.at(-1)?.succeed({ batches: [], performance: [], evidence: noEvidence });
    await setImmediate();
  }
}

async function list(query: string): Promise<Record<string, unknown>> {
  const { body } = await engine.get(`/v1/test-runs?${query}`);
  expect(contractErrors('ListTestRunsResponse', body)).toEqual([]);
  return body;
}
const idsIn = (body: Record<string, unknown>): readonly string[] =>
  (body['testRuns'] as readonly { testRunId: string }[]).map(({ testRunId }) => testRunId);

test('test runs are listed by project, the last one first', async () => {
  const ours = await register(engine);
  const others = await register(engine, undefined, undefined, '-2');
  const first = await finish(ours, 'one');
  const second = await finish(ours, 'two');
  const foreign = await finish(others, 'three');
  expect(idsIn(await list(`projectId=${ours.project}`))).toEqual([second, first]);
  expect(idsIn(await list(`firstPageQuery.projectId.uuid=${others.project}`))).toEqual([foreign]);
  expect(
    idsIn(await list(`projectId=${ours.project}&firstPageQuery.projectId.uuid=${ours.project}`)),
  ).toEqual([second, first]);
  const page = await list(`projectId=${ours.project}&pageSize=1`);
  expect([idsIn(page), page['hasMore']]).toEqual([[second], true]);
  expect(idsIn(await list(`pageToken=${String(page['nextPageToken'])}`))).toEqual([first]);
});

test('a test run gets another name, and keeps the rest', async () => {
  const testRunId = await finish(await register(engine), 'one #77');
  const before = (await engine.get(`/v1/test-runs/${testRunId}`)).body as { testRun: object };
  const answer = await engine.post(`/v1/test-runs/rename/${testRunId}`, { name: 'one' });
  expect(answer.status).toBe(200);
  expect(contractErrors('GetTestRunResponse', answer.body)).toEqual([]);
  const after = { testRun: { ...before.testRun, name: 'one' } };
  expect((await engine.get(`/v1/test-runs/${testRunId}`)).body).toEqual(after);
  expect(answer.body).toEqual(after);
});

test.each([
  { path: 'none', body: { name: 'x' }, status: 404 },
  { path: 'ours', body: {}, status: 400 },
  { path: 'ours', body: { name: '' }, status: 400 },
])('a test run is not renamed: $path with $body', async ({ path, body, status }) => {
  const testRunId = await finish(await register(engine), 'one');
  const answer = await engine.post(`/v1/test-runs/rename/${path === 'ours' ? testRunId : path}`, body);
  expect(answer.status).toBe(status);
});
