import { afterEach, expect, test } from '@jest/globals';

import { startLiveCluster, type LiveCluster, type LiveClusterOptions } from '../support/live-cluster.js';
import { ask, type Asked } from '../support/live-cluster/ask.js';
import { textAt } from '../support/live-cluster/call.js';
import { prepare, start } from '../support/live-cluster/seed-run.js';

let cluster: LiveCluster;

async function open(options: LiveClusterOptions = {}): Promise<void> {
  cluster = await startLiveCluster(options);
}

afterEach(async () => {
  expect(cluster.contractErrors).toEqual([]);
  await cluster.close();
});

const get = (path: string): Promise<Asked> => ask('GET', cluster.url + path);
const statusOf = async (name: string): Promise<string> =>
  textAt((await get(`/v1/images/${name}`)).body, 'image.status');
const image = { name: 'hf_image', pip_requirements: [{ name: 'transformers', version_specifier: '>=4' }] };

test('a new image is built while it is asked for, and usable only then', async () => {
  await open();
  const prepared = await prepare(cluster, 'ga');
  const created = await ask('POST', `${cluster.url}/v1/images`, { body: image });
  expect(created.body).toMatchObject({
    image: {
      status: 'STATUS_BUILDING_FIRST_TIME',
      pipRequirements: [{ name: 'transformers', versionSpecifier: '>=4' }],
    },
    job: { jobType: 'JOB_TYPE_IMAGE_BUILDER', status: 'JOB_STATUS_REQUESTED', jobData: null },
  });
  const run_time_info = { custom_image: { managed_image_name: 'hf_image' } };
  expect(await start(cluster, prepared, { run_time_info })).toMatchObject({ status: 400, body: { code: 9 } });
  const seen = [await statusOf('hf_image'), await statusOf('hf_image'), await statusOf('hf_image')];
  expect(seen).toEqual(['STATUS_BUILDING_FIRST_TIME', 'STATUS_BUILDING_FIRST_TIME', 'STATUS_READY']);
  expect(await start(cluster, prepared, { run_time_info })).toMatchObject({ status: 200 });
  const jobId = textAt(created.body, 'job.jobId');
  expect((await get(`/v1/jobs/${jobId}`)).body).toMatchObject({ job: { status: 'JOB_STATUS_SUCCEEDED' } });
});

test('a build that fails takes its job along', async () => {
  await open({ imageBuildPolls: 1, imageBuildEnds: 'FAILED' });
  const created = await ask('POST', `${cluster.url}/v1/images`, { body: image });
  const job = (): Promise<Asked> => get(`/v1/jobs/${textAt(created.body, 'job.jobId')}`);
  expect((await job()).body).toMatchObject({ job: { status: 'JOB_STATUS_RUNNING' } });
  expect((await job()).body).toMatchObject({ job: { status: 'JOB_STATUS_FAILED' } });
  expect(await statusOf('hf_image')).toBe('STATUS_FAILED');
});

test('images are unique, and may be in any state from the start', async () => {
  await open({
    images: [
      { name: 'old', status: 'OUTDATED' },
      { name: 'busy', status: 'REBUILDING', statuses: ['REBUILDING', 'READY'] },
    ],
  });
  expect(await statusOf('old')).toBe('STATUS_OUTDATED');
  expect([await statusOf('busy'), await statusOf('busy')]).toEqual(['STATUS_REBUILDING', 'STATUS_READY']);
  const taken = await ask('POST', `${cluster.url}/v1/images`, { body: { ...image, name: 'old' } });
  expect(taken).toMatchObject({ status: 409, body: { code: 6 } });
  expect(await ask('POST', `${cluster.url}/v1/images`, { body: { ...image, name: 'No!' } })).toMatchObject({
    status: 400,
  });
  expect((await get('/v1/images/none')).status).toBe(404);
  const list = (await get('/v1/images?pageSize=1')).body;
  expect(list).toMatchObject({ images: [{ name: 'old' }] });
  // The contract gives lists of images no hasMore.
  expect(list).not.toHaveProperty('hasMore');
});

test('the walk-through of 2.0-beta finds images without a version in their path', async () => {
  await open({ dialect: 'beta' });
  expect((await get('/images/hf_image')).status).toBe(404);
  expect((await ask('POST', `${cluster.url}/images`, { body: image })).status).toBe(200);
  expect((await get('/images/hf_image')).body).toMatchObject({ image: { rimeTag: '2.0.0-beta' } });
  expect(cluster.requests.map(({ operation }) => operation)).toEqual(['getImage', 'createImage', 'getImage']);
});

test('a cloud deployment has neither images nor uploads', async () => {
  await open({ cloud: true });
  const refused = { status: 501, body: { code: 12 } };
  expect(await get('/v1/images/hf_image')).toMatchObject(refused);
  expect(await ask('POST', `${cluster.url}/v1/images`, { body: image })).toMatchObject(refused);
  expect(await get('/v1-beta/datasets/upload-url?fileName=a.csv')).toMatchObject(refused);
});
