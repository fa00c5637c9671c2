import { readFileSync } from 'node:fs';

import { describe, expect, test } from '@jest/globals';
import { dump, load } from 'js-yaml';

import { embedded, planOf, problemsOf, remote } from '../../support/read-plan.js';

const modelId = '3f1c9a52-6d0e-4b7c-9a41-5d2e8c7b1f60';
const agentId = '0c6f6c1e-0d0f-4a7b-8b39-0c1d4b1f7a11';
const cluster = { 'cluster-url': 'rime.example.com', 'api-key': 'k' };

const runConfigFile = (config: unknown): string => dump({ run: { config } });

/** As the documentation of the SDK prints it: bare ids, maps where JSON text travels. */
const sdkForm = {
  run_name: 'nightly',
  model_id: modelId,
  data_info: { ref_dataset_id: 'ref#1', eval_dataset_id: 'eval/🙂' },
  run_time_info: {
    agent_id: agentId,
    custom_image: { custom_image: { name: 'registry.example.com/rime:1', pull_secret: 'registry' } },
    resource_request: { ram_request_megabytes: 4096, cpu_request_millicores: '1500' },
    explicit_errors: true,
    random_seed: 7,
  },
  profiling_config: {
    data_profiling: { num_quantiles: 20, column_type_info: { allow_float_unique: true } },
    model_profiling: { metric_configs_json: { accuracy: { threshold: 0.5 } }, impact_label_threshold: 0.25 },
  },
  test_suite_config: {
    global_test_sensitivity: 3,
    individual_tests_config: { unseen_categorical: { run: false }, global_exclude_columns: ['id'] },
    custom_tests: [{ custom_test_category: 'Mine', test_path: 's3://b/t.py' }],
    categories: [
      { type: 'TEST_CATEGORY_TYPE_DRIFT', run_st: true, run_ct: false },
      { type: 'TEST_CATEGORY_TYPE_ADVERSARIAL', run_st: false },
    ],
  },
};

/** The same as it travels, in camelCase, with the categories where 2.0 GA has them. */
const wireForm = {
  runName: 'nightly',
  modelId: { uuid: modelId },
  dataInfo: { refDatasetId: 'ref#1', evalDatasetId: 'eval/🙂' },
  runTimeInfo: {
    agentId: { uuid: agentId },
    customImage: { customImage: { name: 'registry.example.com/rime:1', pullSecret: { name: 'registry' } } },
    resourceRequest: { ramRequestMegabytes: '4096', cpuRequestMillicores: '1500' },
    explicitErrors: true,
    randomSeed: '7',
  },
  profilingConfig: {
    dataProfiling: { numQuantiles: '20', columnTypeInfo: { allowFloatUnique: true } },
    modelProfiling: { metricConfigsJson: '{"accuracy":{"threshold":0.5}}', impactLabelThreshold: 0.25 },
  },
  testSuiteConfig: {
    globalTestSensitivity: 'TEST_SENSITIVITY_MORE_SENSITIVE',
    individualTestsConfig: '{"unseen_categorical": {"run": false}}',
    globalExcludeColumns: ['id'],
    customTests: ['{"custom_test_category": "Mine", "test_path": "s3://b/t.py"}'],
  },
  categories: ['TEST_CATEGORY_TYPE_DRIFT'],
};

