import { setImmediate } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { noEvidence } from '../../../src/domain/evidence.js';
import type { CaseOutcome, CaseResult } from '../../../src/engine/contract/stress-test.js';
import { fakeRunner } from '../jobs/fake-runner.js';
import { openEngine, register, type EngineUnderTest } from '../server/engine-client.js';
import { responseErrors } from '../../support/contract.js';

let engine: EngineUnderTest;
let run = '';

const pass: CaseOutcome = { kind: 'measured', severity: 'pass' };
const warning: CaseOutcome = { kind: 'measured', severity: 'warning' };
const alert: CaseOutcome = { kind: 'measured', severity: 'alert' };
const error: CaseOutcome = { kind: 'error', message: 'it raised' };
const skip: CaseOutcome = { kind: 'skip', reason: 'too few rows' };
const found = (outcome: CaseOutcome, features: readonly string[], psi?: number): CaseResult => ({
  features,
  outcome,
  impact: 0,
  measurements: psi === undefined ? [] : [{ name: 'psi', category: 'drift-stat', value: { float: psi } }],
});

beforeAll(async () => {
  const runner = fakeRunner();
  engine = await openEngine({ runner });
  const ids = await register(engine);
  const { body } = await engine.post(`/v1/stress-tests/${ids.project}`, {
    test_run_config: {
      run_name: 'nightly',
      model_id: { uuid: ids.model },
      data_info: { ref_dataset_id: ids.reference, eval_dataset_id: ids.evaluation },
      test_suite_config: { individual_tests_config: '{"null_check": {"run": true}}' },
    },
  });
  const { jobId } = (body as { job: { jobId: string } }).job;
  while (run === '') {
    const answer = await engine.get(`/v1/jobs/${jobId}/test-run-id`);
    if (answer.status === 200) run = String(answer.body['testRunId']);
    runner.started.at(-1)?.succeed({
      performance: [],
      evidence: noEvidence,
      batches: [
        {
          testType: 'null_check',
          category: 'abnormal-inputs',
          durationMs: 1200.4,
          cases: [found(alert, ['age']), found(pass, ['job title/😀']), found(skip, ['city'])],
        },
        {
          testType: 'model_gone_tomorrow',
          category: 'abnormal-inputs',
          durationMs: 300,
          cases: [found(error, ['age']), found(warning, ['age', 'city'])],
        },
        { testType: 'floor', category: 'abnormal-inputs', durationMs: 50, cases: [] },
        {
          testType: 'feature_drift',
          category: 'drift',
          durationMs: 10,
          cases: [found(pass, ['age'], 0.25), found(skip, ['city'], NaN)],
        },
        { testType: 'row_count', category: 'data-cleanliness', durationMs: 1, cases: [found(skip, [])] },
      ],
    });
    await setImmediate();
  }
});
afterAll(() => engine.close());

async function get(operationId: string, path: string): Promise<Record<string, unknown>> {
  const { status, body } = await engine.get(path);
  expect([status, responseErrors(operationId, status, body)]).toEqual([200, []]);
  return body;
}
const counts = (total: number, ofPass: number, ofWarning: number, fail: number, ofSkip: number): object => ({
  total: String(total),
  pass: String(ofPass),
  warning: String(ofWarning),
  fail: String(fail),
  skip: String(ofSkip),
});

// All numbers are counted by hand from the cases above.

test('batches put the cases of a test together, those with cases alone', async () => {
  const { testBatches, ...page } = await get('listBatchResults', `/v1/batch-results?testRunId=${run}`);
  expect(page).toEqual({ nextPageToken: '', hasMore: false });
  expect(testBatches).toMatchObject([
    {
      testRunId: run,
      testType: 'null_check',
      testCategory: 'TEST_CATEGORY_TYPE_ABNORMAL_INPUTS',
      durationInMillis: '1200',
      severity: 'SEVERITY_ALERT',
      summaryCounts: counts(3, 1, 1, 0, 1),
      failingFeatures: ['age'],
    },
    {
      testType: 'model_gone_tomorrow',
      testName: 'model_gone_tomorrow',
      severity: 'SEVERITY_ALERT',
      summaryCounts: counts(2, 0, 1, 1, 0),
      failingFeatures: ['age', 'city'],
    },
    { testType: 'feature_drift', severity: 'SEVERITY_PASS', failingFeatures: [] },
    { testType: 'row_count', severity: 'SEVERITY_UNSPECIFIED', summaryCounts: counts(1, 0, 0, 0, 1) },
  ]);
  const path = `/v1/test-runs/${run}/batch-result/feature_drift`;
  expect(await get('getBatchResult', path)).toEqual({ testBatch: (testBatches as object[])[2] });
});

