import { afterEach, describe, expect, test } from '@jest/globals';

import type { Dialect } from '../../src/domain/vocabulary.js';
import type { LiveClusterOptions } from '../support/live-cluster.js';
import { inTurn, published } from '../support/live-cluster/answers.js';
import { liveIds, startLiveRun, type LiveRun } from '../support/live-run.js';
import { makeClient, scripted, useNock } from '../support/nock-client.js';
import { readFixture } from '../support/read-fixture.js';

useNock();

const notFound = readFixture('error.404.run-not-found.json');
const badRequest = readFixture('error.400.bad-request.json');

/** As test/fixtures/rime/dataset-get.nli.json and dataset-get.invalid.json have it. */
const project = '3f1c9a52-6d0e-4b7c-9a41-5d2e8c7b1f60';
const modelId = '47a1c8e5-3d9b-4f62-8e0a-b5c7d9f1a324';

describe('a dataset', () => {
  test('is found by its id', async () => {
    scripted()
      .get('/v1/registry/dataset?datasetId=e9d3a7c1-5b8f-4206-9c4e-7a1b3d5f8e02')
      .reply(200, readFixture('dataset-get.invalid.json'));
    const found = await makeClient().client.datasets.find('e9d3a7c1-5b8f-4206-9c4e-7a1b3d5f8e02');
    expect(found).toEqual({
      id: 'e9d3a7c1-5b8f-4206-9c4e-7a1b3d5f8e02',
      name: 'broken_eval',
      projectIds: [project],
      validity: 'invalid',
      validityWord: 'VALIDITY_STATUS_INVALID',
      validityMessage: expect.stringMatching(/\S/),
    });
  });

  test.each([
    ['there is none of that id', 404, notFound],
    ['the cluster can’t read it as an id', 400, badRequest],
  ])('is found by its name when %s', async (_, status, body) => {
    scripted().get('/v1/registry/dataset?datasetId=broken_eval').reply(status, body);
    scripted()
      .get('/v1/registry/dataset?datasetName=broken_eval')
      .reply(200, readFixture('dataset-get.invalid.json'));
    expect(await makeClient().client.datasets.find('broken_eval')).toMatchObject({ name: 'broken_eval' });
  });

  test('that is not there is not an error', async () => {
    scripted().get('/v1/registry/dataset').query(true).twice().reply(404, notFound);
    expect(await makeClient().client.datasets.find('x')).toBeUndefined();
  });

  test('that may not be looked up is an error', async () => {
    scripted().get('/v1/registry/dataset').query(true).reply(403, readFixture('error.403.forbidden.json'));
    await expect(makeClient().client.datasets.find('x')).rejects.toMatchObject({ code: 'forbidden' });
  });

  test.each([
    ['a name the cluster can’t read', 400, badRequest, 'invalid-request'],
    ['an answer without an id', 200, '{"dataset":{"name":"x"}}', 'bad-response'],
    ['an answer without a dataset', 200, '{}', 'bad-response'],
  ])('by name: %s is an error', async (_, status, body, code) => {
    scripted().get('/v1/registry/dataset?datasetName=x').reply(status, body);
    await expect(makeClient().client.datasets.findByName('x')).rejects.toMatchObject({ code });
  });
});

describe('a model', () => {
  test('is found by its id, nested twice', async () => {
    scripted()
      .get(`/v1/registry/model?modelId.uuid=${modelId}`)
      .reply(200, readFixture('model-get.nli.json'));
    expect(await makeClient().client.models.find(modelId)).toMatchObject({
      id: modelId,
      projectIds: [project],
      validity: 'valid',
      validityMessage: '',
    });
  });

  test('is looked for by name alone when the text has not the form of an id', async () => {
    scripted().get('/v1/registry/model?modelName=nli%20model').reply(200, readFixture('model-get.nli.json'));
    expect(await makeClient().client.models.find('nli model')).toMatchObject({ id: modelId });
  });

  test('may have a name of the form of an id', async () => {
    scripted().get(`/v1/registry/model?modelId.uuid=${modelId}`).reply(404, notFound);
    scripted().get(`/v1/registry/model?modelName=${modelId}`).reply(200, readFixture('model-get.nli.json'));
    expect(await makeClient().client.models.find(modelId)).toMatchObject({ id: modelId });
  });
});

