import { mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, test } from '@jest/globals';

import { whyNoReports } from '../../src/surroundings/report-folder.js';
import { makeWorkspace, removeWorkspace } from '../support/make-workspace.js';

let workspace: string;
let elsewhere: string;
beforeEach(async () => {
  [workspace, elsewhere] = [await makeWorkspace({ 'reports/a': '' }), await makeWorkspace()];
});
afterEach(() => Promise.all([workspace, elsewhere].map(removeWorkspace)));

const ask = (dir: string, roots: readonly string[] | undefined) =>
  whyNoReports(join(workspace, dir), { workspace, reportRoots: roots });

test.each(['reports', 'reports/deep/new', '.', '.gitlab/reports', 'x.github'])(
  'reports may lie in %s of the workspace',
  async (dir) => {
    expect(await ask(dir, [workspace])).toBeUndefined();
    expect(await ask(dir, undefined)).toBeUndefined();
  },
);

test.each(['.git', '.git/hooks', '.github/workflows', 'a/../.github', 'code/.git/x', '.GitHub/x'])(
  'not in %s, whoever runs it',
  async (dir) => {
    expect(await ask(dir, undefined)).toMatch(/^lies in \.git(hub)?, which later steps act on/);
  },
);

test('not where a link leads: to such a folder, or out of the workspace', async () => {
  await mkdir(join(workspace, '.github'));
  await symlink('.github', join(workspace, 'model-gate-report'));
  expect(await ask('model-gate-report', [workspace])).toMatch(/^lies in \.github/);
  await symlink(elsewhere, join(workspace, 'out'));
  expect(await ask('out/new', [workspace])).toMatch(/^leads out of the workspace/);
  expect(await ask('out/new', [workspace, elsewhere])).toBeUndefined();
  expect(await ask('out/new', undefined)).toBeUndefined();
  expect(await ask('../x', [workspace])).toMatch(/^leads out of the workspace/);
});
