import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { load } from 'js-yaml';

import { makeWorkspace, removeWorkspace } from '../support/make-workspace.js';
import { runCli, type BuiltRun } from '../support/run-built.js';

let workspace: string;
beforeEach(async () => {
  workspace = await makeWorkspace();
  await cp('examples/sentiment', workspace, { recursive: true });
  await rm(join(workspace, 'model-gate.yml'));
});
afterEach(() => removeWorkspace(workspace));

const init = (...argv: readonly string[]): Promise<BuiltRun> => runCli(['init', ...argv], { workspace });
const read = (path: string): Promise<string> => readFile(join(workspace, path), 'utf8');

test('from nothing to a verdict: what was found is written, and runs', async () => {
  const { exitCode, stdout, stderr } = await init('--yes');
  expect([exitCode, stderr]).toEqual([0, expect.stringContaining('Wrote .github/model-gate.yml.')]);
  expect(stdout).toMatch(/^(PASSED|FAILED) /m);
  const config = load(await read('.github/model-gate.yml'));
  expect(config).toMatchObject({
    project: { task: 'binary-classification' },
    model: { uri: './model.onnx' },
    reference: { uri: './reference.jsonl' },
    evaluation: { uri: './evaluation.jsonl' },
    data: { 'label-column': 'label', 'text-features': ['sentence'] },
  });
  expect(load(await read('.github/workflows/model-gate.yml'))).toMatchObject({
    jobs: { 'model-gate': { steps: [{}, { with: { baseline: 'branch:main' } }] } },
  });
  const again = await init('--yes');
  expect([again.exitCode, again.stderr]).toEqual([
    2,
    expect.stringContaining('--force: is needed to write over'),
  ]);
});

test('what would not run is told, and nothing is written', async () => {
  await writeFile(join(workspace, 'model.onnx'), 'no model');
  const { exitCode, stderr } = await init('--yes');
  expect(exitCode).toBe(2);
  expect(stderr).toContain('would not run, so nothing was written.');
  await expect(read('.github/model-gate.yml')).rejects.toThrow('ENOENT');
});

test('nobody can be asked without a terminal', async () => {
  const { exitCode, stderr } = await init();
  expect([exitCode, stderr]).toEqual([
    2,
    expect.stringContaining('--yes: is needed where no terminal can be asked'),
  ]);
});

test('--dry-run shows both files, and writes none', async () => {
  const { exitCode, stdout } = await init('--yes', '--dry-run', '--action', 'acme/gate@v1');
  expect(exitCode).toBe(0);
  expect(stdout).toContain('# .github/workflows/model-gate.yml\nname: Model gate\n');
  expect(stdout).toContain('uses: acme/gate@v1');
  await expect(read('.github/model-gate.yml')).rejects.toThrow('ENOENT');
});
