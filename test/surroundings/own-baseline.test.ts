import { execFileSync } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, test } from '@jest/globals';

import type { BaseConfig } from '../../src/inputs/given/base-config.js';
import { tellOwnBaseline } from '../../src/surroundings/own-baseline.js';
import { makePlan } from '../support/make-plan.js';
import { makeWorkspace, removeWorkspace } from '../support/make-workspace.js';

let workspace: string;
let sha: string;
beforeEach(async () => {
  workspace = await makeWorkspace({
    'main/results.json': 'r',
    'main/predictions.parquet': 'p',
    'main/notes.txt': 'n',
  });
  git('init', '-q', '-b', 'main');
  git('add', '-A');
  git('commit', '-q', '-m', 'base');
  sha = git('rev-parse', 'HEAD');
});
afterEach(() => removeWorkspace(workspace));

const git = (...argv: readonly string[]): string =>
  execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@example.com', ...argv], {
    cwd: workspace,
    encoding: 'utf8',
  }).trim();

function tell(path: string, base: BaseConfig | undefined, isBasePolicy = false): Promise<string | undefined> {
  const { gate } = makePlan();
  const policyBase = isBasePolicy ? sha : undefined;
  return tellOwnBaseline(
    { gate: { ...gate, baseline: { kind: 'file', path } }, policyBase },
    workspace,
    base,
  );
}
const atBase = (): BaseConfig => ({ kind: 'absent', sha });

test.each(['main', 'main/results.json', './main/'])('says nothing of %s as the base has it', async (path) => {
  await writeFile(join(workspace, 'main/notes.txt'), 'another');
  expect(await tell(path, atBase(), true)).toBeUndefined();
});

test.each<[string, () => Promise<void>]>([
  ['changed', () => writeFile(join(workspace, 'main/results.json'), 'another')],
  ['of other rows', () => writeFile(join(workspace, 'main/predictions.parquet'), 'another')],
  ['without its rows', () => rm(join(workspace, 'main/predictions.parquet'))],
  ['removed', () => rm(join(workspace, 'main'), { recursive: true })],
  [
    'removed in a commit',
    async () => {
      await rm(join(workspace, 'main'), { recursive: true });
      git('commit', '-q', '-a', '-m', 'x');
    },
  ],
])('one that is %s is told, and refused by the policy of the base branch', async (_, change) => {
  await change();
  expect(await tell('main', atBase())).toBe('changed from the base branch: the baseline "main" itself');
  await expect(tell('main', atBase(), true)).rejects.toMatchObject({
    code: 'missing-baseline',
    message: expect.stringContaining('the baseline "main" is another one than here'),
  });
});

test('one that the pull request brings is another one; one that an earlier step fetched is not git’s', async () => {
  await mkdir(join(workspace, 'own'));
  await writeFile(join(workspace, 'own/results.json'), 'r');
  expect(await tell('own', atBase(), true)).toBeUndefined();
  git('add', '-A');
  expect(await tell('own', atBase())).toMatch(/^changed/);
});

test('a checkout without the base branch can’t tell, and says so of files that git keeps', async () => {
  const unknown: BaseConfig = { kind: 'absent', sha: '89abcdef0123456789abcdef0123456789abcdef' };
  expect(await tell('main', unknown)).toMatch(/^not compared with the base branch: the baseline "main"/);
  await expect(tell('main', unknown, true)).rejects.toMatchObject({
    message: expect.stringContaining('fetch-depth: 0'),
  });
});

test('there is nothing to tell outside of pull requests', async () => {
  await rm(join(workspace, 'main'), { recursive: true });
  expect(await tell('main', undefined)).toBeUndefined();
});
