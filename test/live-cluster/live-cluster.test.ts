import { afterEach, describe, expect, test } from '@jest/globals';

import { publishedCalls, nameless } from '../support/contract.js';
import { startLiveCluster, type LiveCluster, type LiveClusterOptions } from '../support/live-cluster.js';
import { inTurn, published } from '../support/live-cluster/answers.js';
import { ask } from '../support/live-cluster/ask.js';
import { textAt } from '../support/live-cluster/call.js';
import { livePaths } from '../support/live-cluster/paths.js';
import { ok } from '../support/live-cluster/reply.js';
import { prepare, start, walkThrough } from '../support/live-cluster/seed-run.js';
import { readFixture } from '../support/read-fixture.js';

let cluster: LiveCluster;

async function open(options: LiveClusterOptions = {}): Promise<LiveCluster> {
  return (cluster = await startLiveCluster(options));
}

afterEach(() => cluster.close());

const json = (fixture: string): unknown => JSON.parse(readFixture(fixture));

describe.each(['beta', 'ga'] as const)('a whole run in the %s dialect', (dialect) => {
  test('goes from a project to every test case, within the contract', async () => {
    const { url } = await open({ dialect });
    const prepared = await prepare(cluster, dialect);
    const started = await start(cluster, prepared);
    expect(started.body).toMatchObject({ job: { status: 'JOB_STATUS_REQUESTED', startTime: null } });
    const jobUrl = url + walkThrough[dialect].job(textAt(started.body, 'job.jobId'));
    const seen: string[] = [];
    for (let poll = 0; poll < 5; poll += 1) {
      const { body } = await ask('GET', `${jobUrl}?view=JOB_VIEW_FULL`);
      seen.push(textAt(body, 'job.status').replace('JOB_STATUS_', ''));
    }
    expect(seen).toEqual(['REQUESTED', 'PENDING', 'RUNNING', 'SUCCEEDED', 'SUCCEEDED']);
    const testRunId = textAt((await ask('GET', `${jobUrl}/test-run-id`)).body, 'testRunId');
    const run = await ask('GET', `${url}/v1/test-runs/${testRunId}`);
    // The published run's own counts of its 21 published cases.
    const { severityCounts, summaryCounts } = (
      json('test-run-get.nli.json') as {
        testRun: { metrics: { severityCounts: object; summaryCounts: object } };
      }
    ).testRun.metrics;
    expect(run.body).toMatchObject({
      testRun: {
        name: 'gate',
        modelId: { uuid: prepared.modelId },
        refDataId: prepared.referenceId,
        evalDataId: prepared.evaluationId,
        status: 'TEST_TASK_STATUS_COMPLETED',
        metrics: { severityCounts, summaryCounts },
      },
    });
    const cases = await ask('GET', `${url}/v1/test-cases?listTestCasesQuery.testRunId=${testRunId}`);
    expect((cases.body as { testCases: object[] }).testCases).toHaveLength(20);
    const token = encodeURIComponent(textAt(cases.body, 'nextPageToken'));
    const rest = await ask('GET', `${url}/v1/test-cases?pageToken=${token}`);
    expect(rest.body).toMatchObject({ nextPageToken: '', hasMore: false, testCases: [{ testRunId }] });
    expect(cluster.contractErrors).toEqual([]);
    expect(cluster.state).toMatchObject({ jobs: [{ testRunId }], testRuns: [{ id: testRunId }] });
  });

  test('does not know the paths of the other dialect', async () => {
    const { url } = await open({ dialect });
    const other = walkThrough[dialect === 'beta' ? 'ga' : 'beta'];
    expect(await ask('GET', url + other.job('j'))).toMatchObject({
      status: 404,
      body: json('error.404.no-such-route.json'),
    });
    expect(await ask('GET', url + walkThrough[dialect].job('j'))).toMatchObject({
      status: 404,
      body: { code: 5, message: 'job not found' },
    });
  });
});

test('tells a path known for another verb from one that is unknown', async () => {
  const { url } = await open({ dialect: 'ga' });
  // On GA the old path of registering still deletes.
  const answer = await ask('POST', `${url}/v1/registry/dataset/p`, { body: {} });
  expect(answer).toMatchObject({ status: 501, body: json('error.501.not-implemented.json') });
});

