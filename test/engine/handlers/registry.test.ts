import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { openEngine, type Answer, type EngineUnderTest } from '../server/engine-client.js';
import { contractErrors } from '../server/open-api.js';

let engine: EngineUnderTest;
let project: string;
beforeEach(async () => {
  engine = await openEngine();
  const { body } = await engine.post('/v1/projects', { name: 'loans' });
  project = (body as { project: { id: { uuid: string } } }).project.id.uuid;
});
afterEach(() => engine.close());

const fileInput = (path: string, name = 'loans', data_params: object = {}): object => ({
  name,
  data_info: { connection_info: { data_file: { path } }, data_params },
});
const registerDataset = (body: unknown): Promise<Answer> =>
  engine.post(`/v1/registry/${project}/dataset`, body);
const registerModel = (model_info: unknown, name = 'm'): Promise<Answer> =>
  engine.post(`/v1/registry/${project}/model`, { name, model_info });
const expectInvalid = ({ status, body }: Answer, message: string): void => {
  expect({ status, code: body['code'] }).toEqual({ status: 400, code: 3 });
  expect(body['message']).toContain(message);
};

describe('datasets', () => {
  test.each(['beta', 'ga'])(
    'are registered under the %s path and found by id and by name',
    async (dialect) => {
      const path = dialect === 'ga' ? `/v1/registry/${project}/dataset` : `/v1/registry/dataset/${project}`;
      const registered = await engine.post(
        path,
        fileInput('reference.csv', 'loans', { label_col: 'y', nrows: '5' }),
      );
      const { datasetId } = registered.body as { datasetId: string };
      const byId = await engine.get(`/v1/registry/dataset?datasetId=${datasetId}`);
      const byName = await engine.get('/v1/registry/dataset?dataset_name=loans');
      expect(byId).toEqual(byName);
      expect(byId.body).toMatchObject({
        dataset: {
          datasetId,
          dataInfo: { dataParams: { labelCol: 'y', nrows: '5' } },
          sizeBytes: '16', // The bytes of reference.csv.
        },
      });
      expect([
        ...contractErrors('RegisterDatasetResponse', registered.body),
        ...contractErrors('GetDatasetResponse', byId.body),
      ]).toEqual([]);
    },
  );

  test('of Hugging Face are kept as they were given', async () => {
    const hugging_face = { dataset_uri: 'a/b', split_name: 'test', loading_params_json: '{"name": "c"}' };
    const data_info = { connection_info: { hugging_face }, data_params: {} };
    expect((await registerDataset({ name: 'hub', data_info })).status).toBe(200);
    const { body } = await engine.get('/v1/registry/dataset?dataset_name=hub');
    expect(body).toMatchObject({
      dataset: {
        dataInfo: {
          connectionInfo: {
            huggingFace: { datasetUri: 'a/b', splitName: 'test', loadingParamsJson: '{"name": "c"}' },
          },
        },
      },
    });
    expect(contractErrors('GetDatasetResponse', body)).toEqual([]);
  });

  test('may be named by an absolute path', async () => {
    expect((await registerDataset(fileInput(join(engine.root, 'reference.csv')))).status).toBe(200);
  });

  test.each(['data.csv.gz', 'data.json', 'data.json.gz', 'data.jsonl', 'data.jsonl.gz'])(
    'may be %s',
    async (name) => {
      writeFileSync(join(engine.root, name), '');
      expect((await registerDataset(fileInput(name))).status).toBe(200);
    },
  );

  test('may be a link to a file', async () => {
    symlinkSync(join(engine.root, 'reference.csv'), join(engine.root, 'link.csv'));
    expect((await registerDataset(fileInput('link.csv'))).status).toBe(200);
  });

  test('have names of their own', async () => {
    await registerDataset(fileInput('reference.csv'));
    expect(await registerDataset(fileInput('evaluation.csv'))).toEqual({
      status: 409,
      body: { code: 6, message: 'dataset with name loans already exists', details: [] },
    });
  });

  test.each([
    {
      name: 'a missing file',
      path: 'none.csv',
      message: 'none.csv does not exist; paths start at the root of the workspace.',
    },
    { name: 'an empty directory', path: 'folder.csv', message: 'folder.csv is a folder without data files' },
    { name: 'a pattern that fits nothing', path: 'part-*.csv', message: 'part-*.csv fits no file' },
    { name: 'a dangling link', path: 'dangling.csv', message: 'does not exist' },
    {
      name: 'another ending',
      path: 'data.feather',
      message: 'reads data files of the workspace that end in .csv, .json, .jsonl (also .gz) and .parquet',
    },
    { name: 'no ending', path: 'README', message: 'has another ending' },
    { name: 'a remote address', path: 's3://bucket/a.csv', message: 'is not on this machine' },
    {
      name: 'an address without encryption',
      path: 'http://example.com/a.csv',
      message: 'use https://',
    },
    { name: 'a NUL in it', path: 'a\u0000.csv', message: 'is not a path' },
    { name: 'a very long name', path: `${'x'.repeat(10_000)}.csv`, message: 'does not exist' },
    { name: 'a file below a file', path: 'reference.csv/a.csv', message: 'does not exist' },
  ])('are refused with $name', async ({ path, message }) => {
    mkdirSync(join(engine.root, 'folder.csv'));
    symlinkSync(join(engine.root, 'gone'), join(engine.root, 'dangling.csv'));
    const answer = await registerDataset(fileInput(path));
    expectInvalid(answer, message);
    expect(String(answer.body['message']).length).toBeLessThan(12_000);
  });

  (process.getuid?.() === 0 ? test.skip : test)('are refused when the file may not be read', async () => {
    chmodSync(join(engine.root, 'reference.csv'), 0);
    expectInvalid(await registerDataset(fileInput('reference.csv')), 'may not be read');
  });

  test.each([
    {
      name: 'a name that the Hub can not have',
      connection_info: { hugging_face: { dataset_uri: '../x', split_name: 'test' } },
      message: '"../x" is no dataset of Hugging Face: write it as owner/name',
    },
    {
      name: 'a dataset of the Hub without a split',
      connection_info: { hugging_face: { dataset_uri: 'a/b' } },
      message: 'hugging_face.split_name is required',
    },
    {
      name: 'a parameter of the Hub that is not known',
      connection_info: {
        hugging_face: {
          dataset_uri: 'a/b',
          split_name: 'x',
          loading_params_json: '{"trust_remote_code": true}',
        },
      },
      message: 'loading_params_json holds "trust_remote_code", which the embedded engine does not know',
    },
    {
      name: 'parameters of the Hub that are no JSON',
      connection_info: { hugging_face: { dataset_uri: 'a/b', split_name: 'x', loading_params_json: '{' } },
      message: 'hugging_face.loading_params_json is not JSON',
    },
    {
      name: 'Databricks',
      connection_info: { databricks: { table_name: 'a' } },
      message: 'connection_info.databricks',
    },
    { name: 'no source', connection_info: {}, message: 'exactly one member' },
    {
      name: 'two sources',
      connection_info: { data_file: { path: 'reference.csv' }, databricks: {} },
      message: 'exactly one member',
    },
    {
      name: 'a source without path',
      connection_info: { data_file: {} },
      message: 'data_file.path is required',
    },
    { name: 'a source that is text', connection_info: 'reference.csv', message: 'must be an object' },
  ])('are refused with $name', async ({ connection_info, message }) => {
    expectInvalid(await registerDataset({ name: 'a', data_info: { connection_info } }), message);
  });

  test.each([
    { params: { nrows: 0 }, message: 'data_params.nrows must be a whole number from 1, not 0' },
    { params: { nrows: 'all' }, message: 'data_params.nrows must be a whole number' },
    { params: { label_col: ['y'] }, message: 'data_params.label_col must be text' },
    { params: { class_names: 'no,yes' }, message: 'data_params.class_names must be a list of texts' },
    { params: { sample: 'no' }, message: 'data_params.sample must be true or false' },
  ])('are refused with the parameters $params', async ({ params, message }) => {
    expectInvalid(await registerDataset(fileInput('reference.csv', 'a', params)), message);
  });

  test('belong to a project that exists', async () => {
    expect(await engine.post('/v1/registry/nowhere/dataset', fileInput('reference.csv'))).toMatchObject({
      status: 404,
      body: { code: 5, message: 'project nowhere not found' },
    });
  });

  test.each([
    { query: 'datasetId=none', status: 404, message: 'dataset none not found' },
    { query: 'datasetName=none', status: 404, message: 'dataset none not found' },
    { query: '', status: 400, message: 'exactly one of datasetId and datasetName' },
    { query: 'datasetId=a&datasetName=b', status: 400, message: 'exactly one' },
  ])('are not found with "$query"', async ({ query, status, message }) => {
    const answer = await engine.get(`/v1/registry/dataset?${query}`);
    expect(answer.status).toBe(status);
    expect(answer.body['message']).toContain(message);
  });
});

