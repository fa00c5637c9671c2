import { afterEach, describe, expect, test } from '@jest/globals';

import type { NewModel } from '../../src/rime/resources/models.js';
import { liveAgentId, type LiveClusterOptions } from '../support/live-cluster.js';
import { inTurn, published } from '../support/live-cluster/answers.js';
import { distortBody } from '../support/live-cluster/distort.js';
import { connect, liveIds, startLiveRun, stressTestOf, type LiveRun } from '../support/live-run.js';

let run: LiveRun;
afterEach(async () => {
  await run.close();
  expect(run.cluster.contractErrors).toEqual([]);
});

const { projectId } = liveIds;
/** The id of a job that has just been started. */
async function startJob(options: LiveClusterOptions = {}): Promise<string> {
  run = await startLiveRun(options);
  return (await run.client.stressTests.start(projectId, stressTestOf('nightly'))).jobId;
}
const lastUrl = () => run.cluster.requests.at(-1)?.url;

describe('the dialect', () => {
  test('is found out once, and then serves every call', async () => {
    const info = published(200, 'rime-info.beta.json');
    const jobId = await startJob({ dialect: 'beta', answers: inTurn({ getRimeInfo: info }) });
    const { jobs } = connect(run.cluster, run.world, { dialect: 'auto' });
    await Promise.all([jobs.get(jobId), jobs.get(jobId)]);
    expect(run.calls()).toEqual(['startStressTest', 'getRimeInfo', 'listJobs', 'getJob', 'getJob']);
    expect(run.cluster.requests[2]?.url).toBe('/v1-beta/jobs?pageSize=1');
    expect(lastUrl()).toMatch(`/v1-beta/jobs/${jobId}?`);
  });

  test('is not asked for when it is given', async () => {
    const jobId = await startJob();
    await run.client.jobs.get(jobId);
    expect(run.calls()).toEqual(['startStressTest', 'getJob']);
    expect(lastUrl()).toBe(`/v1/jobs/${jobId}?view=JOB_VIEW_FULL`);
  });

  test('is never changed by a 404 for an id', async () => {
    run = await startLiveRun({ answers: () => published(404, 'error.404.no-such-route.json') });
    await expect(run.client.jobs.get('j1')).rejects.toMatchObject({ code: 'not-found' });
    expect(run.calls()).toEqual(['getJob']);
  });
});

describe('registering', () => {
  const source = { kind: 'hugging-face', uri: 'rungalileo/snli', split: 'train', loadingParams: {} } as const;
  const dataset = {
    role: 'reference',
    name: 'n',
    source,
    params: { label_col: 'label' },
    agentId: liveAgentId,
  };
  const body = {
    name: 'n',
    data_info: {
      connection_info: {
        hugging_face: { dataset_uri: 'rungalileo/snli', split_name: 'train', loading_params_json: '{}' },
      },
      data_params: { label_col: 'label' },
    },
  };

  test('a dataset from 2.0 GA on names the agent', async () => {
    run = await startLiveRun({ version: '2.7.0' });
    const id = await run.client.datasets.register(projectId, dataset);
    expect(run.bodies('registerDataset')).toEqual([{ ...body, agent_id: { uuid: liveAgentId } }]);
    expect(lastUrl()).toBe(`/v1/registry/${projectId}/dataset`);
    expect(run.cluster.state.datasets.at(-1)).toMatchObject({ id, name: 'n', projectId });
  });

  test('a dataset in 2.0-beta does not', async () => {
    run = await startLiveRun({ dialect: 'beta' });
    const id = await run.client.datasets.register(projectId, dataset);
    expect(run.bodies('registerDataset')).toEqual([body]);
    expect(lastUrl()).toBe(`/v1/registry/dataset/${projectId}`);
    expect(run.cluster.state.datasets.at(-1)).toMatchObject({ id, name: 'n', projectId });
  });

  test('a dataset that gets no id is a bad response', async () => {
    run = await startLiveRun({ distort: distortBody('registerDataset', () => ({})) });
    await expect(run.client.datasets.register(projectId, dataset)).rejects.toMatchObject({
      code: 'bad-response',
    });
  });

  test.each<[string, NewModel['source'], object]>([
    [
      'hugging-face',
      { kind: 'hugging-face', uri: 'o/m', kwargs: undefined },
      { model_info: { hugging_face: { model_uri: 'o/m' } } },
    ],
    [
      'hugging-face with arguments',
      { kind: 'hugging-face', uri: 'o/m', kwargs: { revision: 'v1' } },
      { model_info: { hugging_face: { model_uri: 'o/m', kwargs: '{"revision":"v1"}' } } },
    ],
    [
      'a path',
      { kind: 'model-path', path: 's3://b/m.py' },
      { model_info: { model_path: { path: 's3://b/m.py' } } },
    ],
    ['no model at all', { kind: 'none' }, {}],
  ])('a model: %s', async (_, source, expected) => {
    run = await startLiveRun();
    const id = await run.client.models.register(projectId, { name: 'n', source, agentId: undefined });
    expect(run.bodies('registerModel')).toEqual([{ name: 'n', ...expected }]);
    expect(lastUrl()).toBe(`/v1/registry/${projectId}/model`);
    expect(run.cluster.state.models.at(-1)).toMatchObject({ id, name: 'n', projectId });
  });
});

