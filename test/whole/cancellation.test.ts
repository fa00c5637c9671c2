import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';

import { filesForAll, inputsForAll } from '../support/cluster-inputs.js';
import { startLiveCluster, type LiveCluster, type LiveClusterOptions } from '../support/live-cluster.js';
import { makeWorkspace, removeWorkspace } from '../support/make-workspace.js';
import { runAction, runPost, type BuiltRun } from '../support/run-built.js';

let workspace: string;
let cluster: LiveCluster | undefined;
beforeEach(async () => {
  workspace = await makeWorkspace(filesForAll);
});
afterEach(async () => {
  expect(cluster?.contractErrors).toEqual([]);
  await cluster?.close();
  await removeWorkspace(workspace);
});

/** A run that gets the signal when its nth request of an operation reaches the cluster, and its post step. */
async function interrupted(
  signal: NodeJS.Signals,
  operation: string,
  nth: number,
  options: LiveClusterOptions = {},
): Promise<{ readonly run: BuiltRun; readonly post: BuiltRun; readonly secondsToEnd: number }> {
  let kill: (signal: NodeJS.Signals) => void = () => undefined;
  let sentMs = NaN;
  cluster = await startLiveCluster({
    jobStates: ['requested', 'pending', 'running', 'running', 'running', 'running', 'running', 'succeeded'],
    imageBuildPolls: 1,
    ...options,
    faults: (request) => {
      if (request.operation === operation && request.operationIndex === nth && Number.isNaN(sentMs)) {
        sentMs = performance.now();
        kill(signal);
      }
      return options.faults?.(request);
    },
  });
  const inputs = inputsForAll(cluster);
  const run = await runAction({ workspace, inputs, onStart: (end) => (kill = end) });
  const secondsToEnd = (performance.now() - sentMs) / 1000;
  const post = await runPost(run, { inputs, workspace });
  return { run, post, secondsToEnd };
}

const stressJobs = () => cluster?.state.jobs.filter(({ about }) => about.kind === 'stress') ?? [];
const cancels = (): number =>
  cluster?.requests.filter(({ operation }) => operation === 'cancelJob').length ?? 0;

/** Operations of a whole run, in their order, and whether a job exists once they are under way. */
const stages: readonly (readonly [string, number, boolean])[] = [
  ['getRimeInfo', 0, false],
  ['createProject', 0, false],
  ['createImage', 0, false],
  ['putObject', 0, false],
  ['registerDataset', 1, false],
  ['registerModel', 0, false],
  ['startStressTest', 0, true],
  ['getJob', 2, true],
  ['getJob', 5, true],
];

describe.each(['SIGINT', 'SIGTERM'] as const)('%s', (signal) => {
  test.each(stages)(
    'at %s[%i] cancels what was started, once and in time',
    async (operation, nth, hasJob) => {
      const { run, post, secondsToEnd } = await interrupted(signal, operation, nth);
      expect(run.outputs).toMatchObject({ verdict: 'error', 'error-code': 'interrupted' });
      expect(run.exitCode).toBe(1);
      expect(secondsToEnd).toBeLessThan(7.5);
      expect(stressJobs().map(({ cancellationRequested }) => cancellationRequested)).toEqual(
        hasJob ? [true] : [],
      );
      expect(cancels()).toBe(hasJob ? 1 : 0);
      expect(post.exitCode).toBe(0);
    },
  );
});

describe('SIGKILL', () => {
  test.each(stages)('at %s[%i] leaves the cancellation to the post step', async (operation, nth, hasJob) => {
    const { run, post } = await interrupted('SIGKILL', operation, nth);
    expect(run.exitCode).toBeNull();
    expect(post.exitCode).toBe(0);
    // A start that was under way may have reached the cluster or not.
    const jobs = stressJobs().map(({ cancellationRequested }) => cancellationRequested);
    if (operation === 'startStressTest') expect([[], [true]]).toContainEqual(jobs);
    else expect(jobs).toEqual(hasJob ? [true] : []);
    expect(cancels()).toBe(jobs.length);
  });

  test('after a start whose answer never came: the post step finds the job by its run and cancels it', async () => {
    await interrupted('SIGKILL', 'startStressTest', 0, {
      faults: ({ operation }) => (operation === 'startStressTest' ? 'hang-after' : undefined),
      hangMs: 500,
    });
    expect(stressJobs().map(({ cancellationRequested }) => cancellationRequested)).toEqual([true]);
    expect(cancels()).toBe(1);
  });
});

test('a job that is over is not cancelled', async () => {
  const { post } = await interrupted('SIGKILL', 'listTestCases', 0, { jobStates: ['running', 'succeeded'] });
  expect(post.exitCode).toBe(0);
  expect(cancels()).toBe(0);
});

test('a run that went well leaves nothing for the post step to ask', async () => {
  cluster = await startLiveCluster({ imageBuildPolls: 1 });
  const inputs = { ...inputsForAll(cluster), mode: 'report' };
  const run = await runAction({ workspace, inputs });
  const before = cluster.requests.length;
  const post = await runPost(run, { inputs, workspace });
  expect([run.exitCode, post.exitCode, cluster.requests.length - before]).toEqual([0, 0, 0]);
});

test('a cancellation that fails at first is tried again by the post step', async () => {
  const { run } = await interrupted('SIGTERM', 'getJob', 4, {
    faults: ({ operation, operationIndex }) =>
      operation === 'cancelJob' && operationIndex === 0 ? 'status-500' : undefined,
  });
  expect(run.stdout).toContain('may still be running');
  expect(stressJobs()[0]?.cancellationRequested).toBe(true);
});
