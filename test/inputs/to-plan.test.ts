import { describe, expect, test } from '@jest/globals';
import { dump } from 'js-yaml';

import { embedded, planOf, problemsOf, remote } from '../support/read-plan.js';

describe('defaults', () => {
  test('are those of the public interface', () => {
    expect(planOf(embedded)).toMatchObject({
      target: { kind: 'embedded', runtime: 'auto', python: undefined, compat: 'default' },
      project: { kind: 'name', name: 'owner/repo', task: 'binary-classification' },
      run: {
        seed: 42,
        timeoutMs: 3_600_000,
        pollIntervalMs: 30_000,
        categories: undefined,
        excludeColumns: [],
      },
      gate: { mode: 'gate', failOn: 'alert', maxAlerts: 0, maxWarnings: undefined, minTests: 1 },
      report: { dir: '/work/model-gate-report' },
    });
  });

  test('name the run after repository, short SHA and what is tested', () => {
    expect(planOf(embedded).run.name).toMatch(/^owner\/repo 0123456 [0-9a-f]{8}$/);
    expect(planOf({ ...embedded, 'model-uri': './other.onnx' }).run.name).not.toBe(planOf(embedded).run.name);
    expect(planOf({ ...embedded, timeout: '5m' }).run.name).toBe(planOf(embedded).run.name);
  });

  test('take two splits of one dataset on a cluster', () => {
    expect(planOf(remote)).toMatchObject({
      target: { kind: 'cluster', url: 'https://rime.example.com', apiKey: 'k', dialect: 'auto' },
      model: { kind: 'hugging-face', uri: 'owner/model', kwargs: undefined },
      reference: { kind: 'hugging-face', uri: 'owner/data', split: 'train', loadingParams: {} },
      evaluation: { kind: 'hugging-face', uri: 'owner/data', split: 'test', loadingParams: {} },
    });
  });
});

describe('precedence', () => {
  const file = 'gate: {max-alerts: 5, fail-on: warning}\nrun: {timeout: 2h}';

  test('is input before file before default', () => {
    const { gate, run } = planOf({ ...embedded, 'max-alerts': '7' }, file);
    expect(gate).toMatchObject({ maxAlerts: 7, failOn: 'warning', minTests: 1 });
    expect(run.timeoutMs).toBe(7_200_000);
  });

  test('reads an empty input as not given', () => {
    expect(planOf({ ...embedded, 'max-alerts': '  ' }, file).gate.maxAlerts).toBe(5);
  });
});

describe('data_params', () => {
  test('come from inputs, from the file in either spelling, and JSON text from a map', () => {
    const file = [
      'data:',
      '  label-column: y',
      '  class_names: [no, "yes"]',
      '  categorical-features: [job]',
      '  nrows: 100',
      '  loading-kwargs: {sep: ";"}',
    ].join('\n');
    expect(planOf({ ...embedded, 'text-features': 'premise, hypothesis' }, file).dataParams).toEqual({
      label_col: 'y',
      text_features: ['premise', 'hypothesis'],
      class_names: ['no', 'yes'],
      categorical_features: ['job'],
      nrows: 100,
      loading_kwargs: '{"sep":";"}',
    });
  });
});

test('data_params of a wrong type, given twice or contradicting an input are told', () => {
  const file = dump({
    data: {
      'label-col': 'z',
      nrows: 'many',
      sample: 'yes',
      'loading-kwargs': '{sep',
      'nrows-per-time-bin': 5,
      nrows_per_time_bin: 6,
      'ranking-info': { query_col: 'q', nquerie: 3 },
      intersections: [{ features: ['a', 5] }],
      'timestamp-column': 't',
    },
  });
  const told = problemsOf({ ...embedded, 'label-column': 'y' }, file);
  expect(Object.fromEntries(told.map(({ name, message }) => [name, message]))).toEqual({
    'label-column': 'contradicts data.label-col: give one of the two.',
    'data.nrows': expect.stringContaining('"many" is not allowed; it must be a whole number'),
    'data.sample': expect.stringContaining('it must be true or false'),
    'data.loading-kwargs': expect.stringContaining('the JSON text of one'),
    'data.nrows-per-time-bin': expect.stringContaining('is given twice, with - and with _'),
    'data.ranking-info.nquerie': expect.stringContaining('Did you mean "nqueries"?'),
    'data.intersections[0].features[1]': expect.stringContaining('5 is not allowed'),
    'data.timestamp-column': expect.stringContaining('Did you mean "timestamp-col"?'),
  });
});

