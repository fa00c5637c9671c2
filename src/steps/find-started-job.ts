import { RimeError } from '../domain/errors.js';
import type { RunIdentity } from '../domain/own-run.js';
import type { World } from '../domain/world.js';
import type { Job } from '../rime/answers/decode-job.js';
import { nextPauseMs } from '../rime/http/next-pause.js';
import type { RimeClient } from '../rime/rime-client.js';
import { isOver } from './wait-for-job.js';

export interface Search {
  /** When the start was asked for, by the server's clock, in milliseconds since the epoch. */
  readonly sinceMs: number;
  /** How long to look when there is nothing yet, in milliseconds: the server may still be at work. */
  readonly lookMs: number;
  /** How long to wait until a job that may be ours tells its test run, in milliseconds. */
  readonly settleMs: number;
}

/** Dates of the server are compared with its `Date` header, which has whole seconds. */
const clockToleranceMs = 2000;
const pauses = { firstMs: 1000, longestMs: 30_000 };

/**
 * The job that a lost start request has made, among the project's jobs since then; `undefined` when there is none.
 * A job is ours when its test run has our name, model and data: two runs in one project never take each other's job.
 * Works when the run itself is over. Throws RimeError, also when it is not told in time whose a job is.
 */
export async function findStartedJob(
  client: RimeClient,
  identity: RunIdentity,
  { sinceMs, lookMs, settleMs }: Search,
  { clock, log, signal }: Pick<World, 'clock' | 'log' | 'signal'>,
): Promise<Job | undefined> {
  const notOurs = new Set<string>();
  const startMs = clock.now();
  for (let pauseMs = pauses.firstMs; ; pauseMs = nextPauseMs(clock.now() - startMs, pauseMs, pauses)) {
    // Without the run's signal: what was started must be found to be cancelled.
    await clock.sleep(pauseMs);
    const open = await listOpen(client, identity.projectId, sinceMs, notOurs);
    for (const job of open) {
      const owner = await ownerOf(client, job, identity);
      if (owner === 'us') return job;
      if (owner === 'another') notOurs.add(job.jobId);
    }
    const unsettled = open.filter(({ jobId }) => !notOurs.has(jobId));
    const waitedMs = clock.now() - startMs;
    if (unsettled.length === 0 && waitedMs >= lookMs) return undefined;
    // A runner that cancels a workflow soon kills it; the post step then goes on looking.
    const patienceMs = signal.aborted ? Math.min(settleMs, lookMs) : settleMs;
    if (unsettled.length > 0 && waitedMs >= patienceMs) throw notSettled(unsettled, identity);
    if (unsettled.length > 0) log.progress('Waiting until the cluster tells whose stress test was started.');
  }
}

/** Jobs since then that are not known to be another's. */
async function listOpen(
  client: RimeClient,
  projectId: string,
  sinceMs: number,
  notOurs: ReadonlySet<string>,
): Promise<readonly Job[]> {
  const open: Job[] = [];
  for await (const job of client.jobs.list(projectId, { whenRunEnds: 'send-anyway' })) {
    const isOld = job.createdAtMs !== undefined && job.createdAtMs < sinceMs - clockToleranceMs;
    if (!isOld && !notOurs.has(job.jobId)) open.push(job);
  }
  return open;
}

async function ownerOf(
  client: RimeClient,
  listed: Job,
  identity: RunIdentity,
): Promise<'us' | 'another' | 'unknown'> {
  const job = listed.testRunId === undefined ? await client.jobs.get(listed.jobId, late) : listed;
  // A job that ended without a test run has bought nothing, so it doesn't matter whose it was.
  if (job.testRunId === undefined) return isOver(job) ? 'another' : 'unknown';
  try {
    const run = await client.testRuns.get(job.testRunId, late);
    const isOurs =
      run.name === identity.runName &&
      run.modelId === identity.modelId &&
      run.referenceId === identity.referenceId &&
      run.evaluationId === identity.evaluationId;
    return isOurs ? 'us' : 'another';
  } catch (error) {
    // The id is there before the test run itself.
    if (error instanceof RimeError && error.code === 'not-found' && !isOver(job)) return 'unknown';
    throw error;
  }
}

const late = { whenRunEnds: 'send-anyway' } as const;

function notSettled(jobs: readonly Job[], { projectId }: RunIdentity): RimeError {
  const ids = jobs.map(({ jobId }) => jobId).join(', ');
  const message = `The answer to the start of the stress test was lost, and it could not be told whether it is one of these jobs of the project: ${ids}. It was not started again. Look at them in the RIME web app, cancel what is not needed, and run again.`;
  const path = `/v1/stress-tests/${projectId}`;
  return new RimeError('unreachable', message, { method: 'POST', path, status: undefined });
}
