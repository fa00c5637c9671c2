import type { JobSpec } from '../../../src/engine/jobs/job-spec.js';
import type { JobRecord } from '../../../src/engine/jobs/records.js';

export function makeSpec(overrides: Partial<JobSpec> = {}): JobSpec {
  return {
    task: 'binary-classification',
    modelPath: '/w/model.onnx',
    reference: { path: '/w/reference.csv', params: {} },
    evaluation: { path: '/w/evaluation.csv', params: {} },
    categories: ['model-performance'],
    excludeColumns: [],
    sensitivity: 'default',
    tests: {},
    seed: '42',
    settings: {
      root: '/',
      runtime: 'auto',
      compat: 'default',
      python: undefined,
      assets: { bridgeScript: '/bridge.py', wasmDir: '/wasm' },
      predictTimeoutMs: 1000,
    },
    ...overrides,
  };
}

export function makeJob(overrides: Partial<JobRecord> = {}): JobRecord {
  return {
    id: 'job-1',
    createdAtMs: Date.UTC(2024, 1, 29, 10, 2, 11, 204),
    request: {
      name: 'nightly',
      projectId: 'project-1',
      modelId: 'model-1',
      referenceId: 'reference-1',
      evaluationId: 'evaluation-1',
    },
    spec: makeSpec(),
    state: { kind: 'requested' },
    cancellationRequested: false,
    batches: [{ testType: 'model_performance:accuracy', status: 'pending' }],
    log: [],
    ...overrides,
  };
}
