import { cp, readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, test } from '@jest/globals';

import type { TestCase } from '../../src/domain/results.js';
import { makeWorkspace, removeWorkspace } from '../support/make-workspace.js';
import { runCli } from '../support/run-built.js';

let workspace: string;
beforeEach(async () => {
  workspace = await makeWorkspace({
    'strict.yml': [
      'model: { uri: examples/bank/model.onnx }',
      'project: { task: binary-classification }',
      'reference: { uri: examples/bank/reference.csv }',
      'evaluation: { uri: examples/bank/evaluation.csv }',
      "data: { label-column: y, class-names: ['no', 'yes'] }",
      'run:',
      '  categories: [model-performance, data-cleanliness, drift]',
      '  seed: 42',
      '  tests: { duplicate_rows: { run: true } }',
      'engine: { compat: strict }',
      'gate: { fail-on: never }',
    ].join('\n'),
  });
  await cp('examples/bank', join(workspace, 'examples/bank'), { recursive: true });
});
afterEach(() => removeWorkspace(workspace));

interface Cases {
  readonly cases: readonly TestCase[];
}

const keyOf = ({ testType, features }: TestCase): string => [testType, ...features].join(' ');

// The former version rated by the platform's rules alone; its results.json is a fixture.
test("engine.compat strict rates as the platform's rules did, and the report says so", async () => {
  const former = JSON.parse(await readFile('test/fixtures/results/version-2.json', 'utf8')) as Cases;
  const { stdout, results } = await runCli(['run', '--config', 'strict.yml'], { workspace });
  expect(stdout).toMatch(/^Rules .*\bcompat strict\b/m);
  const { cases } = results as Cases;
  const byKey = new Map(cases.map((one) => [keyOf(one), one]));
  // Beside the floors, which no rule of the platform has.
  expect(cases.filter(({ testType }) => !testType.startsWith('floor:'))).toHaveLength(former.cases.length);
  for (const { severity, importance, ...before } of former.cases) {
    const now = byKey.get(keyOf({ severity, importance, ...before }));
    expect([keyOf(before as TestCase), now?.severity]).toEqual([keyOf(before as TestCase), severity]);
    // That version rounded probabilities to six decimals, which moves a few rows to another bin.
    if (importance !== undefined) expect(now?.importance).toBeCloseTo(importance, 4);
  }
});