test('features put the cases about one column alone together', async () => {
  const { featureResults } = await get('listFeatureResults', `/v1/feature-results?testRunId=${run}`);
  expect(featureResults).toMatchObject([
    {
      featureName: 'age',
      urlSafeFeatureId: 'YWdl',
      severity: 'SEVERITY_ALERT',
      summaryCounts: counts(3, 1, 1, 1, 0),
      failingTests: ['null_check', 'model_gone_tomorrow'],
      driftStatistic: { name: 'psi', value: 0.25 },
    },
    { featureName: 'job title/😀', severity: 'SEVERITY_PASS', driftStatistic: null },
    {
      featureName: 'city',
      severity: 'SEVERITY_UNSPECIFIED',
      summaryCounts: counts(2, 0, 0, 0, 2),
      driftStatistic: null,
    },
  ]);
  const [, odd] = featureResults as { urlSafeFeatureId: string }[];
  const path = `/v1/test-runs/${run}/feature-result/${encodeURIComponent(odd?.urlSafeFeatureId ?? '')}`;
  expect(await get('getFeatureResult', path)).toEqual({ featureResult: odd });
});

test('categories put their tests together, and summaries are the same in pages', async () => {
  const { categoryTestResults } = await get('getCategoryResults', `/v1/category-results/${run}`);
  expect(categoryTestResults).toMatchObject([
    {
      id: 'Abnormal Inputs',
      testCategory: 'TEST_CATEGORY_TYPE_ABNORMAL_INPUTS',
      severity: 'SEVERITY_ALERT',
      severityCounts: { numNoneSeverity: '1', numLowSeverity: '1', numHighSeverity: '2' },
      testBatchTypes: ['null_check', 'model_gone_tomorrow'],
      failingTestTypes: ['null_check', 'model_gone_tomorrow'],
      categoryMetrics: [{ name: 'share of failing cases', value: 0.75 }],
      duration: 1.5504,
    },
    { id: 'Drift', severity: 'SEVERITY_PASS', categoryMetrics: [{ value: 0 }], failingTestTypes: [] },
    { id: 'Data Cleanliness', severity: 'SEVERITY_UNSPECIFIED', categoryMetrics: [] },
  ]);
  const first = await get('listSummaryTests', `/v1/summary-tests?query.testRunId=${run}&pageSize=2`);
  const rest = await get('listSummaryTests', `/v1/summary-tests?pageToken=${String(first['nextPageToken'])}`);
  expect(first['hasMore']).toBe(true);
  expect([first, rest].flatMap((page) => page['summaryTestResults'])).toEqual(categoryTestResults);
});

test('their counts add up to those of the run', async () => {
  const { testRun } = await get('getTestRun', `/v1/test-runs/${run}`);
  expect(testRun).toMatchObject({
    metrics: {
      summaryCounts: counts(8, 2, 2, 1, 3),
      severityCounts: { numNoneSeverity: '2', numLowSeverity: '1', numHighSeverity: '2' },
    },
  });
});

test("a test's configuration is what it ran with", async () => {
  const { annotatedTestConfig } = await get(
    'getTestConfig',
    `/v1-beta/test-runs/${run}/test-config/null_check`,
  );
  const { contents } = annotatedTestConfig as { contents: string };
  expect(JSON.parse(Buffer.from(contents, 'base64').toString())).toMatchObject({ run: true });
});

test.each([
  { path: '/v1/batch-results', status: 400, message: 'give testRunId once on the first page' },
  { path: '/v1/feature-results?testRunId=none', status: 404, message: 'test run none not found' },
  { path: '/v1/summary-tests', status: 400, message: 'give query.testRunId once' },
  { path: '/v1/category-results/none', status: 404, message: 'test run none not found' },
  { path: '/v1/test-runs/RUN/batch-result/floor', status: 404, message: 'batch floor of test run' },
  { path: '/v1/test-runs/RUN/feature-result/eA==', status: 404, message: 'feature eA== in test run' },
  { path: '/v1-beta/test-runs/RUN/test-config/psi', status: 404, message: 'configuration psi in test run' },
])('$path answers $status', async ({ path, status, message }) => {
  const answer = await engine.get(path.replace('RUN', run));
  expect(answer.status).toBe(status);
  expect(answer.body['message']).toContain(message);
});
