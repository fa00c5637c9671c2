import { afterEach, beforeEach, expect, test } from '@jest/globals';

import { liveKey, startLiveCluster, type LiveCluster } from '../support/live-cluster.js';
import { liveIds, liveProjectId } from '../support/live-run.js';
import { makeWorkspace, removeWorkspace } from '../support/make-workspace.js';
import { runAction } from '../support/run-built.js';

let workspace: string;
let cluster: LiveCluster;

beforeEach(async () => {
  workspace = await makeWorkspace();
});
afterEach(async () => {
  await cluster.close();
  await removeWorkspace(workspace);
});

const registered = (id: string, name: string) => ({ id, name, projectId: liveProjectId });

/** `npm run many-pages` reads all of them in small pages too; CI a tenth. */
const inSmallPages = process.env['CAMPAIGN'] === 'all' ? 100_000 : 10_000;

test.each([
  { count: inSmallPages, maxPageSize: 20 },
  { count: 100_000, maxPageSize: 1000 },
])(
  '$count cases in pages of $maxPageSize are all judged, each once',
  async ({ count, maxPageSize }) => {
    cluster = await startLiveCluster({
      projects: [{ id: liveProjectId, name: 'Loans' }],
      datasets: [registered(liveIds.referenceId, 'train'), registered(liveIds.evaluationId, 'test')],
      models: [registered(liveIds.modelId, 'model')],
      cases: count,
      jobStates: ['succeeded'],
      maxPageSize,
    });
    const run = await runAction({
      workspace,
      inputs: {
        'cluster-url': cluster.url,
        'api-key': liveKey,
        project: liveProjectId,
        'reference-id': liveIds.referenceId,
        'evaluation-id': liveIds.evaluationId,
        'model-id': liveIds.modelId,
        timeout: '5m',
      },
      // In MiB. Half of that are the cases; a reader that kept the pages, or a report made as one text, would not fit.
      env: { NODE_OPTIONS: '--max-old-space-size=120' },
    });

    // By hand: each 1000th is an alert, each other 100th a warning, which is 9 of 1000, and the other 990 pass.
    expect(run.outputs).toMatchObject({
      verdict: 'failed',
      'alert-count': String(count / 1000),
      'warning-count': String((count / 1000) * 9),
      'pass-count': String((count / 1000) * 990),
      'skip-count': '0',
    });
    const { cases } = run.results as { readonly cases: readonly { readonly caseId: string }[] };
    expect(cases).toHaveLength(count);
    // The cluster numbers its cases from 0, so nothing is missing, doubled or out of order.
    expect(cases.findIndex(({ caseId }, position) => caseId !== String(position))).toBe(-1);
    expect(cluster.requests.filter(({ operation }) => operation === 'listTestCases')).toHaveLength(
      count / maxPageSize,
    );
    expect([cluster.contractErrors, cluster.keyLeaks]).toEqual([[], []]);
  },
  300_000,
);