describe('a managed image', () => {
  test('that is not there is not an error', async () => {
    run = await startLiveRun();
    expect(await run.client.images.find('x')).toBeUndefined();
  });

  test('is created with its body', async () => {
    run = await startLiveRun({ dialect: 'beta' });
    const created = await run.client.images.create('x', [
      { name: 'transformers', versionSpecifier: undefined },
      { name: 'datasets', versionSpecifier: '>=2.14' },
    ]);
    expect(run.bodies('createImage')).toEqual([
      {
        name: 'x',
        pip_requirements: [{ name: 'transformers' }, { name: 'datasets', version_specifier: '>=2.14' }],
      },
    ]);
    expect(lastUrl()).toBe('/images');
    expect(created).toEqual({ buildJobId: run.cluster.state.jobs[0]?.id });
  });
});

describe('a failed job', () => {
  test('has the link to its logs masked, once', async () => {
    const failedId = '0a9b8c7d-6e5f-4a3b-9c2d-1e0f9a8b7c6d';
    run = await startLiveRun({ answers: inTurn({ getJob: published(200, 'job-get.failed.json') }) });
    const { client, world } = run;
    await client.jobs.get(failedId);
    await client.jobs.get(failedId);
    expect(world.masked).toEqual([expect.stringMatching(/^https:\/\/logs\.example\.com\/.*X-Amz-Signature/)]);
    expect(world.lines.join('\n')).not.toContain('Signature');
  });
});

test('a job is cancelled also when the run is over', async () => {
  const jobId = await startJob();
  run.world.pass(10 * 3_600_000);
  run.world.stop();
  await run.client.jobs.cancel(jobId);
  expect(run.cluster.state.jobs).toMatchObject([{ cancellationRequested: true }]);
});

/** A cluster that gives these answers for whatever run is asked for. */
const openRun = async (testRun: string): Promise<void> => {
  run = await startLiveRun({ answers: inTurn({ getTestRun: published(200, testRun) }) });
};

test('ids are percent-encoded in paths', async () => {
  await openRun('test-run-get.minimal.json');
  await run.client.testRuns.get('a/b?c#');
  expect(lastUrl()).toBe('/v1/test-runs/a%2Fb%3Fc%23');
});

test('a test run reads as it was published', async () => {
  await openRun('test-run-get.nli.json');
  expect(await run.client.testRuns.get('r1')).toEqual({
    testRunId: 'c5a90f3e-1d62-4b7f-8e94-2a7c6d1b0f58',
    name: 'NLP Stress Test',
    modelTask: 'natural-language-inference',
    webUrl: 'https://rime.example.rbst.io/test-runs/c5a90f3e-1d62-4b7f-8e94-2a7c6d1b0f58',
    categories: ['subset-performance', 'transformations', 'adversarial', 'model-performance', 'custom'],
    modelMetrics: [
      { name: 'accuracy', reference: 0.934, evaluation: 0.912 },
      { name: 'macro_f1', reference: 0.933, evaluation: 0.908 },
    ],
    durationMs: 441_419,
    engineVersion: '2.6.3',
    projectId: '3f1c9a52-6d0e-4b7c-9a41-5d2e8c7b1f60',
    modelId: '47a1c8e5-3d9b-4f62-8e0a-b5c7d9f1a324',
    referenceId: 'b1e6f0a4-7c2d-4e95-8b3a-2f6d1c0e9a75',
    evaluationId: 'e9d3a7c1-5b8f-4206-9c4e-7a1b3d5f8e02',
    isCompleted: true,
    uploadedAtMs: Date.UTC(2024, 1, 29, 10, 11, 1, 770),
    caseCount: 21,
    state: 'COMPLETED',
    counts: {
      total: 21,
      byStatus: { pass: 11, warning: 6, fail: 3, skip: 1 },
      bySeverity: { warning: 4, alert: 5 },
    },
  });
});

test('every page of the test cases is read', async () => {
  const pages = [1, 2, 3].map((page) => published(200, `test-cases.nli.page${page}.json`));
  run = await startLiveRun({ answers: inTurn({ listTestCases: pages }) });
  const severities: (string | undefined)[] = [];
  for await (const { testCase } of run.client.testCases.list('r1')) severities.push(testCase.severity);
  expect(run.cluster.requests.map(({ url }) => url)).toEqual([
    '/v1/test-cases?listTestCasesQuery.testRunId=r1&pageSize=1000',
    '/v1/test-cases?pageToken=cnVuPWM1YTk7b2Zmc2V0PTg%3D&pageSize=1000',
    '/v1/test-cases?pageToken=cnVuPWM1YTk7b2Zmc2V0PTE2&pageSize=1000',
  ]);
  const count = (wanted: string | undefined): number => severities.filter((one) => one === wanted).length;
  // As `metrics.severityCounts` and `summaryCounts.total` of the published run: 11, 4 and 5 of 21.
  expect([count('pass'), count('warning'), count('alert'), severities.length]).toEqual([11, 4, 5, 21]);
});

test('a server on this machine may be asked sooner', async () => {
  run = await startLiveRun();
  expect(run.client.firstPauseMs).toBe(100);
  expect(connect({ url: 'https://rime.test' }, run.world).firstPauseMs).toBe(1000);
});
