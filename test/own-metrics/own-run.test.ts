import { existsSync } from 'node:fs';
import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';

import type { Outcome } from '../../src/domain/outcome.js';
import { run } from '../../src/run.js';
import { storeReports } from '../../src/surroundings/store-reports.js';
import { makeWorld } from '../support/fake-world.js';
import { liveKey, startLiveCluster, wireTestCase, type LiveCluster } from '../support/live-cluster.js';
import { makeWorkspace, removeWorkspace } from '../support/make-workspace.js';
import { raw, remote, surroundings } from '../support/read-plan.js';

/** 12 of 400 answers go wrong that were right, every 33rd. */
const scores = (isWorse: boolean): string =>
  ['id,correct', ...Array.from({ length: 400 }, (_, k) => `q${k},${isWorse && k % 33 === 0 ? 0 : 1}`)].join(
    '\n',
  );
const hostile = '<img src=x onerror=alert(1)>|`![x](y)';
const metrics = (loss: number): string =>
  JSON.stringify({ eval_loss: loss, [hostile]: { value: 1, direction: 'higher' } });
const nowhere = { folder: '', workerScript: '', bridgeScript: '', wasmDir: '' };

let workspace: string;
beforeEach(async () => {
  workspace = await makeWorkspace({ 'metrics.json': metrics(0.3), 'scores.csv': scores(false) });
});
afterEach(() => removeWorkspace(workspace));

async function gate(config = '', values: Record<string, string> = {}): Promise<Outcome> {
  const file = `model: {metrics: ./metrics.json, scores: ./scores.csv}\n${config}`;
  const given = { ...raw(values, file), surroundings: { ...surroundings, workspace } };
  const outcome = await run(() => Promise.resolve(given), makeWorld(), nowhere, {
    commitsOf: () => Promise.resolve([]),
  });
  await storeReports(outcome, join(workspace, 'report'), makeWorld().log);
  return outcome;
}

const againstBaseline = 'gate: {baseline: ./main}';
const keepAsBaseline = () => cp(join(workspace, 'report'), join(workspace, 'main'), { recursive: true });
const report = (name: string) => readFile(join(workspace, 'report', name), 'utf8');