describe('words', () => {
  test.each([
    [
      'model-task',
      'MODEL_TASK_NATURAL_LANGUAGE_INFERENCE',
      { project: { task: 'natural-language-inference' } },
    ],
    [
      'categories',
      'TEST_CATEGORY_TYPE_DRIFT, model-performance',
      { run: { categories: ['drift', 'model-performance'] } },
    ],
    ['categories', '["drift"]', { run: { categories: ['drift'] } }],
    ['sensitivity', 'TEST_SENSITIVITY_LESS_SENSITIVE', { run: { sensitivity: 'less' } }],
    ['sensitivity', 'TEST_SENSITIVITY_DEFAULT', { run: { sensitivity: 'default' } }],
    ['tests', '{text_upper_case: {run: false}}', { run: { tests: { text_upper_case: { run: false } } } }],
    ['timeout', 'PT1H30M', { run: { timeoutMs: 5_400_000 } }],
  ])('%s reads %j', (name, value, expected) => {
    expect(planOf({ ...embedded, [name]: value })).toMatchObject(expected);
  });
});

/** Ten lines of ten aliases each stand for 10^10 values. */
const billions = Array.from({ length: 10 }, (_, line) => {
  const item = line === 0 ? 'x' : `*a${line - 1}`;
  return `a${line}: &a${line} [${Array.from({ length: 10 }, () => item).join(', ')}]`;
}).join('\n');

