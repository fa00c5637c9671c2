import { afterEach, describe, expect, test } from '@jest/globals';

import { InterruptedError } from '../../src/domain/errors.js';
import type { RunIds } from '../../src/domain/outcome.js';
import type { Results } from '../../src/domain/results.js';
import { JobFailure, type JobRunner } from '../../src/engine/jobs/job-runner.js';
import type { JobResult, JobSpec } from '../../src/engine/jobs/job-spec.js';
import type { CaseResult } from '../../src/engine/contract/stress-test.js';
import { createRimeClient } from '../../src/rime/rime-client.js';
import { collect } from '../../src/steps/collect.js';
import { chooseProject } from '../../src/steps/choose-project.js';
import { execute } from '../../src/steps/execute.js';
import { prepare } from '../../src/steps/prepare.js';
import { openEngine, type EngineUnderTest } from '../engine/server/engine-client.js';
import { makeWorld, type FakeWorld } from '../support/fake-world.js';
import { makePlan } from '../support/make-plan.js';
import { noEvidence } from '../../src/domain/evidence.js';

let engine: EngineUnderTest;
let world: FakeWorld;
let ids: RunIds;
afterEach(async () => {
  await engine.close();
});

const plan = makePlan({
  target: { kind: 'embedded', runtime: 'auto', compat: 'default', python: undefined, cache: undefined },
  project: { kind: 'name', name: 'bank', task: 'binary-classification' },
  model: { kind: 'workspace-file', path: 'model.onnx', directory: undefined },
  reference: { kind: 'workspace-file', path: 'reference.csv' },
  evaluation: { kind: 'workspace-file', path: 'evaluation.csv' },
  dataParams: { label_col: 'y' },
  run: {
    categories: ['model-performance', 'drift'],
    excludeColumns: ['id'],
    sensitivity: 'more',
    tests: { categorical_label_drift: { run: false } },
    seed: 7,
  },
});

/** The whole sequence of a run, on an engine of that dialect which the client has to find out. */
async function runOn(
  dialect: 'beta' | 'ga',
  run: JobRunner['run'],
  onProgress?: () => void,
): Promise<Pick<Results, 'testRun' | 'cases'>> {
  engine = await openEngine({ dialects: [dialect], runner: { run } });
  world = makeWorld({ onSleep: onProgress });
  ids = {};
  const client = createRimeClient({
    baseUrl: engine.url,
    apiKey: engine.apiKey,
    dialect: 'auto',
    world,
    deadlineMs: Infinity,
  });
  const learn = (more: RunIds): void => {
    ids = { ...ids, ...more };
  };
  const projectId = await chooseProject(client, plan.project, world);
  const story = { client, plan, workspace: engine.root, world, learn };
  const prepared = await prepare(story, projectId);
  const finished = await execute(story, prepared, () => undefined);
  learn({ testRunId: finished.testRunId });
  return collect(client, finished.testRunId, { ...prepared, job: finished.job });
}

/** 45 cases: three pages of the engine's twenty. */
const planned = Array.from({ length: 45 }, (_, index): CaseResult => ({
  features: [`column ${index}`],
  outcome:
    index % 3 === 0
      ? { kind: 'skip', reason: 'too few rows' }
      : { kind: 'measured', severity: index % 3 === 1 ? 'alert' : 'pass' },
  impact: index / 100,
  measurements: [{ name: 'psi', category: 'drift-stat', value: { float: index === 1 ? NaN : 0.5 } }],
}));
const result: JobResult = {
  batches: [{ testType: 'categorical_feature_drift', category: 'drift', cases: planned, durationMs: 5 }],
  evidence: noEvidence,
  performance: [{ name: 'accuracy', reference: 0.9, evaluation: undefined }],
};

describe.each(['beta', 'ga'] as const)('client and engine in the %s dialect', (dialect) => {
  test('understand each other from the first call to the last page', async () => {
    let spec: JobSpec | undefined;
    const { testRun, cases } = await runOn(dialect, (asked, events) => {
      spec = asked;
      events.started();
      events.progress([{ testType: 'categorical_feature_drift', status: 'completed' }]);
      return Promise.resolve(result);
    });
    expect(spec).toMatchObject({
      task: 'binary-classification',
      categories: ['model-performance', 'drift'],
      excludeColumns: ['id'],
      sensitivity: 'more',
      tests: { categorical_label_drift: { run: false } },
      seed: '7',
    });
    expect(testRun).toMatchObject({
      testRunId: ids.testRunId,
      name: 'NLP Stress Test',
      modelTask: 'binary-classification',
      webUrl: undefined,
      modelMetrics: [{ name: 'accuracy', reference: 0.9, evaluation: undefined }],
    });
    expect(cases.map(({ features: [feature] }) => feature)).toEqual(
      planned.map(({ features: [feature] }) => feature),
    );
    const severities = cases.slice(0, 3).map(({ status, severity }) => [status, severity]);
    expect(severities).toEqual([
      ['skip', undefined],
      ['warning', 'alert'],
      ['pass', 'pass'],
    ]);
    expect(cases[1]?.metrics).toEqual([{ name: 'psi', category: 'drift-stat', value: NaN }]);
    expect(cases.flatMap(({ unknownWords }) => unknownWords)).toEqual([]);
  });

  test('tell why a job failed', async () => {
    const failing = runOn(dialect, () =>
      Promise.reject(new JobFailure('user', 'predict_df raised KeyError: age')),
    );
    await expect(failing).rejects.toMatchObject({
      code: 'job-failed',
      message: expect.stringContaining('predict_df raised KeyError: age'),
    });
  });

  test('cancel the job of a stopped run', async () => {
    let wasStopped = false;
    const endless: JobRunner['run'] = (_, events, signal) =>
      new Promise((_resolve, reject) => {
        events.started();
        signal.addEventListener('abort', () => {
          wasStopped = true;
          reject(signal.reason as Error);
        });
      });
    const stopped = runOn(dialect, endless, () => world.stop(new InterruptedError('Ctrl-C')));
    await expect(stopped).rejects.toThrow('Ctrl-C');
    expect(wasStopped).toBe(true);
  });
});
