import { execFileSync, spawn } from 'node:child_process';
import { appendFileSync, cpSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';

import { makeWorkspace, removeWorkspace } from '../support/make-workspace.js';
import { runAction, runCli, type BuiltRun } from '../support/run-built.js';

let workspace: string;
beforeEach(async () => {
  workspace = await makeWorkspace();
  cpSync('examples', `${workspace}/examples`, { recursive: true });
});
afterEach(async () => removeWorkspace(workspace));

interface Results {
  readonly verdict: {
    readonly kind: string;
    readonly reason: string;
    readonly counts: Record<string, number>;
  };
  readonly cases: readonly { readonly testType: string; readonly status: string }[];
  readonly examples?: { readonly rows: readonly object[] };
}

const rowsCaption = 'Rows that this finding rests on';

/** What must be the same in two runs: everything but ids, times and durations. */
const lasting = (results: unknown): object => {
  const { verdict, cases } = results as Results;
  return { verdict, cases };
};

/** How many rows a second a model answered is a time, too. */
const withoutPace = (told: object): string =>
  JSON.stringify(told).replace(/(The model ran in [^"]*), about [\d,]+ rows a second/, '$1');

const run = (example: string) =>
  runCli(['run', '--config', `examples/${example}/model-gate.yml`], { workspace });

describe('the sentiment example', () => {
  let first: Promise<BuiltRun> | undefined;
  /** One run for all that look at the same. */
  const runOnce = (): Promise<BuiltRun> => (first ??= run('sentiment'));

  test('runs on the command line, tells its progress and ends by its thresholds', async () => {
    const { exitCode, stdout, stderr, results } = await runOnce();
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/^PASSED (?:\(measured \d+ of \d+\) )? /m);
    expect(stdout).toMatch(
      /\d+ alert · \d+ warning · \d+ passed · \d+ skipped · (?:\d+ uncertain · )?[\d.]+ m?s/,
    );
    expect(stderr).toMatch(
      /^Testing \.\/\S+model\.onnx on \.\/\S+evaluation\.jsonl, beside the reference data \.\/\S+reference\.jsonl\.$/m,
    );
    expect(stderr).toMatch(/^\d+ of \d+ tests done$/m);
    // What only a cluster has is nothing to look for here.
    expect(stdout + stderr).not.toMatch(/\b(?:jobs?|projects?|test runs?)\b|[0-9a-f]{8}-[0-9a-f]{4}-/i);
    const { cases } = results as Results;
    expect(new Set(cases.map(({ testType }) => testType)).size).toBeGreaterThanOrEqual(15);
  });

  test('gives the same bytes twice, and tells another seed by other texts', async () => {
    const before = lasting((await runOnce()).results);
    const again = lasting((await run('sentiment')).results);
    expect(withoutPace(again)).toBe(withoutPace(before));
    const argv = ['run', '--config', 'examples/sentiment/model-gate.yml', '--seed', '7'];
    const other = lasting((await runCli(argv, { workspace })).results);
    expect(withoutPace(other)).not.toBe(withoutPace(before));
  });

  test('ends the same when nobody reads its output to the end', async () => {
    const argv = [resolve('dist/cli.js'), 'run', '--json', '--config', 'examples/sentiment/model-gate.yml'];
    const child = spawn(process.execPath, argv, { cwd: workspace });
    child.stdout.destroy();
    child.stderr.destroy();
    expect(await new Promise((finish) => child.once('close', finish))).toBe(0);
  });
});

describe('the example of natural language inference', () => {
  /** What the model scores on the evaluation data. */
  const accuracyOf = ({ results }: Awaited<ReturnType<typeof run>>): number => {
    const { testRun } = results as {
      testRun: { modelMetrics: readonly { name: string; evaluation: number }[] };
    };
    return testRun.modelMetrics.find(({ name }) => /accuracy/.test(name))?.evaluation ?? NaN;
  };

  test('runs a folder of Hugging Face and matches its classes by name', async () => {
    const done = await run('nli');
    expect(done.exitCode).toBe(0);
    expect(done.stdout).toContain('matched to "entailment", "neutral", "contradiction" by name');
    // PyTorch's own, as examples/nli/train.py prints it: 579 of 600.
    expect(accuracyOf(done)).toBeCloseTo(0.965, 4);
  });

  test('takes kwargs: by index, the classes are mistaken for each other', async () => {
    const config = readFileSync(`${workspace}/examples/nli/model-gate.yml`, 'utf8');
    const info =
      '{ hugging_face: { model_uri: ./examples/nli/model, kwargs: { ignore_class_names: true } } }';
    const turned = config.replace(/uri: \.\/examples\/nli\/model .*/, `info: ${info}`);
    writeFileSync(`${workspace}/turned.yml`, turned);
    const argv = ['run', '--config', 'turned.yml', '--categories', 'model-performance'];
    const done = await runCli(argv, { workspace });
    expect(accuracyOf(done)).toBeLessThan(0.1);
  });
});

describe('the bank example', () => {
  test('fails, as its page explains', async () => {
    const { exitCode, stdout, results } = await run('bank');
    expect(exitCode).toBe(1);
    expect(stdout).toMatch(/^FAILED (?:\(measured \d+ of \d+\) )? /m);
    const { cases, examples } = results as Results;
    expect(cases.some(({ testType }) => testType === 'categorical_feature_drift')).toBe(true);
    expect(examples?.rows.length).toBeGreaterThan(0);
    expect(readFileSync(`${workspace}/model-gate-report/report.html`, 'utf8')).toContain(rowsCaption);
    expect(readFileSync(`${workspace}/model-gate-report/summary.md`, 'utf8')).toContain(
      'Rows of the findings',
    );
  });

  test('runs as an action, with summary and outputs, and no rows of the data where none are wanted', async () => {
    appendFileSync(`${workspace}/examples/bank/model-gate.yml`, 'report: { rows: false }\n');
    const inputs = { config: 'examples/bank/model-gate.yml' };
    const { exitCode, outputs, summary, results } = await runAction({ workspace, inputs });
    expect((results as Results).examples ?? undefined).toBeUndefined();
    expect(readFileSync(`${workspace}/model-gate-report/report.html`, 'utf8')).not.toContain(rowsCaption);
    expect(exitCode).toBe(1);
    expect(outputs).toMatchObject({ verdict: 'failed', 'would-fail': 'true', 'test-run-url': '' });
    expect(outputs['results-path']).toBe(`${workspace}/model-gate-report/results.json`);
    expect(summary).toContain('## ❌ Model gate failed');
    expect(summary).toContain('<code>month</code>');
    expect(summary).not.toContain('Rows of the finding');
  });
});

const pandas = ['python3', '/usr/bin/python3'].find((interpreter) => {
  try {
    execFileSync(interpreter, ['-c', 'import pandas'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
});
if (!pandas) console.warn('No python3 with pandas: the test of examples/python-model is skipped.');

(pandas ? test : test.skip)('the Python example reports and stays green', async () => {
  const argv = ['run', '--config', 'examples/python-model/model-gate.yml', '--python', pandas ?? ''];
  const { exitCode, results, stdout } = await runCli(argv, { workspace });
  expect(exitCode).toBe(0);
  expect(stdout).toMatch(/^FAILED (?:\(measured \d+ of \d+\) )? /m);
  expect((results as Results).verdict.kind).toBe('failed');
});

describe('the regression example', () => {
  const warned = ({ results }: Awaited<ReturnType<typeof run>>): readonly string[] =>
    (results as Results).cases.filter(({ status }) => status === 'warning').map(({ testType }) => testType);

  test('passes, and fails against itself when it answers six degrees too much for one place', async () => {
    const passed = await run('regression');
    expect(passed.exitCode).toBe(0);
    expect(passed.stdout).toMatch(/^PASSED (?:\(measured \d+ of \d+\) )? /m);
    expect(warned(passed)).toEqual(['outlier_substitution']);
    const model = `${workspace}/examples/regression/model.py`;
    cpSync(`${workspace}/model-gate-report`, `${workspace}/before`, { recursive: true });
    const biased = "    return degrees + (6 if x['location'] == 'Seattle' else 0)";
    writeFileSync(model, readFileSync(model, 'utf8').replace('    return degrees', biased));
    const argv = ['run', '--config', 'examples/regression/model-gate.yml', '--baseline', './before'];
    const failed = await runCli(argv, { workspace });
    expect(failed.exitCode).toBe(1);
    expect(warned(failed)).toEqual(
      expect.arrayContaining([
        'baseline:root_mean_squared_error',
        'baseline:mean_absolute_error',
        'subset_performance:subset_root_mean_squared_error',
      ]),
    );
  });
});
