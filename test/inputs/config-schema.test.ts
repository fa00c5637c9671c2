import { readFileSync } from 'node:fs';

import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { dump, load } from 'js-yaml';

import { configSchema } from '../../src/inputs/config-schema.js';
import { settingNames, settings } from '../../src/inputs/settings.js';
import { problemsOf, remote } from '../support/read-plan.js';

const schema = configSchema();
const validate = new Ajv2020({ allowUnionTypes: true }).compile(schema);
const read = (config: unknown): readonly string[] =>
  problemsOf({ 'cluster-url': remote['cluster-url'], 'api-key': 'k' }, dump(config)).map(({ name }) => name);
const base = { model: { id: 'm' }, reference: { id: 'r' }, evaluation: { id: 'e' } };

describe('schema and parser agree', () => {
  test.each([
    { model: { info: { hugging_face: { model_uri: 'a/b', kwargs: { x: 1 } } } } },
    { model: { info: { modelPath: { path: 's3://b/m.py' } } } },
    { model: { uri: './m/m.py', directory: './m' } },
    { model: { id: 'm', predictions: { evaluation: './p.csv' } } },
    { model: { predictions: './p.csv' } },
    { reference: { connection: { data_loading: { path: 'l.py', loadFuncName: 'f', loader_kwargs: {} } } } },
    { evaluation: { connection: { databricks: { table_name: 't' } } } },
    {
      run: {
        config: {
          model_id: 'm',
          run_time_info: { custom_image: { custom_image: { name: 'x', pull_secret: 's' } } },
        },
      },
    },
    {
      run: {
        config: { modelId: { uuid: 'm' }, runTimeInfo: { resourceRequest: { ramRequestMegabytes: '4096' } } },
      },
    },
    {
      run: {
        config: {
          testSuiteConfig: { globalTestSensitivity: 2, categories: [{ type: 'drift', runSt: true }] },
        },
      },
    },
    { run: { config: { data_info: { evalDatasetTimeInterval: { startTime: '2024-01-01T00:00:00Z' } } } } },
    { run: { 'queue-timeout': '5m', reuse: 'never' }, 'on-missing-credentials': 'skip' },
    { cluster: { 'ca-cert': './ca.pem' } },
  ])('to take %j', (config) => {
    const whole = { ...base, ...config };
    expect([validate(whole) ? null : validate.errors, read(whole)]).toEqual([null, []]);
  });

  test.each([
    { model: { info: { hugging_face: {} } } },
    { model: { info: {} } },
    { model: { predictions: { evaluations: 'x.csv' } } },
    { reference: { connection: { data_collector: {} } } },
    { reference: { connection: { data_file: { path: 'x' }, databricks: { table_name: 't' } } } },
    { run: { config: { runTimeInfo: { explicitErrors: 'yes' } } } },
    { run: { config: { run_time_info: { agent_id: 'agent' } } } },
    { run: { config: { testSuiteConfig: { categories: [{ type: 'drift' }] } } } },
    { run: { config: { extra: 1 } } },
    { run: { reuse: 'always' } },
    { 'on-missing-credentials': true },
  ])('to refuse %j', (config) => {
    const whole = { ...base, ...config };
    expect(validate(whole)).toBe(false);
    expect(read(whole)).not.toEqual([]);
  });
});

test('every key of a setting is in the schema, and both spellings of a message share one', () => {
  const { properties } = schema as { readonly properties: Record<string, { readonly properties?: object }> };
  for (const name of settingNames) {
    const [section = '', key] = settings[name].key?.split('.') ?? [];
    if (section === '') continue;
    expect(key === undefined ? properties : properties[section]?.properties).toHaveProperty([key ?? section]);
  }
  expect(JSON.stringify(schema)).toContain(
    '"runTimeInfo":{"$ref":"#/properties/run/properties/config/properties/run_time_info"}',
  );
});

test('the example of docs/reference is taken, by schema and parser', () => {
  const [, example = ''] =
    /<!-- \/config-keys -->[^]*?```yaml\n([^]*?)```/.exec(
      readFileSync('docs/reference/config-file.md', 'utf8'),
    ) ?? [];
  const config = load(example) as object;
  expect(config).toHaveProperty('run.config.run_time_info');
  const whole = { ...config, evaluation: base.evaluation };
  expect([validate(whole) ? null : validate.errors, read(whole)]).toEqual([null, []]);
});
