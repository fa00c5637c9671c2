import { execFileSync } from 'node:child_process';

import { afterEach, beforeEach, expect, test } from '@jest/globals';

import { latestCommits } from '../../src/surroundings/latest-commits.js';
import { makeWorld, type FakeWorld } from '../support/fake-world.js';
import { startGitHub, type FakeGitHub } from '../support/github-api/fake-github.js';
import { makeWorkspace, removeWorkspace } from '../support/make-workspace.js';

let github: FakeGitHub;
let workspace: string;
let world: FakeWorld;
beforeEach(async () => {
  github = await startGitHub();
  workspace = await makeWorkspace();
  world = makeWorld();
});
afterEach(async () => {
  expect(github.problems).toEqual([]);
  await github.close();
  await removeWorkspace(workspace);
});

const ask = (branch: string, token = 'token-0123456789') =>
  latestCommits(branch, {
    workspace,
    token,
    env: { GITHUB_REPOSITORY: 'owner/repo', GITHUB_API_URL: github.url },
    log: world.log,
    clock: world.clock,
  });

/** A checkout with one commit on main; its SHA. */
function checkOut(): string {
  const git = (...argv: readonly string[]): string =>
    execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@example.com', ...argv], {
      cwd: workspace,
      encoding: 'utf8',
    }).trim();
  git('init', '-q', '-b', 'main');
  git('commit', '-q', '--allow-empty', '-m', 'one');
  return git('rev-parse', 'HEAD');
}

test('asks GitHub, whose branches are whole', async () => {
  github.branches.set('main', ['aaa', 'bbb']);
  checkOut();
  expect(await ask('main')).toEqual(['aaa', 'bbb']);
});

test('asks the checkout without a token', async () => {
  github.branches.set('main', ['aaa']);
  expect(await ask('main', '')).toEqual([]);
  expect(await ask('main', '')).toEqual([]);
  expect(github.requests).toEqual([]);
});

test('asks the checkout when GitHub does not tell, with a warning', async () => {
  const sha = checkOut();
  expect(await ask('main')).toEqual([sha]);
  expect(world.lines.at(-1)).toMatch(/^warning: GitHub does not tell the commits of main: .*404/);
});
