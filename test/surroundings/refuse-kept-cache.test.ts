import { execFileSync } from 'node:child_process';
import { symlink } from 'node:fs/promises';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, test } from '@jest/globals';

import { refuseKeptCache } from '../../src/surroundings/refuse-kept-cache.js';
import { makeWorkspace, removeWorkspace } from '../support/make-workspace.js';

let workspace: string;
beforeEach(async () => {
  workspace = await makeWorkspace({
    'kept/results/0a.json': '{}',
    'restored/0a.json': '{}',
    '.gitignore': 'restored',
  });
  await symlink('kept', join(workspace, 'link'));
  await symlink('restored', join(workspace, 'kept-link'));
  for (const argv of [
    ['init', '-q'],
    ['add', '.gitignore', 'kept', 'kept-link'],
  ])
    execFileSync('git', argv, { cwd: workspace });
});
afterEach(() => removeWorkspace(workspace));

const refuse = (name: string, isProposal = true): Promise<void> =>
  refuseKeptCache(
    {
      kind: 'embedded',
      runtime: 'auto',
      python: undefined,
      compat: 'default',
      cache: { folder: join(workspace, name), isNamed: true },
    },
    isProposal,
  );

test.each(['kept', 'kept/results', 'link', 'kept-link', '.'])(
  'a pull request brings no cache: %s',
  async (name) => {
    await expect(refuse(name)).rejects.toMatchObject({ code: 'invalid-input' });
  },
);

test.each(['restored', 'not/yet/there'])('what an earlier step restored is taken: %s', async (name) => {
  await expect(refuse(name)).resolves.toBeUndefined();
});

test('outside of pull requests it may be any folder', async () => {
  await expect(refuse('kept', false)).resolves.toBeUndefined();
});