describe('mistakes', () => {
  test('are all told at once, each with name, value, what is allowed and an example', () => {
    const problems = problemsOf(
      { ...embedded, 'max-alerts': 'many', 'fail-on': 'error' },
      'gate: {min-test: 3}\nrun: {timeout: 5}\ndata: 7',
    );
    expect(problems.map(({ name }) => name).sort()).toEqual([
      'data',
      'fail-on',
      'gate.min-test',
      'max-alerts',
      'run.timeout',
    ]);
    const message = (name: string) => problems.find((problem) => problem.name === name)?.message;
    expect(message('max-alerts')).toBe(
      '"many" is not allowed; it must be a whole number of at least 0. Example: 3',
    );
    expect(message('gate.min-test')).toContain('Did you mean "min-tests"?');
    expect(message('run.timeout')).toContain('5 is not allowed; it must be a length of time with its unit');
  });

  test.each([
    [
      'a cloud path without cluster',
      { ...embedded, 'reference-uri': 's3://b/x.csv' },
      'reference-uri',
      's3:// paths need a cluster',
    ],
    [
      'an ONNX model with a cluster',
      { ...remote, 'model-uri': './m.onnx' },
      'model-uri',
      'a RIME cluster runs Python files only',
    ],
    [
      'a file the engine cannot read',
      { ...embedded, 'evaluation-uri': './x.feather' },
      'evaluation-uri',
      '.csv, .json, .jsonl (also .gz) and .parquet',
    ],
    [
      'a file as dataset-uri',
      { 'model-uri': 'm.onnx', 'dataset-uri': 'd.csv', 'model-task': 'ranking' },
      'dataset-uri',
      'only a Hugging Face dataset has splits',
    ],
    ['no model', { ...embedded, 'model-uri': '' }, 'model-uri', 'is missing'],
    ['no data', { ...embedded, 'reference-uri': '' }, 'reference-uri', 'is missing'],
    ['no task without cluster', { ...embedded, 'model-task': '' }, 'model-task', 'is needed'],
    [
      'model id and uri',
      { ...remote, 'model-id': '3f1c9a52-6d0e-4b7c-9a41-5d2e8c7b1f60' },
      'model-uri',
      'contradicts model-id',
    ],
    [
      'dataset id and uri',
      { ...remote, 'reference-id': 'x', 'reference-uri': 'a/b' },
      'reference-uri',
      'contradicts reference-id',
    ],
    [
      'requirements without image',
      { ...remote, 'pip-requirements': 'transformers' },
      'pip-requirements',
      'set managed-image',
    ],
    [
      'an image name the API refuses',
      { ...remote, 'managed-image': 'My Image' },
      'managed-image',
      'lower-case letters',
    ],
    [
      'plain http to a cluster',
      { ...remote, 'cluster-url': 'http://rime.example.com' },
      'cluster-url',
      'plain http:// only for localhost',
    ],
    [
      'a cluster URL with a path',
      { ...remote, 'cluster-url': 'https://rime.example.com/api' },
      'cluster-url',
      'without a path',
    ],
    [
      'a cluster URL with a password',
      { ...remote, 'cluster-url': 'https://u:p@rime.example.com' },
      'cluster-url',
      'must be a domain',
    ],
    ['an unknown category', { ...embedded, categories: 'driftt' }, 'categories', 'one of model-performance'],
    ['an agent that is no uuid', { ...remote, 'agent-id': 'agent' }, 'agent-id', 'a uuid'],
    [
      'a word that is nearly right',
      { ...embedded, 'model-task': 'multi-class-classification' },
      'model-task',
      'anomaly-detection. Did you mean "multiclass-classification"?',
    ],
    ['a word like none', { ...embedded, 'model-task': 'x' }, 'model-task', '. Example: regression'],
    ['an unknown flag', { ...embedded, 'max-alert': '1' }, 'max-alert', 'Did you mean "max-alerts"?'],
    ['a negative limit', { ...embedded, 'max-alerts': '-1' }, 'max-alerts', 'at least 0'],
    ['zero min-tests', { ...embedded, 'min-tests': '0' }, 'min-tests', 'at least 1'],
  ])('%s', (_, values, name, message) => {
    const problems = problemsOf(values);
    expect(problems.map((problem) => problem.name)).toEqual([name]);
    expect(problems[0]?.message).toContain(message);
  });

  test('of the config file name the file and its key', () => {
    const [problem, ...others] = problemsOf(embedded, 'gate: {max-alerts: "3"}');
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ name: 'gate.max-alerts' });
    expect(problem?.message).toContain('"3" is not allowed');
  });

  test.each([
    ['an API key', 'cluster: {api-key: secret-123}', 'the API key never stands in a file'],
    ['an input as a top-level key', 'max-alerts: 3', 'In the file it is "gate.max-alerts"'],
    ['no YAML', 'gate: [', 'is not valid YAML'],
    ['two documents', 'mode: gate\n---\nmode: report', 'must hold one map'],
    ['a list at the top', '- 1', 'must hold one map'],
    ['a duplicated key', 'mode: gate\nmode: report', 'is not valid YAML'],
    ['a value inside itself', 'run: {tests: &x {a: *x}}', 'nested more than 64 levels deep'],
    ['more values than memory holds', billions, 'holds more than 100000 values'],
    ['a value that JSON has no word for', 'data: {nrows: .nan}', 'must be a whole number of at least 0'],
  ])('refuse %s in the config file', (_, file, message) => {
    const text = problemsOf(embedded, file)
      .map((problem) => problem.message)
      .join('\n');
    expect(text).toContain(message);
    expect(text).not.toContain('secret-123');
  });

  test.each([
    'https://user:pass-word@rime.example.com',
    'user:pass-word@rime.example.com',
    'https://rime.example.com/?token=pass-word',
    'https://rime.example.com#pass-word',
  ])('never repeat what an address carries: %s', (url) => {
    const [problem] = problemsOf({ ...remote, 'cluster-url': url });
    expect(problem?.name).toBe('cluster-url');
    expect(problem?.message).not.toContain('pass-word');
  });

  test('call a missing key by its own error code, and never repeat a key', () => {
    expect(() => planOf({ ...remote, 'api-key': '' })).toThrow(
      expect.objectContaining({ code: 'missing-credentials' }),
    );
    const text = JSON.stringify(problemsOf({ ...remote, 'max-alerts': 'x', 'api-key': 'secret-123' }));
    expect(text).not.toContain('secret-123');
  });
});

test('a config file that cannot be read is the only problem told', () => {
  expect(problemsOf({}, 'mode: [').map(({ name }) => name)).toEqual(['config']);
});

test('an ending in capitals is refused before the engine has to', () => {
  const [problem] = problemsOf({ ...embedded, 'evaluation-uri': './EVAL.CSV' });
  expect(problem).toMatchObject({ name: 'evaluation-uri' });
  expect(problem?.message).toContain('allowed are .csv');
});

test('an empty config file is an empty config', () => {
  const { report, ...plan } = planOf(embedded);
  // Annotations point to the config file, once there is one.
  const withFile = { ...plan, report: { ...report, annotatedFile: 'gate.yml', ruleLines: {} } };
  expect(planOf(embedded, '')).toEqual(withFile);
  expect(planOf(embedded, '# only a comment\ngate:\n')).toEqual(withFile);
});
