import { afterEach, describe, expect, test } from '@jest/globals';

import type { Plan } from '../../src/domain/plan.js';
import { validate } from '../../src/steps/validate.js';
import { liveAgentId, type LiveClusterOptions } from '../support/live-cluster.js';
import { liveIds, startLiveRun, type LiveRun } from '../support/live-run.js';
import { makePlan } from '../support/make-plan.js';
import { makeWorkspace, removeWorkspace } from '../support/make-workspace.js';

let run: LiveRun;
afterEach(async () => {
  expect(run.cluster.contractErrors).toEqual([]);
  // Whatever it finds, it makes nothing.
  expect(run.cluster.requests.filter(({ method }) => method !== 'GET')).toEqual([]);
  await run.close();
});

async function check(plan: Partial<Plan> = {}, options: LiveClusterOptions = {}): Promise<readonly string[]> {
  run = await startLiveRun(options);
  return validate({ ...run, plan: makePlan({ project: loans, ...plan }), workspace: '/nowhere' });
}
const loans = { kind: 'name', name: 'Loans', task: undefined } as const;
const image = { kind: 'managed', name: 'loans_image', pipRequirements: [] } as const;
const registered = (id: string) => ({ kind: 'registered', id }) as const;

test('tells what it found', async () => {
  expect(
    await check(
      {
        image,
        agentId: liveAgentId,
        reference: registered(liveIds.referenceId),
        model: registered('loans model'),
      },
      { images: [{ name: 'loans_image', status: 'READY' }] },
    ),
  ).toEqual([
    'The project "Loans" exists.',
    'The managed image "loans_image" is ready.',
    `reference ${liveIds.referenceId} exists.`,
    `model ${liveIds.modelId} exists.`,
  ]);
});

test('tells what a run would create', async () => {
  const project = { kind: 'name', name: 'New', task: 'fill-mask' } as const;
  const pipRequirements = [{ name: 'pandas', versionSpecifier: undefined }];
  expect(await check({ project, image: { ...image, pipRequirements } })).toEqual([
    'The project "New" does not exist; a run creates it.',
    'The managed image "loans_image" does not exist; a run creates it.',
  ]);
});

describe('refuses', () => {
  test.each<readonly [string, Partial<Plan>, LiveClusterOptions, RegExp]>([
    ['a project that needs a task', { project: { ...loans, name: 'New' } }, {}, /^model-task: is missing/],
    ['an image that is missing', { image }, {}, /^managed-image: .*does not exist/],
    [
      'an image that failed',
      { image },
      { images: [{ name: 'loans_image', status: 'FAILED' }] },
      /^managed-image: .*is failed/,
    ],
    ['an agent that is missing', { agentId: liveAgentId }, { agents: [] }, /^agent-id: /],
    ['a dataset that is missing', { evaluation: registered('b') }, {}, /^evaluation-id: /],
    [
      'a model that is invalid',
      { model: registered(liveIds.modelId) },
      {
        models: [{ id: liveIds.modelId, name: 'm', projectId: liveIds.projectId, validityStatus: 'INVALID' }],
      },
      /^model-id: .*invalid.*Column label not found/,
    ],
    [
      'files that are missing, all of them',
      {
        reference: { kind: 'workspace-file', path: './a.csv' },
        model: { kind: 'workspace-file', path: './model.py', directory: undefined },
      },
      {},
      /^reference-uri: "\.\/a\.csv" does not exist.*\nmodel-uri: "\.\/model\.py"/,
    ],
  ])('%s', async (_, plan, options, message) => {
    await expect(check(plan, options)).rejects.toThrow(message);
  });

  test('a key that is not known', async () => {
    await expect(check({}, { apiKey: 'another-key-0123456789' })).rejects.toMatchObject({
      code: 'unauthorized',
    });
  });
});

test('a file that is there is fine', async () => {
  const workspace = await makeWorkspace({ 'a.csv': 'x\n1\n' });
  run = await startLiveRun();
  const reference = { kind: 'workspace-file', path: './a.csv' } as const;
  expect(await validate({ ...run, plan: makePlan({ project: loans, reference }), workspace })).toHaveLength(
    1,
  );
  await removeWorkspace(workspace);
});
