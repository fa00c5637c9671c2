import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

import type { DataParams } from '../../../src/domain/plan.js';
import { inspectJob } from '../../../src/engine/inspection/inspect-job.js';
import type { Inspection, InspectionSpec } from '../../../src/engine/inspection/inspection.js';
import { isGone } from '../jobs/is-gone.js';
import { makeSpec } from '../jobs/make-job.js';
import { noRemotes } from '../../support/no-remotes.js';

let root: string;

const rows = Array.from({ length: 40 }, (_, i) => `${i},${i % 3 === 0 ? 'red' : 'blue'},${i % 2}`);
const csv = ['x,colour,y', ...rows].join('\n');
const files: Readonly<Record<string, string>> = {
  'good.csv': csv,
  'model.py': 'def predict_dict(x):\n    return 0.9 if x["x"] > 10 else 0.1\n',
  'ragged.csv': csv.replaceAll('\n', ',\n').replace(',\n', '\n'),
  'words.csv': csv.replaceAll(/,1$/gm, ',yes'),
  'narrow.csv': csv.replaceAll(/,(?:red|blue|colour),/g, ','),
  'no-function.py': 'def predict(x):\n    return 0.5\n',
  // The last row of the file alone.
  'raises.py': 'def predict_dict(x):\n    return 1 / (39 - x["x"])\n',
  // On all rows but one.
  'knows-one.py': 'def predict_dict(x):\n    return {7: 0.5}[x["x"]]\n',
  'exits.py': 'import os\nos._exit(3)\n',
};

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'inspect-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(root, name), text);
});
afterAll(() => rmSync(root, { recursive: true }));

const params: DataParams = { label_col: 'y' };

interface Seen {
  readonly found: Inspection;
  readonly early: readonly Inspection[];
  readonly pids: readonly number[];
}

async function look(
  overrides: Partial<InspectionSpec> = {},
  python?: string,
  hub = noRemotes.hub,
): Promise<Seen> {
  const spec = makeSpec({
    modelPath: './model.py',
    reference: { path: './good.csv', params },
    evaluation: { path: './good.csv', params },
    settings: {
      root,
      runtime: 'wasm',
      compat: 'default',
      python,
      assets: {
        bridgeScript: resolve('src/engine/models/python/bridge.py'),
        wasmDir: resolve('node_modules/onnxruntime-web/dist'),
      },
      predictTimeoutMs: 30_000,
    },
  });
  const [early, pids]: [Inspection[], number[]] = [[], []];
  const found = await inspectJob(
    { ...spec, ...overrides },
    {
      onDataInspected: (known) => early.push(structuredClone(known)),
      onChild: (pid) => pids.push(pid),
      log: () => undefined,
      ...noRemotes,
      hub,
    },
  );
  return { found, early, pids };
}

/** Each problem as `setting: message`. */
async function problemsOf(overrides: Partial<InspectionSpec>, python?: string): Promise<string[]> {
  const { found } = await look(overrides, python);
  return found.problems.map(({ name, message }) => `${name}: ${message}`);
}

test('tells what is in order, and ends the process of the model', async () => {
  const { found, early, pids } = await look();
  expect(found).toEqual({
    problems: [],
    facts: [
      'reference data ./good.csv: 40 rows, 3 columns; labels "0" 20, "1" 20',
      'evaluation data ./good.csv: 40 rows, 3 columns; labels "0" 20, "1" 20',
      expect.stringMatching(/^\d+ tests of model-performance, 4 of them floors, which always run$/),
      'model ./model.py: opens, and answered all 40 reference rows and all 40 evaluation rows',
    ],
    tests: expect.any(Array),
    sizes: { reference: { rows: 40, columns: 3 }, evaluation: { rows: 40, columns: 3 } },
  });
  // Before the model's code may end the process.
  expect(early).toEqual([{ ...found, facts: found.facts.slice(0, 3) }]);
  expect(pids).toHaveLength(1);
  expect(pids.every(isGone)).toBe(true);
});

test('tells of a row the model fails on where it is and what it holds, as of no problem', async () => {
  const { found } = await look({ modelPath: './raises.py' });
  expect(found.problems).toEqual([]);
  expect(found.facts.slice(-3)).toEqual([
    'model ./raises.py: opens, and answered 39 of 40 reference rows and 39 of 40 evaluation rows',
    expect.stringMatching(
      /^the model failed on 1 of 40 reference rows, the first is row 40 of "good\.csv", where the column "x" holds 39\. It said: .*ZeroDivisionError: .*by zero/,
    ),
    expect.stringMatching(/^the model failed on 1 of 40 evaluation rows, the first is row 40 of/),
  ]);
});

