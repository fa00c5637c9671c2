import { expect, test } from '@jest/globals';

import { planToInspection } from '../../../src/engine/inspection/plan-to-inspection.js';
import { startEngine } from '../../../src/engine/start-engine.js';
import { createRimeClient } from '../../../src/rime/rime-client.js';
import { chooseProject } from '../../../src/steps/choose-project.js';
import { prepare } from '../../../src/steps/prepare.js';
import { makePlan } from '../../support/make-plan.js';
import { makeWorkspace, removeWorkspace } from '../../support/make-workspace.js';
import { makeWorld } from '../../support/fake-world.js';
import { fakeRunner } from '../jobs/fake-runner.js';

const embedded = {
  kind: 'embedded',
  runtime: 'auto',
  compat: 'default',
  python: undefined,
  cache: undefined,
} as const;
const sources = {
  target: embedded,
  model: { kind: 'workspace-file', path: './m.onnx', directory: undefined },
  reference: { kind: 'workspace-file', path: 'r.csv' },
  evaluation: { kind: 'workspace-file', path: 'e.csv' },
} as const;

// What is inspected is what is run: the plan goes over the wire to the engine here, and straight to the inspection there.
test.each([
  ['the defaults', makePlan(sources)],
  [
    'sources of Hugging Face',
    makePlan({
      target: embedded,
      model: { kind: 'hugging-face', uri: 'a/b', kwargs: { revision: 'v1' } },
      reference: { kind: 'hugging-face', uri: 'c/d', split: 'train', loadingParams: { name: 'x' } },
      evaluation: { kind: 'hugging-face', uri: 'c/d', split: 'test', loadingParams: {} },
    }),
  ],
  [
    'all that can be set',
    makePlan({
      ...sources,
      model: { kind: 'none' },
      run: {
        categories: ['drift', 'transformations'],
        excludeColumns: ['id'],
        sensitivity: 'more',
        tests: { text_upper_case: { sample_size: 3 } },
        seed: 7,
      },
    }),
  ],
])('a plan is inspected as it is run: %s', async (_, plan) => {
  const workspace = await makeWorkspace({ 'm.onnx': '', 'r.csv': '', 'e.csv': '' });
  const runner = fakeRunner();
  const options = { root: workspace, workerScript: '/none', assets: { bridgeScript: '', wasmDir: '' } };
  const engine = await startEngine({ ...options, runtime: 'auto', compat: 'default', runner });
  try {
    const world = makeWorld();
    const deadlineMs = world.clock.now() + 60_000;
    const client = createRimeClient({
      baseUrl: engine.url,
      apiKey: engine.apiKey,
      dialect: 'ga',
      world,
      deadlineMs,
    });
    const projectId = await chooseProject(client, plan.project, world);
    const prepared = await prepare({ client, plan, workspace, world, learn: () => undefined }, projectId);
    const { image, agentId, run } = plan;
    await client.stressTests.start(projectId, { ...prepared, image, agentId, run });
    const [started] = runner.started;
    if (!started) throw new Error('no job was started');
    const { spec } = started;
    const inspected = planToInspection(plan, spec.settings);
    // What is fetched has no path yet.
    const absolute = (path: string): string => path && `${workspace}/${path.replace('./', '')}`;
    expect({
      ...inspected,
      modelPath: inspected.modelPath && absolute(inspected.modelPath),
      reference: { ...inspected.reference, path: absolute(inspected.reference.path) },
      evaluation: { ...inspected.evaluation, path: absolute(inspected.evaluation.path) },
    }).toEqual(spec);
  } finally {
    await engine.close();
    await removeWorkspace(workspace);
  }
});
