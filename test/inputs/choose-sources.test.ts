import { describe, expect, test } from '@jest/globals';
import { dump } from 'js-yaml';

import { embedded, planOf, problemsOf } from '../support/read-plan.js';

const cluster = { 'cluster-url': 'rime.example.com', 'api-key': 'k', 'dataset-uri': 'a/data' };

describe('the model of a cluster', () => {
  test.each([
    ['./models/m.py', { kind: 'workspace-file', path: './models/m.py', directory: './models' }],
    // The whole workspace, or what lies beside it, is never sent unasked.
    ['./m.py', { kind: 'workspace-file', path: './m.py', directory: undefined }],
    ['m.py', { kind: 'workspace-file', path: 'm.py', directory: undefined }],
    ['../m.py', { kind: 'workspace-file', path: '../m.py', directory: undefined }],
    ['/opt/models/m.py', { kind: 'workspace-file', path: '/opt/models/m.py', directory: undefined }],
    ['/work/models/m.py', { kind: 'workspace-file', path: '/work/models/m.py', directory: '/work/models' }],
    ['s3://b/m.py', { kind: 'model-path', path: 's3://b/m.py' }],
    ['hf:a/b@v1', { kind: 'hugging-face', uri: 'a/b', kwargs: { revision: 'v1' } }],
    ['none', { kind: 'none' }],
  ])('model-uri %s', (uri, expected) => {
    expect(planOf({ ...cluster, 'model-uri': uri }).model).toEqual(expected);
  });

  test.each([
    ['a uuid', '3f1c9a52-6d0e-4b7c-9a41-5d2e8c7b1f60'],
    ['a name with #, / and an emoji', 'team/model #3 🙂'],
  ])('model-id takes %s', (_, id) => {
    expect(planOf({ ...cluster, 'model-id': id }).model).toEqual({ kind: 'registered', id });
  });

  test.each([
    [{ hugging_face: { model_uri: 'a/b' } }, { kind: 'hugging-face', uri: 'a/b', kwargs: undefined }],
    [
      { hugging_face: { model_uri: 'a/b', kwargs: { tokenizer_uri: 'c/d' } } },
      { kind: 'hugging-face', uri: 'a/b', kwargs: { tokenizer_uri: 'c/d' } },
    ],
    [
      { huggingFace: { modelUri: 'a/b', kwargs: '{"tokenizer_uri": "c/d"}' } },
      { kind: 'hugging-face', uri: 'a/b', kwargs: { tokenizer_uri: 'c/d' } },
    ],
    [{ model_path: { path: 's3://b/m.py' } }, { kind: 'model-path', path: 's3://b/m.py' }],
    [{ modelPath: { path: 'm/m.py' } }, { kind: 'workspace-file', path: 'm/m.py', directory: 'm' }],
  ])('model.info %j', (info, expected) => {
    expect(planOf(cluster, dump({ model: { info } })).model).toEqual(expected);
  });

  test('goes with the folder it is told to', () => {
    const file = 'model: {uri: ./src/models/m.py, directory: ./src}';
    expect(planOf(cluster, file).model).toEqual({
      kind: 'workspace-file',
      path: './src/models/m.py',
      directory: './src',
    });
  });

  test.each([
    ['model: {uri: ./models/m.py, directory: ./src}', 'model.directory', 'does not hold the model file'],
    ['model: {uri: ./models/m.py, directory: ./models/m.py}', 'model.directory', 'does not hold'],
    ['model: {uri: a/b, directory: ./src}', 'model.directory', 'goes with a model file of the workspace'],
    ['model: {uri: a/b, info: {model_path: {path: s3://b/m.py}}}', 'model.info', 'contradicts model.uri'],
    ['model: {id: x, info: {model_path: {path: s3://b/m.py}}}', 'model.info', 'contradicts model.id'],
    ['model: {info: {model_path: {path: s3://b/m.onnx}}}', 'model.info', 'Python files only'],
    ['model: {info: {model_pat: {path: x}}}', 'model.info.model_pat', 'Did you mean "model_path"?'],
    ['model: {uri: ./model.csv}', 'model.uri', 'is not a file a cluster can run; allowed is .py'],
    ['model: {uri: "databricks:a.b.c"}', 'model.uri', 'is a dataset, not a model'],
    ['model: {id: 5}', 'model.id', '5 is not allowed; it must be a text on one line'],
    ['model: {id: "a\\nb"}', 'model.id', 'it must be a text on one line'],
    ['model: {uri: none, id: x}', 'model.uri', 'contradicts model.id'],
  ])('%s is refused', (file, name, message) => {
    const problems = problemsOf(cluster, file);
    expect(problems.find((problem) => problem.name === name)?.message).toContain(message);
    expect(problems.filter((problem) => problem.name === 'model-uri')).toEqual([]);
  });
});