describe('finds what a run would refuse', () => {
  const data = (path: string, more: DataParams = {}): InspectionSpec['reference'] => ({
    path,
    params: { ...params, ...more },
  });

  test.each<[string, Partial<InspectionSpec>, RegExp]>([
    [
      'a label column that is not there',
      { evaluation: data('good.csv', { label_col: 'Y' }) },
      /^evaluation-uri: .*label column.*"Y".*did you mean "y".*x, colour, y/,
    ],
    [
      'labels that fit no class',
      { evaluation: data('words.csv') },
      /^evaluation-uri: .*label "yes" \(rows 2, 4, 6, …, .*class index from 0 to 1/,
    ],
    [
      'a file with commas at the ends of its lines',
      { reference: data('ragged.csv') },
      /^reference-uri: .*line 2 has 4 fields, but the header has 3.*leave out those at the ends/,
    ],
    ['a file that is missing', { reference: data('none.csv') }, /^reference-uri: none\.csv does not exist/],
    ['a column that only one file has', { evaluation: data('narrow.csv') }, /^evaluation-uri: .*"colour"/],
    ['a task it does not test', { task: 'ranking' }, /^model-task: .*binary-classification.*not ranking/],
    ['a task that is missing', { task: undefined }, /^model-task: is missing.*Example/],
    ['an excluded column', { excludeColumns: ['ix'] }, /^exclude-columns: .*"ix".*x, colour, y/],
    ['a text feature', { reference: data('good.csv', { text_features: ['text'] }) }, /"text".*x, colour, y/],
    [
      'a categorical feature',
      { reference: data('good.csv', { categorical_features: ['color'] }) },
      /^reference-uri: .*"color".*did you mean "colour"/,
    ],
    [
      'a value of a test',
      { tests: { null_check: { performance_change_config: { min_num_samples: -3 } } } },
      /^tests: null_check\.performance_change_config\.min_num_samples must be .*-3/,
    ],
    [
      'a column of a test',
      { categories: ['abnormal-inputs'], tests: { null_check: { exclude_columns: ['z'] } } },
      /^tests: null_check\.exclude_columns names "z".*x, colour, y/,
    ],
    [
      'categories without a test',
      { categories: ['adversarial'] },
      /^categories: no test .* fits adversarial/,
    ],
    ['a model that is missing', { modelPath: './none.py' }, /^model-uri: \.\/none\.py does not exist/],
    ['a model without a function', { modelPath: 'no-function.py' }, /^model-uri: .*predict_df.*predict_dict/],
    [
      'a model that fails on most rows',
      { modelPath: 'knows-one.py' },
      /^model-uri: the model failed on 39 of 40 evaluation rows, the first is row 1 of "good\.csv", where the column "x" holds 0\. .*KeyError: 0/,
    ],
    ['a model that ends its process', { modelPath: 'exits.py' }, /^model-uri: .*exit code 3/],
  ])('%s', async (_, overrides, expected) => {
    const problems = await problemsOf(overrides);
    expect(problems).toEqual([expect.stringMatching(expected)]);
  });

  test('an interpreter that is missing', async () => {
    expect(await problemsOf({}, 'python-of-nobody')).toEqual([
      expect.stringMatching(/^model-uri: .*tried python-of-nobody.*Install Python/),
    ]);
  });

  test('wrong values, names and columns in the parameters of several tests', async () => {
    const problems = await problemsOf({
      categories: ['abnormal-inputs', 'data-cleanliness', 'drift'],
      tests: {
        null_check: { exclude_columns: ['colours'] },
        label_imbalance: { severity_threshold: [1, 2] },
        feature_drift: { numeric_feature_params: { num_bins: 1 }, exclude_columns: ['z'] },
      },
    });
    expect(problems).toEqual([
      expect.stringMatching(/^tests: label_imbalance\.severity_threshold is not a parameter/),
      expect.stringMatching(/^tests: feature_drift\.numeric_feature_params\.num_bins must be/),
      'tests: null_check.exclude_columns names "colours" (did you mean "colour"?), which is not among x, colour, y',
      'tests: feature_drift.exclude_columns names "z", which is not among x, colour, y',
    ]);
  });

  test('all of it at once', async () => {
    const problems = await problemsOf({
      task: 'ranking',
      reference: data('ragged.csv', { class_names: ['a', 'a'], label: 'y' }),
      evaluation: data('none.csv'),
      modelPath: 'no-function.py',
      tests: { label_imbalance: { severity_thresholds: [1, 0] }, null_chek: {} },
    });
    expect(problems.map((problem) => problem.slice(0, 40))).toEqual([
      expect.stringMatching(/^model-task: /),
      expect.stringMatching(/^data: data_params has no "label"/),
      expect.stringMatching(/^data: data_params\.class_names names "a"/),
      expect.stringMatching(/^tests: label_imbalance/),
      expect.stringMatching(/^tests: null_chek/),
      expect.stringMatching(/^reference-uri: /),
      expect.stringMatching(/^evaluation-uri: /),
      expect.stringMatching(/^model-uri: /),
    ]);
  });

  test('an ONNX model that can be read and does not fit, and one that cannot though the data are no help', async () => {
    const modelPath = resolve('test/fixtures/models/columns.onnx');
    expect(await problemsOf({ modelPath })).toEqual([expect.stringMatching(/^model-uri: .*do not fit/)]);
    writeFileSync(join(root, 'broken.onnx'), 'x,y\n1,2\n');
    expect(await problemsOf({ modelPath: 'broken.onnx', reference: data('none.csv') })).toEqual([
      expect.stringMatching(/^reference-uri: none\.csv does not exist/),
      expect.stringMatching(/^model-uri: .*is not an ONNX model/),
    ]);
  });
});
