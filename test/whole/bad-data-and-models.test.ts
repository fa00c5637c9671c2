import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

import { afterEach, describe, expect, test } from '@jest/globals';

import { makeWorkspace, removeWorkspace } from '../support/make-workspace.js';
import { runAction, type BuiltRun } from '../support/run-built.js';

let workspace = '';
afterEach(async () => removeWorkspace(workspace));

// 60 calls: enough for every test to have something to measure. The model is right about nine in ten.
const rows = Array.from(
  { length: 60 },
  (_, i) => `${20 + i},${i % 3 === 0 ? 'student' : 'retired'},${Number(i > 30 !== (i % 10 === 0))}`,
);
const goodCsv = ['age,job,y', ...rows].join('\n');
const goodModel = 'def predict_dict(x):\n    return 0.9 if x["age"] is not None and x["age"] > 50 else 0.2\n';

async function gate(
  files: Record<string, string | Buffer>,
  inputs: Record<string, string> = {},
): Promise<BuiltRun> {
  workspace = await makeWorkspace({
    'ref.csv': goodCsv,
    'eval.csv': goodCsv,
    'model.py': goodModel,
    ...files,
  });
  const given = {
    'model-uri': './model.py',
    'reference-uri': 'ref.csv',
    'evaluation-uri': 'eval.csv',
    'model-task': 'binary-classification',
    'label-column': 'y',
    categories: 'model-performance',
    timeout: '60s',
    ...inputs,
  };
  return runAction({ workspace, inputs: given });
}

