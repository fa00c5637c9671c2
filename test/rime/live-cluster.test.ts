import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';

import { createRimeClient, type RimeClient } from '../../src/rime/rime-client.js';
import { filesOfModel, uploadDirectory, uploadFile } from '../../src/steps/upload.js';
import { makeWorld, type FakeWorld } from '../support/fake-world.js';
import {
  liveAgentId,
  liveKey,
  startLiveCluster,
  type Fault,
  type LiveCluster,
  type LiveClusterOptions,
} from '../support/live-cluster.js';
import { published } from '../support/live-cluster/answers.js';
import type { Call } from '../support/live-cluster/call.js';
import { makePlan } from '../support/make-plan.js';
import { makeWorkspace, removeWorkspace } from '../support/make-workspace.js';

/** The cluster has its own table of paths, from the contract: what client and cluster agree on is published. */
let cluster: LiveCluster;
let client: RimeClient;
let world: FakeWorld;
let root: string | undefined;

async function open(options: LiveClusterOptions): Promise<void> {
  cluster = await startLiveCluster(options);
  world = makeWorld();
  client = createRimeClient({
    baseUrl: new URL(cluster.url),
    apiKey: liveKey,
    dialect: options.dialect ?? 'ga',
    world,
    deadlineMs: Infinity,
    random: () => 0.5,
  });
}
afterEach(async () => {
  await cluster.close();
  if (root !== undefined) await removeWorkspace(root);
  root = undefined;
  expect({ contract: cluster.contractErrors, keys: cluster.keyLeaks }).toEqual({ contract: [], keys: [] });
});

async function readAll<Item>(items: AsyncIterable<Item>): Promise<readonly Item[]> {
  const read: Item[] = [];
  for await (const item of items) read.push(item);
  return read;
}

/** A finished stress test of this name in a new project. */
async function runStressTest(name: string): Promise<{ projectId: string; jobId: string; testRunId: string }> {
  const { projectId } = await client.projects.create('bank', 'binary-classification');
  const source = { kind: 'data-file', path: 's3://bucket/data.csv' } as const;
  const register = (role: string): Promise<string> =>
    client.datasets.register(projectId, {
      role,
      name: `${role} of ${name}`,
      source,
      params: {},
      agentId: liveAgentId,
    });
  const [referenceId, evaluationId] = [await register('reference'), await register('evaluation')];
  const modelId = await client.models.register(projectId, {
    name: `model of ${name}`,
    source: { kind: 'model-path', path: 's3://bucket/model.py' },
    agentId: liveAgentId,
  });
  await client.predictionSets.register(projectId, {
    role: 'reference',
    modelId,
    datasetId: referenceId,
    source,
    column: 'p',
    agentId: liveAgentId,
  });
  const { jobId } = await client.stressTests.start(projectId, {
    modelId,
    referenceId,
    evaluationId,
    image: undefined,
    agentId: liveAgentId,
    run: makePlan({ run: { name } }).run,
  });
  for (;;) {
    const { state, testRunId } = await client.jobs.get(jobId);
    if (state === 'succeeded') return { projectId, jobId, testRunId: testRunId ?? '' };
  }
}

