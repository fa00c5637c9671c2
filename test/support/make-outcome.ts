import type { Origin, Sources } from '../../src/domain/sources.js';
import type { Tested, TestedSource } from '../../src/domain/tested.js';
import { judge } from '../../src/domain/judge/judge.js';
import { defaultMaxDrop } from '../../src/domain/drop-policy.js';
import type { Outcome } from '../../src/domain/outcome.js';
import type { Asked, GatePolicy } from '../../src/domain/plan.js';
import type { TestCase } from '../../src/domain/results.js';

export const policy: GatePolicy = {
  mode: 'gate',
  failOn: 'alert',
  maxAlerts: 0,
  maxWarnings: undefined,
  minTests: 1,
  categories: {},
  tests: {},
  ignore: [],
  baseline: { kind: 'none' },
  onMissingBaseline: 'absolute',
  onLostCoverage: 'fail',
  evidence: 'worse',
  maxDrop: defaultMaxDrop,
};

export function makeAsked(overrides: Partial<Asked> = {}): Asked {
  return {
    target: 'embedded engine',
    run: { name: 'demo run', seed: 42 },
    rules: [],
    gate: policy,
    report: {
      dir: '/reports',
      comment: 'never',
      commentKey: 'CI / gate',
      subject: 'demo',
      artifact: { name: 'model-gate', isStored: false },
      annotations: true,
      predictions: true,
      rows: true,
      annotatedFile: '.github/model-gate.yml',
    },
    ...overrides,
  };
}

/** What was tested, as the gate knows it before it has read a file. */
export function makeTested(sources: Partial<Sources> = {}): Tested {
  const { model, reference, evaluation }: Sources = {
    model: { kind: 'file', name: './model.onnx' },
    reference: { kind: 'hub', name: 'owner/data', split: 'train' },
    evaluation: { kind: 'file', name: './evaluation.csv' },
    ...sources,
  };
  const unread = (origin: Origin | undefined): TestedSource | undefined =>
    origin && { ...origin, files: [], rowCount: undefined };
  return {
    model: unread(model),
    reference: unread(reference),
    evaluation: unread(evaluation),
    runtime: undefined,
    commit: undefined,
    pullRequest: undefined,
    repositoryUrl: undefined,
  };
}

/** A finished run with these cases, judged for real. */
export function makeOutcome(cases: readonly TestCase[], overrides: Partial<Outcome> = {}): Outcome {
  const asked = makeAsked();
  return {
    asked,
    ids: { projectId: 'p1', jobId: 'j1', testRunId: 't1' },
    results: {
      testRun: {
        testRunId: 't1',
        name: 'demo run',
        modelTask: 'binary-classification',
        webUrl: undefined,
        categories: ['transformations'],
        modelMetrics: [{ name: 'accuracy', reference: 0.9, evaluation: 0.875 }],
        durationMs: 1200,
        engineVersion: 'test',
      },
      cases,
      detectable: [],
    },
    predictions: undefined,
    tested: makeTested(),
    verdict: judge(cases, asked.gate, { baseline: undefined, today: '2026-01-02' }),
    startedAt: '2026-01-02T03:04:05.000Z',
    durationMs: 1234,
    ...overrides,
  };
}