describe('models', () => {
  test.each(['beta', 'ga'])(
    'are registered under the %s path and found by id and by name',
    async (dialect) => {
      const path = dialect === 'ga' ? `/v1/registry/${project}/model` : `/v1/registry/model/${project}`;
      const registered = await engine.post(path, {
        name: 'm',
        model_info: { model_path: { path: 'model.onnx' } },
      });
      const { modelId } = registered.body as { modelId: { uuid: string } };
      const byId = await engine.get(`/v1/registry/model?modelId.uuid=${modelId.uuid}`);
      expect(byId.body).toMatchObject({
        model: { model: { modelId, modelInfo: { modelPath: { path: 'model.onnx' } } } },
      });
      expect(await engine.get('/v1/registry/model?modelName=m')).toEqual(byId);
      expect([
        ...contractErrors('RegisterModelResponse', registered.body),
        ...contractErrors('GetModelResponse', byId.body),
      ]).toEqual([]);
    },
  );

  test.each([undefined, {}, null])('may have no file, for a data-only run (%p)', async (info) => {
    expect((await registerModel(info)).status).toBe(200);
    const { body } = await engine.get('/v1/registry/model?modelName=m');
    expect(body).toMatchObject({ model: { model: { modelInfo: null } } });
    expect(contractErrors('GetModelResponse', body)).toEqual([]);
  });

  test('may be a prediction service, whose address is told without its query', async () => {
    const settings_json = '{"url": "https://models.example.com/invocations?key=s3cr3t"}';
    expect((await registerModel({ endpoint: { settings_json } })).status).toBe(200);
    const { body } = await engine.get('/v1/registry/model?modelName=m');
    expect(body).toMatchObject({
      model: { model: { modelInfo: { endpoint: { url: 'https://models.example.com/invocations' } } } },
    });
    expect(JSON.stringify(body)).not.toContain('s3cr3t');
  });

  test.each([
    { name: 'another ending', info: { model_path: { path: 'model.pkl' } }, message: 'end in .onnx, .py' },
    {
      name: 'a service in the clear',
      info: { endpoint: { settings_json: '{"url": "http://models.example.com/"}' } },
      message: 'settings_json must be an endpoint with an https:// url',
    },
    {
      name: 'a service that is asked for nothing',
      info: { endpoint: { settings_json: '{"url": "http://127.0.0.1/", "batchSize": 0}' } },
      message: 'batchSize must be a whole number from 1 to 10000, not 0',
    },
    {
      name: 'a service with a header that is none',
      info: { endpoint: { settings_json: '{"url": "http://127.0.0.1/", "headersFromEnv": {"a b": "C"}}' } },
      message: 'a map from a header to the name of an environment variable',
    },
    { name: 'a missing file', info: { model_path: { path: 'no.onnx' } }, message: 'no.onnx does not exist' },
    {
      name: 'a revision that is none',
      info: { hugging_face: { model_uri: 'a/b', kwargs: '{"revision": "../.."}' } },
      message: 'is no revision',
    },
    {
      name: 'a folder without a model',
      info: { hugging_face: { model_uri: './nets' } },
      message: 'model_info.hugging_face.model_uri: ./nets does not exist',
    },
    {
      name: 'kwargs that are unknown',
      info: { hugging_face: { model_uri: 'a/b', kwargs: '{"device": "cuda"}' } },
      message:
        'kwargs has no "device"; the embedded engine reads revision, file, tokenizer_uri, class_map, ignore_class_names.',
    },
    {
      name: 'kwargs that are no JSON',
      info: { hugging_face: { model_uri: 'a/b', kwargs: '{' } },
      message: 'model_info.hugging_face.kwargs: kwargs is not JSON',
    },
    {
      name: 'a revision of a folder',
      info: { hugging_face: { model_uri: './model.onnx', kwargs: '{"revision": "v1"}' } },
      message: 'a folder of the workspace has no revision',
    },
    {
      name: 'a tokenizer of the Hub that is none',
      info: { hugging_face: { model_uri: 'a/b', kwargs: '{"tokenizer_uri": "a/.."}' } },
      message: 'is no model of Hugging Face',
    },
    {
      name: 'a class_map with a hole',
      info: { hugging_face: { model_uri: './model.onnx', kwargs: '{"class_map": {"1": "yes"}}' } },
      message: 'kwargs: class_map must be a name for each class from "0" on',
    },
    {
      name: 'two sources',
      info: { hugging_face: { model_uri: 'a/b' }, model_path: { path: 'model.py' } },
      message: 'at most one member',
    },
    {
      name: 'a path that is no text',
      info: { model_path: { path: 1 } },
      message: 'path must be text, not 1',
    },
  ])('are refused with $name', async ({ info, message }) => {
    expectInvalid(await registerModel(info), message);
  });

  test('of Hugging Face are kept as they were given', async () => {
    const kwargs = '{"revision": "v1"}';
    expect((await registerModel({ hugging_face: { model_uri: 'a/b', kwargs } })).status).toBe(200);
    const { body } = await engine.get('/v1/registry/model?modelName=m');
    expect(body).toMatchObject({
      model: { model: { modelInfo: { huggingFace: { modelUri: 'a/b', kwargs } } } },
    });
    expect(contractErrors('GetModelResponse', body)).toEqual([]);
  });

  test('may be a folder of Hugging Face with kwargs, which are told again', async () => {
    const info = { model_uri: './model.onnx', kwargs: '{"class_map": {"0": "no", "1": "yes"}}' };
    expect(await registerModel({ hugging_face: info })).toMatchObject({ status: 200 });
    const { body } = await engine.get('/v1/registry/model?modelName=m');
    const model = (body as { model: { model: { modelInfo: unknown } } }).model.model;
    expect(model.modelInfo).toEqual({ huggingFace: { modelUri: info.model_uri, kwargs: info.kwargs } });
    expect(contractErrors('GetModelResponse', body)).toEqual([]);
  });

  test('have names of their own', async () => {
    await registerModel({ model_path: { path: 'model.py' } });
    expect(await registerModel({ model_path: { path: 'model.py' } })).toMatchObject({
      status: 409,
      body: { code: 6 },
    });
  });
});

