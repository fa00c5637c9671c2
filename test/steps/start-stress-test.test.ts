import { afterEach, describe, expect, test } from '@jest/globals';

import { startStressTest } from '../../src/steps/start-stress-test.js';
import { InterruptedError } from '../../src/domain/errors.js';
import { makeWorld } from '../support/fake-world.js';
import type { Fault, LiveClusterOptions } from '../support/live-cluster.js';
import { connect, identityOf, startLiveRun, stressTestOf, type LiveRun } from '../support/live-run.js';

let run: LiveRun;
afterEach(async () => {
  expect(run.cluster.contractErrors).toEqual([]);
  await run.close();
});

const start = (name = 'CI abcdef0', { client, world } = run) =>
  startStressTest(client, identityOf(name), stressTestOf(name), client.serverNow(), 3_600_000, world);

/** Spoils the first start, or as many as are given. */
const spoil = (...faults: readonly Fault[]): Pick<LiveClusterOptions, 'faults'> => ({
  faults: ({ operation, operationIndex }) =>
    operation === 'startStressTest' ? faults[operationIndex] : undefined,
});
/** So long a hanging answer is waited for. */
const hangMs = 1000;
const jobs = () => run.cluster.state.jobs;

describe.each(['beta', 'ga'] as const)('on a %s cluster', (dialect) => {
  test.each<Fault>(['reset-after', '500-after', '502-after', '503-after', 'cut-body', 'hang-after'])(
    'a start that was done though its answer was lost (%s) is found and not done again',
    async (fault) => {
      run = await startLiveRun({ dialect, ...spoil(fault) }, makeWorld(), hangMs);
      expect((await start()).jobId).toBe(jobs()[0]?.id);
      expect(jobs()).toHaveLength(1);
      expect(run.count('startStressTest')).toBe(1);
    },
  );

  test.each<Fault>(['reset-before', 'status-500', 'html-502', '503-retry-after', 'html-200', 'hang-before'])(
    'a start that was not done (%s) is done again',
    async (fault) => {
      run = await startLiveRun({ dialect, ...spoil(fault) }, makeWorld(), hangMs);
      expect((await start()).jobId).toBe(jobs()[0]?.id);
      expect(jobs()).toHaveLength(1);
      expect(run.count('startStressTest')).toBe(2);
    },
  );
});

test('a cluster of 2.10, which lists jobs by project only, is looked through as well', async () => {
  run = await startLiveRun({ perProjectJobs: true, ...spoil('reset-after') });
  await start();
  expect(jobs()).toHaveLength(1);
});

test('gives up after three attempts, with the last error', async () => {
  run = await startLiveRun(spoil('status-500', 'status-500', 'status-500', 'status-500'));
  await expect(start()).rejects.toMatchObject({ code: 'server-error' });
  expect(run.count('startStressTest')).toBe(3);
});

test.each<Fault>(['reset-after', 'reset-before'])(
  'two runs at the same moment never take each other’s job (%s)',
  async (fault) => {
    run = await startLiveRun(spoil(fault, fault));
    const other = makeWorld();
    const both = { client: connect(run.cluster, other), world: other };
    const [ours, theirs] = await Promise.all([
      start('ours abcdef0'),
      start('theirs abcdef0', { ...run, ...both }),
    ]);
    expect(jobs()).toHaveLength(2);
    const nameOf = (jobId: string): unknown =>
      jobs().find(({ id }) => id === jobId)?.about.kind === 'stress'
        ? JSON.stringify(jobs().find(({ id }) => id === jobId)?.about)
        : undefined;
    expect(nameOf(ours.jobId)).toContain('ours abcdef0');
    expect(nameOf(theirs.jobId)).toContain('theirs abcdef0');
  },
);

test('a job of which it is not told whose it is, is neither taken nor started again', async () => {
  // Stays in the queue, so it never has a test run.
  run = await startLiveRun({ jobStates: ['requested'], ...spoil('reset-after') });
  const failing = start();
  await expect(failing).rejects.toMatchObject({ code: 'unreachable' });
  await expect(failing).rejects.toThrow(jobs()[0]?.id ?? 'no job');
  expect(run.count('startStressTest')).toBe(1);
});

test('a stopped run looks for some seconds more, and leaves the rest to the post step', async () => {
  const world = makeWorld();
  run = await startLiveRun(
    {
      jobStates: ['requested'],
      faults: ({ operation }) => {
        if (operation !== 'startStressTest') return undefined;
        world.stop(new InterruptedError('Ctrl-C'));
        return 'reset-after';
      },
    },
    world,
  );
  await expect(start()).rejects.toMatchObject({ code: 'unreachable' });
  expect(world.sleeps.reduce((sum, ms) => sum + ms, 0)).toBeLessThanOrEqual(5000);
});

test('a job of the same name from before is not taken', async () => {
  run = await startLiveRun();
  await start();
  // By the server's clock, a minute later.
  run.world.pass(60_000);
  const { client, world } = run;
  const later = startStressTest(
    client,
    identityOf('CI abcdef0'),
    stressTestOf('CI abcdef0'),
    client.serverNow() + 60_000,
    1000,
    world,
  );
  expect((await later).jobId).toBe(jobs()[1]?.id);
});

test('what the cluster refuses is not tried again', async () => {
  run = await startLiveRun();
  const { client, world } = run;
  const wrong = { ...stressTestOf('x'), modelId: '00000000-0000-4000-8000-000000000000' };
  await expect(
    startStressTest(client, identityOf('x'), wrong, client.serverNow(), 1000, world),
  ).rejects.toMatchObject({
    name: 'RimeError',
  });
  expect(run.count('startStressTest')).toBe(1);
});