describe('a pasted test_run_config', () => {
  test.each([
    ['in the form of the SDK', sdkForm],
    ['in the form of the API', wireForm],
  ])('%s fills the plan', (_, config) => {
    const plan = planOf(cluster, runConfigFile(config));
    expect(plan).toMatchObject({
      model: { kind: 'registered', id: modelId },
      reference: { kind: 'registered', id: 'ref#1' },
      evaluation: { kind: 'registered', id: 'eval/🙂' },
      agentId,
      image: { kind: 'own', name: 'registry.example.com/rime:1', pullSecret: 'registry' },
    });
    expect(plan.run).toEqual({
      name: 'nightly',
      uniqueSuffix: '77-1-abcd',
      categories: ['drift'],
      excludeColumns: ['id'],
      sensitivity: 'more',
      tests: { unseen_categorical: { run: false } },
      customTests: ['{"custom_test_category":"Mine","test_path":"s3://b/t.py"}'],
      profiling: {
        data_profiling: { num_quantiles: '20', column_type_info: { allow_float_unique: true } },
        model_profiling: {
          metric_configs_json: '{"accuracy":{"threshold":0.5}}',
          impact_label_threshold: 0.25,
        },
      },
      resources: { ramMegabytes: '4096', cpuMillicores: '1500' },
      explicitErrors: true,
      evaluationInterval: undefined,
      seed: 7,
      timeoutMs: 3_600_000,
      queueTimeoutMs: 3_600_000,
      pollIntervalMs: 30_000,
      reuse: 'never',
    });
  });

  test('may name a managed image and a slice of time', () => {
    const config = {
      run_time_info: { custom_image: { managed_image_name: 'my_image' }, resource_request: {} },
      data_info: { eval_dataset_time_interval: { start_time: '2024-01-01T00:00:00Z', end_time: null } },
      profiling_config: {},
    };
    const { image, run } = planOf({ ...remote, 'pip-requirements': 'torch' }, runConfigFile(config));
    expect(image).toEqual({
      kind: 'managed',
      name: 'my_image',
      pipRequirements: [{ name: 'torch', versionSpecifier: undefined }],
    });
    expect(run).toMatchObject({
      evaluationInterval: { start_time: '2024-01-01T00:00:00Z' },
      profiling: undefined,
      resources: undefined,
    });
  });

  test('may say the same as a shorthand', () => {
    const config = {
      run_name: 'nightly',
      test_suite_config: { global_test_sensitivity: 0 },
      categories: ['drift'],
    };
    const values = { ...remote, 'run-name': 'nightly', categories: 'drift', sensitivity: 'less' };
    expect(planOf(values, runConfigFile(config)).run).toMatchObject({ name: 'nightly', sensitivity: 'less' });
  });

  test('that contradicts shorthands is told with both names', () => {
    const file = dump({ run: { seed: 3, config: { model_id: modelId, run_time_info: { random_seed: 4 } } } });
    const problems = problemsOf({ ...cluster, 'dataset-uri': 'a/b', 'model-id': 'other' }, file);
    expect(problems).toEqual([
      {
        name: 'run.config.model_id',
        message: `"${modelId}" contradicts model-id, which is "other": give one of the two.`,
      },
      {
        name: 'run.config.run_time_info.random_seed',
        message: '4 contradicts run.seed, which is 3: give one of the two.',
      },
    ]);
  });

  test('whose model contradicts model-uri is told by its own path', () => {
    const [problem, ...others] = problemsOf(remote, runConfigFile({ model_id: modelId }));
    expect(others).toEqual([]);
    expect(problem).toEqual({
      name: 'model-uri',
      message: 'contradicts run.config.model_id: give one of the two.',
    });
  });
});

describe('mistakes in a pasted test_run_config', () => {
  test('are all told, with path, value, what is allowed and the nearest key', () => {
    const problems = problemsOf(
      remote,
      runConfigFile({
        run_nam: 'x',
        modelId: 5,
        run_time_info: {
          agent_id: 'agent',
          explicit_errors: 'yes',
          custom_image: { managed_image_name: 'a', custom_image: { name: 'b' } },
          resource_request: { ram_request_megabytes: -1 },
          random_seed: 2 ** 32,
        },
        test_suite_config: {
          global_test_sensitivity: 7,
          individual_tests_config: '{not json',
          custom_tests: {},
          categories: [4, { type: 'drift' }],
        },
        profiling_config: { data_profiling: { num_quantiles: 1.5 } },
        data_info: { evalDatasetId: '', eval_dataset_id: 'y', start: 1 },
      }),
    );
    const told = Object.fromEntries(
      problems.map(({ name, message }) => [name.replace('run.config.', ''), message]),
    );
    expect(told).toEqual({
      run_nam: expect.stringContaining('unknown key. Did you mean "run_name"?'),
      modelId: expect.stringContaining('5 is not allowed'),
      'run_time_info.agent_id': expect.stringContaining('"agent" is not allowed; it must be a uuid.'),
      'run_time_info.explicit_errors': expect.stringContaining('it must be true or false'),
      'run_time_info.custom_image': expect.stringContaining(
        'exactly one of managed_image_name, custom_image',
      ),
      'run_time_info.resource_request.ram_request_megabytes': expect.stringContaining('-1 is not allowed'),
      'run_time_info.random_seed': expect.stringContaining('at most 4294967295'),
      'test_suite_config.global_test_sensitivity': expect.stringContaining('7 is not allowed'),
      'test_suite_config.individual_tests_config': expect.stringContaining('the JSON text of one'),
      'test_suite_config.custom_tests': expect.stringContaining('{} is not allowed; it must be a list'),
      'test_suite_config.categories[0]': expect.stringContaining('4 is not allowed; it must be one of'),
      'test_suite_config.categories[1].run_st': expect.stringContaining('is missing'),
      'profiling_config.data_profiling.num_quantiles': expect.stringContaining('1.5 is not allowed'),
      'data_info.evalDatasetId': expect.stringContaining('"" is not allowed'),
      'data_info.eval_dataset_id': expect.stringContaining('in snake_case and in camelCase'),
      'data_info.start': expect.stringContaining('unknown key'),
    });
  });

  test.each([
    ['text', 'must be a map with the keys run_name', ''],
    [[1], 'must be a map', ''],
    [
      { test_suite_config: { categories: [{ type: 'drift', run_st: false }] } },
      'switches every category off',
      '.test_suite_config.categories',
    ],
    [
      { categories: ['drift'], test_suite_config: { categories: ['adversarial'] } },
      'contradicts run.config.categories',
      '.test_suite_config.categories',
    ],
    [
      { test_suite_config: { individual_tests_config: { global_exclude_columns: 'id' } } },
      'must be a list of column names',
      '.test_suite_config.individual_tests_config',
    ],
    [{ ['x'.repeat(500)]: 1 }, 'unknown key', `.${'x'.repeat(60)}`],
    [{ ['__proto__x']: 1, constructor: 2 }, 'unknown key', '.__proto__x'],
  ])('%j', (config, message, path) => {
    const [problem] = problemsOf(remote, runConfigFile(config));
    expect(problem?.name).toBe(`run.config${path}`);
    expect(problem?.message).toContain(message);
    expect(problem?.message.length).toBeLessThan(400);
  });

  test('hide no model that would be missing', () => {
    const problems = problemsOf(cluster, runConfigFile({ model_id: 5 }));
    expect(problems.map(({ name }) => name)).toEqual(['run.config.model_id']);
  });
});

