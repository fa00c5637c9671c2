import { JobError, type RimeError } from '../domain/errors.js';
import type { World } from '../domain/world.js';
import type { Job } from '../rime/decode-job.js';
import { poll } from '../rime/poll.js';
import type { RimeClient } from '../rime/rime-client.js';
import { formatDuration } from '../domain/format-duration.js';

/** How long and how often to wait. */
export interface Patience {
  /** Length of the whole run, in milliseconds, for messages: the client knows its end. */
  readonly timeoutMs: number;
  /** The longest pause between two polls, in milliseconds. */
  readonly pollIntervalMs: number;
}

/**
 * Waits until the job is over, well or not, and returns it as it then is. Progress is logged when it changes.
 * `label` names the job in messages, such as "Stress test".
 * Throws JobError `timeout` at the end of the run, RimeError when the job can't be read, and the signal's reason.
 */
export async function waitForJob(
  client: RimeClient,
  jobId: string,
  label: string,
  { timeoutMs, pollIntervalMs }: Patience,
  world: World,
): Promise<Job> {
  let shown = '';
  const warned = new Set<string>();
  return poll({
    ask: () => client.jobs.get(jobId),
    isFinal: ({ state }) => state === 'succeeded' || state === 'failed' || state === 'cancelled',
    onState: (job) => {
      if (job.state === 'unknown' && !warned.has(job.stateWord)) {
        warned.add(job.stateWord);
        world.log.warning(`${label}: the cluster gives a state unknown here (${job.stateWord}); waiting on.`);
      }
      const text = `${label}: ${describe(job)}`;
      if (text !== shown) world.log.progress(text);
      shown = text;
    },
    tooLate: (job, trouble) => new JobError('timeout', tooLate(label, timeoutMs, job, trouble), jobId),
    pauses: { firstMs: client.firstPauseMs, longestMs: pollIntervalMs },
    deadlineMs: client.deadlineMs,
    world,
  });
}

function describe({ state, stateWord, isCancelling, progress }: Job): string {
  const word = state === 'unknown' ? stateWord : state;
  const cancelling = isCancelling && state !== 'cancelled' ? ', being cancelled' : '';
  const done = progress ? `, ${progress.done} of ${progress.total} tests done` : '';
  return `${word}${cancelling}${done}`;
}

function tooLate(
  label: string,
  timeoutMs: number,
  job: Job | undefined,
  trouble: RimeError | undefined,
): string {
  const last = job ? ` It was last seen ${describe(job)}.` : '';
  const why = trouble ? ` Since then: ${trouble.message}` : '';
  return `${label}: not over when the time of the run, ${formatDuration(timeoutMs)} (timeout), ended.${last}${why}`;
}
