import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { encodeDataset, encodeModel } from '../../../src/engine/encode/encode-records.js';
import { encodeTestRun } from '../../../src/engine/encode/encode-test-run.js';
import { engineVersion } from '../../../src/engine/encode/engine-version.js';
import { tallyCases } from '../../../src/engine/jobs/tally-cases.js';
import { makeJob } from '../jobs/make-job.js';

const createdAtMs = Date.UTC(2024, 1, 29, 10, 2, 11, 204);

test('a dataset answers in camelCase, its int64 parameters as text', () => {
  const dataset = {
    id: 'd1',
    createdAtMs,
    name: 'loans',
    projectId: 'p1',
    source: {
      kind: 'file' as const,
      path: 'data/loans.csv',
      absolutePath: '/w/data/loans.csv',
      sizeBytes: 2 ** 40,
    },
    params: { label_col: 'y', nrows: 500, class_names: ['no', 'yes'] },
    kept: { tags: ['weekly'], extraInfo: '{"run": 7}', integrationId: undefined },
  };
  expect(encodeDataset(dataset)).toMatchObject({
    datasetId: 'd1',
    projectIds: [{ uuid: 'p1' }],
    sizeBytes: '1099511627776',
    userMetadata: { tags: ['weekly'], extraInfo: '{"run": 7}' },
    integrationId: null,
    dataInfo: {
      connectionInfo: { dataFile: { path: 'data/loans.csv' } },
      dataParams: { labelCol: 'y', nrows: '500', classNames: ['no', 'yes'] },
    },
  });
});

test('a model without a file has no model info', () => {
  const kept = { tags: [], extraInfo: '', integrationId: 'i1' };
  const ids = { id: 'm1', projectId: 'p1', externalId: 'v7' };
  const model = { ...ids, createdAtMs, name: 'none', kept, source: undefined };
  expect(encodeModel(model)).toMatchObject({
    modelId: { uuid: 'm1' },
    modelInfo: null,
    externalId: 'v7',
    integrationId: { uuid: 'i1' },
  });
});

test('a test run tells its metrics, leaving out what could not be computed', () => {
  const run = {
    id: 'run-1',
    createdAtMs,
    request: makeJob().request,
    task: 'natural-language-inference' as const,
    categories: ['transformations' as const],
    performance: [
      { name: 'accuracy', reference: 0.9, evaluation: 0.8 },
      { name: 'f1', reference: 0.5, evaluation: undefined },
    ],
    batches: [],
    tests: {},
    tally: tallyCases([]),
    durationMs: 1234.4,
  };
  expect(encodeTestRun(run)).toEqual({
    testRunId: 'run-1',
    name: 'nightly',
    projectId: { uuid: 'project-1' },
    modelTask: 'MODEL_TASK_NATURAL_LANGUAGE_INFERENCE',
    modelId: { uuid: 'model-1' },
    refDataId: 'reference-1',
    evalDataId: 'evaluation-1',
    uploadTime: '2024-02-29T10:02:11.204Z',
    webAppUrl: null,
    testCategories: ['TEST_CATEGORY_TYPE_TRANSFORMATIONS'],
    metrics: {
      modelPerf: { accuracy: { refMetric: 0.9, evalMetric: 0.8 }, f1: { refMetric: 0.5 } },
      durationMillis: '1234',
      severityCounts: { numNoneSeverity: '0', numLowSeverity: '0', numHighSeverity: '0' },
      summaryCounts: { total: '0', pass: '0', warning: '0', fail: '0', skip: '0' },
    },
    status: 'TEST_TASK_STATUS_COMPLETED',
    rimeVersion: engineVersion,
  });
});

test("the engine's version is the package's", () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  expect(engineVersion).toBe(`model-gate-engine ${version}`);
});
