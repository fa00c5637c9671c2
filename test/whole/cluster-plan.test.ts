import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';

import { liveKey, startLiveCluster, type LiveCluster } from '../support/live-cluster.js';
import { makeWorkspace, removeWorkspace } from '../support/make-workspace.js';
import { runCli, type BuiltRun } from '../support/run-built.js';

const config = `project: {name: NLI gate, task: natural-language-inference}
model: {uri: ./model.py}
reference: {uri: owner/pairs, split: train}
evaluation: {uri: ./pairs.jsonl}
data: {label-column: label, text-features: [premise, hypothesis]}
image: {name: huggingface_image}
run: {name: nightly, categories: [model-performance, drift]}
`;

let workspace = '';
let cluster: LiveCluster;
beforeEach(async () => {
  workspace = await makeWorkspace({
    'gate.yml': config,
    'model.py': 'def predict_dict(x): return 0',
    'pairs.jsonl': '{"label": 0}',
  });
});
afterEach(async () => {
  await cluster.close();
  await removeWorkspace(workspace);
  expect({ contract: cluster.contractErrors, keys: cluster.keyLeaks }).toEqual({ contract: [], keys: [] });
});

const plan = (...argv: readonly string[]): Promise<BuiltRun> =>
  runCli(['plan', '--config', 'gate.yml', '--cluster-url', cluster.url, ...argv], {
    workspace,
    env: { RIME_API_KEY: liveKey },
  });

describe.each(['beta', 'ga'] as const)('a plan for a %s cluster', (dialect) => {
  test('tells what a run would make there, and makes nothing', async () => {
    cluster = await startLiveCluster({
      dialect,
      projects: [
        {
          id: '3f1c9a52-6d0e-4b7c-9a41-5d2e8c7b1f60',
          name: 'NLI gate',
          modelTask: 'MODEL_TASK_NATURAL_LANGUAGE_INFERENCE',
        },
      ],
      images: [{ name: 'huggingface_image', status: 'READY' }],
    });
    const { exitCode, stdout } = await plan('--json');
    expect(exitCode).toBe(0);
    const planned = JSON.parse(stdout) as { readonly facts: readonly string[]; readonly tests: unknown };
    expect(planned).toMatchObject({
      target: cluster.url,
      run: 'nightly',
      model: './model.py',
      tests: null,
    });
    expect(planned.facts).toEqual(
      expect.arrayContaining([
        'The project "NLI gate" exists.',
        expect.stringContaining('"huggingface_image"'),
        'A run registers the reference data owner/pairs (split train).',
        'A run uploads and registers the evaluation data ./pairs.jsonl.',
        'A run uploads and registers the model ./model.py.',
        'A run starts one stress test, named "nightly", of model-performance, drift.',
      ]),
    );
    const { models, datasets, jobs, testRuns, projects } = cluster.state;
    expect(
      [models, datasets, jobs, testRuns, cluster.storage.files].map((made) => Object.keys(made).length),
    ).toEqual([0, 0, 0, 0, 0]);
    expect(projects).toHaveLength(1);
    expect(cluster.requests.map(({ method }) => method).filter((method) => method !== 'GET')).toEqual([]);
    expect(existsSync(join(workspace, 'model-gate-report'))).toBe(false);
  });
});

test('is for a person to read, too, and says that the cluster chooses the tests', async () => {
  cluster = await startLiveCluster({ images: [{ name: 'huggingface_image', status: 'READY' }] });
  const { exitCode, stdout } = await plan();
  expect(exitCode).toBe(0);
  expect(stdout).toContain(`Nothing was tested or made. A run on the ${cluster.url} would do this.`);
  expect(stdout).toContain('- The project "NLI gate" does not exist; a run creates it.');
  expect(stdout).toContain('- Which tests these are the cluster decides.');
  expect(stdout).toMatch(/^Can turn it red\n- any alert$/m);
});
