import { JobError, RimeError } from '../domain/errors.js';
import type { RunIdentity } from '../domain/own-run.js';
import type { Plan } from '../domain/plan.js';
import { tellSources } from '../domain/sources.js';
import type { World } from '../domain/world.js';
import type { Job } from '../rime/answers/decode-job.js';
import type { RimeClient } from '../rime/rime-client.js';
import { cancelJob } from './cancel-job.js';
import { clusterJob, ownTests } from './job-words.js';
import type { Prepared } from './prepare.js';
import { startStressTest } from './start-stress-test.js';
import type { Story, Talk } from './story.js';
import { toSources } from './to-sources.js';
import { waitForJob } from './wait-for-job.js';

/**
 * Told what must be cleaned up should this process be killed: before the start, and again as soon as the job is known.
 * `sinceMs`: by the server's clock, in milliseconds since the epoch.
 */
export type Journal = (identity: RunIdentity, sinceMs: number, jobId: string | undefined) => void;

/** A stress test that has succeeded. */
export interface Finished {
  readonly testRunId: string;
  readonly job: Job;
}

/**
 * Starts the stress test and waits until it has succeeded; returns its job and the id of its test run. When the run ends before the job does, the job is cancelled. Throws JobError when the job ends
 * otherwise or not in time, RimeError when a call fails, and the signal's reason.
 */
export async function execute(
  story: Talk & Pick<Story, 'learn'>,
  prepared: Prepared,
  journal: Journal,
): Promise<Finished> {
  const { client, plan, world, learn } = story;
  const { run, agentId } = plan;
  const image = plan.target.kind === 'embedded' ? undefined : plan.image;
  // What this run registered tells its test run from all others; without that the name must.
  const { hasOwnObjects, ...objects } = prepared;
  const runName = hasOwnObjects ? run.name : `${run.name} #${run.uniqueSuffix}`;
  const identity = { ...objects, runName };
  const sinceMs = client.serverNow();
  journal(identity, sinceMs, undefined);
  const stressTest = { ...objects, image, agentId, run: { ...run, name: runName } };
  const { jobId } = await startStressTest(client, identity, stressTest, sinceMs, run.queueTimeoutMs, world);
  journal(identity, sinceMs, jobId);
  learn({ jobId });
  world.log.info(
    plan.target.kind === 'cluster'
      ? `Started the stress test "${run.name}" as job ${jobId}.`
      : `Testing ${tellSources(toSources(plan))}.`,
  );
  const finished = await followJob(story, jobId, { isOwn: true });
  if (runName !== run.name) await rename(client, finished.testRunId, run.name, world);
  return finished;
}

/** Waits for the end of a stress test. Only an own job is cancelled when the wait ends before. */
export async function followJob(
  { client, plan: { run, target }, world }: Talk,
  jobId: string,
  { isOwn }: { readonly isOwn: boolean },
): Promise<Finished> {
  const words = target.kind === 'cluster' ? clusterJob('Stress test') : ownTests;
  const job = await waitForJob(client, jobId, words, run, world).catch(async (error: unknown) => {
    // Nobody will read the results of a job that is not waited for, so it must not go on.
    const isGone = error instanceof RimeError && error.code === 'not-found';
    if (isOwn && !isGone) await cancelJob(client, jobId, world, target.kind);
    throw error;
  });
  if (job.state !== 'succeeded') throw toJobError(job, target.kind);
  return { testRunId: job.testRunId ?? (await client.jobs.getTestRunId(jobId)), job };
}

/** Only for people and later look-ups, so trouble is a warning. */
async function rename(client: RimeClient, testRunId: string, name: string, { log }: World): Promise<void> {
  try {
    await client.testRuns.rename(testRunId, name);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    log.warning(`The test run keeps the suffix in its name: ${why}`);
  }
}

/** Without a cluster there is no job that anybody could look at. */
function toJobError(
  { jobId, state, failure, hasArchivedLogs }: Job,
  where: Plan['target']['kind'],
): JobError {
  if (where === 'embedded') {
    const why = failure ?? 'the engine gives no reason.';
    return new JobError('job-failed', `The tests could not be run: ${why}`, jobId);
  }
  if (state === 'cancelled') {
    return new JobError(
      'job-cancelled',
      `The stress test was cancelled on the cluster (job ${jobId}).`,
      jobId,
    );
  }
  // The link itself is a key to the logs, and a workflow's log may be public.
  const logs = hasArchivedLogs ? '; its logs are archived, open the job in the RIME web app' : '';
  const why = failure ?? 'the cluster gives no reason.';
  return new JobError('job-failed', `The stress test failed (job ${jobId}${logs}): ${why}`, jobId);
}
