import { setImmediate } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { JobFailure } from '../../../src/engine/jobs/job-runner.js';
import type { JobResult } from '../../../src/engine/jobs/job-spec.js';
import { fakeRunner } from '../jobs/fake-runner.js';
import { openEngine, register, type Answer, type EngineUnderTest } from '../server/engine-client.js';
import { contractErrors } from '../server/open-api.js';
import { noEvidence } from '../../../src/domain/evidence.js';

let engine: EngineUnderTest;
let runner: ReturnType<typeof fakeRunner>;
let ids: Awaited<ReturnType<typeof register>>;
beforeEach(async () => {
  runner = fakeRunner();
  engine = await openEngine({ runner });
  ids = await register(engine);
});
afterEach(() => engine.close());

function makeConfig(overrides: object = {}): object {
  return {
    run_name: 'nightly',
    model_id: { uuid: ids.model },
    data_info: { ref_dataset_id: ids.reference, eval_dataset_id: ids.evaluation },
    categories: ['TEST_CATEGORY_TYPE_MODEL_PERFORMANCE'],
    ...overrides,
  };
}
const start = (overrides: object = {}): Promise<Answer> =>
  engine.post(`/v1/stress-tests/${ids.project}`, { test_run_config: makeConfig(overrides) });
interface FailedJob {
  readonly errorMsg: string;
  readonly archivedJobLogs: { readonly url: { readonly url: string } };
}
interface WireJob {
  readonly jobId: string;
  readonly status: string;
}
const jobOf = ({ body }: Answer): WireJob => (body as { job: WireJob }).job;
const startJob = async (overrides: object = {}): Promise<string> => jobOf(await start(overrides)).jobId;
const getJob = async (jobId: string, view = 'FULL'): Promise<Answer> =>
  engine.get(`/v1/jobs/${jobId}?view=JOB_VIEW_${view}`);

/** Answers once the job has the status; each look lets the engine go on. */
async function untilStatus(jobId: string, status: string): Promise<Answer> {
  for (;;) {
    const answer = await getJob(jobId);
    if (jobOf(answer).status === `JOB_STATUS_${status}`) return answer;
    await setImmediate();
  }
}

const result: JobResult = {
  evidence: noEvidence,
  performance: [{ name: 'accuracy', reference: 0.9, evaluation: 0.8 }],
  batches: [
    {
      testType: 'model_performance:accuracy',
      category: 'model-performance',
      durationMs: 3,
      cases: [
        {
          features: [],
          outcome: { kind: 'measured', severity: 'alert' },
          impact: 0.1,
          measurements: [{ name: 'accuracy', category: 'performance-metric-value', value: { float: 0.8 } }],
        },
      ],
    },
    {
      testType: 'null_check',
      category: 'abnormal-inputs',
      durationMs: 3,
      cases: Array.from({ length: 44 }, (_, index) => ({
        features: [`f${index % 4}`],
        outcome: { kind: 'measured', severity: 'pass' },
        impact: 0,
        measurements: [],
      })),
    },
  ],
};

