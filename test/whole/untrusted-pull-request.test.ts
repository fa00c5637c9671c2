import { execFileSync } from 'node:child_process';
import { mkdir, readdir, readFile, symlink, unlink, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';

import { makeWorkspace, removeWorkspace } from '../support/make-workspace.js';
import { runAction, type BuiltRun } from '../support/run-built.js';

const usual = '.github/model-gate.yml';
/** The mean of the evaluation lies three standard deviations off: drift that no rule overlooks. */
const numbers = (shift: number): string =>
  ['x', ...Array.from({ length: 300 }, (_, row) => String(((row * 37) % 100) / 10 + shift))].join('\n');
const data = [
  'model: { uri: none }',
  'reference: { uri: reference.csv }',
  'evaluation: { uri: evaluation.csv }',
  'project: { task: binary-classification }',
  'run: { categories: [drift] }',
];
const strict = [...data, 'gate: { fail-on: alert }'].join('\n');
const lax = [...data, 'gate: { fail-on: never }', 'mode: report'].join('\n');

let workspace: string;
let base: string;
beforeEach(async () => {
  workspace = await makeWorkspace({ 'reference.csv': numbers(0), 'evaluation.csv': numbers(9) });
  git('init', '-q', '-b', 'main');
  await write(usual, strict);
  await write('baseline.json', '{}');
  base = commit('base');
  git('checkout', '-q', '-b', 'topic');
});
afterEach(() => removeWorkspace(workspace));

function git(...argv: readonly string[]): string {
  const identity = ['-c', 'user.name=x', '-c', 'user.email=x@example.com'];
  return execFileSync('git', [...identity, ...argv], { cwd: workspace, encoding: 'utf8' }).trim();
}

function commit(message: string): string {
  git('add', '-A');
  git('commit', '-q', '-m', message);
  return git('rev-parse', 'HEAD');
}

async function write(name: string, text: string): Promise<void> {
  await mkdir(join(workspace, name, '..'), { recursive: true });
  await writeFile(join(workspace, name), text);
}

async function runOfPullRequest(inputs: Readonly<Record<string, string>> = {}): Promise<BuiltRun> {
  commit('of the pull request');
  const event = join(workspace, '..', `${base}.json`);
  await writeFile(event, JSON.stringify({ pull_request: { number: 3, base: { sha: base } } }));
  return runAction({
    workspace,
    inputs: { comment: 'never', ...inputs },
    env: { GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: event, GITHUB_REF: 'refs/pull/3/merge' },
  });
}

describe('a pull request that loosens the policy', () => {
  beforeEach(() => write(usual, lax));

  test('passes where its own policy holds, and every report says first what it changed', async () => {
    const run = await runOfPullRequest();
    expect(run.exitCode).toBe(0);
    const change = 'changed from the base branch: gate.fail-on from "alert" to "never"';
    const folder = join(workspace, 'model-gate-report');
    const texts = await Promise.all(
      ['summary.md', 'report.html'].map((name) => readFile(join(folder, name), 'utf8')),
    );
    for (const text of [run.stdout, run.summary, ...texts])
      expect(text.replaceAll('&quot;', '"').replaceAll(/<[^>]+>/g, '')).toContain(change);
    expect((run.results as { rules: string[] }).rules.slice(0, 2)).toEqual([
      change,
      'changed from the base branch: mode from nothing to "report"',
    ]);
  });

  test('fails by the policy of the base branch where the workflow asks for that', async () => {
    const run = await runOfPullRequest({ 'policy-from': 'base' });
    expect(run.outputs).toMatchObject({ verdict: 'failed' });
    expect(run.exitCode).toBe(1);
    expect(run.stdout).toContain('not taken from this branch: gate.fail-on "never"');
  });
});

test('a pull request cannot bring the baseline it is compared with', async () => {
  git('checkout', '-q', 'main');
  await write(usual, strict.replace('fail-on: alert', 'fail-on: alert, baseline: baseline.json'));
  base = commit('with a baseline');
  git('checkout', '-q', '-b', 'other');
  await write('baseline.json', '{"schemaVersion": 3}');
  const run = await runOfPullRequest({ 'policy-from': 'base' });
  expect(run.outputs).toMatchObject({ verdict: 'error', 'error-code': 'missing-baseline' });
  expect(run.stdout).toContain('the baseline "baseline.json" is another one than here');
});

describe('links of a pull request', () => {
  test('lead no report into the folder of workflows', async () => {
    await symlink('.github', join(workspace, 'model-gate-report'));
    const run = await runOfPullRequest();
    expect(run.outputs).toMatchObject({ verdict: 'error', 'error-code': 'invalid-input' });
    expect(run.stdout).toContain('lies in .github, which later steps act on');
    expect(await readdir(join(workspace, '.github'))).toEqual(['model-gate.yml']);
  });

  test('have no other file of the runner read', async () => {
    await unlink(join(workspace, 'evaluation.csv'));
    await symlink('/etc/passwd', join(workspace, 'evaluation.csv'));
    const run = await runOfPullRequest();
    expect(run.outputs).toMatchObject({ verdict: 'error', 'error-code': 'invalid-input' });
    expect(run.stdout).toContain('"evaluation.csv" is a link that leads out of the workspace');
  });
});

describe('the API key', () => {
  let server: Server;
  let asked: number;
  beforeEach(async () => {
    asked = 0;
    server = createServer((_, response) => {
      asked++;
      response.end('{}');
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  });
  afterEach(() => new Promise((closed) => server.close(closed)));

  test.each(['head', 'base'])(
    'goes to no cluster that only the pull request names, with the policy from %s',
    async (from) => {
      const { port } = server.address() as AddressInfo;
      await write(usual, `${lax}\ncluster: { url: http://127.0.0.1:${port} }`);
      const run = await runOfPullRequest({ 'policy-from': from, 'api-key': 'secret-key-0123456789' });
      expect(run.outputs).toMatchObject({ verdict: 'error', 'error-code': 'invalid-input' });
      expect(run.stdout).toContain('the API key would go wherever a pull request says');
      expect(asked).toBe(0);
    },
  );
});
