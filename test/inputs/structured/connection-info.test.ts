import { describe, expect, test } from '@jest/globals';
import { dump } from 'js-yaml';

import { embedded, planOf, problemsOf } from '../../support/read-plan.js';

const cluster = { 'cluster-url': 'rime.example.com', 'api-key': 'k', 'model-uri': 'a/b' };
const withConnection = (connection: unknown): string =>
  dump({ reference: { connection }, evaluation: { id: 'e' } });

describe('a pasted connection_info', () => {
  test.each([
    [
      'hugging_face in the form of the API',
      { hugging_face: { dataset_uri: 'a/b', split_name: 'train', loading_params_json: '{"name": "x"}' } },
      { kind: 'hugging-face', uri: 'a/b', split: 'train', loadingParams: { name: 'x' } },
    ],
    [
      'hugging_face in the form of the SDK',
      { huggingFace: { datasetUri: 'a/b', splitName: 'train', loadingParams: { name: 'x' } } },
      { kind: 'hugging-face', uri: 'a/b', split: 'train', loadingParams: { name: 'x' } },
    ],
    [
      'data_file in a bucket',
      { data_file: { path: 's3://b/x.csv' } },
      { kind: 'data-file', path: 's3://b/x.csv' },
    ],
    [
      'data_file of the cluster',
      { data_file: { path: 'bucket/x' } },
      { kind: 'data-file', path: 'bucket/x' },
    ],
    [
      'data_file of the workspace',
      { data_file: { path: './x.parquet' } },
      { kind: 'workspace-file', path: './x.parquet' },
    ],
    [
      'data_loading',
      { data_loading: { path: './load.py', load_func_name: 'get', loader_kwargs: { n: 1 } } },
      {
        kind: 'data-loading',
        loader: { kind: 'workspace-file', path: './load.py' },
        functionName: 'get',
        kwargs: { n: 1 },
      },
    ],
    [
      'data_loading with JSON text, in a bucket',
      { data_loading: { path: 's3://b/l.py', load_func_name: 'get', loader_kwargs_json: '{"n": 1}' } },
      {
        kind: 'data-loading',
        loader: { kind: 'data-file', path: 's3://b/l.py' },
        functionName: 'get',
        kwargs: { n: 1 },
      },
    ],
    ['databricks', { databricks: { table_name: 'c.s.t' } }, { kind: 'databricks', table: 'c.s.t' }],
    ['delta_lake', { deltaLake: { tableName: 'c.s.t' } }, { kind: 'databricks', table: 'c.s.t' }],
  ])('%s', (_, connection, expected) => {
    expect(planOf(cluster, withConnection(connection)).reference).toEqual(expected);
  });

  test.each([
    [{ data_collector: { data_stream_id: 'x' } }, '.data_collector', 'are not supported: export the data'],
    [
      { data_file: { path: 'x', data_type: 'DATA_TYPE_DELTA_TABLE' } },
      '.data_file.data_type',
      'name the table under databricks',
    ],
    [{ delta_lake: { table_name: 't', start_time: 1 } }, '.delta_lake.start_time', 'make a view'],
    [
      { data_loading: { path: 'l.py', load_func_name: 'f', data_endpoint_integration_id: 'x' } },
      '.data_loading.data_endpoint_integration_id',
      'integrations of data loaders are not supported',
    ],
    [
      { data_loading: { path: 'l.py', load_func_name: 'f', loader_kwargs: {}, loader_kwargs_json: '{}' } },
      '.data_loading.loader_kwargs',
      'contradicts loader_kwargs_json',
    ],
    [{ data_loading: { path: 'l.py' } }, '.data_loading.load_func_name', 'is missing. Example: get_data'],
    [{ data_loading: { path: './l.txt', load_func_name: 'f' } }, '', 'must be a .py file'],
    [{ data_file: { path: './x.txt' } }, '', 'is not a data file'],
    [{ data_fil: { path: 'x' } }, '.data_fil', 'Did you mean "data_file"?'],
    [{ data_file: { path: 'x' }, databricks: { table_name: 't' } }, '', 'exactly one of'],
    [{}, '', 'exactly one of'],
    ['s3://b/x.csv', '', 'must be a map with the keys hugging_face'],
  ])('that is %j is refused by name', (connection, path, message) => {
    const problems = problemsOf(cluster, withConnection(connection));
    const problem = problems.find(({ name }) => name === `reference.connection${path}`);
    expect(problem?.message).toContain(message);
    expect(problems.map(({ name }) => name).join()).not.toContain('reference-uri');
  });

  test('contradicts an id, a URI and another split', () => {
    const connection = { hugging_face: { dataset_uri: 'a/b', split_name: 'train' } };
    const told = (values: Record<string, string>) =>
      problemsOf({ ...cluster, ...values }, withConnection(connection)).map(({ name }) => name);
    expect(told({ 'reference-id': 'r' })).toEqual(['reference.connection']);
    expect(told({ 'reference-uri': 'a/b' })).toEqual(['reference.connection']);
    expect(told({ 'reference-split': 'test' })).toEqual(['reference-split']);
    expect(told({ 'reference-split': 'train' })).toEqual([]);
  });

  test('on the embedded engine is a file of the workspace, or refused', () => {
    const others = { ...embedded, 'reference-uri': '' };
    const file = (connection: unknown): string => dump({ reference: { connection } });
    expect(planOf(others, file({ data_file: { path: './x.csv' } })).reference).toEqual({
      kind: 'workspace-file',
      path: './x.csv',
    });
    for (const [connection, message] of [
      [{ data_file: { path: 's3://b/x.csv' } }, 's3:// paths need a cluster'],
      [{ data_file: { path: 'bucket/x' } }, 'write ./bucket/x'],
      [{ databricks: { table_name: 't' } }, 'a Databricks table needs a cluster'],
      [{ data_loading: { path: 'l.py', load_func_name: 'f' } }, 'a data loader needs a cluster'],
    ] as const) {
      const problems = problemsOf(others, file(connection));
      expect(problems).toEqual([{ name: 'reference.connection', message: expect.stringContaining(message) }]);
    }
  });
});
