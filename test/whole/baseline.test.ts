import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';

import { liveKey, startLiveCluster, wireTestCase, type LiveCluster } from '../support/live-cluster.js';
import { makeWorkspace, removeWorkspace } from '../support/make-workspace.js';
import { runAction, runCli, type BuiltRun } from '../support/run-built.js';

let workspace: string;
let cacheHome: string;
beforeAll(async () => {
  cacheHome = await makeWorkspace();
});
afterAll(() => removeWorkspace(cacheHome));
beforeEach(async () => {
  workspace = await makeWorkspace();
});
afterEach(() => removeWorkspace(workspace));

interface ComparedResults {
  readonly verdict: {
    readonly counts: object;
    readonly known: readonly object[];
    readonly comparison: {
      readonly model: {
        readonly metrics: readonly {
          readonly metric: string;
          readonly pairing: string;
          readonly drop: number;
        }[];
      };
    };
  };
}

describe('a file of an earlier run, with the embedded engine', () => {
  const bank = (...argv: readonly string[]): Promise<BuiltRun> =>
    runCli(['run', '--config', 'examples/bank/model-gate.yml', ...argv], { workspace, cacheHome });

  test('turns findings that were there before into known ones', async () => {
    await cp('examples/bank', join(workspace, 'examples/bank'), { recursive: true });
    const before = await bank();
    expect(before.exitCode).toBe(1);
    await cp(join(workspace, 'model-gate-report/results.json'), join(workspace, 'main.json'));

    const after = await bank('--baseline', 'main.json');
    expect(after.exitCode).toBe(0);
    const { verdict } = after.results as { readonly verdict: { readonly counts: { readonly new: number } } };
    expect(verdict.counts.new).toBe(0);

    // The same file, without what it knows of one test: its findings are new again.
    const file = JSON.parse(await readFile(join(workspace, 'main.json'), 'utf8')) as {
      cases: { testType: string }[];
    };
    const cases = file.cases.filter(({ testType }) => testType !== 'categorical_feature_drift');
    await writeFile(join(workspace, 'less.json'), JSON.stringify({ ...file, cases, sha256: undefined }));
    const less = await bank('--baseline', 'less.json');
    expect(less.exitCode).toBe(1);
    expect(less.stdout).toMatch(/categorical_feature_drift/);
  });

  test.each([1, 2])('that version %d of it wrote is compared as far as it tells', async (version) => {
    await cp('examples/bank', join(workspace, 'examples/bank'), { recursive: true });
    await cp(`test/fixtures/results/version-${version}.json`, join(workspace, 'main.json'));
    const categories = 'model-performance,data-cleanliness,drift';
    const run = await bank('--categories', categories, '--baseline', 'main.json');
    // The same model and rows: each of its ten findings is known, and each metric is what it was. Label imbalance is
    // compared with the reference by now, and finds what it did not look for then.
    expect(run.exitCode).toBe(0);
    const { verdict } = run.results as ComparedResults;
    expect(verdict.counts).toMatchObject({ alert: 6, warning: 5, new: 1 });
    expect(verdict.known).toHaveLength(10);
    expect(
      verdict.comparison.model.metrics.map(({ metric, pairing, drop }) => [metric, pairing, drop]),
    ).toEqual(
      ['accuracy', 'precision', 'recall', 'f1', 'area_under_curve'].map((metric) => [
        metric,
        'unpaired',
        // Those versions rounded probabilities to six decimals, which ties a few rows.
        expect.closeTo(0, 6),
      ]),
    );
  });

  test.each([
    ['is cut off', '{"schemaVersion": 2, "cases": ['],
    ['is of another major', '{"schemaVersion": 99}'],
    ['is not there', undefined],
  ])('that %s lets nothing pass', async (_, text) => {
    await cp('examples/bank', join(workspace, 'examples/bank'), { recursive: true });
    if (text !== undefined) await writeFile(join(workspace, 'main.json'), text);
    const run = await bank('--categories', 'drift', '--baseline', 'main.json');
    expect(run.exitCode).toBe(1);
    expect(run.stdout).toMatch(/There is no baseline/);
  });
});

describe('a branch, on a cluster', () => {
  let cluster: LiveCluster;
  afterEach(() => cluster.close());

  const gate = (runName: string, inputs: Record<string, string> = {}): Promise<BuiltRun> =>
    runAction({
      workspace,
      inputs: {
        'cluster-url': cluster.url,
        'api-key': liveKey,
        project: 'Loans',
        'model-task': 'binary-classification',
        'model-uri': 'owner/model',
        'dataset-uri': 'owner/data',
        'run-name': runName,
        'poll-interval': '1s',
        ...inputs,
      },
    });
  const alert = (feature: string, testCaseId = '0') =>
    wireTestCase({
      testCaseId,
      features: [feature],
      severity: 'SEVERITY_ALERT',
      status: 'TEST_CASE_STATUS_FAIL',
    });

  test('only what its newest run does not have fails the gate', async () => {
    cluster = await startLiveCluster({
      jobStates: ['succeeded'],
      cases: (runName) =>
        runName.startsWith('worse') ? [alert('income'), alert('age', '1')] : [alert('income')],
    });
    expect((await gate('nightly main')).outputs).toMatchObject({ verdict: 'failed', 'new-count': '1' });
    const same = await gate('same topic/1', { baseline: 'branch:main' });
    expect(same.outputs).toMatchObject({ verdict: 'passed', 'alert-count': '1', 'new-count': '0' });
    const worse = await gate('worse topic/2', { baseline: 'branch:main' });
    expect(worse.outputs).toMatchObject({ verdict: 'failed', 'alert-count': '2', 'new-count': '1' });
    expect(worse.summary).toContain('age');
    expect(cluster.contractErrors).toEqual([]);
  });

  test('without a run is missing: every finding counts, or it is an error before anything is bought', async () => {
    cluster = await startLiveCluster({ jobStates: ['succeeded'], cases: [alert('income')] });
    expect((await gate('topic/1', { baseline: 'branch:main' })).outputs).toMatchObject({ verdict: 'failed' });
    await writeFile(join(workspace, 'gate.yml'), 'gate: { on-missing-baseline: fail }\n');
    const refused = await gate('topic/2', { baseline: 'branch:main', config: 'gate.yml' });
    expect(refused.outputs).toMatchObject({ verdict: 'error', 'error-code': 'missing-baseline' });
    expect(cluster.state.jobs.filter(({ about }) => about.kind === 'stress')).toHaveLength(1);
  });
});
