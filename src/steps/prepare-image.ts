import { InputError, JobError, RimeError } from '../domain/errors.js';
import type { ManagedImageChoice } from '../domain/plan.js';
import type { World } from '../domain/world.js';
import { isMissingCall } from '../rime/resources/cluster-info.js';
import { createOnce } from '../rime/calls/create-once.js';
import type { Image } from '../rime/resources/images.js';
import { poll } from '../rime/http/poll.js';
import type { RimeClient } from '../rime/rime-client.js';
import { formatDuration } from '../domain/words/format-duration.js';
import { clusterJob } from './job-words.js';
import { waitForJob, type Patience } from './wait-for-job.js';

/**
 * Makes sure that the managed image can be used: creates it when it is missing, and waits while it is built.
 * That it exists is not enough, for an image is there before it is built and while it is rebuilt.
 * Throws InputError when it is missing and can't be created, JobError `image-failed` when it can't become ready.
 */
export async function prepareImage(
  client: RimeClient,
  image: ManagedImageChoice,
  patience: Patience,
  world: World,
): Promise<void> {
  const found = await unlessMissing(image.name, () => client.images.find(image.name));
  if (found?.state === 'ready') return;
  if (!found) {
    const buildJobId = await create(client, image, world);
    if (buildJobId !== undefined) await followBuild(client, image.name, buildJobId, patience, world);
  }
  await waitUntilReady(client, image.name, patience, world);
}

/** Returns the id of the job that builds it; `undefined` when somebody else was faster, or the cluster gives none. */
async function create(
  client: RimeClient,
  { name, pipRequirements }: ManagedImageChoice,
  world: World,
): Promise<string | undefined> {
  if (pipRequirements.length === 0) {
    const message = `"${name}" does not exist on the cluster. Name an image that does, or give pip-requirements, so that it is created. Example: transformers==4.36.2`;
    throw new InputError([{ name: 'managed-image', message }]);
  }
  const { buildJobId } = await createOnce<{ readonly buildJobId: string | undefined }>({
    create: () => unlessMissing(name, () => client.images.create(name, pipRequirements)),
    find: async () => (await client.images.find(name)) && { buildJobId: undefined },
    world,
  });
  world.log.info(`Creating the managed image "${name}".`);
  return buildJobId;
}

/** Cloud deployments have no managed images: their own image has the usual libraries. */
async function unlessMissing<T>(name: string, call: () => Promise<T>): Promise<T> {
  try {
    return await call();
  } catch (error) {
    if (!isMissingCall(error)) throw error;
    const message = `"${name}" can't be used: this deployment has no managed images (Cloud has none). Remove managed-image and pip-requirements.`;
    throw new InputError([{ name: 'managed-image', message }]);
  }
}

/** The job tells why a build failed; whether the image can be used, the image tells. */
async function followBuild(
  client: RimeClient,
  name: string,
  jobId: string,
  patience: Patience,
  world: World,
): Promise<void> {
  try {
    // The queue-timeout is the stress test's.
    const unlimited = { ...patience, queueTimeoutMs: Infinity };
    const job = await waitForJob(client, jobId, clusterJob(`Build of the image "${name}"`), unlimited, world);
    if (job.state === 'succeeded') return;
    const why = job.failure ?? 'the cluster gives no reason.';
    throw new JobError(
      'image-failed',
      `The build of the managed image "${name}" ${job.state}: ${why}`,
      jobId,
    );
  } catch (error) {
    // The cluster may not show its build jobs; the image itself is then all there is to look at.
    if (!(error instanceof RimeError) || error.code !== 'not-found') throw error;
  }
}

async function waitUntilReady(
  client: RimeClient,
  name: string,
  { timeoutMs, pollIntervalMs }: Patience,
  world: World,
): Promise<void> {
  let shown = '';
  const image = await poll<Image | undefined>({
    ask: () => client.images.find(name),
    isFinal: (current) => current?.state !== 'building' && current?.state !== 'unknown',
    onState: (current) => {
      const state = current?.state === 'unknown' ? current.stateWord : (current?.state ?? 'missing');
      const text = `Managed image "${name}": ${state}`;
      if (text !== shown) world.log.progress(text);
      shown = text;
    },
    tooLate: (_, trouble) => {
      const message = `The managed image "${name}" was not ready when the time of the run, ${formatDuration(timeoutMs)} (timeout), ended. ${trouble?.message ?? 'It goes on being built; run again later.'}`;
      return new JobError('timeout', message, undefined);
    },
    pauses: { firstMs: client.firstPauseMs, longestMs: pollIntervalMs },
    deadlineMs: () => client.deadlineMs,
    world,
  });
  const problem = findProblem(name, image);
  if (problem !== undefined) throw new JobError('image-failed', problem, undefined);
}

/** Why an image that is no longer being built can't be used; `undefined` when it can. */
function findProblem(name: string, image: Image | undefined): string | undefined {
  const nextStep =
    'Have an administrator delete it on the cluster, so that it is built again, or name another image';
  if (!image)
    return `The managed image "${name}" disappeared while it was waited for. Run again, or name another image.`;
  if (image.state === 'failed')
    return `The managed image "${name}" exists, but its build failed. ${nextStep}.`;
  if (image.state === 'outdated') {
    return `The managed image "${name}" is outdated: it was built for an earlier version of the platform. ${nextStep}.`;
  }
  return undefined;
}
