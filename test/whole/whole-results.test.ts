import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';

import { filesForAll, inputsForAll } from '../support/cluster-inputs.js';
import { startLiveCluster, type LiveCluster } from '../support/live-cluster.js';
import { distortBody, distortRun, type Distort } from '../support/live-cluster/distort.js';
import { makeWorkspace, removeWorkspace } from '../support/make-workspace.js';
import { runAction, type BuiltRun } from '../support/run-built.js';

let workspace: string;
let cluster: LiveCluster;
beforeEach(async () => {
  workspace = await makeWorkspace(filesForAll);
});
afterEach(async () => {
  await cluster.close();
  await removeWorkspace(workspace);
});

const gate = (more: Readonly<Record<string, string>> = {}, env = {}): Promise<BuiltRun> =>
  runAction({ workspace, env, inputs: { ...inputsForAll(cluster), ...more } });

/** Fifty cases that pass, eight a page. */
async function start(dialect: 'beta' | 'ga', distort: Distort = (reply) => reply): Promise<void> {
  cluster = await startLiveCluster({ dialect, cases: 50, maxPageSize: 8, imageBuildPolls: 1, distort });
}

function expectRefused({ outputs, exitCode, stdout }: BuiltRun, says: RegExp): void {
  expect(outputs).toMatchObject({ verdict: 'error', 'error-code': 'bad-response' });
  expect(exitCode).toBe(1);
  expect(stdout).toMatch(says);
}

describe.each(['ga', 'beta'] as const)('the built gate on a %s cluster', (dialect) => {
  test('passes what is honest', async () => {
    await start(dialect);
    expect((await gate()).outputs).toMatchObject({ verdict: 'passed', 'pass-count': '50' });
  });

  test('does not pass a test run that failed, though its job succeeded', async () => {
    await start(
      dialect,
      distortRun((run) => ({ ...run, status: 'TEST_TASK_STATUS_FAILED' })),
    );
    expectRefused(await gate(), /The test run \S+ should be COMPLETED, and is FAILED\. .*Run again/);
  });

  test('does not pass a list whose second page repeats the first', async () => {
    let first: unknown;
    await start(
      dialect,
      distortBody('listTestCases', (body, page) => {
        first ??= body['testCases'];
        return page === 1 ? { ...body, testCases: first } : body;
      }),
    );
    expectRefused(await gate(), /should be listed once, and \S+ 0 came again as number 9 of the list/);
  });

  test('does not re-use a test run that turns out to be of another project', async () => {
    const lie = distortRun((run) => ({ ...run, projectId: { uuid: 'another project' } }));
    let isLying = false;
    await start(dialect, (reply, call) => (isLying ? lie(reply, call) : reply));
    expect((await gate()).outputs).toMatchObject({ verdict: 'passed' });
    isLying = true;
    const again = await gate({}, { GITHUB_RUN_ATTEMPT: '2' });
    expectRefused(again, /should be of the project \S+, and names another project/);
    expect(cluster.state.testRuns).toHaveLength(1);
  });

  test('does not compare with a baseline that contradicts itself', async () => {
    const lie = distortRun(({ metrics, ...run }) => ({
      ...run,
      metrics: { ...(metrics as object), summaryCounts: { total: '51' } },
    }));
    let isLying = false;
    await start(dialect, (reply, call) => (isLying ? lie(reply, call) : reply));
    const main = await gate();
    isLying = true;
    const compared = await gate({ baseline: main.outputs['test-run-id'] ?? '' });
    expectRefused(compared, /counts 51 test cases, and its list has 50/);
    expect(cluster.state.testRuns).toHaveLength(1);
  });
});
