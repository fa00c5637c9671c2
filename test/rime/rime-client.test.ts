import { describe, expect, test } from '@jest/globals';
import type nock from 'nock';

import type { NewModel } from '../../src/rime/models.js';
import { makeClient, scripted, useNock } from '../support/nock-client.js';
import { readFixture } from '../support/read-fixture.js';

useNock();

const json = (fixture: string): nock.Body => JSON.parse(readFixture(fixture)) as nock.Body;
const params = { label_col: 'label' };
const hub = { kind: 'hugging-face', uri: 'rungalileo/snli', split: 'train', loadingParams: {} } as const;
const agentId = 'd2c4b6a8-0e1f-4a3b-8c5d-7e9f1a2b3c4d';

const jobId = '7c0e1f94-5a2b-4d83-96e7-1b8d3f5a7c29';

describe('the dialect', () => {
  test('is found out once, and then serves every call', async () => {
    scripted().get('/v1/rime-info').reply(200, json('rime-info.beta.json'));
    scripted().get('/v1-beta/jobs?pageSize=1').reply(200, json('jobs-list.beta.json'));
    scripted().get(`/v1-beta/jobs/${jobId}`).query(true).twice().reply(200, json('job-get.running.json'));
    const { client } = makeClient({ dialect: 'auto' });
    await Promise.all([client.jobs.get(jobId), client.jobs.get(jobId)]);
  });

  test('is not asked for when it is given', async () => {
    scripted().get(`/v1/jobs/${jobId}?view=JOB_VIEW_FULL`).reply(200, json('job-get.running.json'));
    await makeClient({ dialect: 'ga' }).client.jobs.get(jobId);
  });

  test('is never changed by a 404 for an id', async () => {
    scripted().get('/v1/jobs/j1').query(true).reply(404, json('error.404.no-such-route.json'));
    await expect(makeClient({ dialect: 'ga' }).client.jobs.get('j1')).rejects.toMatchObject({
      code: 'not-found',
    });
  });
});

describe('registering', () => {
  const dataset = { role: 'reference', name: 'n', source: hub, params, agentId };
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
    scripted()
      .post('/v1/registry/p1/dataset', { ...body, agent_id: { uuid: agentId } })
      .reply(200, json('dataset-register.v27.json'));
    const { client } = makeClient();
    expect(await client.datasets.register('p1', dataset)).toBe('6f2a8c0b-9e35-4d17-b8c4-0d5e7f9a1b63');
  });

  test('a dataset in 2.0-beta does not', async () => {
    scripted().post('/v1/registry/dataset/p1', body).reply(200, json('dataset-register.ref.json'));
    const { client } = makeClient({ dialect: 'beta' });
    expect(await client.datasets.register('p1', dataset)).toBe('b1e6f0a4-7c2d-4e95-8b3a-2f6d1c0e9a75');
  });

  test('a dataset that gets no id is a bad response', async () => {
    scripted().post('/v1/registry/p1/dataset').reply(200, {});
    await expect(makeClient().client.datasets.register('p1', dataset)).rejects.toMatchObject({
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
    scripted()
      .post('/v1/registry/p1/model', { name: 'n', ...expected })
      .reply(200, json('model-register.ga.json'));
    const { modelId } = json('model-register.ga.json') as unknown as { modelId: { uuid: string } };
    const { client } = makeClient();
    expect(await client.models.register('p1', { name: 'n', source, agentId: undefined })).toBe(modelId.uuid);
  });
});

describe('a managed image', () => {
  test('that is not there is not an error', async () => {
    scripted().get('/v1/images/x').reply(404, json('error.404.image-not-found.json'));
    expect(await makeClient().client.images.find('x')).toBeUndefined();
  });

  test('is created with its body', async () => {
    const requirements = [
      { name: 'transformers', versionSpecifier: undefined },
      { name: 'datasets', versionSpecifier: '>=2.14' },
    ];
    scripted()
      .post('/images', {
        name: 'x',
        pip_requirements: [{ name: 'transformers' }, { name: 'datasets', version_specifier: '>=2.14' }],
      })
      .reply(200, json('image-create.json'));
    const { client } = makeClient({ dialect: 'beta' });
    expect(await client.images.create('x', requirements)).toEqual({
      buildJobId: 'f4b8d2e6-1c3a-4e75-8097-a9c1b3d5e7f0',
    });
  });
});

describe('a failed job', () => {
  test('has the link to its logs masked, once', async () => {
    const failedId = '0a9b8c7d-6e5f-4a3b-9c2d-1e0f9a8b7c6d';
    scripted().get(`/v1/jobs/${failedId}`).query(true).twice().reply(200, json('job-get.failed.json'));
    const { client, world } = makeClient();
    await client.jobs.get(failedId);
    await client.jobs.get(failedId);
    expect(world.masked).toEqual([expect.stringMatching(/^https:\/\/logs\.example\.com\/.*X-Amz-Signature/)]);
    expect(world.lines.join('\n')).not.toContain('Signature');
  });
});

test('a job is cancelled also when the run is over', async () => {
  scripted().post('/v1/jobs/cancel/j1').reply(200, {});
  const { client, world } = makeClient();
  world.pass(10 * 3_600_000);
  world.stop();
  await client.jobs.cancel('j1');
});

test('ids are percent-encoded in paths', async () => {
  scripted().get('/v1/test-runs/a%2Fb%3Fc%23').reply(200, json('test-run-get.minimal.json'));
  await makeClient().client.testRuns.get('a/b?c#');
});

test('a test run reads as it was published', async () => {
  scripted().get('/v1/test-runs/r1').reply(200, json('test-run-get.nli.json'));
  expect(await makeClient().client.testRuns.get('r1')).toEqual({
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
  const pages = [
    ['listTestCasesQuery.testRunId=r1&pageSize=1000', 1],
    ['pageToken=cnVuPWM1YTk7b2Zmc2V0PTg%3D&pageSize=1000', 2],
    ['pageToken=cnVuPWM1YTk7b2Zmc2V0PTE2&pageSize=1000', 3],
  ] as const;
  for (const [query, page] of pages) {
    scripted()
      .get(`/v1/test-cases?${query}`)
      .reply(200, json(`test-cases.nli.page${page}.json`));
  }
  const severities: (string | undefined)[] = [];
  for await (const { testCase } of makeClient().client.testCases.list('r1'))
    severities.push(testCase.severity);
  const count = (wanted: string | undefined): number => severities.filter((one) => one === wanted).length;
  // As `metrics.severityCounts` and `summaryCounts.total` of the published run: 11, 4 and 5 of 21.
  expect([count('pass'), count('warning'), count('alert'), severities.length]).toEqual([11, 4, 5, 21]);
});

test('a server on this machine may be asked sooner', () => {
  expect(makeClient().client.firstPauseMs).toBe(1000);
  expect(makeClient({ baseUrl: new URL('http://127.0.0.1:1') }).client.firstPauseMs).toBe(100);
});