describe('what is registered', () => {
  const read = async (members: object): Promise<unknown> => {
    scripted()
      .get('/v1/registry/dataset?datasetName=x')
      .reply(200, { dataset: { datasetId: 'd', ...members } });
    return makeClient().client.datasets.findByName('x');
  };

  test.each([
    ['VALIDITY_STATUS_VALID', 'valid'],
    ['VALIDITY_STATUS_INVALID', 'invalid'],
    ['VALIDITY_STATUS_PENDING', 'pending'],
    ['VALIDITY_STATUS_UNSPECIFIED', 'unknown'],
    ['VALIDITY_STATUS_REVALIDATING', 'unknown'],
  ])('with the word %s is %s', async (validityStatus, validity) => {
    expect(await read({ validityStatus })).toMatchObject({ validity, validityWord: validityStatus });
  });

  test.each([[{}], [{ name: null, projectIds: null, validityStatus: null, validityStatusMessage: null }]])(
    'may tell nothing of itself (%j)',
    async (members) => {
      expect(await read(members)).toEqual({
        id: 'd',
        name: '',
        projectIds: [],
        validity: 'unknown',
        validityWord: 'no validity',
        validityMessage: '',
      });
    },
  );

  test('tells its trouble without links that are keys, control characters and no end', async () => {
    const validityStatusMessage = `\u001b[31mno s3://b/x?X-Amz-Signature=hush \n::error::${'x'.repeat(5000)}`;
    const found = (await read({ validityStatusMessage })) as { readonly validityMessage: string };
    expect(found.validityMessage).toMatch(/^\[31mno s3:\/\/b\/x\?… /);
    expect(found.validityMessage).not.toContain('\n');
    expect(found.validityMessage).not.toContain('hush');
    expect(found.validityMessage.length).toBeLessThanOrEqual(300);
  });
});

describe('predictions', () => {
  let run: LiveRun;
  afterEach(async () => {
    await run.close();
    expect(run.cluster.contractErrors).toEqual([]);
  });
  const { projectId } = liveIds;
  const open = async (dialect: Dialect, answers?: LiveClusterOptions['answers']): Promise<void> => {
    const datasets = [{ id: 'd#1', name: 'loans', projectId }];
    run = await startLiveRun({ dialect, datasets, ...(answers && { answers }) });
  };
  const predictions = {
    role: 'reference',
    modelId: liveIds.modelId,
    datasetId: 'd#1',
    source: { kind: 'data-file', path: 's3://example-bucket/loans/2024-02.preds.parquet' },
    column: 'p_default',
    agentId: modelId,
  } as const;
  const request = JSON.parse(readFixture('request.prediction-register.json')) as object;
  const sent = () => [run.cluster.requests[0]?.url, ...run.bodies('registerPredictionSet')];

  test('are registered for a model and a dataset from 2.0 GA on, naming the agent', async () => {
    await open('ga');
    await run.client.predictionSets.register(projectId, predictions);
    expect(sent()).toEqual([
      `/v1/registry/${projectId}/model/${liveIds.modelId}/dataset/d%231/prediction`,
      { ...request, agent_id: { uuid: modelId } },
    ]);
  });

  test('are registered under the path of 2.0-beta, without an agent', async () => {
    await open('beta');
    await run.client.predictionSets.register(projectId, predictions);
    expect(sent()).toEqual([`/v1/registry/prediction/${projectId}/${liveIds.modelId}/d%231`, request]);
  });

  test('may leave the column to the platform', async () => {
    await open('beta');
    await run.client.predictionSets.register(projectId, { ...predictions, column: undefined });
    const connection_info = { data_file: { path: predictions.source.path } };
    expect(run.bodies('registerPredictionSet')).toEqual([
      { pred_info: { connection_info, pred_params: {} } },
    ]);
  });

  test('that exist are found, and told apart from none', async () => {
    await open('ga', inTurn({ getPredictionSet: [published(200, 'prediction-get.json'), undefined] }));
    const { predictionSets } = run.client;
    expect(await predictionSets.find(liveIds.modelId, 'd#1')).toMatchObject({
      projectIds: ['8a0d44be-1b57-4c39-8f0a-c1d9e6a7b204'],
      validity: 'valid',
    });
    expect(run.cluster.requests[0]?.url).toBe(`/v1/registry/prediction/${liveIds.modelId}/d%231`);
    expect(await predictionSets.find(liveIds.modelId, 'd2')).toBeUndefined();
  });

  test('of a pair that has some are a conflict', async () => {
    await open('ga');
    await run.client.predictionSets.register(projectId, predictions);
    await expect(run.client.predictionSets.register(projectId, predictions)).rejects.toMatchObject({
      code: 'conflict',
    });
  });
});
