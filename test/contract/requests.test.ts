import { afterEach, describe, expect, test } from '@jest/globals';

import { modelTasks, testCategories } from '../../src/domain/vocabulary.js';
import { chooseProject } from '../../src/steps/choose-project.js';
import { collect } from '../../src/steps/collect.js';
import { execute } from '../../src/steps/execute.js';
import { prepare } from '../../src/steps/prepare.js';
import { findCall, requestErrors } from '../support/contract.js';
import { makePlan } from '../support/make-plan.js';
import { status } from '../support/recorded-cluster.js';
import { startRecordedRun, type RecordedRun } from '../support/recorded-run.js';

let run: RecordedRun;
afterEach(async () => {
  await run.cluster.close();
});

/** What the contract finds wrong with the requests made so far. */
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
  run: {
    categories: testCategories,
    excludeColumns: ['id', 'row'],
    sensitivity: 'less',
    tests: { drift: { run: true, params: [1, null, { a: 'b' }] } },
    seed: Number.MAX_SAFE_INTEGER,
  },
};
const bare: typeof full = { model: { kind: 'none' } };
const paths: typeof full = {
  model: { kind: 'model-path', path: 's3://bucket/model.py' },
  run: { sensitivity: 'more' },
};

describe.each(['beta', 'ga'] as const)('every request of a run on a %s cluster is published', (dialect) => {
  test.each([
    ['with everything given', full, 'projects-list.json'],
    ['with the least given', bare, 'projects-list.json'],
    ['with paths, in a new project', paths, 'projects-list.empty.json'],
  ])('%s', async (_, plan, projects) => {
    let looks = 0;
    run = await startRecordedRun(
      {
        dialect,
        answers: {
          listProjects: status(200, projects),
          getImage: (response, request) =>
            (looks++ === 0
              ? status(404, 'error.404.image-not-found.json')
              : status(200, 'image-get.ready.json'))(response, request),
          createImage: status(200, 'image-create.json'),
        },
      },
      { dialect: 'auto' },
    );
    const asked = makePlan(plan);
    const prepared = await prepare(run.client, asked, run.world, run.learn);
    const { jobId, testRunId } = await execute(run.client, asked, prepared, run.world, run.learn);
    await collect(run.client, testRunId);
    await run.client.jobs.cancel(jobId);
    await run.client.jobs.getTestRunId(jobId);
    expect(contractErrors()).toEqual([]);
    expect(run.calls()).toContain('rimeInfo');
    expect(run.calls()).not.toContain('unknown');
  });
});

test('every task can be given to a new project', async () => {
  run = await startRecordedRun({ answers: { listProjects: status(200, 'projects-list.empty.json') } });
  for (const task of modelTasks)
    await chooseProject(run.client, { kind: 'name', name: 'n', task }, run.world);
  expect(run.bodies('createProject')).toHaveLength(modelTasks.length);
  expect(contractErrors()).toEqual([]);
});

test('a wrong request would be found', () => {
  expect(requestErrors('startStressTest', { test_run_config: { run_nmae: 'x' } })).toHaveLength(4);
  expect(requestErrors('cancelJob', {})).toHaveLength(1);
});