describe('predictions', () => {
  const predictionsOf = (path: string, pred_params: object = {}): object => ({
    pred_info: { connection_info: { data_file: { path } }, pred_params },
  });
  let place: { readonly ga: string; readonly beta: string; readonly found: string };
  beforeEach(async () => {
    const model = await registerModel({});
    const dataset = await registerDataset(fileInput('reference.csv'));
    const { uuid } = (model.body as { modelId: { uuid: string } }).modelId;
    const { datasetId } = dataset.body as { datasetId: string };
    place = {
      ga: `/v1/registry/${project}/model/${uuid}/dataset/${datasetId}/prediction`,
      beta: `/v1/registry/prediction/${project}/${uuid}/${datasetId}`,
      found: `/v1/registry/prediction/${uuid}/${datasetId}`,
    };
  });

  test.each(['beta', 'ga'] as const)('are registered under the %s path, once, and found', async (dialect) => {
    expect((await engine.get(place.found)).status).toBe(404);
    const registered = await engine.post(place[dialect], predictionsOf('reference.csv', { pred_col: 'p' }));
    expect(registered).toMatchObject({ status: 200, body: {} });
    const found = await engine.get(place.found);
    expect(found.body).toMatchObject({
      prediction: {
        predInfo: { connectionInfo: { dataFile: { path: 'reference.csv' } }, predParams: { predCol: 'p' } },
      },
    });
    expect(contractErrors('GetPredictionSetResponse', found.body)).toEqual([]);
    expect((await engine.post(place[dialect], predictionsOf('reference.csv'))).status).toBe(409);
  });

  test.each([
    [{}, 'connection_info'],
    [{ pred_info: { connection_info: { databricks: { table_name: 't' } } } }, 'must have data_file'],
    [predictionsOf('none.csv'), 'none.csv'],
    [predictionsOf('reference.csv', { pred_col: 5 }), 'pred_col'],
  ])('%j is refused', async (body, message) => {
    expectInvalid(await engine.post(place.ga, body), message);
  });

  test('of another project’s dataset are refused', async () => {
    expect(
      (await engine.post(place.ga.replace(/dataset\/[^/]+/, 'dataset/none'), predictionsOf('reference.csv')))
        .status,
    ).toBe(404);
  });
});
