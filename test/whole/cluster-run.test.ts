import { writeFile } from 'node:fs/promises';

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';

import {
  liveKey,
  startLiveCluster,
  type LiveCluster,
  type LiveClusterOptions,
} from '../support/live-cluster.js';
import { inTurn, published } from '../support/live-cluster/answers.js';
import { makeWorkspace, removeWorkspace } from '../support/make-workspace.js';
import { runAction, type BuiltRun } from '../support/run-built.js';

let workspace: string;
let cluster: LiveCluster;

beforeEach(async () => {
  workspace = await makeWorkspace();
});
afterEach(async () => {
  await cluster.close();
  await removeWorkspace(workspace);
  expect({ contract: cluster.contractErrors, keys: cluster.keyLeaks }).toEqual({ contract: [], keys: [] });
});

/** A cluster that has the project and the image; its runs find the 21 published cases. */
async function open(options: LiveClusterOptions = {}): Promise<void> {
  const modelTask = 'MODEL_TASK_NATURAL_LANGUAGE_INFERENCE';
  cluster = await startLiveCluster({
    projects: [{ id: '3f1c9a52-6d0e-4b7c-9a41-5d2e8c7b1f60', name: 'NLI gate', modelTask }],
    images: [{ name: 'huggingface_image', status: 'READY' }],
    maxPageSize: 8,
    ...options,
  });
}

const nli = {
  'api-key': liveKey,
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

const gate = (inputs: Record<string, string> = {}): Promise<BuiltRun> =>
  runAction({ workspace, inputs: { ...nli, 'cluster-url': cluster.url, ...inputs } });

const calls = (): string[] => cluster.requests.map(({ operation }) => operation);
const body = (operation: string): unknown =>
  cluster.requests.find((request) => request.operation === operation)?.body;

describe.each(['beta', 'ga'] as const)('a run on a %s cluster', (dialect) => {
  test('follows the published sequence and reports its findings', async () => {
    const info = published(200, dialect === 'beta' ? 'rime-info.beta.json' : 'rime-info.json');
    await open({ dialect, answers: inTurn({ getRimeInfo: info }) });
    const run = await gate();
    const { projects, models, datasets, jobs, testRuns } = cluster.state;
    const testRunId = testRuns[0]?.id ?? 'no test run';
    // The counts are those of the published pages: 5 alerts, 4 warnings, 11 passed, 1 skipped.
    expect(run.outputs).toMatchObject({
      verdict: 'failed',
      'would-fail': 'true',
      'error-code': '',
      'alert-count': '5',
      'warning-count': '4',
      'pass-count': '11',
      'skip-count': '1',
      'project-id': projects[0]?.id,
      'model-id': models[0]?.id,
      'reference-id': datasets[0]?.id,
      'evaluation-id': datasets[1]?.id,
      'job-id': jobs[0]?.id,
      'test-run-id': testRunId,
      'test-run-url': `https://rime.example.rbst.io/test-runs/${testRunId}`,
    });
    expect(run.exitCode).toBe(1);
    expect(run.summary).toContain('## ❌ Model gate failed');
    expect(calls().filter((operation) => operation !== 'getJob')).toEqual([
      'getRimeInfo',
      // The published licence has ended, so its state is asked for.
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
    await open({ dialect });
    await gate({ 'api-dialect': dialect, mode: 'report' });
    started.push(body('startStressTest'));
    await cluster.close();
    expect(cluster.contractErrors).toEqual([]);
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
  await open();
  const run = await gate({ mode: 'report' });
  expect(run.outputs).toMatchObject({ verdict: 'failed', 'would-fail': 'true' });
  expect(run.exitCode).toBe(0);
});

test('thresholds that allow the findings make it pass', async () => {
  await open();
  const run = await gate({ 'max-alerts': '5' });
  expect(run.outputs).toMatchObject({ verdict: 'passed', 'would-fail': 'false' });
  expect(run.exitCode).toBe(0);
});

test('a missing project is created with its task, a missing image with its requirements', async () => {
  await open({ projects: [], images: [], imageBuildPolls: 0, jobStates: ['succeeded'] });
  const run = await gate();
  expect(run.outputs['verdict']).toBe('failed');
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
  await open();
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
  await open({ jobStates: ['failed'] });
  const run = await gate();
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
  expect(everything).not.toContain(liveKey);
  expect(everything).not.toMatch(/sig=|engine\.log/); // The link to the logs of the job.
  expect(run.stdout).toMatch(/^::add-mask::.*engine\.log\?.*sig=/m);
  expect(run.stdout.indexOf(`::add-mask::${liveKey}`)).toBe(0);
});