describe('data of a cluster', () => {
  test.each([
    ['./x.csv', { kind: 'workspace-file', path: './x.csv' }],
    ['x.parquet', { kind: 'workspace-file', path: 'x.parquet' }],
    ['/data/x.jsonl.gz', { kind: 'workspace-file', path: '/data/x.jsonl.gz' }],
    ['.\\data\\x.csv', { kind: 'workspace-file', path: '.\\data\\x.csv' }],
    ['C:\\data\\x.csv', { kind: 'workspace-file', path: 'C:\\data\\x.csv' }],
    ['gs://b/x.csv', { kind: 'data-file', path: 'gs://b/x.csv' }],
    ['databricks:c.s.t', { kind: 'databricks', table: 'c.s.t' }],
    ['hf:a/b@v1', { kind: 'hugging-face', uri: 'a/b', split: 'train', loadingParams: { revision: 'v1' } }],
  ])('reference-uri %s', (uri, expected) => {
    expect(planOf({ ...cluster, 'model-uri': 'a/b', 'reference-uri': uri }).reference).toEqual(expected);
  });

  test('a file that is no data is refused', () => {
    const [problem] = problemsOf({ ...cluster, 'model-uri': 'a/b', 'reference-uri': './x.txt' });
    expect(problem).toMatchObject({ name: 'reference-uri' });
    expect(problem?.message).toContain('allowed are .csv, .json, .jsonl (also .gz) and .parquet');
  });

  test('a split without a Hugging Face dataset is refused', () => {
    const values = {
      ...cluster,
      'model-uri': 'a/b',
      'evaluation-uri': 's3://b/x.csv',
      'evaluation-split': 'test',
    };
    expect(problemsOf(values).map(({ name }) => name)).toEqual(['evaluation-split']);
  });
});

describe('stored predictions', () => {
  const withModel = { ...cluster, 'model-uri': 'a/b' };

  test('of one source are for the evaluation data, with their column beside them', () => {
    const plan = planOf({ ...withModel, predictions: './p.csv' }, 'data: {pred-col: score, label-column: y}');
    expect(plan.predictions).toEqual({
      reference: undefined,
      evaluation: { kind: 'workspace-file', path: './p.csv' },
      column: 'score',
    });
    expect(plan.dataParams).toEqual({ label_col: 'y' });
    expect(planOf(withModel, 'data: {pred-col: score}').dataParams).toEqual({ pred_col: 'score' });
  });

  test('are a text or a pair in the file, and may replace the model', () => {
    expect(planOf(cluster, 'model: {predictions: s3://b/p.csv}')).toMatchObject({
      model: { kind: 'none' },
      predictions: { reference: undefined, evaluation: { kind: 'data-file', path: 's3://b/p.csv' } },
    });
    const pair = 'model: {id: m, predictions: {reference: "databricks:c.s.t", evaluation: p.parquet}}';
    expect(planOf(cluster, pair).predictions).toEqual({
      reference: { kind: 'databricks', table: 'c.s.t' },
      evaluation: { kind: 'workspace-file', path: 'p.parquet' },
      column: undefined,
    });
  });

  test.each([
    ['model: {id: m, predictions: a/b}', 'model.predictions', '"a/b" is not allowed; it must be a path'],
    ['model: {id: m, predictions: {}}', 'model.predictions', 'is empty'],
    ['model: {id: m, predictions: {eval: p.csv}}', 'model.predictions.eval', 'unknown key'],
    ['model: {id: m, predictions: {reference: 5}}', 'model.predictions.reference', '5 is not allowed'],
    ['model: {id: m, predictions: ./p.txt}', 'model.predictions', 'is not a data file'],
  ])('%s is refused', (file, name, message) => {
    expect(problemsOf(cluster, file)).toEqual([{ name, message: expect.stringContaining(message) }]);
  });

  test('need a cluster', () => {
    const [problem, ...others] = problemsOf({ ...embedded, predictions: './p.csv' });
    expect(others).toEqual([]);
    expect(problem).toMatchObject({
      name: 'predictions',
      message: expect.stringContaining('needs a cluster'),
    });
  });
});

