import type { Plan } from '../domain/plan.js';
import type { World } from '../domain/world.js';
import type { Job } from '../rime/answers/decode-job.js';
import type { RimeClient } from '../rime/rime-client.js';
import { isOver } from './wait-for-job.js';

/** Both requests must fit into the 7.5 seconds that a runner leaves a cancelled workflow. */
const readTimeoutMs = 3000;

/**
 * Asks the cluster, or the embedded engine, to cancel a job, once: not when it is over or is being cancelled. Works when the run itself is over
 * as well. Never throws, since what ended the wait matters more: trouble is a warning that names the job.
 */
export async function cancelJob(
  client: RimeClient,
  jobId: string,
  { log }: Pick<World, 'log'>,
  where: Plan['target']['kind'] = 'cluster',
): Promise<void> {
  const isOwn = where === 'embedded';
  try {
    const job = await readIfPossible(client, jobId);
    if (job && (isOver(job) || job.isCancelling)) return;
    await client.jobs.cancel(jobId);
    log.info(isOwn ? 'Stopped the tests.' : `Asked the cluster to cancel the job ${jobId}.`);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    // The embedded engine ends with this process, and its jobs with it.
    if (isOwn) log.debug(`The tests were not stopped: ${why}`);
    else log.warning(`The job ${jobId} may still be running: ${why} Cancel it in the RIME web app.`);
  }
}

/** A job that can't be read may still be cancelled. */
async function readIfPossible(client: RimeClient, jobId: string): Promise<Job | undefined> {
  try {
    return await client.jobs.get(jobId, {
      whenRunEnds: 'send-anyway',
      timeoutMs: readTimeoutMs,
      maxAttempts: 1,
    });
  } catch {
    return undefined;
  }
}
