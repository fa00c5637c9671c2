import { afterEach, expect, test } from '@jest/globals';

import { startLiveCluster, type LiveCluster, type LiveClusterOptions } from '../support/live-cluster.js';
import { ask, type Asked } from '../support/live-cluster/ask.js';
import { textAt } from '../support/live-cluster/call.js';
import { prepare, start } from '../support/live-cluster/seed-run.js';

let cluster: LiveCluster;
const projects = [
  { id: 'p1', name: 'one' },
  { id: 'p2', name: 'two' },
];
const dataset = {
  name: 'rows',
  data_info: { connection_info: { data_file: { path: 's3://b/rows.csv' } }, data_params: { nrows: 7 } },
};

async function open(options: LiveClusterOptions = {}): Promise<void> {
  cluster = await startLiveCluster({ projects, ...options });
}

afterEach(async () => {
  expect(cluster.contractErrors).toEqual([]);
  await cluster.close();
});

const get = (path: string): Promise<Asked> => ask('GET', cluster.url + path);
const post = (path: string, body: object): Promise<Asked> => ask('POST', cluster.url + path, { body });
const validity = async (name: string): Promise<string> =>
  textAt((await get(`/v1/registry/dataset?datasetName=${name}`)).body, 'dataset.validityStatus');

test('a name serves once, in whatever project', async () => {
  await open();
  const first = await post('/v1/registry/p1/dataset', dataset);
  const taken = { status: 409, body: { code: 6, message: 'dataset with name rows already exists' } };
  expect(await post('/v1/registry/p2/dataset', dataset)).toMatchObject(taken);
  expect(await post('/v1/registry/p1/model', { name: 'm' })).toMatchObject({ status: 200 });
  expect(await post('/v1/registry/p1/model', { name: 'm' })).toMatchObject({ status: 409 });
  expect(await post('/v1/registry/none/dataset', { ...dataset, name: 'x' })).toMatchObject({ status: 404 });
  expect(cluster.state).toMatchObject({ datasets: { length: 1 }, models: { length: 1 } });
  const byId = await get(`/v1/registry/dataset?datasetId=${textAt(first.body, 'datasetId')}`);
  // A number of the request comes back as the text that int64 is in answers.
  const dataInfo = { connectionInfo: { dataFile: { path: 's3://b/rows.csv' } }, dataParams: { nrows: '7' } };
  expect(byId.body).toMatchObject({ dataset: { name: 'rows', projectIds: [{ uuid: 'p1' }], dataInfo } });
  expect((await get('/v1/registry/p1/dataset')).body).toMatchObject({ datasets: [{ name: 'rows' }] });
  expect((await get('/v1/registry/p2/dataset')).body).toMatchObject({ datasets: [] });
});

test('things are found by id or by name, not by both and not by neither', async () => {
  await open({ models: [{ id: 'm1', name: 'nli', projectId: 'p1' }] });
  const found = { body: { model: { model: { modelId: { uuid: 'm1' } } } } };
  expect(await get('/v1/registry/model?modelName=nli')).toMatchObject(found);
  expect(await get('/v1/registry/model?modelId.uuid=m1')).toMatchObject(found);
  expect((await get('/v1/registry/model?modelName=nli&modelId.uuid=m1')).status).toBe(400);
  expect((await get('/v1/registry/model')).status).toBe(400);
  expect((await get('/v1/registry/model?modelName=other')).status).toBe(404);
  expect((await get('/v1/registry/p1/model')).body).toMatchObject({ models: { length: 1 } });
  expect((await get('/v1/registry/p2/model')).body).toMatchObject({ models: { length: 0 } });
});

test('validity changes as it is read', async () => {
  await open({
    validity: (name) => (name === 'rows' ? ['PENDING', 'PENDING', 'INVALID'] : ['VALID']),
    validityMessage: 'no label',
    datasets: [{ id: 'd', name: 'preset', projectId: 'p1', validityStatus: 'INVALID' }],
  });
  await post('/v1/registry/p1/dataset', dataset);
  const seen = [await validity('rows'), await validity('rows'), await validity('rows')];
  expect(seen.map((status) => status.replace('VALIDITY_STATUS_', ''))).toEqual([
    'PENDING',
    'PENDING',
    'INVALID',
  ]);
  expect((await get('/v1/registry/dataset?datasetName=rows')).body).toMatchObject({
    dataset: { validityStatusMessage: 'no label' },
  });
  expect(await validity('preset')).toBe('VALIDITY_STATUS_INVALID');
});

