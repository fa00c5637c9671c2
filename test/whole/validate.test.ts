import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';

import { makeWorkspace, removeWorkspace } from '../support/make-workspace.js';
import { runAction, runCli, type BuiltRun } from '../support/run-built.js';

const rows = Array.from({ length: 60 }, (_, i) => `${i},${i % 2 === 0 ? 'student' : 'retired'},${i % 2}`);
const csv = ['age,job,y', ...rows].join('\n');
const good = {
  'model-uri': './model.py',
  'reference-uri': './ref.csv',
  'evaluation-uri': './eval.csv',
  'model-task': 'binary-classification',
  'label-column': 'y',
  categories: 'model-performance',
};

let workspace = '';
beforeEach(async () => {
  workspace = await makeWorkspace({
    'ref.csv': csv,
    'eval.csv': csv,
    'ragged.csv': csv.replaceAll('\n', ',\n').replace(',\n', '\n'),
    'model.py': 'def predict_dict(x):\n    return 0.9 if x["job"] == "retired" else 0.1\n',
    'no-function.py': 'def predict(x):\n    return 0.5\n',
  });
});
afterEach(async () => removeWorkspace(workspace));

const cli = (command: 'run' | 'validate', inputs: Readonly<Record<string, string>>): Promise<BuiltRun> => {
  const flags = Object.entries({ ...good, ...inputs }).flatMap(([name, value]) => [`--${name}`, value]);
  return runCli([command, '--json', ...flags], { workspace });
};
const action = (inputs: Readonly<Record<string, string>>): Promise<BuiltRun> =>
  runAction({ workspace, inputs: { ...good, mode: 'validate', ...inputs } });

interface Told {
  readonly verdict: { readonly kind: string; readonly code?: string; readonly reason: string };
}
const told = ({ stdout }: BuiltRun): Told['verdict'] => (JSON.parse(stdout) as Told).verdict;

describe('the command', () => {
  test('opens data and model, tells what it found, and ends with skipped and 0, without a report', async () => {
    const run = await cli('validate', {});
    expect(told(run).kind).toBe('skipped');
    expect(told(run).reason).toMatch(
      /nothing was tested.*\n- reference data \.\/ref\.csv: 60 rows, 3 columns/is,
    );
    expect(told(run).reason).toContain('- model ./model.py: opens, and answered all 60 reference rows');
    expect(run.exitCode).toBe(0);
    expect(existsSync(join(workspace, 'model-gate-report'))).toBe(false);
  });

  test('tells a person the same, line by line', async () => {
    const flags = Object.entries(good).flatMap(([name, value]) => [`--${name}`, value]);
    const run = await runCli(['validate', ...flags], { workspace });
    expect(run.stdout).toMatch(/^SKIPPED {2}Nothing was tested[^]*^- reference data[^]*^- model /m);
    expect(run.stdout).not.toContain('PASSED');
  });

  test('finds everything at once and ends with 2', async () => {
    writeFileSync(
      join(workspace, 'gate.yml'),
      'run: {tests: {label_imbalance: {severity_thresholds: [1, 0]}}, exclude-columns: [agee]}',
    );
    const run = await cli('validate', {
      config: 'gate.yml',
      'evaluation-uri': 'ragged.csv',
      'model-uri': 'no-function.py',
    });
    expect(run.exitCode).toBe(2);
    expect(told(run)).toMatchObject({ kind: 'error', code: 'invalid-input' });
    const names = told(run)
      .reason.split('\n')
      .map((line) => /^[\w.-]+(?=: )/.exec(line)?.[0]);
    expect(names.filter(Boolean)).toEqual([
      'run.tests',
      'evaluation-uri',
      'run.exclude-columns',
      'model-uri',
    ]);
    expect(told(run).reason).toContain('leave out those at the ends of lines');
    expect(told(run).reason).toContain('did you mean "age"');
  });

  test.each<[string, Record<string, string>]>([
    ['a label column', { 'label-column': 'label' }],
    ['a separator too many', { 'reference-uri': './ragged.csv' }],
    ['a model', { 'model-uri': './no-function.py' }],
    ['an interpreter', { python: 'python-of-nobody' }],
    ['a task', { 'model-task': 'ranking' }],
    ['class names', { 'class-names': 'yes, no, perhaps' }],
    [
      'a parameter of a test',
      { tests: '{"null_check": {"performance_change_config": {"min_num_samples": -1}}}' },
    ],
    ['an excluded column', { 'exclude-columns': 'id' }],
    ['nothing', {}],
  ])('refuses what a run refuses, and nothing else: %s', async (_, inputs) => {
    const [validated, tested] = [await cli('validate', inputs), await cli('run', inputs)];
    expect(validated.exitCode).toBe(Object.keys(inputs).length === 0 ? 0 : 2);
    expect(tested.exitCode).toBe(validated.exitCode);
  });
});

