import { existsSync } from 'node:fs';
import { cp, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, test } from '@jest/globals';

import { startGitHub, type FakeGitHub } from '../support/github-api/fake-github.js';
import { makeWorkspace, removeWorkspace } from '../support/make-workspace.js';
import { runAction, type BuiltRun } from '../support/run-built.js';

const rows = Array.from({ length: 400 }, (_, k) => {
  const age = 20 + ((k * 7) % 61);
  return [age, Number(age > 50 !== (k % 8 === 0))].join(',');
});
const csv = ['age,yes', ...rows].join('\n');
const predicts = (yes: number): string =>
  `def predict_dict(x):\n    return ${yes} if x["age"] > 50 else ${1 - yes}\n`;
/** Mostly wrong. */
const model = predicts(0.25);

let github: FakeGitHub;
let workspace: string;
let installed: string;
beforeEach(async () => {
  github = await startGitHub();
  const event = JSON.stringify({ pull_request: { number: 3, head: { repo: { full_name: 'owner/repo' } } } });
  workspace = await makeWorkspace({ 'event.json': event, 'data.csv': csv, 'model.py': predicts(0.75) });
  installed = await mkdtemp(join(tmpdir(), 'installed-'));
  await cp('dist', installed, { recursive: true });
});
afterEach(async () => {
  await Promise.all([removeWorkspace(workspace), rm(installed, { recursive: true }), github.close()]);
});

function gate(inputs: Readonly<Record<string, string>> = {}): Promise<BuiltRun> {
  return runAction({
    workspace,
    script: join(installed, 'index.js'),
    inputs: {
      'model-uri': './model.py',
      'reference-uri': 'data.csv',
      'evaluation-uri': 'data.csv',
      'model-task': 'binary-classification',
      'label-column': 'yes',
      categories: 'model-performance',
      'github-token': 'token-0123456789',
      comment: 'always',
      ...inputs,
    },
    env: {
      GITHUB_API_URL: github.url,
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_EVENT_PATH: join(workspace, 'event.json'),
      GITHUB_REF: 'refs/pull/3/merge',
    },
  });
}

/** Has the model's file run this Python code first. */
async function infect(code: readonly string[]): Promise<void> {
  await writeFile(join(workspace, 'model.py'), [...code, model].join('\n'));
}

/** The cases, without what the verdict says of them. */
function measuredBy({ results }: BuiltRun): readonly object[] {
  const { cases } = results as { readonly cases: readonly object[] };
  return cases.map((one) => ({ ...one, change: undefined }));
}

test("a model that writes itself in the place of the gate's own files changes nothing that is measured or told", async () => {
  await gate();
  await rename(join(workspace, 'model-gate-report'), join(workspace, 'baseline'));
  await infect([]);
  // What only some runs load: the comparison with a baseline, predictions, the comment.
  const honest = await gate({ baseline: './baseline' });
  expect(honest.outputs).toMatchObject({ verdict: 'failed' });

  const forged = [
    `import { appendFileSync, writeFileSync } from 'node:fs';`,
    `writeFileSync(${JSON.stringify(join(workspace, 'forged'))}, '');`,
    `appendFileSync(process.env.GITHUB_OUTPUT, 'verdict=passed\\n');`,
    'process.exit(0);',
  ].join('\n');
  await infect([
    'import pathlib',
    `for path in pathlib.Path(${JSON.stringify(installed)}).rglob("*.*"):`,
    `    if path.is_file(): path.write_text(${JSON.stringify(forged)})`,
  ]);
  const run = await gate({ baseline: './baseline' });
  expect((await readFile(join(installed, 'bundle/publish-run.js'), 'utf8')) === forged).toBe(true);
  expect(existsSync(join(workspace, 'forged'))).toBe(false);
  expect(measuredBy(run)).toEqual(measuredBy(honest));
  expect(await readdir(join(workspace, 'model-gate-report'))).toContain('predictions.parquet');
  expect(run.exitCode).toBe(1);
  expect(run.outputs).toMatchObject({ verdict: 'error', 'error-code': 'tampered' });
  expect(run.stdout).toContain(`the files of the gate (${installed}/)`);
  expect(github.comments[0]?.body).toContain('**tampered**');
});

test("a model that finds the runner's files and writes to them turns the run red", async () => {
  if (process.platform !== 'linux') return;
  await infect([
    'import os, re',
    'pid = os.getppid()',
    'while pid > 1:',
    '    environment = open(f"/proc/{pid}/environ").read().split("\\0")',
    '    for entry in environment:',
    '        if re.match("GITHUB_(ENV|OUTPUT|STATE|STEP_SUMMARY)=", entry):',
    '            open(entry.split("=", 1)[1], "a").write("verdict=passed\\nrest<<NEVER\\n")',
    '    pid = int(open(f"/proc/{pid}/stat").read().rsplit(")", 1)[1].split()[1])',
    '    if any("GITHUB_OUTPUT=" in entry for entry in environment): break',
  ]);
  const run = await gate();
  expect(run.exitCode).toBe(1);
  expect(run.outputs).toMatchObject({ verdict: 'error', 'error-code': 'tampered' });
  expect(run.outputs).not.toHaveProperty('rest');
  expect(run.stdout).toMatch(
    /something changed .*: GITHUB_OUTPUT, GITHUB_STEP_SUMMARY, GITHUB_STATE, GITHUB_ENV\./,
  );
});