describe('a stress test', () => {
  test('is answered as requested, then goes its way to the results', async () => {
    const started = await start();
    const { jobId, status } = jobOf(started);
    expect(status).toBe('JOB_STATUS_REQUESTED');
    const pending = await untilStatus(jobId, 'PENDING');
    runner.started[0]?.events.started();
    runner.started[0]?.events.progress([{ testType: 'model_performance:accuracy', status: 'running' }]);
    const running = await untilStatus(jobId, 'RUNNING');
    expect(running.body).toMatchObject({
      job: {
        jobData: {
          stress: {
            testRunId: '',
            progress: {
              testRun: {
                testBatches: [{ type: 'model_performance:accuracy', status: 'TEST_TASK_STATUS_RUNNING' }],
              },
            },
          },
        },
      },
    });
    runner.started[0]?.succeed(result);
    const done = await untilStatus(jobId, 'SUCCEEDED');
    const { testRunId } = (await engine.get(`/v1-beta/jobs/${jobId}/test-run-id`)).body as {
      testRunId: string;
    };
    expect(done.body).toMatchObject({ job: { jobData: { stress: { testRunId } } } });
    const run = await engine.get(`/v1/test-runs/${testRunId}`);
    expect(run.body).toMatchObject({
      testRun: {
        testRunId,
        name: 'nightly',
        modelId: { uuid: ids.model },
        status: 'TEST_TASK_STATUS_COMPLETED',
        metrics: { summaryCounts: { total: '45', pass: '44', warning: '1', fail: '0', skip: '0' } },
      },
    });
    expect([
      ...contractErrors('StartStressTestResponse', started.body),
      ...[pending, running, done].flatMap(({ body }) => contractErrors('GetJobResponse', body)),
      ...contractErrors('GetTestRunResponse', run.body),
    ]).toEqual([]);
  });

  test('lists its cases on several pages, filtered by test type and feature when asked', async () => {
    const jobId = await startJob();
    await untilStatus(jobId, 'PENDING');
    runner.started[0]?.succeed(result);
    await untilStatus(jobId, 'SUCCEEDED');
    const { testRunId } = (await engine.get(`/v1/jobs/${jobId}/test-run-id`)).body as { testRunId: string };
    const filter = `listTestCasesQuery.testRunId=${testRunId}`;
    const list = async (
      query: string,
    ): Promise<{ testCases: object[]; nextPageToken: string; hasMore: boolean }> => {
      const { body } = await engine.get(`/v1/test-cases?${query}`);
      expect(contractErrors('ListTestCasesResponse', body)).toEqual([]);
      return body as never;
    };
    const page1 = await list(filter);
    const page2 = await list(`pageToken=${page1.nextPageToken}`);
    const page3 = await list(`pageToken=${page2.nextPageToken}`);
    expect([page1, page2, page3].map(({ testCases, hasMore }) => [testCases.length, hasMore])).toEqual([
      [20, true],
      [20, true],
      [5, false],
    ]);
    expect(page1.testCases[0]).toMatchObject({
      testBatchType: 'model_performance:accuracy',
      testCaseId: '0',
    });
    expect(page3.testCases.at(-1)).toMatchObject({ testBatchType: 'null_check', testCaseId: '43' });
    const ofTypes = await list(`${filter}&listTestCasesQuery.testTypes=null_check&pageSize=1000`);
    expect(ofTypes.testCases).toHaveLength(44);
    // URL-safe base64 of f1 and f2, by Python's base64 module; 11 of the 44 cases each.
    const ofFeatures = await list(
      `${filter}&listTestCasesQuery.urlSafeFeatureIds=ZjE%3D&listTestCasesQuery.urlSafeFeatureIds=ZjI%3D&pageSize=1000`,
    );
    expect(ofFeatures.testCases).toHaveLength(22);
    expect(await engine.get(`/v1/test-cases?${filter}&pageToken=${page1.nextPageToken}`)).toMatchObject({
      status: 400,
    });
  });

  test.each([
    { query: '', status: 400, message: 'give listTestCasesQuery.testRunId once' },
    { query: 'listTestCasesQuery.testRunId=none', status: 404, message: 'test run none not found' },
    { query: 'pageToken=none', status: 400, message: 'not one of this list' },
  ])('has no cases for "$query"', async ({ query, status, message }) => {
    const answer = await engine.get(`/v1/test-cases?${query}`);
    expect(answer.status).toBe(status);
    expect(answer.body['message']).toContain(message);
  });

  test('hands everything on that was asked for, in the words of 2.0 GA', async () => {
    await startJob({
      categories: [
        'TEST_CATEGORY_TYPE_DRIFT',
        'TEST_CATEGORY_TYPE_MODEL_PERFORMANCE',
        'TEST_CATEGORY_TYPE_DRIFT',
      ],
      run_time_info: { random_seed: '9223372036854775807' },
      test_suite_config: {
        global_exclude_columns: ['id'],
        global_test_sensitivity: 'TEST_SENSITIVITY_MORE_SENSITIVE',
        individual_tests_config: '',
      },
    });
    await setImmediate();
    expect(runner.started[0]?.spec).toMatchObject({
      task: 'binary-classification',
      modelPath: `${engine.root}/model.onnx`,
      reference: { path: `${engine.root}/reference.csv`, params: { label_col: 'y' } },
      evaluation: { path: `${engine.root}/evaluation.csv` },
      categories: ['drift', 'model-performance'],
      excludeColumns: ['id'],
      sensitivity: 'more',
      tests: {},
      seed: '9223372036854775807',
      settings: { root: engine.root },
    });
  });

  test('hands everything on that was asked for, in the words of 2.0-beta', async () => {
    await startJob({
      categories: [],
      test_suite_config: {
        globalTestSensitivity: 1,
        individualTestsConfig: '{"global_exclude_columns": ["id", "zip"]}',
        categories: [
          { type: 'TEST_CATEGORY_TYPE_DRIFT', run_st: true, run_ct: false },
          { type: 'TEST_CATEGORY_TYPE_TRANSFORMATIONS', runSt: false, runCt: true },
        ],
      },
    });
    await setImmediate();
    expect(runner.started[0]?.spec).toMatchObject({
      categories: ['drift'],
      excludeColumns: ['id', 'zip'],
      sensitivity: 'less',
      tests: {},
      seed: '42',
    });
  });

  test('runs the four default categories when none is named', async () => {
    await startJob({ categories: undefined });
    await setImmediate();
    expect(runner.started[0]?.spec.categories).toEqual([
      'adversarial',
      'model-performance',
      'subset-performance',
      'transformations',
    ]);
  });

  test.each<{ name: string; config: object; message: string }>([
    { name: 'no name', config: { run_name: '' }, message: 'test_run_config.run_name is required' },
    { name: 'no model', config: { model_id: null }, message: 'test_run_config.model_id.uuid is required' },
    {
      name: 'a bare model id',
      config: { model_id: 'abc' },
      message: 'test_run_config.model_id must be an object',
    },
    { name: 'no data', config: { data_info: {} }, message: 'data_info.ref_dataset_id is required' },
    { name: 'an unknown category', config: { categories: ['drift'] }, message: 'TEST_CATEGORY_TYPE_DRIFT' },
    {
      name: 'switches that are all off',
      config: { categories: [], test_suite_config: { categories: [{ type: 'TEST_CATEGORY_TYPE_DRIFT' }] } },
      message: 'switches no category on',
    },
    {
      name: 'a category without tests',
      config: { categories: ['TEST_CATEGORY_TYPE_EVASION_ATTACK_DETECTION'] },
      message:
        'no test of the embedded engine fits TEST_CATEGORY_TYPE_EVASION_ATTACK_DETECTION on tabular data',
    },
    {
      name: 'an unknown sensitivity',
      config: { test_suite_config: { global_test_sensitivity: 'high' } },
      message: 'must be one of TEST_SENSITIVITY_LESS_SENSITIVE',
    },
    {
      name: 'a test configuration that is an object',
      config: { test_suite_config: { individual_tests_config: { a: 1 } } },
      message: 'must be JSON text, not an object',
    },
    {
      name: 'a test configuration that is not JSON',
      config: { test_suite_config: { individual_tests_config: '{run' } },
      message: 'individual_tests_config is not JSON',
    },
    {
      name: 'a test configuration that is a list',
      config: { test_suite_config: { individual_tests_config: '[]' } },
      message: 'must be the JSON text of an object',
    },
    {
      name: 'an unknown test',
      config: {
        test_suite_config: { individual_tests_config: '{"model_performance_acuracy": {"run": true}}' },
      },
      message: 'model_performance_acuracy',
    },
    {
      name: 'impossible parameters of three tests, all at once',
      config: {
        test_suite_config: {
          individual_tests_config: JSON.stringify({
            feature_drift: { min_sample_size: -1 },
            label_leak: { severity_thresholds: [2, 1] },
            null_check: { bound: 3 },
          }),
        },
      },
      message: [
        'feature_drift.min_sample_size must be a whole number of at least 0, not -1',
        'label_leak.severity_thresholds must be two numbers, [warning, alert], the second not below the first, not [2,1]',
        'null_check.bound is not a parameter',
      ].join('; '),
    },
    {
      name: 'excluded columns that are no list',
      config: { test_suite_config: { individual_tests_config: '{"global_exclude_columns": "id"}' } },
      message: 'global_exclude_columns must be a list',
    },
    {
      name: 'a seed that is no number',
      config: { run_time_info: { random_seed: 'x' } },
      message: 'random_seed',
    },
    {
      name: 'an image of its own',
      config: { run_time_info: { custom_image: { custom_image: { name: 'mine' } } } },
      message: 'custom_image: the embedded engine has no images',
    },
    { name: 'an agent', config: { run_time_info: { agent_id: { uuid: 'a' } } }, message: 'has no agents' },
    {
      name: 'custom tests',
      config: { test_suite_config: { custom_tests: ['{}'] } },
      message: 'cannot run custom tests',
    },
    {
      name: 'a profiling configuration',
      config: { profiling_config: { data_profiling: { num_subsets: '5' } } },
      message: 'profiling_config',
    },
    {
      name: 'a slice of the evaluation data',
      config: { data_info: { eval_dataset_time_interval: { start_time: '2024-02-01T00:00:00Z' } } },
      message: 'data_info.eval_dataset_time_interval: the embedded engine tests all rows',
    },
  ])('is refused with $name', async ({ config, message }) => {
    const answer = await start(config);
    expect(answer).toMatchObject({ status: 400, body: { code: 3 } });
    expect(answer.body['message']).toContain(message);
    expect(runner.started).toHaveLength(0);
  });

  test('may leave image, agent and the like empty', async () => {
    const empty = { run_time_info: { custom_image: null, agent_id: {} }, profiling_config: {} };
    expect((await start({ ...empty, test_suite_config: { custom_tests: [] } })).status).toBe(200);
  });

  test.each(['model', 'reference', 'evaluation'] as const)(
    'is refused with a %s that another project owns',
    async (which) => {
      const others = await register(engine, undefined, undefined, '-2');
      const mixed = { ...ids, [which]: others[which] };
      const answer = await start({
        model_id: { uuid: mixed.model },
        data_info: { ref_dataset_id: mixed.reference, eval_dataset_id: mixed.evaluation },
      });
      const kind = which === 'model' ? 'model' : 'dataset';
      expect(answer).toMatchObject({
        status: 404,
        body: { code: 5, message: `${kind} ${others[which]} in project ${ids.project} not found` },
      });
    },
  );

  test.each(['MODEL_TASK_RANKING', 'MODEL_TASK_UNSPECIFIED'])('is refused for %s', async (task) => {
    const { project } = await register(engine, task, undefined, '-2');
    const answer = await engine.post(`/v1/stress-tests/${project}`, {});
    expect(answer.status).toBe(400);
    expect(answer.body['message']).toContain('the embedded engine runs MODEL_TASK_BINARY_CLASSIFICATION, ');
  });

  test('of natural-language inference needs premise and hypothesis', async () => {
    ids = await register(
      engine,
      'MODEL_TASK_NATURAL_LANGUAGE_INFERENCE',
      { text_features: ['premise'] },
      '-2',
    );
    expect((await start()).body['message']).toContain('text_features with two columns');
  });
});

