import { execFileSync } from 'node:child_process';

import { afterEach, beforeEach, expect, test } from '@jest/globals';

import { gitCommits } from '../../src/surroundings/git-commits.js';
import { makeWorkspace, removeWorkspace } from '../support/make-workspace.js';

let workspace: string;
const git = (...argv: readonly string[]): string =>
  execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@example.com', ...argv], {
    cwd: workspace,
    encoding: 'utf8',
  }).trim();

beforeEach(async () => {
  workspace = await makeWorkspace({ a: '1' });
});
afterEach(() => removeWorkspace(workspace));

test('lists the commits of a branch, the latest first', async () => {
  git('init', '-q', '-b', 'main');
  git('commit', '-q', '--allow-empty', '-m', 'one');
  git('commit', '-q', '--allow-empty', '-m', 'two');
  const [two, one] = [git('rev-parse', 'HEAD'), git('rev-parse', 'HEAD~1')];
  git('checkout', '-q', '-b', 'topic/x');
  git('commit', '-q', '--allow-empty', '-m', 'three');
  expect(await gitCommits(workspace, 'main')).toEqual([two, one]);
  expect(await gitCommits(workspace, 'topic/x')).toEqual([git('rev-parse', 'HEAD'), two, one]);
});

test('prefers what the origin has', async () => {
  git('init', '-q', '-b', 'main');
  git('commit', '-q', '--allow-empty', '-m', 'one');
  git('update-ref', 'refs/remotes/origin/main', 'HEAD');
  const one = git('rev-parse', 'HEAD');
  git('commit', '-q', '--allow-empty', '-m', 'two');
  expect(await gitCommits(workspace, 'main')).toEqual([one]);
});

test.each(['nowhere', '--all', '', '../x', 'main main'])('knows nothing of the branch %j', async (branch) => {
  git('init', '-q', '-b', 'main');
  git('commit', '-q', '--allow-empty', '-m', 'one');
  expect(await gitCommits(workspace, branch)).toEqual([]);
});

test('knows nothing outside of a repository', async () => {
  expect(await gitCommits(workspace, 'main')).toEqual([]);
});