test('the embedded engine refuses what it has not, by name', () => {
  const { run_time_info: runTime, profiling_config: profiling, test_suite_config: suite } = sdkForm;
  const config = {
    run_time_info: runTime,
    profiling_config: profiling,
    test_suite_config: { custom_tests: suite.custom_tests },
    data_info: { eval_dataset_time_interval: { start_time: '2024-01-01T00:00:00Z' } },
  };
  expect(
    problemsOf(embedded, runConfigFile(config))
      .map(({ name }) => name)
      .sort(),
  ).toEqual([
    'run.config.data_info.eval_dataset_time_interval',
    'run.config.profiling_config',
    'run.config.run_time_info.agent_id',
    'run.config.run_time_info.custom_image',
    'run.config.run_time_info.explicit_errors',
    'run.config.run_time_info.resource_request',
    'run.config.test_suite_config.custom_tests',
  ]);
  expect(planOf(embedded, runConfigFile({ run_time_info: { explicit_errors: false } })).run.seed).toBe(42);
});

interface Contract {
  readonly components: { readonly schemas: Record<string, { readonly properties: Record<string, unknown> }> };
}

// The published contract says which members there are.
test.each([
  ['TestRunConfigInput', []],
  ['RefEvalDatasetsInput', ['data_info']],
  ['TimeIntervalInput', ['data_info', 'eval_dataset_time_interval']],
  ['RunTimeInfoInput', ['run_time_info']],
  ['ResourceRequestInput', ['run_time_info', 'resource_request']],
  ['CustomImageTypeInput', ['run_time_info', 'custom_image']],
  ['CustomImageInput', ['run_time_info', 'custom_image', 'custom_image']],
  ['ProfilingConfigInput', ['profiling_config']],
  ['DataProfilingInput', ['profiling_config', 'data_profiling']],
  ['ColumnTypeInfoInput', ['profiling_config', 'data_profiling', 'column_type_info']],
  ['FeatureRelationshipInfoInput', ['profiling_config', 'data_profiling', 'feature_relationship_info']],
  ['ModelProfilingInput', ['profiling_config', 'model_profiling']],
  ['TestSuiteConfigInput', ['test_suite_config']],
])('every member of %s is known', (name, path) => {
  const contract = load(readFileSync('test/fixtures/rime/openapi.yaml', 'utf8')) as Contract;
  const members = Object.keys(contract.components.schemas[name]?.properties ?? {});
  expect(members.length).toBeGreaterThan(0);
  const nested = path.reduceRight<unknown>(
    (inner, key) => ({ [key]: inner }),
    Object.fromEntries(members.map((member) => [member, 'x'])),
  );
  const unknown = problemsOf(remote, runConfigFile(nested)).filter(({ message }) =>
    message.includes('unknown key'),
  );
  expect(unknown).toEqual([]);
});