describe('a run of the action in mode validate', () => {
  test('writes no SARIF, which would close every alert, and one skipped case of JUnit', async () => {
    const run = await action({});
    expect(run.exitCode).toBe(0);
    expect(run.outputs).toMatchObject({ verdict: 'skipped', 'sarif-path': '', 'would-fail': '' });
    const folder = join(workspace, 'model-gate-report');
    expect(existsSync(join(folder, 'model-gate.sarif'))).toBe(false);
    const junit = readFileSync(join(folder, 'junit.xml'), 'utf8');
    expect(junit).toContain('tests="1" failures="0" errors="0" skipped="1"');
    expect(junit).toContain('model ./model.py: opens');
    expect(run.summary).toContain('evaluation data ./eval.csv: 60 rows');
  });
});

describe('a run that fails after one that passed', () => {
  test('leaves no SARIF, no results of before, and one error of JUnit', async () => {
    const folder = join(workspace, 'out');
    const passed = await action({ mode: 'gate', 'report-dir': 'out' });
    expect(passed.outputs).toMatchObject({
      verdict: 'passed',
      'sarif-path': join(folder, 'model-gate.sarif'),
    });
    writeFileSync(join(folder, 'notes.txt'), 'mine');

    const failed = await action({ mode: 'gate', 'report-dir': 'out', 'model-uri': './no-function.py' });
    expect(failed.outputs).toMatchObject({ verdict: 'error', 'sarif-path': '' });
    expect(existsSync(join(folder, 'model-gate.sarif'))).toBe(false);
    expect(existsSync(join(folder, 'predictions.parquet'))).toBe(false);
    expect(existsSync(join(folder, 'notes.txt'))).toBe(true);
    expect(readFileSync(join(folder, 'junit.xml'), 'utf8')).toContain('tests="1" failures="0" errors="1"');
    expect(JSON.parse(readFileSync(join(folder, 'results.json'), 'utf8'))).toMatchObject({
      verdict: { kind: 'error' },
    });
  });

  test('may have had its baseline in the same folder', async () => {
    await action({ mode: 'gate' });
    const baseline = 'model-gate-report/results.json';
    const run = await action({ mode: 'gate', baseline });
    expect(run.outputs['verdict']).toBe('passed');
    expect(run.results).toMatchObject({ verdict: { comparison: { baseline } } });
  });

  test('keeps report-dir when another input is wrong, from the config file, too', async () => {
    writeFileSync(join(workspace, 'gate.yml'), 'report: {dir: kept}\ngate: {max-alerts: many}\n');
    const run = await action({ mode: 'gate', config: 'gate.yml' });
    expect(run.outputs).toMatchObject({
      'error-code': 'invalid-input',
      'results-path': join(workspace, 'kept/results.json'),
    });
    const flagged = await cli('run', { 'report-dir': 'flagged', 'max-alerts': 'many' });
    expect(flagged.exitCode).toBe(2);
    expect(existsSync(join(workspace, 'flagged/results.json'))).toBe(true);
    expect(existsSync(join(workspace, 'model-gate-report'))).toBe(false);
  });

  test('warns of a report that cannot be removed, and goes on', async () => {
    mkdirSync(join(workspace, 'model-gate-report/model-gate.sarif'), { recursive: true });
    const run = await action({ mode: 'gate', 'max-alerts': 'many' });
    expect(run.stdout).toMatch(/::warning.*model-gate\.sarif of an earlier run could not be removed/);
    expect(run.outputs['results-path']).toBe(join(workspace, 'model-gate-report/results.json'));
  });
});
