import { describe, expect, test } from '@jest/globals';

import type { Job } from '../../../src/rime/answers/decode-job.js';
import { inTurn, published } from '../../support/live-cluster/answers.js';
import { liveIds, startLiveRun, stressTestOf } from '../../support/live-run.js';
import { makeClient, scripted, useNock } from '../../support/nock-client.js';
import { readFixture } from '../../support/read-fixture.js';

useNock();

/** The project and the jobs of test/fixtures/rime/jobs-list.json. */
const project = '3f1c9a52-6d0e-4b7c-9a41-5d2e8c7b1f60';
const succeeded = '7c0e1f94-5a2b-4d83-96e7-1b8d3f5a7c29';
const failed = '0a9b8c7d-6e5f-4a3b-9c2d-1e0f9a8b7c6d';
const filter = `firstPageQuery.objectId=${project}&firstPageQuery.selectedTypes=JOB_TYPE_MODEL_STRESS_TEST`;
const noRoute = readFixture('error.404.no-such-route.json');

async function list(dialect: 'beta' | 'ga'): Promise<readonly Job[]> {
  const jobs: Job[] = [];
  for await (const job of makeClient({ dialect }).client.jobs.list(project)) jobs.push(job);
  return jobs;
}
const idsOf = (jobs: readonly Job[]): readonly string[] => jobs.map(({ jobId }) => jobId);

test('the jobs of a project are listed in the cluster’s order, with when they were created', async () => {
  scripted().get(`/v1/jobs?${filter}`).reply(200, readFixture('jobs-list.json'));
  const jobs = await list('ga');
  // creationTime 2024-02-29T10:02:11.204117Z of both.
  const createdAtMs = Date.UTC(2024, 1, 29, 10, 2, 11, 204);
  expect(jobs).toMatchObject([
    { jobId: succeeded, state: 'succeeded', createdAtMs, testRunId: 'c5a90f3e-1d62-4b7f-8e94-2a7c6d1b0f58' },
    { jobId: failed, state: 'failed', createdAtMs, testRunId: undefined },
  ]);
});

test('2.0-beta has its own path', async () => {
  scripted().get(`/v1-beta/jobs?${filter}`).reply(200, readFixture('jobs-list.beta.json'));
  expect(idsOf(await list('beta'))).toEqual([succeeded]);
});

test.each([
  [404, 'error.404.no-such-route.json'],
  [501, 'error.501.not-implemented.json'],
])(
  'a cluster without the list of all jobs (%s) is asked for that of the project',
  async (status, fixture) => {
    const answers = inTurn({ listJobs: published(status, fixture) });
    const run = await startLiveRun({ perProjectJobs: true, maxPageSize: 1, answers });
    const { client, cluster } = run;
    const start = (name: string) => client.stressTests.start(liveIds.projectId, stressTestOf(name));
    const started = [await start('first'), await start('second')];
    const listed: string[] = [];
    for await (const { jobId } of client.jobs.list(liveIds.projectId)) listed.push(jobId);
    await run.close();
    expect(listed).toEqual(started.map(({ jobId }) => jobId).reverse());
    const path = `/v1/jobs/project/${liveIds.projectId}`;
    expect(cluster.requests.slice(-2).map(({ url }) => url)).toEqual([
      `${path}?firstPageQuery.selectedTypes=JOB_TYPE_MODEL_STRESS_TEST`,
      expect.stringMatching(`^${path}\\?pageToken=[^&]+$`),
    ]);
    expect(cluster.contractErrors).toEqual([]);
  },
);

test('a cluster with neither list is an error', async () => {
  scripted()
    .get(/^\/v1\/jobs/)
    .twice()
    .reply(404, noRoute);
  await expect(list('ga')).rejects.toMatchObject({ code: 'not-found' });
});

test('a later page that is missing is an error, and nothing is listed twice', async () => {
  scripted()
    .get(`/v1/jobs?${filter}`)
    .reply(200, { jobs: [{ jobId: 'j1' }], nextPageToken: 't', hasMore: true });
  scripted().get('/v1/jobs?pageToken=t').reply(404, noRoute);
  const seen: string[] = [];
  const reading = (async () => {
    for await (const { jobId } of makeClient().client.jobs.list(project)) seen.push(jobId);
  })();
  await expect(reading).rejects.toMatchObject({ code: 'not-found' });
  expect(seen).toEqual(['j1']);
});

describe('a cluster that does not read the filter', () => {
  const stress = (uuid: string): object => ({ stress: { projectId: { uuid } } });
  test.each([
    ['a job of the project', { jobId: 'j', jobData: stress(project) }, ['j']],
    ['a job of another project', { jobId: 'j', jobData: stress('other') }, []],
    ['a job that does not tell its project', { jobId: 'j', jobData: null }, ['j']],
    ['a job of another kind', { jobId: 'j', jobType: 'JOB_TYPE_IMAGE_BUILDER', jobData: {} }, []],
    [
      'a job of another kind that does not tell its project',
      { jobId: 'j', jobType: 'JOB_TYPE_FILE_SCAN' },
      [],
    ],
  ])('%s', async (_, job, expected) => {
    scripted()
      .get('/v1/jobs')
      .query(true)
      .reply(200, { jobs: [job] });
    expect(idsOf(await list('ga'))).toEqual(expected);
  });
});

test.each([
  ['without a time', {}, undefined],
  ['with null', { creationTime: null }, undefined],
  ['with no time at all', { creationTime: 'yesterday' }, undefined],
  ['with nine digits', { creationTime: '2024-02-29T10:02:11.204117999Z' }, 1709200931204],
  ['with none', { creationTime: '2024-02-29T10:02:11Z' }, 1709200931000],
])('a job %s', async (_, members, createdAtMs) => {
  // date -u -d '2024-02-29 10:02:11' +%s gives 1709200931.
  scripted()
    .get('/v1/jobs')
    .query(true)
    .reply(200, { jobs: [{ jobId: 'j', ...members }] });
  expect(await list('ga')).toMatchObject([{ createdAtMs }]);
});
