import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, test } from '@jest/globals';

import { InputError, type Problem } from '../../../src/domain/errors.js';
import { refuseLinksOut } from '../../../src/inputs/choices/refuse-links-out.js';
import type { RawInputs } from '../../../src/inputs/given/raw-inputs.js';
import { makePlan } from '../../support/make-plan.js';
import { makeWorkspace, removeWorkspace } from '../../support/make-workspace.js';
import { surroundings } from '../../support/read-plan.js';

let workspace: string;
let elsewhere: string;
beforeEach(async () => {
  [workspace, elsewhere] = [
    await makeWorkspace({ 'own.csv': 'x' }),
    await makeWorkspace({ 'secret.csv': 'x' }),
  ];
  await symlink(join(elsewhere, 'secret.csv'), join(workspace, 'link.csv'));
  await symlink('own.csv', join(workspace, 'inner.csv'));
});
afterEach(() => Promise.all([workspace, elsewhere].map(removeWorkspace)));

async function problems(path: string, more: Partial<RawInputs> = {}): Promise<readonly Problem[]> {
  const plan = makePlan({ reference: { kind: 'workspace-file', path } });
  const where = { ...surroundings, workspace, isProposal: true };
  try {
    await refuseLinksOut(plan, { values: {}, configFile: undefined, surroundings: where, ...more });
  } catch (error) {
    if (error instanceof InputError) return error.problems;
    throw error;
  }
  return [];
}

test.each(['own.csv', 'inner.csv', './own.csv', 'missing.csv'])('%s stays in the workspace', async (path) => {
  expect(await problems(path)).toEqual([]);
});

test('a link that leads out is refused, also of a folder, in one and beside a pattern', async () => {
  expect(await problems('link.csv')).toEqual([
    { name: 'reference-uri', message: expect.stringMatching(/^"link\.csv" is a link that leads out/) },
  ]);
  await symlink(elsewhere, join(workspace, 'folder'));
  await mkdir(join(workspace, 'parts'));
  await writeFile(join(workspace, 'parts/a.csv'), 'x');
  expect(await problems('parts')).toEqual([]);
  await symlink(join(elsewhere, 'secret.csv'), join(workspace, 'parts/b.csv'));
  for (const path of ['folder', 'folder/secret.csv', 'parts', 'parts/*.csv'])
    expect([path, (await problems(path)).length]).toEqual([path, 1]);
});

test('stored predictions and own metrics are files like the others', async () => {
  const predictions = {
    reference: undefined,
    evaluation: { kind: 'workspace-file', path: 'link.csv' },
    column: undefined,
    key: undefined,
  } as const;
  const plan = makePlan({ predictions, ownMetrics: { metrics: 'link.csv', scores: undefined } });
  const where = { ...surroundings, workspace, isProposal: true };
  await expect(
    refuseLinksOut(plan, { values: {}, configFile: undefined, surroundings: where }),
  ).rejects.toMatchObject({ problems: [{ name: 'predictions' }, { name: 'model-metrics' }] });
});

test('a path outside is refused, unless the base branch names it as well', async () => {
  const path = join(elsewhere, 'secret.csv');
  expect((await problems(path))[0]?.message).toMatch(/lies outside of the workspace/);
  expect(await problems('../x.csv')).toHaveLength(1);
  const text = JSON.stringify({ reference: { uri: path } });
  const baseConfig = { kind: 'file', path: 'gate.yml', text, sha: 'a'.repeat(40) } as const;
  expect(await problems(path, { baseConfig })).toEqual([]);
});

test('the workflow may name any file, and a run that is of no pull request as well', async () => {
  expect(await problems('link.csv', { values: { 'reference-uri': 'link.csv' } })).toEqual([]);
  const where = { ...surroundings, workspace, isProposal: false };
  expect(await problems('link.csv', { surroundings: where })).toEqual([]);
});
