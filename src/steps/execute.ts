import { JobError, RimeError } from '../domain/errors.js';
import type { RunIds } from '../domain/outcome.js';
import type { Plan } from '../domain/plan.js';
import type { World } from '../domain/world.js';
import type { Job } from '../rime/decode-job.js';
import type { RimeClient } from '../rime/rime-client.js';
import type { Prepared } from './prepare.js';
import { waitForJob } from './wait-for-job.js';

/**
 * Starts the stress test and waits until it has succeeded. `onIds` is told each id the moment it exists.
 * When the run ends before the job does, the job is cancelled. Throws JobError when the job ends otherwise or not in
 * time, RimeError when a call fails, and the signal's reason.
 */
export async function execute(
  client: RimeClient,
  plan: Plan,
  prepared: Prepared,
  world: World,
  onIds: (ids: RunIds) => void,
): Promise<{ readonly jobId: string; readonly testRunId: string }> {
  const { jobId } = await client.stressTests.start(prepared.projectId, {
    ...prepared,
    imageName: plan.image?.name,
    agentId: plan.agentId,
    run: plan.run,
  });
  onIds({ jobId });
  world.log.info(`Started the stress test "${plan.run.name}" as job ${jobId}.`);
  const job = await waitOrCancel(client, jobId, plan, world);
  if (job.state !== 'succeeded') throw toJobError(job);
  const testRunId = job.testRunId ?? (await client.jobs.getTestRunId(jobId));
  onIds({ testRunId });
  return { jobId, testRunId };
}

/** Nobody will read the results of a job that is not waited for, so it must not go on. */
async function waitOrCancel(client: RimeClient, jobId: string, { run }: Plan, world: World): Promise<Job> {
  try {
    return await waitForJob(client, jobId, 'Stress test', run, world);
  } catch (error) {
    const isGone = error instanceof RimeError && error.code === 'not-found';
    if (!isGone) await cancel(client, jobId, world);
    throw error;
  }
}

/** The error that ended the wait matters more than one of this call. */
async function cancel(client: RimeClient, jobId: string, { log }: World): Promise<void> {
  try {
    await client.jobs.cancel(jobId);
    log.info(`Asked the cluster to cancel the job ${jobId}.`);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    log.warning(`The job ${jobId} may still be running: ${why} Cancel it in the RIME web app.`);
  }
}

function toJobError({ jobId, state, failure, hasArchivedLogs }: Job): JobError {
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
