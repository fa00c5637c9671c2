import { setImmediate } from 'node:timers/promises';

import { afterAll, beforeAll, expect, test } from '@jest/globals';

import { noEvidence } from '../../src/domain/evidence.js';
import type { CaseResult } from '../../src/engine/contract/stress-test.js';
import type { JobResult } from '../../src/engine/jobs/job-spec.js';
import { fakeRunner } from '../engine/jobs/fake-runner.js';
import { openEngine, register, type EngineUnderTest } from '../engine/server/engine-client.js';
import { publishedCalls, responseErrors } from '../support/contract.js';

/** What the engine does with each published operation: it answers in the published shape, or says what to do instead. */
const refusals = {
  uploads: 'the embedded engine takes no uploads: register the path of a file of the workspace',
  schedules:
    'the embedded engine has no schedules: start stress tests from cron, or from a workflow with on.schedule',
};

interface Ask {
  /** Values of the path's placeholders, in order; `undefined` takes one that was made for it. */
  readonly path?: readonly string[];
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  /** The sentence of the refusal. */
  readonly refused?: string;
}

let engine: EngineUnderTest;
/** The ids of things that are there, each made for the operation that asks for it. */
let asks: Readonly<Record<string, Ask>>;

const measured = (severity: 'pass' | 'alert', features: readonly string[]): CaseResult => ({
  features,
  outcome: { kind: 'measured', severity },
  impact: 0.5,
  measurements: [{ name: 'psi', category: 'drift-stat', value: { float: 0.25 } }],
});
const result: JobResult = {
  batches: [
    {
      testType: 'null_check',
      category: 'abnormal-inputs',
      durationMs: 3,
      cases: [measured('alert', ['age'])],
    },
  ],
  performance: [],
  evidence: noEvidence,
};

