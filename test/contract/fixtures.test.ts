import { describe, expect, test } from '@jest/globals';
import nock from 'nock';

import { RimeError } from '../../src/domain/errors.js';
import type { RimeClient } from '../../src/rime/rime-client.js';
import { requestErrors, responseErrors } from '../support/contract.js';
import { makePlan } from '../support/make-plan.js';
import { makeClient, scripted, useNock } from '../support/nock-client.js';
import { readFixture } from '../support/read-fixture.js';

interface Fixture {
  readonly file: string;
  readonly operationId: string;
  readonly kind: 'request' | 'response';
  readonly status?: number;
}
const { fixtures } = JSON.parse(readFixture('manifest.json')) as { readonly fixtures: readonly Fixture[] };
const responses = fixtures.filter(({ kind }) => kind === 'response');
const read = (file: string): unknown => JSON.parse(readFixture(file));

useNock();

test.each(fixtures)('$file fits the contract', ({ file, operationId, kind, status = 0 }) => {
  const errors =
    kind === 'request'
      ? requestErrors(operationId, read(file))
      : responseErrors(operationId, status, read(file));
  expect(errors).toEqual([]);
});

const dataset = {
  role: 'reference',
  name: 'n',
  source: { kind: 'data-file', path: 'a.csv' },
  params: {},
  agentId: undefined,
} as const;
const model = { name: 'n', source: { kind: 'none' }, agentId: undefined } as const;

const predictions = {
  role: 'reference',
  modelId: 'm',
  datasetId: 'd',
  source: { kind: 'data-file', path: 'p.csv' },
  column: undefined,
  agentId: undefined,
} as const;
const project = '3f1c9a52-6d0e-4b7c-9a41-5d2e8c7b1f60';
const uuid = '92c5e8f1-0b7d-4a36-9d2c-e4f6a8b0c135';
const uploaded = ['model.py', 'weights/w.bin'];

async function first<Item>(items: AsyncIterable<Item>): Promise<Item | undefined> {
  for await (const item of items) return item;
  return undefined;
}

/** How the client reads what each operation answers, in whichever dialect. */
const readers: Readonly<Record<string, (client: RimeClient, jobId: string) => Promise<unknown>>> = {
  createProject: (client) => client.projects.create('n', 'fill-mask'),
  getProject: (client) => client.projects.get('p'),
  listProjects: (client) => first(client.projects.list()),
  createImage: (client) => client.images.create('i', []),
  createImageUnversioned: (client) => client.images.create('i', []),
  getImage: (client) => client.images.find('i'),
  getImageUnversioned: (client) => client.images.find('i'),
  getJob: (client, jobId) => client.jobs.get(jobId),
  getJobBeta: (client, jobId) => client.jobs.get(jobId),
  cancelJob: (client) => client.jobs.cancel('j'),
  cancelJobBeta: (client) => client.jobs.cancel('j'),
  getTestRunId: (client) => client.jobs.getTestRunId('j'),
  getTestRunIdBeta: (client) => client.jobs.getTestRunId('j'),
  registerDataset: (client) => client.datasets.register('p', dataset),
  registerDatasetBeta: (client) => client.datasets.register('p', dataset),
  registerModel: (client) => client.models.register('p', model),
  registerModelBeta: (client) => client.models.register('p', model),
  startStressTest: (client) =>
    client.stressTests.start('p', {
      modelId: 'm',
      referenceId: 'r',
      evaluationId: 'e',
      image: undefined,
      agentId: undefined,
      run: makePlan().run,
    }),
  getRimeInfo: (client) => client.info(),
  getLimitStatus: (client) => client.isLicenceExpired('example'),
  getAgent: (client) => client.agents.find(uuid),
  getDataset: (client) => client.datasets.find('d'),
  getModel: (client) => client.models.find(uuid),
  getPredictionSet: (client) => client.predictionSets.find('m', 'd'),
  registerPredictionSet: (client) => client.predictionSets.register('p', predictions),
  registerPredictionSetBeta: (client) => client.predictionSets.register('p', predictions),
  listJobs: (client) => first(client.jobs.list(project)),
  listJobsBeta: (client) => first(client.jobs.list(project)),
  listJobsForProject: (client) => first(client.jobs.list(project)),
  listTestRuns: (client) => first(client.testRuns.list('p')),
  renameTestRun: (client) => client.testRuns.rename('r', 'n'),
  getDatasetUploadUrl: (client) => client.uploads.forFile('eval.csv', 'f'),
  createDatasetUploadUrl: (client) => client.uploads.forFile('eval.csv', 'f'),
  getModelUploadUrls: (client) => client.uploads.forDirectory('m', uploaded, 'f'),
  createModelUploadUrls: (client) => client.uploads.forDirectory('m', uploaded, 'f'),
  getTestRun: (client) => client.testRuns.get('r'),
  listTestCases: (client) => first(client.testCases.list('r')),
};

describe('the client reads', () => {
  const read200 = responses.filter(({ operationId, status }) => status === 200 && operationId in readers);

  test('an answer of each of its calls', () => {
    expect(new Set(read200.map(({ operationId }) => operationId)).size).toBe(Object.keys(readers).length);
  });

  test.each(read200)('$file', async ({ file, operationId }) => {
    scripted().intercept(/.*/, 'GET').optionally().reply(200, readFixture(file));
    scripted().intercept(/.*/, 'POST').optionally().reply(200, readFixture(file));
    const { client } = makeClient();
    const { job } = JSON.parse(readFixture(file)) as { readonly job?: { readonly jobId: string } };
    await expect(readers[operationId]?.(client, job?.jobId ?? '')).resolves.not.toBeInstanceOf(Error);
    nock.cleanAll();
  });

  test.each(responses.filter(({ status = 0 }) => status >= 400))(
    '$file as an error',
    async ({ file, status = 0 }) => {
      scripted().get(/.*/).times(4).reply(status, readFixture(file), { 'content-type': 'application/json' });
      const { client } = makeClient();
      const error: unknown = await client.testRuns.get('r').catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(RimeError);
      expect(error).toMatchObject({
        request: { status },
        message: expect.stringContaining((read(file) as { message: string }).message),
      });
      nock.cleanAll();
    },
  );
});
