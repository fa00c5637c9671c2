import { afterEach, describe, expect, test } from '@jest/globals';

import type { Problem } from '../../src/domain/errors.js';
import type { Plan } from '../../src/domain/plan.js';
import { checkPlan } from '../../src/engine/check-plan.js';
import { makePlan } from '../support/make-plan.js';
import { makeWorkspace, removeWorkspace } from '../support/make-workspace.js';

let workspace = '';
afterEach(() => removeWorkspace(workspace));

const files = { 'model.onnx': '', 'data/reference.csv': '', 'data/evaluation.csv': '' };
const plan = makePlan({
  target: { kind: 'embedded', runtime: 'auto', compat: 'default', python: undefined, cache: undefined },
  project: { kind: 'name', name: 'loans', task: 'binary-classification' },
  model: { kind: 'workspace-file', path: './model.onnx', directory: undefined },
  reference: { kind: 'workspace-file', path: './data/reference.csv' },
  evaluation: { kind: 'workspace-file', path: './data/evaluation.csv' },
  dataParams: { label_col: 'y' },
});

async function problemsOf(
  given: Partial<Plan>,
  there: Readonly<Record<string, string>> = files,
): Promise<string[]> {
  workspace = await makeWorkspace(there);
  const problems = await checkPlan(
    { ...plan, ...given },
    {
      root: workspace,
      workerScript: '/none',
      assets: { bridgeScript: '/none', wasmDir: '/none' },
      runtime: 'auto',
    },
  );
  return problems.map(({ name, message }: Problem) => `${name}: ${message}`);
}

describe('before a run', () => {
  test('nothing is opened, so that files which are there are in order', async () => {
    expect(await problemsOf({})).toEqual([]);
  });

  test('all files that are missing are told at once, each with the one that may be meant', async () => {
    const there = { 'data/refrence.csv': '', 'data/reference.txt': '', 'data/other.csv': '' };
    const predictions = {
      reference: { kind: 'workspace-file', path: './said.csv' },
      evaluation: { kind: 'workspace-file', path: 'data/other.csv' },
      column: undefined,
      key: undefined,
    } as const;
    expect(await problemsOf({ predictions }, there)).toEqual([
      'reference-uri: ./data/reference.csv does not exist; paths start at the root of the workspace. Did you mean "refrence.csv"?',
      'predictions: ./said.csv does not exist; paths start at the root of the workspace.',
      'evaluation-uri: ./data/evaluation.csv does not exist; paths start at the root of the workspace.',
      'model-uri: ./model.onnx does not exist; paths start at the root of the workspace.',
    ]);
  });

  test('a folder in place of a file is told', async () => {
    const there = { ...files, 'model.onnx': undefined, 'model.py/x': '', 'folder.csv/x.txt': '' };
    const given: Partial<Plan> = {
      model: { kind: 'workspace-file', path: './model.py', directory: undefined },
      evaluation: { kind: 'workspace-file', path: './folder.csv' },
    };
    const problems = await problemsOf(given, JSON.parse(JSON.stringify(there)) as typeof files);
    expect(problems).toEqual([
      expect.stringMatching(/^evaluation-uri: .*folder\.csv is a folder without data files\.$/),
      expect.stringMatching(/^model-uri: \.\/model\.py is a folder with no \.onnx file\./),
    ]);
  });

  test('parameters and tests that cannot be are told beside what is missing', async () => {
    const given: Partial<Plan> = {
      dataParams: { label_col: 'y', class_names: ['a', 'b', 'c'], timestamp_col: 'day' },
      run: { ...plan.run, tests: { label_drfit: { run: true } } },
    };
    expect(await problemsOf(given, { ...files, 'model.onnx': '' })).toEqual([
      'data: data_params.timestamp_col is not for the embedded engine: it has no tests over time.',
      'tests: label_drfit is not a test (did you mean "categorical_label_drift"?)',
    ]);
    const dataParams = { label_col: 'y', class_names: ['a', 'b', 'c'] };
    expect(await problemsOf({ dataParams })).toEqual([
      'data: data_params.class_names must be exactly two names for binary-classification, not 3.',
    ]);
  });
});
