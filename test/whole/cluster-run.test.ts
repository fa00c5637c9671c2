import { writeFile } from 'node:fs/promises';

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';

import { makeWorkspace, removeWorkspace } from '../support/make-workspace.js';
import {
  jobAnswer,
  recordedKey,
  startRecordedCluster,
  status,
  type RecordedCluster,
} from '../support/recorded-cluster.js';
import { runAction, type BuiltRun } from '../support/run-built.js';

let workspace: string;
let cluster: RecordedCluster | undefined;

beforeEach(async () => {
  workspace = await makeWorkspace();
});
afterEach(async () => {
  await cluster?.close();
  await removeWorkspace(workspace);
});

const nli = {
  'api-key': recordedKey,
  project: 'NLI gate',
  'model-task': 'MODEL_TASK_NATURAL_LANGUAGE_INFERENCE',
  'model-uri': 'cross-encoder/nli-MiniLM2-L6-H768',
  'dataset-uri': 'rungalileo/snli',
  'label-column': 'label',
  'text-features': 'premise\nhypothesis',
  'class-names': 'Contradiction, Neutral, Entailment',
  'exclude-columns': 'id',
  'managed-image': 'huggingface_image',
  'pip-requirements': 'transformers\ndatasets',
  'poll-interval': '1s',
};

function gate(inputs: Record<string, string>): Promise<BuiltRun> {
  return runAction({ workspace, inputs: { ...nli, ...inputs } });
}

const calls = (): string[] => cluster?.requests.map(({ operation }) => operation) ?? [];

describe.each(['beta', 'ga'] as const)('a run on a %s cluster', (dialect) => {
  test('follows the published sequence and reports its findings', async () => {
    cluster = await startRecordedCluster({ dialect });
    const run = await gate({ 'cluster-url': cluster.url });
    // The counts are those of the recorded pages: 5 alerts, 4 warnings, 11 passed, 1 skipped.
    expect(run.outputs).toMatchObject({
      verdict: 'failed',
      'would-fail': 'true',
      'error-code': '',
      'alert-count': '5',
      'warning-count': '4',
      'pass-count': '11',
      'skip-count': '1',
      'project-id': '3f1c9a52-6d0e-4b7c-9a41-5d2e8c7b1f60',
      'model-id': '47a1c8e5-3d9b-4f62-8e0a-b5c7d9f1a324',
      'reference-id': 'b1e6f0a4-7c2d-4e95-8b3a-2f6d1c0e9a75',
      'evaluation-id': 'e9d3a7c1-5b8f-4206-9c4e-7a1b3d5f8e02',
      'job-id': '7c0e1f94-5a2b-4d83-96e7-1b8d3f5a7c29',
      'test-run-id': 'c5a90f3e-1d62-4b7f-8e94-2a7c6d1b0f58',
      'test-run-url': 'https://rime.example.rbst.io/test-runs/c5a90f3e-1d62-4b7f-8e94-2a7c6d1b0f58',
    });
    expect(run.exitCode).toBe(1);
    expect(run.summary).toContain('## ❌ Model gate failed');
    expect(calls().filter((operation) => operation !== 'getJob')).toEqual([
      'rimeInfo',
      // The recorded licence has ended, so its state is asked for.
      'getLimitStatus',
      // Its version is one of 2.0, which does not tell the dialect, so it is asked whether it has this list.
      ...(dialect === 'beta' ? ['listJobs'] : []),
      'listProjects',
      'getImage',
      'registerDataset',
      'registerDataset',
      'registerModel',
      // Whether each is valid.
      'getDataset',
      'getDataset',
      'getModel',
      'startStressTest',
      'getTestRun',
      'listTestCases',
      'listTestCases',
      'listTestCases',
    ]);
  });
});