describe('own metrics alone', () => {
  test('pass at first, and are a baseline', async () => {
    const { verdict } = await gate();
    expect(verdict).toMatchObject({ kind: 'passed', counts: { pass: 3 } });
    expect(existsSync(join(workspace, 'report/scores.parquet'))).toBe(true);
    await keepAsBaseline();
    const again = await gate(againstBaseline);
    expect(again.verdict).toMatchObject({ kind: 'passed', counts: { pass: 6, alert: 0 } });
  });

  test('fail when they are worse, in every report, and no name breaks out', async () => {
    await gate();
    await keepAsBaseline();
    await writeFile(join(workspace, 'metrics.json'), metrics(0.36));
    await writeFile(join(workspace, 'scores.csv'), scores(true));
    const { verdict } = await gate(againstBaseline);
    if (verdict.kind !== 'failed') throw new TypeError(verdict.kind);
    // 13 flips one way: p = 2⁻¹³; the loss rose by a fifth, beyond the tolerance of 0.05.
    expect(verdict.findings.map(({ testCase }) => testCase.testType).sort()).toEqual([
      'baseline:own:correct',
      'baseline:own:eval_loss',
    ]);
    expect(verdict.comparison?.model?.metrics.find(({ metric }) => metric === 'own:correct')).toMatchObject({
      pairing: 'paired',
      flips: { toWrong: 13, toRight: 0 },
    });
    for (const name of ['summary.md', 'report.html', 'junit.xml', 'model-gate.sarif', 'results.json']) {
      const text = await report(name);
      expect(text).toContain('own:eval_loss');
      if (name !== 'results.json' && name !== 'model-gate.sarif') expect(text).not.toContain('<img');
    }
  });

  test('without their scores are compared by the interval, and it is said', async () => {
    await gate('report: {predictions: false}');
    expect(existsSync(join(workspace, 'report/scores.parquet'))).toBe(false);
    await keepAsBaseline();
    await writeFile(join(workspace, 'scores.csv'), scores(true));
    const { verdict } = await gate(againstBaseline);
    if (verdict.kind !== 'passed' && verdict.kind !== 'failed') throw new TypeError(verdict.kind);
    const correct = verdict.comparison?.model?.metrics.find(({ metric }) => metric === 'own:correct');
    expect(correct).toMatchObject({ pairing: 'unpaired', flips: undefined });
  });

  test('that lost their baseline’s scores are compared, and it is said', async () => {
    await gate();
    await keepAsBaseline();
    await writeFile(join(workspace, 'main/scores.parquet'), 'other');
    const { verdict } = await gate(againstBaseline);
    expect(JSON.stringify(verdict)).toContain(
      "The baseline's scores.parquet is not the one that its results.json names (another SHA-256).",
    );
  });

  test('keep their max-drop by name, and one that is nowhere is an error', async () => {
    await gate();
    await keepAsBaseline();
    await writeFile(join(workspace, 'metrics.json'), metrics(0.36));
    const allowed = await gate('gate: {baseline: ./main, max-drop: {"own:eval_loss": 0.5}}');
    expect(allowed.verdict.kind).toBe('passed');
    const unknown = await gate('gate: {baseline: ./main, max-drop: {"own:f1": 0.5}}');
    expect(unknown.verdict).toMatchObject({ kind: 'error', code: 'no-results' });
  });

  test('are looked at by mode validate, which says what it found', async () => {
    const { verdict } = await gate('mode: validate');
    if (verdict.kind !== 'skipped') throw new TypeError(verdict.kind);
    expect(verdict.reason).toContain('"./scores.csv" has 400 scored rows.');
  });

  test('that are missing are told before anything is made', async () => {
    await writeFile(join(workspace, 'metrics.json'), '{"loss": NaN}');
    const { verdict } = await gate();
    expect(verdict).toMatchObject({ kind: 'error', code: 'invalid-input' });
  });
});

describe('own metrics beside a run on a cluster', () => {
  let cluster: LiveCluster;
  afterEach(() => cluster.close());

  test('are compared by the gate itself, and a file that is wrong is told before anything is made', async () => {
    cluster = await startLiveCluster({ jobStates: ['succeeded'], cases: [wireTestCase({})] });
    const values = {
      ...remote,
      'cluster-url': cluster.url,
      'api-key': liveKey,
      'model-task': 'binary-classification',
    };
    const first = await gate('', values);
    expect(first.verdict).toMatchObject({ kind: 'passed' });
    await keepAsBaseline();
    await writeFile(join(workspace, 'scores.csv'), scores(true));
    const { verdict } = await gate(againstBaseline, values);
    if (verdict.kind !== 'failed') throw new TypeError(verdict.kind);
    expect(verdict.findings.map(({ testCase }) => testCase.testType)).toEqual(['baseline:own:correct']);
    expect(cluster.contractErrors).toEqual([]);

    const asked = cluster.requests.length;
    await writeFile(join(workspace, 'scores.csv'), 'id,correct\na,2');
    expect((await gate(againstBaseline, values)).verdict).toMatchObject({ code: 'invalid-input' });
    expect(cluster.requests).toHaveLength(asked);
  });

  test('are no test cases: where none was judged, there is no verdict', async () => {
    cluster = await startLiveCluster({ jobStates: ['succeeded'], cases: [] });
    const values = {
      ...remote,
      'cluster-url': cluster.url,
      'api-key': liveKey,
      'model-task': 'binary-classification',
    };
    const { verdict } = await gate('', values);
    expect(verdict).toMatchObject({ kind: 'error', code: 'no-results' });
  });
});