function expectError(run: BuiltRun, code: string, ...parts: (string | RegExp)[]): void {
  const told = {
    ...run.outputs,
    reason: (run.results as { verdict: { reason?: string } }).verdict.reason ?? '',
  };
  expect(told).toMatchObject({ verdict: 'error', 'error-code': code });
  for (const part of parts) expect(told.reason).toMatch(part);
  expect(run.exitCode).toBe(1);
  expect(run.stdout + run.stderr).not.toMatch(/^\s+at .*\.js/m);
  // The words of a cluster and of its API, and places of this machine, are none of the user's.
  expect(told.reason).not.toMatch(/cluster|\bPOST\b|data_params|model_path|\(job /);
  expect(told.reason).not.toContain(workspace);
}

test('a sound model and sound data pass, also from gzip and JSON lines', async () => {
  const jsonl = rows.map((row) => {
    const [age, job, y] = row.split(',');
    return JSON.stringify({ age: Number(age), job, y: Number(y) });
  });
  const run = await gate(
    { 'ref.csv.gz': gzipSync(goodCsv), 'eval.jsonl': jsonl.join('\n') },
    { 'reference-uri': 'ref.csv.gz', 'evaluation-uri': 'eval.jsonl' },
  );
  expect(run.outputs).toMatchObject({ verdict: 'passed', 'error-code': '', 'alert-count': '0' });
  expect(run.exitCode).toBe(0);
});

describe('data', () => {
  test.each<[string, Record<string, string | Buffer>, Record<string, string>, string, (string | RegExp)[]]>([
    [
      'without the label column',
      {},
      { 'label-column': 'Y2' },
      'invalid-input',
      [/Y2/, /age, job, y|"age", "job", "y"/],
    ],
    ['that is empty', { 'eval.csv': '' }, {}, 'invalid-input', [/eval\.csv/, /empty/]],
    ['with a header only', { 'eval.csv': 'age,job,y\n' }, {}, 'invalid-input', [/eval\.csv/, /row/]],
    [
      'that is ragged',
      { 'eval.csv': 'age,job,y\n1,a,0\n2,b\n' },
      {},
      'invalid-input',
      [/eval\.csv/, /line 3/, /2/, /3/],
    ],
    [
      'in a wrong encoding',
      { 'eval.csv': Buffer.from('age,job,y\n1,caf\xe9,0\n', 'latin1') },
      {},
      'invalid-input',
      [/eval\.csv/, /UTF-8/],
    ],
    [
      'with a label outside class-names',
      { 'eval.csv': 'age,job,y\n1,a,maybe\n2,b,no\n' },
      { 'class-names': 'no,yes' },
      'invalid-input',
      [/maybe/, /no.*yes/],
    ],
    ['that does not exist', {}, { 'evaluation-uri': './nowhere.csv' }, 'invalid-input', [/nowhere\.csv/]],
    [
      'that is a directory',
      { 'folder.csv/x': '' },
      { 'evaluation-uri': './folder.csv' },
      'invalid-input',
      [/folder\.csv/, /directory|folder/],
    ],
    [
      'that lacks a column of the reference',
      { 'eval.csv': goodCsv.replace('job', 'work') },
      {},
      'invalid-input',
      [/job/],
    ],
    [
      'that is no JSON',
      { 'eval.jsonl': '{"age": 1\n' },
      { 'evaluation-uri': 'eval.jsonl' },
      'invalid-input',
      [/eval\.jsonl/, /line 1/],
    ],
  ])('%s', async (_, files, inputs, code, parts) => {
    expectError(await gate(files, inputs), code, ...parts);
  });

  test('that leaves nothing to judge is no pass', async () => {
    const run = await gate(
      {},
      {
        categories: 'drift',
        tests:
          '{feature_drift: {run: false}, categorical_label_drift: {run: false}, prediction_drift: {run: false}}',
      },
    );
    expect(run.outputs['verdict']).toBe('error');
    expect(['no-results', 'invalid-input']).toContain(run.outputs['error-code']);
  });
});

describe('an ONNX model', () => {
  const onnx = (bytes: string | Buffer): Promise<BuiltRun> =>
    gate({ 'model.onnx': bytes }, { 'model-uri': 'model.onnx' });

  test('that is not ONNX', async () => {
    expectError(
      await onnx('version https://git-lfs.github.com/spec/v1\noid sha256:0\n'),
      'invalid-input',
      /model\.onnx/,
      /LFS/,
    );
    await removeWorkspace(workspace);
    expectError(await onnx(Buffer.from([8, 7, 6, 5, 4, 3, 2, 1])), 'invalid-input', /model\.onnx/, /ONNX/i);
  });

  test('whose inputs are not the columns: says both', async () => {
    const bank = readFileSync('examples/bank/model.onnx');
    expectError(await onnx(bank), 'invalid-input', /balance/, /age/, /job/);
  });

  test('whose classes are not class-names: says both', async () => {
    const pets = `x,y\n${rows.map((_, i) => `${i},${i % 2 === 0 ? 'cat' : 'dog'}`).join('\n')}`;
    const model = readFileSync('test/fixtures/models/no-yes.onnx');
    const run = await gate(
      { 'model.onnx': model, 'ref.csv': pets, 'eval.csv': pets },
      { 'model-uri': 'model.onnx', 'class-names': 'cat, dog' },
    );
    expectError(run, 'invalid-input', /"no", "yes"/, /"cat", "dog"/);
  });
});

describe('a Python model', () => {
  const python = (code: string, inputs: Record<string, string> = {}): Promise<BuiltRun> =>
    gate({ 'model.py': code }, inputs);

  test('may print as it likes', async () => {
    const run = await python(
      `import os, sys\nprint("loading")\n${goodModel.replace(':\n', ':\n    print("::error::row"); os.write(1, b"raw\\n"); sys.stderr.write("err\\n")\n')}`,
    );
    expect(run.outputs['verdict']).toBe('passed');
    expect(run.stdout).not.toMatch(/^::error::row/m);
  });

  test.each<[string, string, (string | RegExp)[]]>([
    [
      'that raises',
      'def predict_dict(x):\n    raise ValueError("no such job")\n',
      [/ValueError: no such job/, /line 2/],
    ],
    [
      'that cannot be imported',
      'import not_a_module\ndef predict_dict(x):\n    return 0.5\n',
      [/not_a_module/],
    ],
    [
      'with a wrong shape',
      'def predict_dict(x):\n    return [0.1, 0.2, 0.7]\n',
      [/model\.py|predict_dict/, /number|shape|3/],
    ],
    ['that gives NaN', 'def predict_dict(x):\n    return float("nan")\n', [/NaN|nan/]],
    ['that gives no probability', 'def predict_dict(x):\n    return 7.5\n', [/7\.5/]],
    ['with no predict function', 'x = 1\n', [/predict_df/, /predict_dict/]],
    ['that ends the process', 'import os\ndef predict_dict(x):\n    os._exit(3)\n', [/3|ended|exit/]],
  ])('%s', async (_, text, parts) => {
    // A model that can't be opened is a mistake in what was given; one that fails on rows has failed.
    const code =
      text.includes('def predict_dict') && !text.includes('import not_a_module')
        ? 'job-failed'
        : 'invalid-input';
    expectError(await python(text), code, ...parts);
  });

  test('that hangs is stopped with the run, and leaves no process behind', async () => {
    const run = await python(`def predict_dict(x):\n    while True:\n        pass\n`, {
      timeout: '6s',
    });
    expectError(run, 'timeout');
    expect(processesIn(workspace)).toEqual([]);
  });

  test('without an interpreter says what was tried', async () => {
    expectError(
      await python(goodModel, { python: 'python-that-is-not-there' }),
      'invalid-input',
      /python-that-is-not-there/,
    );
  });
});

test('nothing is left in the temporary folder', async () => {
  const temporary = await makeWorkspace();
  workspace = await makeWorkspace({
    'ref.csv': goodCsv,
    'eval.csv': goodCsv,
    'model.py': 'def predict_dict(x):\n    raise ValueError()\n',
  });
  const inputs = {
    'model-uri': './model.py',
    'reference-uri': 'ref.csv',
    'evaluation-uri': 'eval.csv',
    'model-task': 'binary-classification',
    'label-column': 'y',
  };
  await runAction({ workspace, inputs, env: { TMPDIR: temporary } });
  expect(readdirSync(temporary)).toEqual([]);
  expect(readdirSync(workspace).sort()).toEqual(['eval.csv', 'model-gate-report', 'model.py', 'ref.csv']);
  await removeWorkspace(temporary);
});

/** Command lines of running processes that name the folder. */
function processesIn(folder: string): string[] {
  const all = execFileSync('ps', ['-eo', 'args'], { encoding: 'utf8' }).split('\n');
  return all.filter((line) => line.includes(folder) && !line.startsWith('ps '));
}
