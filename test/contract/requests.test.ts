import { afterEach, describe, expect, test } from '@jest/globals';

import { modelTasks, testCategories } from '../../src/domain/vocabulary.js';
import { chooseProject } from '../../src/steps/choose-project.js';
import { collect } from '../../src/steps/collect.js';
import type { RimeClient } from '../../src/rime/rime-client.js';
import { execute } from '../../src/steps/execute.js';
import { prepare } from '../../src/steps/prepare.js';
import { findCall, requestErrors } from '../support/contract.js';
import { inTurn, published } from '../support/live-cluster/answers.js';
import { connect, startLiveRun, type LiveRun } from '../support/live-run.js';
import { makePlan } from '../support/make-plan.js';

let run: LiveRun;
afterEach(() => run.close());

/** What the contract finds wrong with the requests made so far. The cluster itself reads other spellings as well. */
function contractErrors(): readonly string[] {
  return run.cluster.requests.flatMap(({ method, url, body }) => {
    const { pathname, searchParams } = new URL(url, 'http://cluster');
    const call = findCall(method, pathname);
    if (!call) return [`${method} ${pathname} is not published`];
    const unknown = [...searchParams.keys()].filter((name) => !call.queryNames.includes(name));
    return [
      ...unknown.map((name) => `${pathname} has no parameter ${name}`),
      ...requestErrors(call.operationId, body),
    ];
  });
}

const full: Parameters<typeof makePlan>[0] = {
  agentId: 'd2c4b6a8-0e1f-4a3b-8c5d-7e9f1a2b3c4d',
  image: {
    kind: 'managed',
    name: 'huggingface_image',
    pipRequirements: [{ name: 'datasets', versionSpecifier: '>=2.14' }],
  },
  model: { kind: 'hugging-face', uri: 'owner/model', kwargs: { revision: 'main' } },
  reference: { kind: 'hugging-face', uri: 'owner/data', split: 'train', loadingParams: { revision: 'main' } },
  evaluation: { kind: 'data-file', path: 's3://bucket/evaluation.parquet' },
  predictions: {
    reference: { kind: 'data-file', path: 's3://bucket/reference.preds.parquet' },
    evaluation: { kind: 'databricks', table: 'main.loans.predictions' },
    column: 'p_default',
  },
  run: {
    customTests: ['{"custom_test_category":"c","test_path":"s3://bucket/test.py"}'],
    profiling: { data_profiling: { num_quantiles: 10 }, model_profiling: { nrows_for_summary: 100 } },
    resources: { ramMegabytes: '8000', cpuMillicores: '2000' },
    explicitErrors: true,
    evaluationInterval: { start_time: '2024-02-01T00:00:00Z', end_time: '2024-03-01T00:00:00Z' },
    categories: testCategories,
    excludeColumns: ['id', 'row'],
    sensitivity: 'less',
    tests: { drift: { run: true, params: [1, null, { a: 'b' }] } },
    seed: Number.MAX_SAFE_INTEGER,
  },
};
const bare: typeof full = { model: { kind: 'none' } };
const paths: typeof full = {
  image: { kind: 'own', name: 'registry.example.com/ri:1', pullSecret: 'regcred' },
  reference: {
    kind: 'data-loading',
    loader: { kind: 'data-file', path: 's3://bucket/load.py' },
    functionName: 'load',
    kwargs: { split: 'train' },
  },
  evaluation: { kind: 'databricks', table: 'main.loans.evaluation' },
  model: { kind: 'model-path', path: 's3://bucket/model.py' },
  run: { sensitivity: 'more' },
};

describe.each(['beta', 'ga'] as const)('every request of a run on a %s cluster is published', (dialect) => {
  const projects = [{ id: 'p', name: 'NLI gate' }];
  test.each([
    ['with everything given', full, projects],
    ['with the least given', bare, projects],
    ['with paths, in a new project', paths, []],
  ])('%s', async (_, plan, existing) => {
    const cancelled = published(200, 'job-cancel.json');
    run = await startLiveRun({ dialect, projects: existing, answers: inTurn({ cancelJob: cancelled }) });
    const asked = makePlan(plan);
    const { world, learn } = run;
    const client = connect(run.cluster, world, { dialect: 'auto' });
    const projectId = await chooseProject(client, asked.project, world);
    const story = { client, plan: asked, workspace: '/workspace', world, learn };
    const prepared = await prepare(story, projectId);
    const { testRunId, job } = await execute(story, prepared, () => undefined);
    await collect(client, testRunId, { ...prepared, job });
    await client.jobs.cancel(job.jobId);
    await client.jobs.getTestRunId(job.jobId);
    expect(contractErrors()).toEqual([]);
    // The kind of source is the user's choice, and 2.0-beta has no databricks.
    const isTooNew = dialect === 'beta' && asked.evaluation.kind === 'databricks';
    expect(run.cluster.contractErrors).toEqual(
      isTooNew ? [expect.stringMatching(/^registerDatasetBeta: .*databricks$/)] : [],
    );
    expect(run.calls()).toContain('getRimeInfo');
    expect(run.calls()).not.toContain('unknown');
  });
});

async function readAll(items: AsyncIterable<unknown>): Promise<void> {
  for await (const item of items) expect(item).toBeDefined();
}

/** The calls that a plain run does not make. */
const otherCalls: readonly (readonly [string, (client: RimeClient) => Promise<unknown>])[] = [
  ['isLicenceExpired', (client) => client.isLicenceExpired('example')],
  ['agents.find', (client) => client.agents.find('d2c4b6a8-0e1f-4a3b-8c5d-7e9f1a2b3c4d')],
  ['datasets.find', (client) => client.datasets.find('a#b')],
  ['models.find', (client) => client.models.find('92c5e8f1-0b7d-4a36-9d2c-e4f6a8b0c135')],
  ['predictionSets.find', (client) => client.predictionSets.find('m', 'a#b')],
  ['jobs.list', (client) => readAll(client.jobs.list('p'))],
  ['testRuns.list', (client) => readAll(client.testRuns.list('p'))],
  ['testRuns.rename', (client) => client.testRuns.rename('r', 'Gate #41').catch(() => undefined)],
  ['uploads.forFile', (client) => client.uploads.forFile('eval.csv', 'runs/7').catch(() => undefined)],
  [
    'uploads.forDirectory',
    (client) => client.uploads.forDirectory('m', ['model.py', 'w/a b.bin'], 'runs/7').catch(() => undefined),
  ],
];

/** On a cluster that has none of it, so that every fallback is asked as well. */
describe.each(['beta', 'ga'] as const)('on a %s cluster', (dialect) => {
  const noRoute = published(404, 'error.404.no-such-route.json');
  test.each(otherCalls)('%s makes published requests', async (_, call) => {
    run = await startLiveRun({ dialect, answers: () => noRoute });
    await call(run.client).catch(() => undefined);
    expect(run.cluster.requests.length).toBeGreaterThan(0);
    expect(contractErrors()).toEqual([]);
  });
});

test('every task can be given to a new project', async () => {
  run = await startLiveRun();
  for (const task of modelTasks)
    await chooseProject(run.client, { kind: 'name', name: `of ${task}`, task }, run.world);
  expect(run.bodies('createProject')).toHaveLength(modelTasks.length);
  expect(contractErrors()).toEqual([]);
});

test('a wrong request would be found', () => {
  expect(requestErrors('startStressTest', { test_run_config: { run_nmae: 'x' } })).toHaveLength(4);
  expect(requestErrors('cancelJob', {})).toHaveLength(1);
  expect(requestErrors('createModelUploadUrls', { directory_name: 'm' })).toHaveLength(1);
});