describe.each(['beta', 'ga'] as const)('on a cluster of the %s dialect', (dialect) => {
  test('what is registered is found by id and by name, and what is not is not', async () => {
    await open({ dialect, validity: () => ['PENDING', 'VALID'] });
    await runStressTest('nightly');
    const [dataset, model, predictions] = [
      cluster.state.datasets[0],
      cluster.state.models[0],
      cluster.state.predictions[0],
    ];
    const projectIds = [cluster.state.projects[0]?.id];
    expect(await client.datasets.find(dataset?.id ?? '')).toMatchObject({
      name: 'reference of nightly',
      projectIds,
    });
    expect(await client.datasets.find('reference of nightly')).toMatchObject({
      id: dataset?.id,
      validity: 'valid',
    });
    expect(await client.models.find(model?.id ?? '')).toMatchObject({ name: 'model of nightly', projectIds });
    expect(await client.models.find('model of nightly')).toMatchObject({ id: model?.id });
    expect(
      await client.predictionSets.find(predictions?.modelId ?? '', predictions?.datasetId ?? ''),
    ).toMatchObject({ projectIds });
    expect([
      await client.datasets.find('none'),
      await client.models.find('none'),
      await client.models.find(liveAgentId),
      await client.predictionSets.find(model?.id ?? '', 'none'),
      await client.agents.find('none'),
    ]).toEqual([undefined, undefined, undefined, undefined, undefined]);
    expect(await client.agents.find(liveAgentId)).toMatchObject({ name: 'internal-agent', isActive: true });
  });

  test('job and test run are found in the lists of their project, and the run is renamed', async () => {
    await open({ dialect, perProjectJobs: dialect === 'ga' });
    const { projectId, jobId, testRunId } = await runStressTest('nightly #77');
    await runStressTest('another project');
    expect(cluster.state.jobs.filter(({ about }) => about.kind === 'stress')).toHaveLength(2);
    const [job, ...otherJobs] = await readAll(client.jobs.list(projectId));
    expect([job?.jobId, job?.testRunId, otherJobs]).toEqual([jobId, testRunId, []]);
    expect(Math.abs((job?.createdAtMs ?? 0) - Date.now())).toBeLessThan(60_000);
    await client.testRuns.rename(testRunId, 'nightly');
    expect(await readAll(client.testRuns.list(projectId))).toMatchObject([
      { testRunId, name: 'nightly', projectId, isCompleted: true },
    ]);
  });

  test('every case is read, also where pages are small', async () => {
    await open({ dialect, cases: 2500, maxPageSize: 400 });
    const { testRunId } = await runStressTest('nightly');
    const cases = await readAll(client.testCases.list(testRunId));
    expect(new Set(cases.map(({ testCase }) => `${testCase.testType} ${testCase.caseId}`)).size).toBe(2500);
    expect(await client.testRuns.get(testRunId)).toMatchObject({ caseCount: 2500 });
  });

  test('every case is read, also where the page size is refused, which is then never given again', async () => {
    const refused = published(400, 'error.400.bad-request.json');
    const cases = ({ operation, query }: Call) => operation === 'listTestCases' && query.has('pageSize');
    await open({ dialect, answers: (call) => (cases(call) ? refused : undefined) });
    for (const name of ['nightly', 'weekly']) {
      const { testRunId } = await runStressTest(name);
      // The 21 published cases, in the cluster's own pages of 20.
      expect(await readAll(client.testCases.list(testRunId))).toHaveLength(21);
    }
    const queries = cluster.requests
      .filter(({ operation }) => operation === 'listTestCases')
      .map(({ url }) => [...new URL(url, cluster.url).searchParams.keys()]);
    const filter = 'listTestCasesQuery.testRunId';
    expect(queries).toEqual([[filter, 'pageSize'], [filter], ['pageToken'], [filter], ['pageToken']]);
  });

  test('files are stored whole, whatever happens to the first attempts', async () => {
    const faults: readonly (Fault | undefined)[] = ['reset-before', '503-retry-after', 'status-500'];
    await open({
      dialect,
      faults: ({ method, operationIndex }) => (method === 'PUT' ? faults[operationIndex] : undefined),
    });
    const data = 'é'.repeat(200_000);
    root = await makeWorkspace({ 'eval.csv': data, 'm/model.py': 'import x', 'm/w/a b#.bin': '' });
    const file = await uploadFile(client, join(root, 'eval.csv'), 'evaluation-uri', 'runs/7', world);
    const folder = join(root, 'm');
    const files = await filesOfModel(join(folder, 'model.py'), folder);
    const directory = await uploadDirectory(client, folder, files, 'model-uri', 'runs/7', world);
    const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
    const stored = [...cluster.storage.files].map(([path, { sha256: hash }]) => [path, hash]);
    expect(Object.fromEntries(stored)).toEqual({
      [file]: sha256(data),
      [`${directory}/model.py`]: sha256('import x'),
      [`${directory}/w/a b#.bin`]: sha256(''),
    });
    expect([...cluster.storage.done.keys()].sort()).toEqual([file, directory].sort());
    expect(cluster.storage.problems).toEqual([]);
    expect(world.lines.join('\n')).not.toMatch(/sig=/);
  });

  test('the licence is told', async () => {
    await open({ dialect, license: 'error' });
    const { customer = '' } = await client.info();
    expect(await client.isLicenceExpired(customer)).toBe(true);
  });
});

test('the Cloud takes no uploads, and says what to do', async () => {
  await open({ cloud: true });
  root = await makeWorkspace({ 'eval.csv': 'x' });
  const upload = uploadFile(client, join(root, 'eval.csv'), 'evaluation-uri', 'runs/7', world);
  await expect(upload).rejects.toThrow(/^evaluation-uri: .*takes no uploads/s);
});

test('thirty thousand cases are read in thirty requests', async () => {
  await open({ cases: 30_000 });
  const { testRunId } = await runStressTest('nightly');
  let count = 0;
  for await (const { testCase } of client.testCases.list(testRunId)) count += testCase.caseId === '' ? 0 : 1;
  expect(count).toBe(30_000);
  expect(cluster.requests.filter(({ operation }) => operation === 'listTestCases')).toHaveLength(30);
});