test('knows only published paths', () => {
  const published = publishedCalls.map(({ operationId, method, path }) => `${operationId} ${method} ${path}`);
  const unpublished = livePaths
    .map(({ operationId, method, path }) => `${operationId} ${method} ${nameless(path)}`)
    .filter((line) => !published.includes(line));
  expect(unpublished).toEqual([]);
});

test('lets nobody in without the key', async () => {
  const { url } = await open();
  const refused = { status: 401, body: { code: 16 } };
  expect(await ask('GET', `${url}/v1/projects`, { headers: {} })).toMatchObject(refused);
  const headers = { 'rime-api-key': 'another' };
  expect(await ask('GET', `${url}/v1/projects`, { headers })).toMatchObject(refused);
  expect(cluster.requests).toMatchObject([{ hasApiKey: false, status: 401 }, { hasApiKey: true }]);
});

test('notices what a client gets wrong, and refuses what it can not read', async () => {
  const { url } = await open();
  await ask('GET', `${url}/v1/projects?page_size=5&pagesize=5`);
  expect(cluster.contractErrors).toEqual(['listProjects: unknown query parameter pagesize']);
  const misspelt = { name: 'a', description: '', modelTask: 'MODEL_TASK_RANKING', colour: 'red' };
  expect(await ask('POST', `${url}/v1/projects`, { body: misspelt })).toMatchObject({ status: 200 });
  expect(cluster.contractErrors[1]).toMatch(/^createProject request: .*colour/);
  expect(await ask('POST', `${url}/v1/projects`, { body: { name: 7 } })).toMatchObject({
    status: 400,
    body: { code: 3 },
  });
  expect(cluster.state.projects).toHaveLength(1);
});

test('notices a member that only the other dialect knows', async () => {
  await open({ dialect: 'beta' });
  const prepared = await prepare(cluster, 'beta');
  await start(cluster, prepared, { categories: ['TEST_CATEGORY_TYPE_DRIFT'] });
  expect(cluster.contractErrors).toEqual([
    'startStressTest: the beta dialect has no test_run_config.categories',
  ]);
});

test('says what it is given to say instead of acting, in turn, and holds that against the contract too', async () => {
  const taken = published(409, 'error.409.name-taken.json');
  const wrong = ok({ customerName: 7 });
  const { url } = await open({ answers: inTurn({ createProject: [taken, undefined], getRimeInfo: wrong }) });
  const body = { name: 'a', description: '', model_task: 'MODEL_TASK_RANKING' };
  const first = await ask('POST', `${url}/v1/projects`, { body });
  expect(first).toMatchObject({ status: 409, body: json('error.409.name-taken.json') });
  expect(cluster.state.projects).toEqual([]);
  for (const count of [1, 2]) {
    expect(await ask('POST', `${url}/v1/projects`, { body })).toMatchObject({ status: 200 });
    expect(cluster.state.projects).toHaveLength(count);
  }
  expect(cluster.contractErrors).toEqual([]);
  await ask('GET', `${url}/v1/rime-info`);
  expect(cluster.contractErrors[0]).toMatch(/^getRimeInfo answer 200: /);
});

test('tells its version, its licence and its agents', async () => {
  const { url } = await open({ version: '2.10.16', license: 'warn' });
  expect(await ask('GET', `${url}/v1/rime-info`)).toMatchObject({ body: { clusterInfoVersion: '2.10.16' } });
  const limit = '/v1/feature-flags/example/limits/LICENSE_LIMIT_EXPIRATION';
  expect(await ask('GET', url + limit)).toMatchObject({
    body: { limitStatus: { limitStatus: 'STATUS_WARN' } },
  });
  await ask('GET', `${url}/v1/feature-flags/example/features`);
  const agents = await ask('GET', `${url}/v1/agents?pageSize=100`);
  expect(agents.body).toMatchObject({ agents: [{ status: 'AGENT_STATUS_ACTIVE' }], hasMore: false });
  const id = textAt((agents.body as { agents: object[] }).agents[0], 'agentId.uuid');
  expect(await ask('GET', `${url}/v1/agents/${id}`)).toMatchObject({ status: 200 });
  expect(cluster.contractErrors).toEqual([]);
});
