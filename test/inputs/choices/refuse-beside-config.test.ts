import { afterEach, expect, test } from '@jest/globals';

import type { Plan } from '../../../src/domain/plan.js';
import { refuseBesideConfig } from '../../../src/inputs/choices/refuse-beside-config.js';
import { makePlan } from '../../support/make-plan.js';
import { makeWorkspace, removeWorkspace } from '../../support/make-workspace.js';

let workspace = '';
afterEach(async () => removeWorkspace(workspace));

const nested = 'services/scoring/gate.yml';

async function refuse(files: readonly string[], sources: Partial<Plan>, config = nested): Promise<void> {
  workspace = await makeWorkspace(Object.fromEntries(files.map((name) => [name, ''])));
  const raw = { configFile: { path: config, text: '' }, surroundings: { workspace } };
  return refuseBesideConfig({ ...makePlan(), ...sources }, raw);
}

const embedded: Partial<Plan> = {
  target: { kind: 'embedded', runtime: 'auto', python: undefined, compat: 'default', cache: undefined },
  model: { kind: 'workspace-file', path: './model.py', directory: undefined },
  reference: { kind: 'workspace-file', path: 'data/ref.csv' },
  evaluation: { kind: 'workspace-file', path: '../shared/eval.csv' },
};
const beside = ['services/scoring/model.py', 'services/scoring/data/ref.csv', 'services/shared/eval.csv'];

test('files that lie beside the config file are told with the path from the workspace, all at once', async () => {
  await expect(refuse(beside, embedded)).rejects.toMatchObject({
    code: 'invalid-input',
    problems: [
      { name: 'model-uri', message: expect.stringContaining('Write ./services/scoring/model.py') },
      { name: 'reference-uri', message: expect.stringContaining('Write ./services/scoring/data/ref.csv') },
      { name: 'evaluation-uri', message: expect.stringContaining('Write ./services/shared/eval.csv') },
    ],
  });
});

test.each<[string, readonly string[], Partial<Plan>, string]>([
  [
    'a file that is where the plan says',
    [...beside, 'model.py', 'data/ref.csv'],
    { ...embedded, evaluation: { kind: 'workspace-file', path: 'data/ref.csv' } },
    nested,
  ],
  ['one that is nowhere, which is told where it is read', [], embedded, nested],
  ['one beside a config file at the root', ['gate.yml'], embedded, 'gate.yml'],
  [
    "a path of a cluster's own world",
    beside,
    {
      model: { kind: 'none' },
      reference: { kind: 'data-file', path: 'data/ref.csv' },
      evaluation: { kind: 'data-file', path: 'data/ref.csv' },
    },
    nested,
  ],
])('says nothing of %s', async (_, files, sources, config) => {
  await expect(refuse(files, sources, config)).resolves.toBeUndefined();
});
