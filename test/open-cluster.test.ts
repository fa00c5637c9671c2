import { afterEach, describe, expect, test } from '@jest/globals';
import { EngineError, JobError, RimeError } from '../src/domain/errors.js';
import { userWords } from '../src/inputs/given/user-words.js';
import { openCluster, type OpenCluster } from '../src/open-cluster.js';
import { makeWorld } from './support/fake-world.js';
import { makePlan } from './support/make-plan.js';
import { makeWorkspace, removeWorkspace } from './support/make-workspace.js';
import { raw } from './support/read-plan.js';

const home = { folder: '/none', workerScript: '/none', bridgeScript: '/none', wasmDir: '/none' };
const file = 'model: {uri: ./m.onnx}\nreference: {uri: r.csv}\nevaluation: {uri: e.csv}\n';
const loadNothing = () => Promise.resolve();
const words = userWords(raw({}, file));
const plan = makePlan({
  target: { kind: 'embedded', runtime: 'wasm', compat: 'default', python: undefined, cache: undefined },
  model: { kind: 'workspace-file', path: './m.onnx', directory: undefined },
  reference: { kind: 'workspace-file', path: 'r.csv' },
  evaluation: { kind: 'workspace-file', path: 'e.csv' },
});

let cluster: OpenCluster | undefined;
let workspace = '';
afterEach(async () => {
  await cluster?.close();
  cluster = undefined;
  await removeWorkspace(workspace);
});

describe('openCluster', () => {
  test('has the embedded engine tell the end of its jobs, and a cluster asked for it', async () => {
    workspace = await makeWorkspace({ 'm.onnx': '', 'r.csv': '', 'e.csv': '' });
    cluster = await openCluster(plan, { workspace, runnerFiles: {} }, makeWorld(), home, words, loadNothing);
    // No such job, so there is nothing to wait for.
    await expect(cluster.client.jobSettled?.('none')).resolves.toBeUndefined();
    await cluster.close();
    cluster = await openCluster(
      makePlan(),
      { workspace: '.', runnerFiles: {} },
      makeWorld(),
      home,
      words,
      loadNothing,
    );
    expect(cluster.client.jobSettled).toBeUndefined();
  });

  test('starts no engine for files that are not there, and names them by the keys of the user', async () => {
    workspace = await makeWorkspace({ 'e.csv': '' });
    const opening = openCluster(plan, { workspace, runnerFiles: {} }, makeWorld(), home, words, loadNothing);
    await expect(opening).rejects.toMatchObject({
      code: 'invalid-input',
      problems: [
        { name: 'reference.uri', message: expect.stringMatching(/^r\.csv does not exist/) },
        { name: 'model.uri', message: expect.stringMatching(/^\.\/m\.onnx does not exist/) },
      ],
    });
    expect(cluster).toBeUndefined();
  });

  test('has errors of the engine say what they are to the user, and leaves those of a cluster', async () => {
    workspace = await makeWorkspace({ 'm.onnx': '', 'r.csv': '', 'e.csv': '' });
    cluster = await openCluster(plan, { workspace, runnerFiles: {} }, makeWorld(), home, words, loadNothing);
    const request = { method: 'POST', path: '/v1/x', status: 500 };
    const refused = new RimeError('server-error', 'Could not do it.', request);
    expect(cluster.explain(refused)).toEqual(new EngineError('Could not do it.'));
    const late = new RimeError('timeout', 'Too late.', request);
    expect(cluster.explain(late)).toEqual(
      new JobError('timeout', 'The time of the run, 1 h (timeout), ended before its results.', undefined),
    );
    const failed = new JobError('job-failed', 'It failed: use data_params.nrows.', 'none');
    expect(cluster.explain(failed)).toEqual(new JobError('job-failed', 'It failed: use data.nrows.', 'none'));
    await cluster.close();
    cluster = await openCluster(
      makePlan(),
      { workspace: '.', runnerFiles: {} },
      makeWorld(),
      home,
      words,
      loadNothing,
    );
    expect(cluster.explain(refused)).toBe(refused);
    expect(cluster.explain(late)).toBe(late);
  });
});
