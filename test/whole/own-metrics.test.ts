import { cp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, test } from '@jest/globals';

import { makeWorkspace, removeWorkspace } from '../support/make-workspace.js';
import { runCli } from '../support/run-built.js';

let workspace: string;
beforeEach(async () => {
  workspace = await makeWorkspace();
});
afterEach(() => removeWorkspace(workspace));

const config = `
project: { task: binary-classification }
model: { uri: ./sentiment/model.onnx, metrics: ./metrics.json, scores: ./scores.jsonl }
reference: { uri: ./sentiment/reference.jsonl }
evaluation: { uri: ./sentiment/evaluation.jsonl }
data: { label-column: label, text-features: [sentence], class-names: [negative, positive] }
run: { categories: [model-performance] }
gate: { fail-on: alert }
`;

const scores = (wrong: number): string =>
  Array.from({ length: 300 }, (_, k) => JSON.stringify({ id: k, correct: k >= wrong })).join('\n');

interface OwnResults {
  readonly cases: readonly { readonly testType: string; readonly judgedAs: string }[];
}

test('own metrics alone are a baseline, and beside a model they are judged with it', async () => {
  await cp('examples/sentiment', join(workspace, 'sentiment'), { recursive: true });
  await writeFile(
    join(workspace, 'alone.yml'),
    'model: { metrics: ./metrics.json, scores: ./scores.jsonl }\n',
  );
  await writeFile(join(workspace, 'beside.yml'), config);
  await writeFile(join(workspace, 'metrics.json'), '{"eval_loss": 0.3}');
  await writeFile(join(workspace, 'scores.jsonl'), scores(10));
  const alone = await runCli(['run', '--config', 'alone.yml'], { workspace });
  expect([alone.exitCode, alone.stderr]).toEqual([0, expect.stringContaining('300 scored rows')]);
  await cp(join(workspace, 'model-gate-report'), join(workspace, 'main'), { recursive: true });

  await writeFile(join(workspace, 'scores.jsonl'), scores(30));
  const beside = await runCli(['run', '--config', 'beside.yml', '--baseline', './main'], { workspace });
  expect(beside.exitCode).toBe(1);
  const { cases } = beside.results as OwnResults;
  expect(cases.filter(({ judgedAs }) => judgedAs === 'alert').map(({ testType }) => testType)).toEqual([
    'baseline:own:correct',
  ]);
  const types = cases.map(({ testType }) => testType);
  expect(types).toEqual(
    expect.arrayContaining(['baseline:own:eval_loss', 'own:correct', 'model_performance:accuracy']),
  );
  expect(beside.stdout).toMatch(/WORSE +correct \(own\) +0\.9667 +0\.9 .* 20 \/ 0/);
});
