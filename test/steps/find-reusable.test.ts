import { afterEach, expect, test } from '@jest/globals';

import { findReusable } from '../../src/steps/find-reusable.js';
import type { LiveClusterOptions } from '../support/live-cluster.js';
import { identityOf, startLiveRun, stressTestOf, type LiveRun } from '../support/live-run.js';
import { makePlan } from '../support/make-plan.js';

let run: LiveRun;
afterEach(async () => {
  expect(run.cluster.contractErrors).toEqual([]);
  await run.close();
});

const sha = '0123456789abcdef0123456789abcdef01234567';
const name = 'owner/repo 0123456 ab12cd34';
const find = (wanted = name, { commitSha }: { commitSha: string | undefined } = { commitSha: sha }) =>
  findReusable({ ...run, plan: makePlan({ run: { name: wanted } }), commitSha }, identityOf('').projectId);

/** Starts a stress test and asks for it so often, each time of which it gets on. */
async function started(runName: string, polls: number): Promise<string> {
  const { jobId } = await run.client.stressTests.start(identityOf('').projectId, stressTestOf(runName));
  for (let poll = 0; poll < polls; poll++) await run.client.jobs.get(jobId);
  return jobId;
}
const untilDone = 6;

test('a finished run of the same name is used', async () => {
  run = await startLiveRun();
  await started(name, untilDone);
  const [testRun] = run.cluster.state.testRuns;
  expect(await find()).toEqual({ kind: 'finished', testRunId: testRun?.id });
});

test('of several finished runs the newest is used', async () => {
  run = await startLiveRun();
  for (let count = 0; count < 3; count++) await started(name, untilDone);
  const newest = run.cluster.state.testRuns.toSorted((a, b) =>
    (b.uploadTime ?? '').localeCompare(a.uploadTime ?? ''),
  )[0];
  const found = await find();
  // Runs of the same millisecond are equally new.
  const used = run.cluster.state.testRuns.find(
    ({ id }) => found?.kind === 'finished' && id === found.testRunId,
  );
  expect(used?.uploadTime).toBe(newest?.uploadTime);
});

test('a running one of the same name is waited for', async () => {
  run = await startLiveRun({ jobStates: ['requested', 'running'] });
  const jobId = await started(name, 2);
  expect(await find()).toEqual({ kind: 'live', jobId });
});

test('a running one that has not been given its name back is known, too', async () => {
  run = await startLiveRun({ jobStates: ['requested', 'running'] });
  const jobId = await started(`${name} #77-1-ab12cd34`, 2);
  expect(await find()).toEqual({ kind: 'live', jobId });
});

test('one that does not tell its name within a minute is not', async () => {
  run = await startLiveRun({ jobStates: ['requested'] });
  await started(name, 1);
  expect(await find()).toBeUndefined();
  expect(run.world.lines).toContain('progress: Waiting until the running stress tests tell their names.');
});

test.each<readonly [string, string, LiveClusterOptions['jobStates']]>([
  ['of another name', 'owner/repo 0123456 ffffffff', ['requested', 'running', 'succeeded']],
  ['that failed', name, ['requested', 'running', 'failed']],
  ['that was cancelled', name, ['requested', 'running', 'cancelled']],
])('a run %s is not used', async (_, runName, jobStates) => {
  run = await startLiveRun(jobStates && { jobStates });
  await started(runName, untilDone);
  expect(await find()).toBeUndefined();
});

test('a name without the commit may be that of other code, and is not looked for', async () => {
  run = await startLiveRun();
  await started('nightly', untilDone);
  expect(await find('nightly')).toBeUndefined();
  expect(await find(name, { commitSha: undefined })).toBeUndefined();
  expect(run.world.lines.at(-1)).toMatch(/^warning: reuse: same-commit has no effect/);
  expect(run.count('listTestRuns')).toBe(0);
});
