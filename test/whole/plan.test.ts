import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, test } from '@jest/globals';

import { makeWorkspace, removeWorkspace } from '../support/make-workspace.js';
import { runCli, type BuiltRun } from '../support/run-built.js';

const rows = Array.from({ length: 60 }, (_, i) => `${i},${i % 2 === 0 ? 'student' : 'retired'},${i % 2}`);
const csv = ['age,job,y', ...rows].join('\n');
const config = `model: {uri: ./model.py}
reference: {uri: ./data.csv}
evaluation: {uri: ./data.csv}
data: {label_col: y}
run: {categories: [model-performance, data-cleanliness], tests: {label_imbalance: {run: false}}}
gate: {max-alerts: 3}
`;

let workspace = '';
beforeEach(async () => {
  workspace = await makeWorkspace({
    'data.csv': csv,
    'model.py': 'def predict_dict(x):\n    return 0.9 if x["job"] == "retired" else 0.1\n',
    'gate.yml': config,
  });
});
afterEach(async () => removeWorkspace(workspace));

const cli = (...argv: readonly string[]): Promise<BuiltRun> =>
  runCli([...argv, '--config', 'gate.yml', '--mode', 'report', '--model-task', 'binary-classification'], {
    workspace,
  });

interface Planned {
  readonly tests: readonly {
    readonly testType: string;
    readonly wouldRun: boolean;
    readonly whyNot: unknown;
  }[];
}

test('plans the very tests that a run then runs, and writes nothing', async () => {
  const plan = await cli('plan', '--json');
  expect(plan.exitCode).toBe(0);
  expect(existsSync(join(workspace, 'model-gate-report'))).toBe(false);
  const planned = JSON.parse(plan.stdout) as Planned;
  expect(planned).toMatchObject({
    mode: 'report',
    reference: { name: './data.csv', rows: 60, columns: 3 },
    evaluation: { rows: 60, columns: 3 },
  });
  const run = JSON.parse((await cli('run', '--json')).stdout) as { cases: readonly { testType: string }[] };
  const ran = new Set(run.cases.map(({ testType }) => testType));
  const wouldRun = planned.tests.filter((one) => one.wouldRun).map(({ testType }) => testType);
  // A floor has no case where there is nothing to ask; every other test has one.
  expect(
    wouldRun.filter((one) => !one.startsWith('floor') && one !== 'model_failures' && !ran.has(one)),
  ).toEqual([]);
  expect([...ran].filter((one) => !wouldRun.includes(one))).toEqual([]);
  const off = planned.tests.find(({ testType }) => testType === 'label_imbalance');
  expect(off).toMatchObject({ wouldRun: false, whyNot: 'switched off (run.tests)' });
});

test('tells a person what can turn the run red, and what is wrong with 2', async () => {
  const plan = await cli('plan');
  expect(plan.stdout).toMatch(/^Would turn it red, were it not for mode report\n- more than 3 alerts$/m);
  const wrong = await cli('plan', '--json', '--label-column', 'label');
  expect(wrong.exitCode).toBe(2);
  expect(JSON.parse(wrong.stdout)).toMatchObject({ error: { code: 'invalid-input' } });
});