describe('a job', () => {
  test('that failed says why', async () => {
    const jobId = await startJob();
    await untilStatus(jobId, 'PENDING');
    runner.started[0]?.events.printed('reading');
    runner.started[0]?.fail(new JobFailure('user', 'The column "y" is not in reference.csv.'));
    const { body } = await untilStatus(jobId, 'FAILED');
    const { errorMsg, archivedJobLogs } = (body as { job: FailedJob }).job;
    expect(errorMsg).toBe('The column "y" is not in reference.csv.');
    // As the published walk-through reads it: without the key.
    const log = await fetch(archivedJobLogs.url.url);
    expect([log.status, await log.text()]).toEqual([200, `reading\n${errorMsg}\n`]);
    const forged = archivedJobLogs.url.url.replace(/token=.{4}/, 'token=AAAA');
    expect((await fetch(forged)).status).toBe(401);
    expect(contractErrors('GetJobResponse', body)).toEqual([]);
  });

  test.each(['/v1/jobs', '/v1-beta/jobs'])('is cancelled by a POST below %s', async (jobs) => {
    const jobId = await startJob();
    await untilStatus(jobId, 'PENDING');
    expect(await engine.post(`${jobs}/cancel/${jobId}`)).toEqual({ status: 200, body: {} });
    const { body } = await untilStatus(jobId, 'CANCELLED');
    expect(body).toMatchObject({ job: { cancellationRequested: true } });
    expect(runner.started[0]?.signal.aborted).toBe(true);
    expect(await engine.post(`${jobs}/cancel/${jobId}`)).toEqual({ status: 200, body: {} });
  });

  test('that is not over has no test run yet', async () => {
    const jobId = await startJob();
    expect(await engine.get(`/v1/jobs/${jobId}/test-run-id`)).toMatchObject({
      status: 400,
      body: { code: 9 },
    });
  });

  test.each([
    { method: 'get' as const, path: '/v1/jobs/none' },
    { method: 'get' as const, path: '/v1-beta/jobs/none/test-run-id' },
    { method: 'post' as const, path: '/v1/jobs/cancel/none' },
  ])('is named when there is none of that id ($path)', async ({ method, path }) => {
    expect(await engine[method](path)).toMatchObject({
      status: 404,
      body: { code: 5, message: 'job none not found' },
    });
  });

  test('has two views', async () => {
    const jobId = await startJob();
    expect((await getJob(jobId, 'BASIC')).body).toMatchObject({
      job: { jobData: { stress: { progress: null } } },
    });
    expect((await engine.get(`/v1/jobs/${jobId}?view=ALL`)).status).toBe(400);
  });

  test('is found in the list by state, type and project', async () => {
    const [first, second] = [await startJob(), await startJob()];
    await untilStatus(first, 'PENDING');
    const list = async (query: string): Promise<string[]> => {
      const { body } = await engine.get(`/v1/jobs?${query}`);
      expect(contractErrors('ListJobsResponse', body)).toEqual([]);
      return (body as { jobs: WireJob[] }).jobs.map(({ jobId }) => jobId);
    };
    const by = 'firstPageQuery';
    expect(await list('')).toEqual([first, second]);
    expect(await list(`${by}.selectedStatuses=JOB_STATUS_REQUESTED`)).toEqual([second]);
    expect(
      await list(`${by}.selectedStatuses=JOB_STATUS_REQUESTED&${by}.selectedStatuses=JOB_STATUS_PENDING`),
    ).toEqual([first, second]);
    expect(await list(`${by}.selectedTypes=JOB_TYPE_IMAGE_BUILDER`)).toEqual([]);
    expect(await list(`${by}.objectId=${ids.project}&pageSize=1`)).toEqual([first]);
    expect(await list(`${by}.objectId=other`)).toEqual([]);
  });

  test('is found in the list of its project, page after page', async () => {
    const [first, second] = [await startJob(), await startJob()];
    const other = await register(engine, undefined, undefined, '-2');
    const list = async (project: string, query: string): Promise<Record<string, unknown>> => {
      const { body } = await engine.get(`/v1/jobs/project/${project}?${query}`);
      expect(contractErrors('ListJobsResponse', body)).toEqual([]);
      return body;
    };
    const page = await list(
      ids.project,
      'firstPageQuery.selectedTypes=JOB_TYPE_MODEL_STRESS_TEST&pageSize=1',
    );
    expect(page).toMatchObject({ jobs: [{ jobId: first }], hasMore: true });
    const token = `pageToken=${String(page['nextPageToken'])}`;
    expect(await list(ids.project, token)).toMatchObject({ jobs: [{ jobId: second }], hasMore: false });
    expect(await list(other.project, '')).toMatchObject({ jobs: [], hasMore: false });
    expect((await engine.get(`/v1/jobs/project/${other.project}?${token}`)).status).toBe(400);
    expect((await engine.get('/v1/jobs/project/none')).status).toBe(404);
  });

  test('waits for the one before it', async () => {
    const [first, second] = [await startJob(), await startJob()];
    await untilStatus(first, 'PENDING');
    expect(jobOf(await getJob(second)).status).toBe('JOB_STATUS_REQUESTED');
    runner.started[0]?.succeed({ batches: [], performance: [], evidence: noEvidence });
    await untilStatus(second, 'PENDING');
  });
});

test('a test run that does not exist is named', async () => {
  expect(await engine.get('/v1/test-runs/none')).toMatchObject({
    status: 404,
    body: { code: 5, message: 'test run none not found' },
  });
});
