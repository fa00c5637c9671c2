import { afterEach, expect, test } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';

import { startLiveCluster, type LiveCluster, type LiveClusterOptions } from '../support/live-cluster.js';
import { ask, type Asked } from '../support/live-cluster/ask.js';
import { textAt } from '../support/live-cluster/call.js';
import { prepare, start, walkThrough, type Prepared } from '../support/live-cluster/seed-run.js';

let cluster: LiveCluster;
let prepared: Prepared;
const { job, cancel, jobs } = walkThrough.ga;

async function startJob(options: LiveClusterOptions = {}): Promise<string> {
  cluster = await startLiveCluster(options);
  prepared = await prepare(cluster, 'ga');
  return textAt((await start(cluster, prepared)).body, 'job.jobId');
}

afterEach(async () => {
  expect(cluster.contractErrors).toEqual([]);
  await cluster.close();
});

const get = (path: string): Promise<Asked> => ask('GET', cluster.url + path);
const listCases = (testRunId: string): string => `/v1/test-cases?listTestCasesQuery.testRunId=${testRunId}`;

test('a job is cancelled when it is next read after being asked to, and then for good', async () => {
  const id = await startJob();
  expect(await ask('POST', cluster.url + cancel(id))).toMatchObject({ status: 200, body: {} });
  expect(await get(jobs)).toMatchObject({
    body: { jobs: [{ status: 'JOB_STATUS_REQUESTED', cancellationRequested: true }] },
  });
  expect(await get(job(id))).toMatchObject({ body: { job: { status: 'JOB_STATUS_CANCELLED' } } });
  expect(await ask('POST', cluster.url + cancel(id))).toMatchObject({ status: 400, body: { code: 9 } });
});

test('a failed job tells why, and where its logs are to whoever asks for everything', async () => {
  const id = await startJob({ jobStates: ['running', 'failed'], jobError: 'no such file' });
  await get(job(id));
  const brief = await get(job(id));
  expect(brief).toMatchObject({ body: { job: { errorMsg: 'no such file', archivedJobLogs: null } } });
  const link = textAt((await get(`${job(id)}?view=JOB_VIEW_FULL`)).body, 'job.archivedJobLogs.url.url');
  expect(await ask('GET', link, { headers: {} })).toMatchObject({ text: 'ERROR no such file\n' });
  expect(cluster.state.testRuns).toMatchObject([{ status: 'FAILED' }]);
});

test('a running job shows its progress and half of its cases', async () => {
  const id = await startJob({ jobStates: ['running', 'running', 'succeeded'] });
  const progress = async (): Promise<unknown> => {
    const { body } = await get(`${job(id)}?view=JOB_VIEW_FULL`);
    const batches = (
      body as {
        job: { jobData: { stress: { progress: { testRun: { testBatches: { status: string }[] } } } } };
      }
    ).job.jobData.stress.progress.testRun.testBatches;
    return batches.filter(({ status }) => status === 'TEST_TASK_STATUS_COMPLETED').length;
  };
  expect(await progress()).toBe(0);
  expect(await progress()).toBe(2);
  const [run] = cluster.state.testRuns;
  expect((await get(listCases(run?.id ?? ''))).body).toMatchObject({ testCases: { length: 10 } });
  expect((await get(`${job(id)}/test-run-id`)).status).toBe(400);
  expect(await progress()).toBe(6);
  expect((await get(listCases(run?.id ?? ''))).body).toMatchObject({ testCases: { length: 20 } });
});

test('jobs may live by the clock', async () => {
  const id = await startJob({ jobSeconds: { pending: 0.1, running: 0.1 } });
  expect(await get(job(id))).toMatchObject({ body: { job: { status: 'JOB_STATUS_PENDING' } } });
  await sleep(250);
  // Nobody asked for the job, yet it is over.
  await get('/v1/rime-info');
  expect(cluster.state).toMatchObject({
    jobs: [{ status: 'succeeded' }],
    testRuns: [{ status: 'COMPLETED' }],
  });
});

test('jobs are listed by project, type and state, newest first, page by page', async () => {
  const first = await startJob();
  const second = textAt((await start(cluster, prepared)).body, 'job.jobId');
  const filter = `firstPageQuery.objectId=${prepared.projectId}&firstPageQuery.selectedTypes=JOB_TYPE_MODEL_STRESS_TEST`;
  const page = await get(`${jobs}?${filter}&firstPageQuery.selectedStatuses=JOB_STATUS_REQUESTED&pageSize=1`);
  expect(page.body).toMatchObject({ jobs: [{ jobId: second }], hasMore: true });
  const token = encodeURIComponent(textAt(page.body, 'nextPageToken'));
  expect((await get(`${jobs}?pageToken=${token}&pageSize=1`)).body).toMatchObject({
    jobs: [{ jobId: first }],
    hasMore: false,
    nextPageToken: '',
  });
  expect((await get(`${jobs}?pageToken=${token}&${filter}`)).status).toBe(400);
  expect((await get(`${jobs}?firstPageQuery.selectedStatuses=JOB_STATUS_FAILED`)).body).toMatchObject({
    jobs: [],
  });
  expect((await get(`/v1/jobs/project/${prepared.projectId}`)).status).toBe(404);
});

test('a late cluster lists jobs by project only', async () => {
  const id = await startJob({ perProjectJobs: true, version: '2.10.16' });
  expect((await get(jobs)).status).toBe(404);
  const listed = await get(
    `/v1/jobs/project/${prepared.projectId}?firstPageQuery.selectedTypes=JOB_TYPE_MODEL_STRESS_TEST`,
  );
  expect(listed.body).toMatchObject({ jobs: [{ jobId: id }] });
});

test('nothing is started for what does not exist', async () => {
  await startJob();
  const unknown = { ...prepared, modelId: 'none' };
  expect(await start(cluster, unknown)).toMatchObject({ status: 404, body: { message: 'model not found' } });
  expect(await start(cluster, { ...prepared, projectId: 'none' })).toMatchObject({ status: 404 });
  const run_time_info = { custom_image: { managed_image_name: 'none' } };
  expect(await start(cluster, prepared, { run_time_info })).toMatchObject({ status: 404 });
  expect(cluster.state.jobs).toHaveLength(1);
});

test('two clients at once stay apart', async () => {
  const first = await startJob();
  const other = await prepare(cluster, 'ga');
  const second = textAt((await start(cluster, other)).body, 'job.jobId');
  const polls = [first, second, first, second, first, first].map((id) => get(job(id)));
  await Promise.all(polls);
  expect(cluster.state.jobs).toMatchObject([
    { id: first, status: 'succeeded', projectId: prepared.projectId },
    { id: second, status: 'pending', projectId: other.projectId },
  ]);
  expect((await get(`${job(second)}/project-id`)).body).toEqual({ projectId: { uuid: other.projectId } });
});