test('2.0-beta tells no validity', async () => {
  await open({ dialect: 'beta' });
  await post('/v1/registry/dataset/p1', dataset);
  expect(await validity('rows')).toBe('');
});

test('from 2.7 on a job validates, and succeeds even if the data does not', async () => {
  await open({ version: '2.7.0', validity: () => ['PENDING', 'INVALID'] });
  const { body } = await post('/v1/registry/p1/dataset', dataset);
  const job = `/v1/jobs/${textAt(body, 'registryValidationJobId.uuid')}`;
  expect((await get(job)).body).toMatchObject({ job: { status: 'JOB_STATUS_RUNNING' } });
  expect((await get(job)).body).toMatchObject({
    job: {
      status: 'JOB_STATUS_SUCCEEDED',
      jobData: { crossPlaneRes: { validateDatasetResponse: { isValid: false } } },
    },
  });
});

test('a model has one set of predictions for each dataset', async () => {
  await open();
  const { projectId, modelId, evaluationId, referenceId } = await prepare(cluster, 'ga');
  const path = (datasetId: string): string =>
    `/v1/registry/${projectId}/model/${modelId}/dataset/${datasetId}/prediction`;
  const predictions = { pred_info: { connection_info: { data_file: { path: 's3://b/p.csv' } } } };
  expect(await post(path(evaluationId), predictions)).toMatchObject({ status: 200, body: {} });
  expect(await post(path(evaluationId), predictions)).toMatchObject({ status: 409 });
  expect(await post(path(referenceId), predictions)).toMatchObject({ status: 200 });
  expect(await post(path('none'), predictions)).toMatchObject({ status: 404 });
  const set = await get(`/v1/registry/prediction/${modelId}/${evaluationId}`);
  expect(set.body).toMatchObject({ prediction: { predInfo: { connectionInfo: { dataFile: {} } } } });
  const listed = await get(`/v1/registry/${projectId}/prediction?firstPageReq.datasetId=${referenceId}`);
  expect(listed.body).toMatchObject({ predictions: [{ datasetId: referenceId }] });
});

test('what is registered elsewhere, or runs on an agent that is away, does not start', async () => {
  const agents = [{ id: 'a1', name: 'eu', status: 'UNRESPONSIVE' }];
  await open({ agents, datasets: [{ id: 'd', name: 'elsewhere', projectId: 'p2' }] });
  const prepared = await prepare(cluster, 'ga');
  expect(await start(cluster, { ...prepared, referenceId: 'd' })).toMatchObject({ status: 400 });
  const data_info = { ref_dataset_id: prepared.referenceId, eval_dataset_id: prepared.evaluationId };
  const test_run_config = { run_name: 'r', model_id: { uuid: prepared.modelId }, data_info };
  const onAgent = { test_run_config, agent_id: { uuid: 'a1' } };
  expect(await post(`/v1/stress-tests/${prepared.projectId}`, onAgent)).toMatchObject({
    status: 400,
    body: { code: 9, message: 'agent eu is not active' },
  });
});

test('project names need not be unique, unless told so', async () => {
  await open();
  await post('/v1/projects', { name: 'one', description: '' });
  expect(cluster.state.projects.map(({ name }) => name)).toEqual(['one', 'two', 'one']);
  await cluster.close();
  await open({ uniqueProjectNames: true });
  expect(await post('/v1/projects', { name: 'one', description: '' })).toMatchObject({ status: 409 });
  expect((await get('/v1/projects/p1')).body).toMatchObject({ project: { project: { name: 'one' } } });
  expect((await get('/v1/projects/p1/url')).body).toEqual({
    url: { url: 'rime.example.rbst.io/projects/p1' },
  });
});