describe('the embedded engine', () => {
  test('reads its files in place, whichever words name them', () => {
    const others = { ...embedded, 'model-uri': '' };
    const expected = { kind: 'workspace-file', path: './m/model.onnx', directory: undefined };
    expect(planOf({ ...others, 'model-uri': './m/model.onnx' }).model).toEqual(expected);
    const info = dump({ model: { info: { model_path: { path: './m/model.onnx' } }, directory: './m' } });
    expect(planOf(others, info).model).toEqual(expected);
    expect(planOf({ ...embedded, 'model-uri': 'none' }).model).toEqual({ kind: 'none' });
  });

  test('takes a folder, and looks itself what is in it', () => {
    const others = { ...embedded, 'model-uri': '' };
    expect(planOf({ ...others, 'model-uri': './nets/nli-v1.2' }).model).toEqual({
      kind: 'workspace-file',
      path: './nets/nli-v1.2',
      directory: undefined,
    });
    const kwargs = { class_map: { '0': 'no', '1': 'yes' } };
    const info = { hugging_face: { model_uri: './nets', kwargs } };
    expect(planOf(others, dump({ model: { info } })).model).toEqual({
      kind: 'hugging-face',
      uri: './nets',
      kwargs,
    });
  });

  test('fetches what is on Hugging Face', () => {
    const values = { ...embedded, 'model-uri': 'hf:a/b@v1', 'reference-uri': '', 'evaluation-uri': '' };
    const plan = planOf({ ...values, 'dataset-uri': 'c/d' });
    expect(plan.model).toEqual({ kind: 'hugging-face', uri: 'a/b', kwargs: { revision: 'v1' } });
    expect(plan.reference).toEqual({ kind: 'hugging-face', uri: 'c/d', split: 'train', loadingParams: {} });
    expect(plan.evaluation).toEqual({ kind: 'hugging-face', uri: 'c/d', split: 'test', loadingParams: {} });
  });

  test.each([
    [{ model_path: { path: 's3://b/m.py' } }, 's3:// paths need a cluster'],
    [{ model_path: { path: 'models/m' } }, 'write ./models/m'],
  ])('refuses model.info %j', (info, message) => {
    const others = { ...embedded, 'model-uri': '' };
    expect(problemsOf(others, dump({ model: { info } }))).toEqual([
      { name: 'model.info', message: expect.stringContaining(message) },
    ]);
  });

  test.each([
    ['agent-id', '3f1c9a52-6d0e-4b7c-9a41-5d2e8c7b1f60'],
    ['ca-cert', './ca.pem'],
    ['reuse', 'same-commit'],
    ['model-id', 'x'],
  ])('refuses %s', (name, value) => {
    const values = name === 'model-id' ? { ...embedded, 'model-uri': '' } : embedded;
    expect(problemsOf({ ...values, [name]: value })).toEqual([
      { name, message: expect.stringContaining('needs a cluster') },
    ]);
  });
});
