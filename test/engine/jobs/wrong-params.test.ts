import { resolve } from 'node:path';
import { expect, test } from '@jest/globals';
import type { TestCategory } from '../../../src/domain/vocabulary.js';
import { runJob } from '../../../src/engine/jobs/run-job.js';
import { makeSpec } from './make-job.js';

const root = resolve('examples/bank');
const params = { label_col: 'y', class_names: ['no', 'yes'] };
const categories: TestCategory[] = ['abnormal-inputs', 'drift', 'data-cleanliness'];
const spec = makeSpec({
  modelPath: resolve(root, 'model.onnx'),
  reference: { path: resolve(root, 'reference.csv'), params },
  evaluation: { path: resolve(root, 'evaluation.csv'), params },
  categories,
  settings: {
    ...makeSpec().settings,
    root,
    runtime: 'wasm',
    assets: { bridgeScript: '/none', wasmDir: resolve('node_modules/onnxruntime-web/dist') },
  },
});

test.each([
  {
    name: 'columns that the bank does not have',
    tests: {
      null_check: { exclude_columns: ['ages'] },
      feature_drift: { exclude_columns: ['jobs', 'age'] },
      label_leak: { exclude_columns: ['durations'] },
    },
    problems: [
      expect.stringMatching(
        /^null_check\.exclude_columns names "ages" \(did you mean "age"\?\), which is not among age, job, /,
      ),
      expect.stringMatching(
        /^feature_drift\.exclude_columns names "jobs" \(did you mean "job"\?\), which is not among age, job, /,
      ),
      expect.stringMatching(
        /^label_leak\.exclude_columns names "durations" \(did you mean "education"\?\), which is not among age, job, /,
      ),
    ],
  },
  {
    name: 'values that no test can use',
    tests: {
      null_check: { share_thresholds: [0.1, 0.01] },
      feature_drift: { numeric_feature_params: { num_bins: 1 } },
      label_leak: { severity_threshold: [0.9, 0.95] },
    },
    problems: [
      expect.stringMatching(/^null_check\.share_thresholds must be .*not \[0\.1,0\.01\]$/),
      expect.stringMatching(/^feature_drift\.numeric_feature_params\.num_bins must be .*not 1$/),
      expect.stringMatching(/^label_leak\.severity_threshold is not a parameter/),
    ],
  },
])('$name are all told before a test runs or the model is asked', async ({ tests, problems }) => {
  const told: string[] = [];
  const edges = {
    today: 20_000,
    onChild: () => told.push('a process was started'),
    onProgress: () => told.push('a test was started'),
    tell: () => undefined,
    log: (line: string) => told.push(line),
  };
  await expect(runJob({ ...spec, tests }, edges)).rejects.toMatchObject({ name: 'ConfigError', problems });
  expect(told).toEqual([]);
});