test('the two dialects put excluded columns where each wants them', async () => {
  const started: unknown[] = [];
  for (const dialect of ['beta', 'ga'] as const) {
    cluster = await startRecordedCluster({ dialect });
    await gate({ 'cluster-url': cluster.url, 'api-dialect': dialect, mode: 'report' });
    started.push(cluster.requests.find(({ operation }) => operation === 'startStressTest')?.body);
    await cluster.close();
  }
  // The bodies are those of the published walk-through for each version.
  expect(started).toMatchObject([
    {
      test_run_config: {
        run_time_info: { custom_image: { managed_image_name: 'huggingface_image' } },
        test_suite_config: { individual_tests_config: '{"global_exclude_columns":["id"]}' },
      },
    },
    { test_run_config: { test_suite_config: { global_exclude_columns: ['id'] } } },
  ]);
});

test('mode report tells the same findings and stays green', async () => {
  cluster = await startRecordedCluster();
  const run = await gate({ 'cluster-url': cluster.url, mode: 'report' });
  expect(run.outputs).toMatchObject({ verdict: 'failed', 'would-fail': 'true' });
  expect(run.exitCode).toBe(0);
});

test('thresholds that allow the findings make it pass', async () => {
  cluster = await startRecordedCluster();
  const run = await gate({ 'cluster-url': cluster.url, 'max-alerts': '5' });
  expect(run.outputs).toMatchObject({ verdict: 'passed', 'would-fail': 'false' });
  expect(run.exitCode).toBe(0);
});

test('a missing project is created with its task, a missing image with its requirements', async () => {
  let looks = 0;
  cluster = await startRecordedCluster({
    answers: {
      listProjects: status(200, 'projects-list.empty.json'),
      getImage: (response, request) =>
        (looks++ === 0 ? status(404, 'error.404.image-not-found.json') : status(200, 'image-get.ready.json'))(
          response,
          request,
        ),
      createImage: status(200, 'image-create.json'),
      getJob: (response, request) =>
        status(
          200,
          request.url.includes('f4b8d2e6') ? 'job-get.image.succeeded.json' : 'job-get.succeeded.json',
        )(response, request),
    },
  });
  const run = await gate({ 'cluster-url': cluster.url });
  expect(run.outputs['verdict']).toBe('failed');
  const body = (operation: string) =>
    cluster?.requests.find((request) => request.operation === operation)?.body;
  expect(body('createProject')).toMatchObject({
    name: 'NLI gate',
    model_task: 'MODEL_TASK_NATURAL_LANGUAGE_INFERENCE',
  });
  expect(body('createImage')).toEqual({
    name: 'huggingface_image',
    pip_requirements: [{ name: 'transformers' }, { name: 'datasets' }],
  });
});

test('what cannot be published is a warning and changes no verdict', async () => {
  cluster = await startRecordedCluster();
  const broken = { GITHUB_OUTPUT: `${workspace}/missing/output`, GITHUB_STEP_SUMMARY: workspace };
  const inputs = { ...nli, 'cluster-url': cluster.url, 'max-alerts': '5', 'report-dir': 'eval.csv/reports' };
  await writeFile(`${workspace}/eval.csv`, '');
  const run = await runAction({ workspace, inputs, env: broken });
  expect(run.exitCode).toBe(0);
  expect(run.stdout).toContain('Model gate passed');
  for (const what of ['outputs', 'ids', 'job summary']) {
    expect(run.stdout).toContain(`::warning::The ${what} could not be published`);
  }
  expect(run.stdout).toMatch(
    /::warning::No report could be written, as the folder .*eval\.csv\/reports can't be made/,
  );
});

test('the API key and pre-signed links stay secret, also when the job fails', async () => {
  cluster = await startRecordedCluster({ answers: { getJob: jobAnswer('job-get.failed.json') } });
  const run = await gate({ 'cluster-url': cluster.url });
  expect(run.outputs).toMatchObject({ verdict: 'error', 'error-code': 'job-failed' });
  expect(run.summary).toContain('No module named &#39;sentencepiece&#39;');
  const masked = run.stdout.replaceAll(/^::add-mask::.*$/gm, '');
  const everything = [
    masked,
    run.stderr,
    run.summary,
    JSON.stringify(run.outputs),
    JSON.stringify(run.results),
  ].join('\n');
  expect(everything).not.toContain(recordedKey);
  expect(everything).not.toContain('X-Amz-Signature');
  expect(run.stdout.indexOf(`::add-mask::${recordedKey}`)).toBe(0);
});
