import { afterEach, expect, test } from '@jest/globals';

import type { Plan } from '../../src/domain/plan.js';
import { tellCluster } from '../../src/steps/tell-cluster.js';
import { makeWorld } from '../support/fake-world.js';
import { makePlan } from '../support/make-plan.js';
import type { LiveClusterOptions } from '../support/live-cluster.js';
import { startLiveRun, type LiveRun } from '../support/live-run.js';

let run: LiveRun;
afterEach(() => run.close());

const nowMs = Date.UTC(2026, 0, 15);
async function told(
  options: LiveClusterOptions,
  sources: Partial<Pick<Plan, 'reference'>> = {},
): Promise<readonly string[]> {
  run = await startLiveRun(options, makeWorld({ nowMs }));
  await tellCluster({ ...run, plan: makePlan(sources) });
  expect(run.cluster.contractErrors).toEqual([]);
  return run.world.lines.filter((line) => !line.startsWith('debug'));
}
const lasting = { expirationTime: '2027-03-31T00:00:00Z' };
const ended = { expirationTime: '2026-01-01T00:00:00Z', gracePeriodEndTime: '2026-02-01T00:00:00Z' };

test('tells version and licence', async () => {
  expect(await told({ version: '2.6.3', ...lasting })).toEqual([
    'info: RIME 2.6.3, licensed until 2027-03-31.',
  ]);
});

// 2.0 to 2.10 is what the published contract covers.
test.each(['2.0.0', '2.10.16', 'v2.7'])('version %s was verified', async (version) => {
  expect(await told({ version, ...lasting })).toHaveLength(1);
});
test.each(['0.20.1', '2.11.0', '3.0.0'])('version %s was not, and that is a warning', async (version) => {
  expect((await told({ version, ...lasting }))[1]).toMatch(
    /^warning: RIME .* is outside of what .* \(2\.0 to 2\.10\)/,
  );
});

// The contract: databricks from 2.1 on, delta_lake in 2.0.
test.each([
  ['2.0.0', 1],
  ['2.0.0-beta', 1],
  ['2.1.0', 0],
])('a Databricks table on version %s: %i warnings', async (version, count) => {
  const lines = await told(
    { version, ...lasting },
    { reference: { kind: 'databricks', table: 'catalog.schema.table' } },
  );
  expect(
    lines.filter((line) => /^warning: A Databricks table needs a cluster of RIME 2\.1/.test(line)),
  ).toHaveLength(count);
});

test('an ended licence is a warning that tells how long it still works', async () => {
  expect((await told({ version: '2.6.3', license: 'error', ...ended })).at(-1)).toBe(
    "warning: The cluster's licence ended on 2026-01-01. It still works until 2026-02-01. Tell its administrators.",
  );
});

test('the cluster knows better whether its licence has ended', async () => {
  expect(await told({ version: '2.6.3', license: 'ok', ...ended })).toHaveLength(1);
});

test('a licence whose state can’t be asked for has ended by its date', async () => {
  expect((await told({ version: '2.6.3', license: 'missing', ...ended })).at(-1)).toMatch(
    /^warning: .*licence ended/,
  );
});
