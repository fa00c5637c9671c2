import { cp } from 'node:fs/promises';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';

import { filesForAll, inputsForAll } from '../support/cluster-inputs.js';
import { startLiveCluster, type LiveCluster, type LiveClusterOptions } from '../support/live-cluster.js';
import { makeWorkspace, removeWorkspace } from '../support/make-workspace.js';
import { runAction, runPost, type BuiltRun } from '../support/run-built.js';

let workspace: string;
let cluster: LiveCluster;
beforeEach(async () => {
  workspace = await makeWorkspace(filesForAll);
});
afterEach(async () => {
  expect(cluster.contractErrors).toEqual([]);
  await cluster.close();
  await removeWorkspace(workspace);
});

const secondAttempt = { GITHUB_RUN_ATTEMPT: '2' };
const stressJobs = () => cluster.state.jobs.filter(({ about }) => about.kind === 'stress');

/** Runs the first attempt until its job has been asked for so often, and then kills it. */
async function killedAt(operationIndex: number, options: LiveClusterOptions): Promise<void> {
  let kill: (signal: NodeJS.Signals) => void = () => undefined;
  cluster = await startLiveCluster({
    images: [{ name: 'loans_image', status: 'READY' }],
    ...options,
    faults: (request) => {
      if (request.operation === 'getJob' && request.operationIndex === operationIndex) kill('SIGKILL');
      return undefined;
    },
  });
  await runAction({ workspace, inputs: inputsForAll(cluster), onStart: (end) => (kill = end) });
}

const rerun = (
  inputs: Record<string, string> = {},
  onStart?: (kill: (signal: NodeJS.Signals) => void) => void,
) =>
  runAction({
    workspace,
    env: secondAttempt,
    inputs: { ...inputsForAll(cluster), ...inputs },
    ...(onStart && { onStart }),
  });

const judged = { verdict: 'failed', 'alert-count': '5', 'warning-count': '4' };

test('a second attempt waits for the stress test that the first one left running', async () => {
  await killedAt(2, { jobStates: ['requested', 'running', 'running', 'running', 'running', 'succeeded'] });
  const run = await rerun();
  expect(run.outputs).toMatchObject({ ...judged, 'job-id': stressJobs()[0]?.id });
  expect(stressJobs()).toHaveLength(1);
  expect(cluster.state.datasets).toHaveLength(2);
});

test('a second attempt reads the results of the finished one', async () => {
  cluster = await startLiveCluster();
  const first = await rerun({ reuse: 'never' });
  const second = await rerun();
  expect(second.outputs).toMatchObject({ ...judged, 'test-run-id': first.outputs['test-run-id'] });
  expect(stressJobs()).toHaveLength(1);
});

test('a first attempt tests anew, unless it is told to re-use', async () => {
  cluster = await startLiveCluster();
  const run = (inputs: Record<string, string>): Promise<BuiltRun> =>
    runAction({ workspace, inputs: { ...inputsForAll(cluster), ...inputs } });
  await run({});
  await run({});
  expect(stressJobs()).toHaveLength(2);
  await run({ reuse: 'same-commit' });
  expect(stressJobs()).toHaveLength(2);
});

test('a re-used stress test is another’s, and not cancelled', async () => {
  await killedAt(2, { jobStates: ['requested', 'running', 'running', 'running', 'running'] });
  const asked = cluster.requests.length;
  let kill: (signal: NodeJS.Signals) => void = () => undefined;
  const waiting = rerun({}, (end) => (kill = end));
  while (cluster.requests.slice(asked).filter(({ operation }) => operation === 'getJob').length < 3) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  kill('SIGTERM');
  const run = await waiting;
  await runPost(run, { inputs: inputsForAll(cluster), workspace });
  expect(run.outputs).toMatchObject({ verdict: 'error', 'error-code': 'interrupted' });
  expect(stressJobs().map(({ cancellationRequested }) => cancellationRequested)).toEqual([false]);
});

describe('a re-used test run is never its own baseline', () => {
  const refused = { verdict: 'error', 'error-code': 'missing-baseline' };

  test('by its id', async () => {
    cluster = await startLiveCluster();
    const { outputs } = await rerun({ reuse: 'never' });
    const testRunId = outputs['test-run-id'] ?? '';
    const second = await rerun({ baseline: testRunId });
    expect(second.outputs).toMatchObject(refused);
    expect(second.stdout).toContain(`The baseline, test run ${testRunId}, is this run itself`);
    expect(second.exitCode).toBe(1);
    expect(stressJobs()).toHaveLength(1);
  });

  test('by the report that the first attempt left', async () => {
    cluster = await startLiveCluster();
    await rerun({ reuse: 'never' });
    await cp(join(workspace, 'model-gate-report'), join(workspace, 'main'), { recursive: true });
    expect((await rerun({ baseline: './main' })).outputs).toMatchObject(refused);
    // A test of its own is another run, and so may be compared.
    expect((await rerun({ baseline: './main', reuse: 'never' })).outputs).toMatchObject({ 'new-count': '0' });
  });

  test('by its branch: the run of the commit before is the baseline, or there is none', async () => {
    cluster = await startLiveCluster();
    const named = { 'run-name': 'nightly main 0123456', baseline: 'branch:main' };
    const first = await rerun(named);
    expect(first.outputs).toMatchObject(judged);
    const alone = await rerun(named);
    expect(alone.outputs).toMatchObject({ ...judged, 'test-run-id': first.outputs['test-run-id'] });
    expect(alone.stdout).toContain('There is no baseline: none of the 1 runs');

    await rerun({ 'run-name': 'nightly main aaaaaaa', reuse: 'never' });
    const compared = await rerun(named);
    expect(compared.outputs).toMatchObject({ 'test-run-id': first.outputs['test-run-id'], 'new-count': '0' });
    expect(compared.stdout).toContain('Comparing with the baseline "nightly main aaaaaaa"');
    expect(stressJobs()).toHaveLength(2);
  });
});