beforeAll(async () => {
  const runner = fakeRunner();
  engine = await openEngine({ runner });
  const ids = await register(engine);
  const [doomed, spare] = [
    await register(engine, undefined, undefined, '-doomed'),
    await register(engine, undefined, undefined, '-spare'),
  ];
  const startInput = {
    test_run_config: {
      run_name: 'nightly',
      model_id: { uuid: ids.model },
      data_info: { ref_dataset_id: ids.reference, eval_dataset_id: ids.evaluation },
      categories: ['TEST_CATEGORY_TYPE_ABNORMAL_INPUTS'],
    },
  };
  const finish = async (): Promise<{ job: string; run: string }> => {
    const started = await engine.post(`/v1/stress-tests/${ids.project}`, startInput);
    const { jobId } = (started.body as { job: { jobId: string } }).job;
    for (;;) {
      const answer = await engine.get(`/v1/jobs/${jobId}/test-run-id`);
      if (answer.status === 200) return { job: jobId, run: String(answer.body['testRunId']) };
      runner.started.at(-1)?.succeed(result);
      await setImmediate();
    }
  };
  const { job, run } = await finish();
  const { run: doomedRun } = await finish();
  await engine.post('/v1/images', { name: 'ready_image', pip_requirements: [{ name: 'transformers' }] });
  const predInfo = (column: string): object => ({
    pred_info: {
      connection_info: { data_file: { path: 'reference.csv' } },
      pred_params: { pred_col: column },
    },
  });
  const predictions = (project: string, model: string, dataset: string): string =>
    `/v1/registry/${project}/model/${model}/dataset/${dataset}/prediction`;
  await engine.post(predictions(ids.project, ids.model, ids.reference), predInfo('y'));
  const { agents } = (await engine.get('/v1/agents')).body as { agents: { agentId: { uuid: string } }[] };
  const agent = agents[0]?.agentId.uuid ?? '';
  const dataset = (name: string): object => ({
    name,
    data_info: { connection_info: { data_file: { path: 'reference.csv' } }, data_params: {} },
    metadata: { tags: ['weekly'], extra_info: '{}' },
  });
  const model = (name: string): object => ({
    name,
    model_info: { model_path: { path: 'model.onnx' } },
    external_id: 'v7',
  });

  asks = {
    listProjects: {},
    createProject: { body: { name: 'loans', description: 'twice', tags: ['a'], use_case: 'credit' } },
    getProject: { path: [ids.project] },
    updateProject: { path: [ids.project], body: { project: { tags: ['nli'] }, mask: 'tags' } },
    deleteProject: { path: [doomed.project] },
    getProjectUrl: { path: [ids.project] },
    createImageUnversioned: {},
    getImageUnversioned: { path: ['ready_image'] },
    listImages: {},
    createImage: { body: { name: 'other_image', pip_requirements: [] } },
    listImagesFiltered: { body: { page_size: 20 } },
    getImage: { path: ['ready_image'] },
    deleteImage: { path: ['other_image'] },
    getJob: { path: [job], query: { view: 'JOB_VIEW_FULL' } },
    cancelJob: { path: [job] },
    getTestRunId: { path: [job] },
    getProjectId: { path: [job] },
    listJobs: { query: { 'firstPageQuery.objectId': ids.project } },
    getJobBeta: { path: [job] },
    cancelJobBeta: { path: [job] },
    getTestRunIdBeta: { path: [job] },
    getProjectIdBeta: { path: [job] },
    listJobsBeta: {},
    listJobsForProject: { path: [ids.project] },
    getLatestLogs: { path: [job] },
    registerDatasetBeta: { path: [ids.project], body: dataset('beta') },
    deleteDataset: { path: [spare.evaluation] },
    getDataset: { query: { datasetId: ids.reference } },
    listDatasets: { path: [ids.project] },
    registerDataset: { path: [ids.project], body: dataset('ga') },
    registerModelBeta: { path: [ids.project], body: model('beta') },
    deleteModel: { path: [spare.model] },
    getModel: { query: { 'modelId.uuid': ids.model } },
    listModels: { path: [ids.project] },
    registerModel: { path: [ids.project], body: model('ga') },
    listPredictionSets: { path: [ids.project], query: { 'firstPageReq.modelId': ids.model } },
    registerPredictionSet: { path: [ids.project, ids.model, ids.evaluation], body: predInfo('y') },
    registerPredictionSetBeta: { path: [spare.project, spare.model, spare.evaluation], body: predInfo('y') },
    getPredictionSet: { path: [ids.model, ids.reference] },
    deletePredictionSet: { path: [ids.model, ids.reference] },
    startStressTest: { path: [ids.project], body: startInput },
    listTestRuns: { query: { 'firstPageQuery.projectId.uuid': ids.project } },
    getTestRun: { path: [run] },
    deleteTestRun: { path: [doomedRun] },
    renameTestRun: { path: [run], body: { name: 'renamed' } },
    listTestCases: { query: { 'listTestCasesQuery.testRunId': run } },
    listBatchResults: { query: { testRunId: run } },
    getBatchResult: { path: [run, 'null_check'] },
    listFeatureResults: { query: { testRunId: run, showDisplay: 'true' } },
    getFeatureResult: { path: [run, 'YWdl'] }, // `printf age | base64`
    listSummaryTests: { query: { 'query.testRunId': run } },
    getCategoryResults: { path: [run] },
    getTestConfig: { path: [run, 'null_check'] },
    listValidationCategories: {},
    getRimeInfo: {},
    listEnabledFeatures: { path: ['embedded engine'] },
    getLimitStatus: { path: ['embedded engine', 'LICENSE_LIMIT_EXPIRATION'] },
    listAgents: {},
    getAgent: { path: [agent] },
    getDatasetUploadUrl: { query: { fileName: 'a.csv' }, refused: refusals.uploads },
    createDatasetUploadUrl: { body: { file_name: 'a.csv' }, refused: refusals.uploads },
    deleteUploadedFile: { query: { uploadedUrl: 's3://a' }, refused: refusals.uploads },
    getModelUploadUrls: { query: { directoryName: 'm' }, refused: refusals.uploads },
    createModelUploadUrls: {
      body: { directory_name: 'm', relative_file_paths: ['a'] },
      refused: refusals.uploads,
    },
    listUploadedFiles: {},
    createSchedule: { body: { project_id: { uuid: ids.project } }, refused: refusals.schedules },
    getSchedule: { path: ['s1'], refused: refusals.schedules },
    deleteSchedule: { path: ['s1'], refused: refusals.schedules },
    activateSchedule: { path: [ids.project, 's1'], refused: refusals.schedules },
    deactivateSchedule: { path: [ids.project, 's1'], refused: refusals.schedules },
  };
});
afterAll(() => engine.close());

test('there are 70 published operations, and each is asked', () => {
  expect(publishedCalls).toHaveLength(70);
  expect(Object.keys(asks).sort()).toEqual(publishedCalls.map(({ operationId }) => operationId).sort());
});

/** Deleting comes last, so that what is deleted was there to be read. */
const inOrder = [...publishedCalls].sort(
  (a, b) => Number(a.method === 'DELETE') - Number(b.method === 'DELETE'),
);

test.each(inOrder)('$method $path ($operationId) answers as published, or says what to do', async (call) => {
  const { path = [], query = {}, body, refused } = asks[call.operationId] ?? {};
  const values = [...path];
  const filled = call.path.replaceAll('{}', () => encodeURIComponent(values.shift() ?? ''));
  const response = await fetch(new URL(`${filled}?${new URLSearchParams(query).toString()}`, engine.url), {
    method: call.method,
    headers: { 'rime-api-key': engine.apiKey },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const answer: unknown = JSON.parse(await response.text());
  if (refused === undefined) expect([response.status, answer]).toEqual([200, expect.anything()]);
  else expect([response.status, answer]).toEqual([501, { code: 12, message: refused, details: [] }]);
  expect(responseErrors(call.operationId, response.status, answer)).toEqual([]);
});
