import { cpSync } from 'node:fs';
import { resolve } from 'node:path';

import { afterAll, beforeAll, expect, test } from '@jest/globals';

import { JobFailure } from '../../src/engine/jobs/job-runner.js';
import { forkedRunner } from '../../src/engine/workers/forked-runner.js';
import { inspectInWorker } from '../../src/engine/workers/inspect-in-worker.js';
import { makeSpec } from '../engine/jobs/make-job.js';
import { modelFolder } from '../engine/models/model-request.js';
import { makeWorkspace, removeWorkspace } from '../support/make-workspace.js';

const csv = ['a,b,c,label', ...Array.from({ length: 60 }, (_, k) => [k, k % 7, k % 3, k % 2].join(','))].join(
  '\n',
);

let workspace: string;
beforeAll(async () => {
  workspace = await makeWorkspace({ 'data.csv': csv });
  cpSync(`${modelFolder}endless.onnx`, `${workspace}/model.onnx`);
});
afterAll(() => removeWorkspace(workspace));

/** The bundled runtime keeps its whole process busy, so that nothing in it can look at a clock. */
const forking = { workerScript: resolve('dist/worker.js'), environment: process.env, log: () => undefined };

function endless() {
  const data = { path: `${workspace}/data.csv`, params: { label_col: 'label' } };
  const spec = makeSpec({ modelPath: `${workspace}/model.onnx`, reference: data, evaluation: data });
  const assets = { ...spec.settings.assets, wasmDir: resolve('dist/assets') };
  return {
    ...spec,
    settings: { ...spec.settings, root: workspace, runtime: 'wasm' as const, assets, predictTimeoutMs: 3000 },
  };
}
const stopped = /^The model on rows 1 to \d+ took longer than 3 s and was stopped\.$/;
const never = new AbortController().signal;

test('an ONNX model that never answers fails its job by a limit of its own', async () => {
  const events = { started: () => undefined, printed: () => undefined, progress: () => undefined };
  const failure = await forkedRunner(forking)
    .run(endless(), events, never)
    .catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(JobFailure);
  expect(failure).toMatchObject({ reason: 'user', message: expect.stringMatching(stopped) });
}, 60_000);

test('an inspection tells it as a problem of the model', async () => {
  const { problems } = await inspectInWorker(forking, { ...endless() }, never);
  expect(problems).toEqual([{ name: 'model-uri', message: expect.stringMatching(stopped) }]);
}, 60_000);
