import { cp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, test } from '@jest/globals';

import { makeWorkspace, removeWorkspace } from '../support/make-workspace.js';
import { runCli, type BuiltRun } from '../support/run-built.js';

let workspace: string;
beforeEach(async () => {
  workspace = await makeWorkspace();
});
afterEach(() => removeWorkspace(workspace));

const config = `
project: { task: binary-classification }
model: { uri: ./bank/model.onnx, metrics: ./metrics.json, scores: ./scores.jsonl }
reference: { uri: ./bank/reference.csv }
evaluation: { uri: ./bank/evaluation.csv }
data: { label-column: y, class-names: ['no', 'yes'] }
run: { categories: [model-performance] }
gate: { fail-on: alert }
`;

const scores = (wrong: number): string =>
  Array.from({ length: 300 }, (_, k) => JSON.stringify({ id: k, correct: k >= wrong })).join('\n');

interface OwnResults {
  readonly scores: { readonly name: string; readonly rowCount: number };
  readonly verdict: {
    readonly comparison: {
      readonly model: {
        readonly metrics: readonly {
          readonly metric: string;
          readonly isWorse: boolean;
          readonly rows: number;
        }[];
      };
    };
  };
}

test('own metrics beside a model are compared with ours, and one that is worse fails', async () => {
  await cp('examples/bank', join(workspace, 'bank'), { recursive: true });
  await writeFile(join(workspace, 'gate.yml'), config);
  await writeFile(join(workspace, 'metrics.json'), '{"eval_loss": 0.3}');
  await writeFile(join(workspace, 'scores.jsonl'), scores(10));
  const gate = (...argv: readonly string[]): Promise<BuiltRun> =>
    runCli(['run', '--config', 'gate.yml', ...argv], { workspace });

  const main = await gate();
  expect((main.results as OwnResults).scores).toMatchObject({ name: 'scores.parquet', rowCount: 300 });
  await cp(join(workspace, 'model-gate-report'), join(workspace, 'main'), { recursive: true });

  await writeFile(join(workspace, 'scores.jsonl'), scores(30));
  const worse = await gate('--baseline', './main');
  expect(worse.exitCode).toBe(1);
  const { metrics } = (worse.results as OwnResults).verdict.comparison.model;
  expect(metrics.filter(({ isWorse }) => isWorse)).toMatchObject([{ metric: 'own:correct', rows: 300 }]);
  expect(metrics.map(({ metric }) => metric)).toEqual(
    expect.arrayContaining(['accuracy', 'area_under_curve', 'own:eval_loss']),
  );
  expect(worse.stdout).toMatch(/WORSE +correct \(own\) +0\.9667 +0\.9 .* 20 \/ 0/);
});
