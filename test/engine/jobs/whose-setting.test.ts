import { resolve } from 'node:path';

import { afterAll, beforeAll, expect, test } from '@jest/globals';

import type { DataParams } from '../../../src/domain/plan.js';
import type { JobSpec } from '../../../src/engine/jobs/job-spec.js';
import { toProblems, UserError } from '../../../src/engine/data/user-error.js';
import { runJob } from '../../../src/engine/jobs/run-job.js';
import { makeWorkspace, removeWorkspace } from '../../support/make-workspace.js';
import { makeSpec } from './make-job.js';

const rows = Array.from({ length: 60 }, (_, i) => `${i},${i % 3 === 0 ? 'red' : 'blue'},${i % 2}`);
const csv = ['x,colour,y', ...rows].join('\n');

let root: string;
beforeAll(async () => {
  root = await makeWorkspace({
    'good.csv': csv,
    'ragged.csv': `${csv}\n1,red`,
    'narrow.csv': csv.replaceAll(/,(?:red|blue|colour),/g, ','),
    'other-label.csv': csv.replace(',y', ',target'),
    'said.csv': 'prediction\n0.5\n',
    'model.py': 'def predict(x):\n    return 0.5\n',
    'model.onnx': 'no model',
  });
});
afterAll(() => removeWorkspace(root));

interface Given {
  readonly params?: DataParams;
  readonly reference?: string;
  readonly evaluation?: string;
  readonly job?: Partial<JobSpec>;
}

/** Whatever is wrong is told by the setting that it is about, as the look before a run does. */
test.each<[string, Given, string, RegExp]>([
  ['a file', { reference: 'ragged.csv' }, 'reference-uri', /ragged\.csv: line 62 has 2 fields/],
  ['the other file', { evaluation: 'ragged.csv' }, 'evaluation-uri', /ragged\.csv: line 62 has 2 fields/],
  [
    'a label column that is misspelt',
    { params: { label_col: 'Y_' } },
    'reference-uri',
    /good\.csv does not have the label column \(data_params\.label_col\) "Y_" \(did you mean "y"\?\)/,
  ],
  [
    'a label in one file only',
    { evaluation: 'other-label.csv' },
    'evaluation-uri',
    /other-label\.csv does not have the label column/,
  ],
  [
    'a column in one file only',
    { evaluation: 'narrow.csv' },
    'evaluation-uri',
    /the reference data's column "colour"/,
  ],
  [
    'excluded columns',
    { job: { excludeColumns: ['color'] } },
    'exclude-columns',
    /"color" \(did you mean "colour"\?\)/,
  ],
  ['a parameter', { params: { timestamp_col: 'x' } }, 'data', /^data_params\.timestamp_col is not/],
  ['a test', { job: { tests: { label_drift: {} } } }, 'tests', /did you mean "categorical_label_drift"\?/],
  ['an ONNX model', { job: { modelPath: 'model.onnx' } }, 'model-uri', /model\.onnx/],
  ['a Python model', { job: { modelPath: 'model.py' } }, 'model-uri', /predict_df/],
])('%s', async (_, { params, reference = 'good.csv', evaluation = 'good.csv', job }, setting, message) => {
  const { modelPath, ...others } = job ?? {};
  const data = (name: string) => ({ path: resolve(root, name), params: { label_col: 'y', ...params } });
  const spec = makeSpec({
    ...others,
    modelPath: modelPath === undefined ? undefined : resolve(root, modelPath),
    reference: data(reference),
    evaluation: data(evaluation),
    settings: {
      ...makeSpec().settings,
      root,
      runtime: 'wasm',
      assets: {
        bridgeScript: resolve('src/engine/models/python/bridge.py'),
        wasmDir: resolve('node_modules/onnxruntime-web/dist'),
      },
      predictTimeoutMs: 30_000,
    },
  });
  const nothing = (): void => undefined;
  const edges = { today: 20_000, onChild: nothing, onProgress: nothing, tell: nothing, log: nothing };
  const error = await runJob(spec, edges).catch((failure: unknown) => failure);
  if (!(error instanceof UserError)) throw error;
  expect(toProblems(error)).toEqual([{ name: setting, message: expect.stringMatching(message) }]);
});
