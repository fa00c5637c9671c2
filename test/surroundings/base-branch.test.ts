import { execFileSync } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, test } from '@jest/globals';

import { readBaseConfig } from '../../src/surroundings/base-branch.js';
import { makeWorld } from '../support/fake-world.js';
import { startGitHub, type FakeGitHub } from '../support/github-api/fake-github.js';
import { makeWorkspace, removeWorkspace } from '../support/make-workspace.js';

let github: FakeGitHub;
let workspace: string;
beforeEach(async () => {
  github = await startGitHub();
  workspace = await makeWorkspace();
});
afterEach(async () => {
  expect(github.problems).toEqual([]);
  await github.close();
  await removeWorkspace(workspace);
});

const git = (...argv: readonly string[]): string =>
  execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@example.com', ...argv], {
    cwd: workspace,
    encoding: 'utf8',
  }).trim();

/** Commits the files on main; the commit's SHA. */
async function commit(files: Readonly<Record<string, string>>): Promise<string> {
  git('init', '-q', '-b', 'main');
  for (const [name, text] of Object.entries(files)) {
    await mkdir(join(workspace, name, '..'), { recursive: true });
    await writeFile(join(workspace, name), text);
  }
  git('add', '-A');
  git('commit', '-q', '-m', 'base');
  return git('rev-parse', 'HEAD');
}

async function read(event: object, given?: string, token = 'token-0123456789', name = 'pull_request') {
  await writeFile(join(workspace, 'event.json'), JSON.stringify(event));
  const env = {
    GITHUB_EVENT_NAME: name,
    GITHUB_EVENT_PATH: join(workspace, 'event.json'),
    GITHUB_REPOSITORY: 'owner/repo',
    GITHUB_API_URL: github.url,
  };
  return readBaseConfig(given, { workspace, token, env, clock: makeWorld().clock });
}
const towards = (sha: string) => ({ pull_request: { number: 3, base: { sha } } });
const absent = '89abcdef0123456789abcdef0123456789abcdef';
const usual = '.github/model-gate.yml';

test('comes from the checkout that holds the base commit, whatever this branch did to the file', async () => {
  const sha = await commit({ [usual]: 'mode: gate\n' });
  await rm(join(workspace, '.github'), { recursive: true });
  expect(await read(towards(sha))).toEqual({ kind: 'file', path: usual, text: 'mode: gate\n', sha });
  expect(await read(towards(sha), 'other.yml')).toEqual({ kind: 'absent', sha });
  expect(await read({ merge_group: { base_sha: sha } }, undefined, '', 'merge_group')).toMatchObject({
    kind: 'file',
  });
  expect(github.requests).toEqual([]);
});

test('comes from GitHub where the checkout is shallow', async () => {
  github.files.set(`${absent} ${usual}`, 'mode: report\n');
  await commit({ a: '1' });
  expect(await read(towards(absent))).toEqual({
    kind: 'file',
    path: usual,
    text: 'mode: report\n',
    sha: absent,
  });
  expect(await read(towards(absent), 'ml/gate.yml')).toEqual({ kind: 'absent', sha: absent });
});

test('is asked for by its place in the repository, which may be checked out into a folder', async () => {
  github.files.set(`${absent} ml/gate.yml`, 'mode: report\n');
  await mkdir(join(workspace, 'code/ml'), { recursive: true });
  execFileSync('git', ['init', '-q', join(workspace, 'code')]);
  expect(await read(towards(absent), 'code/ml/gate.yml')).toMatchObject({ text: 'mode: report\n' });
});

test.each<[string, object, string, RegExp]>([
  ['an event without a base', { pull_request: { number: 3 } }, 'token', /names no commit/],
  ['a base that is no SHA', towards('--output=x'), 'token', /names no commit/],
  ['no token', towards(absent), '', /no token/],
])('is unknown with %s', async (_, event, token, why) => {
  await commit({ a: '1' });
  expect(await read(event, undefined, token)).toEqual({ kind: 'unknown', why: expect.stringMatching(why) });
});

test('is unknown when GitHub does not tell, or the file is none or no text', async () => {
  github.intercept = () => ({ status: 502, body: { message: 'Server Error' } });
  expect(await read(towards(absent))).toEqual({ kind: 'unknown', why: expect.stringContaining('502') });
  const sha = await commit({ 'bad.yml': 'x' });
  await writeFile(join(workspace, 'bad.yml'), Buffer.from([0xff, 0xfe, 0xff]));
  await writeFile(join(workspace, 'long.yml'), 'x'.repeat(1024 * 1024 + 1));
  git('add', '-A');
  git('commit', '-q', '-m', 'bad');
  const bad = git('rev-parse', 'HEAD');
  expect(bad).not.toBe(sha);
  expect(await read(towards(bad), 'bad.yml')).toMatchObject({ kind: 'unknown' });
  expect(await read(towards(bad), 'long.yml')).toEqual({
    kind: 'unknown',
    why: 'it has 1048577 bytes there, at most 1048576 are allowed',
  });
});
