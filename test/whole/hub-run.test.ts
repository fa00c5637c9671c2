import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';

import { modelFolder } from '../engine/models/model-request.js';
import { goodToken, serveHub, type HubServer } from '../support/hub/serve-hub.js';
import { walkThroughHub } from '../support/hub/walk-through-hub.js';
import { makeWorkspace, removeWorkspace } from '../support/make-workspace.js';
import { runAction, type BuiltRun } from '../support/run-built.js';

/** 300 rows; the model says "yes" for x above 10. */
function table(isYes: (x: number) => boolean): Buffer {
  const rows = Array.from({ length: 300 }, (_, index) => (index % 20) + 1);
  return Buffer.from(['x,y', ...rows.map((x) => `${x},${isYes(x) ? 'yes' : 'no'}`)].join('\n'));
}

const [modelKey, dataKey] = ['models/owner/loans', 'datasets/owner/loans-data'];
const repositories = {
  [modelKey]: {
    revisions: { main: { 'onnx/model.onnx': readFileSync(join(modelFolder, 'no-yes.onnx')) } },
    lfs: ['onnx/model.onnx'],
    isPrivate: true,
  },
  [dataKey]: {
    revisions: { main: { 'train.csv': table((x) => x > 10), 'test.csv': table((x) => x > 10) } },
  },
};

let server: HubServer;
let workspace = '';
beforeEach(async () => {
  server = await serveHub(repositories);
  workspace = await makeWorkspace({});
});
afterEach(async () => {
  await server.close();
  await removeWorkspace(workspace);
});

const run = (env: Readonly<Record<string, string>> = {}): Promise<BuiltRun> =>
  runAction({
    workspace,
    inputs: {
      'model-uri': 'owner/loans',
      'dataset-uri': 'owner/loans-data',
      'model-task': 'binary-classification',
      'label-column': 'y',
      'engine-runtime': 'wasm',
      categories: 'model-performance',
    },
    env: { HF_ENDPOINT: server.endpoint, HF_HOME: join(workspace, 'hf'), HF_TOKEN: goodToken, ...env },
  });

test('a model and data of the Hub run without a cluster, and a second time without the Hub', async () => {
  const first = await run();
  expect(first.outputs).toMatchObject({ verdict: 'passed' });
  expect(first.stdout).toContain('Fetching onnx/model.onnx of owner/loans');
  expect(first.stdout.replace(`::add-mask::${goodToken}`, '')).not.toContain(goodToken);
  const told = JSON.stringify(first.results);
  expect(told).not.toContain(goodToken);
  expect(told).toContain(`The model is owner/loans@${server.commitOf(modelKey)} of Hugging Face`);
  expect(told).toContain(`owner/loans-data@${server.commitOf(dataKey)}`);
  const asked = server.asks.length;
  const second = await run({ HF_HUB_OFFLINE: '1' });
  expect(second.outputs).toMatchObject({ verdict: 'passed' });
  expect(server.asks).toHaveLength(asked);
});

test('what can not be had of the Hub is an error that says what to do', async () => {
  const { outputs, stdout } = await run({ HF_TOKEN: '' });
  expect(outputs).toMatchObject({ verdict: 'error', 'error-code': 'job-failed' });
  expect(stdout).toContain('The model owner/loans does not exist at');
  expect(stdout).toContain('or is private and needs HF_TOKEN');
});

describe('the walk-through of Hugging Face, without a cluster', () => {
  test('runs the transformer on its pairs, its classes matched by name', async () => {
    const hub = await serveHub(walkThroughHub());
    await writeFile(join(workspace, 'gate.yml'), configWithoutCluster());
    try {
      const { outputs, results, stdout } = await runAction({
        workspace,
        inputs: { config: 'gate.yml', 'engine-runtime': 'wasm', categories: 'model-performance' },
        env: { HF_ENDPOINT: hub.endpoint, HF_HOME: join(workspace, 'hf') },
      });
      expect(outputs).toMatchObject({ verdict: 'passed' });
      expect(stdout.match(/The managed image "huggingface_image" has no effect/g)).toHaveLength(1);
      expect(stdout).toContain('they were matched to "Contradiction", "Neutral", "Entailment" by name');
      // PyTorch's own, as examples/nli/train.py prints it: 579 of 600. By index it would be near 0.
      expect(accuracyOf(results)).toBeCloseTo(0.965, 4);
      expect(JSON.stringify(results)).toContain(
        '12 rows of 0000.parquet without a gold label (−1) were left out',
      );
      expect(hub.asks.filter(({ url }) => /O4|pytorch/.test(url))).toEqual([]);
    } finally {
      await hub.close();
    }
  });
});

/** The config file of the page for a cluster, without the cluster. */
function configWithoutCluster(): string {
  const page = readFileSync('docs/start/rime-cluster.md', 'utf8');
  const [, config = ''] = /```yaml\n# \.github\/model-gate\.yml\n([^]*?)```/.exec(page) ?? [];
  const without = config.replace(/^cluster: .*\n/m, '');
  expect(without.length).toBeLessThan(config.length);
  return without;
}

function accuracyOf(results: unknown): number | undefined {
  const { testRun } = results as {
    testRun: { modelMetrics: readonly { name: string; evaluation: number }[] };
  };
  return testRun.modelMetrics.find(({ name }) => /accuracy/.test(name))?.evaluation;
}
