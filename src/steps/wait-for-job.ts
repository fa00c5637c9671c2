import { JobError } from '../domain/errors.js';
import type { World } from '../domain/world.js';
import type { Job } from '../rime/answers/decode-job.js';
import { poll } from '../rime/http/poll.js';
import type { RimeClient } from '../rime/rime-client.js';
import { formatDuration } from '../domain/words/format-duration.js';
import type { JobWords } from './job-words.js';

/** How long and how often to wait. */
export interface Patience {
  /** Length of the whole run, in milliseconds, for messages: the client knows its end. */
  readonly timeoutMs: number;
  /** Longest wait before the job runs, in milliseconds. */
  readonly queueTimeoutMs: number;
  /** The longest pause between two polls, in milliseconds. */
  readonly pollIntervalMs: number;
}

/**
 * Waits until the job is over, well or not, and returns it as it then is. Progress is logged when it changes.
 * `words` speak of it.
 * Throws JobError `timeout` at the end of the run, RimeError when the job can't be read, and the signal's reason.
 */
export async function waitForJob(
  client: RimeClient,
  jobId: string,
  words: JobWords,
  { timeoutMs, queueTimeoutMs, pollIntervalMs }: Patience,
  world: World,
): Promise<Job> {
  const queueEndMs = world.clock.now() + queueTimeoutMs;
  let isQueued = true;
  let shown = '';
  const warned = new Set<string>();
  return poll({
    ask: () => client.jobs.get(jobId),
    isFinal: isOver,
    onState: (job) => {
      isQueued = job.state === 'requested' || job.state === 'pending';
      if (job.state === 'unknown' && !warned.has(job.stateWord)) {
        warned.add(job.stateWord);
        world.log.warning(
          `${words.label}: the cluster gives a state unknown here (${job.stateWord}); waiting on.`,
        );
      }
      const text = words.progress(job);
      if (text === undefined || text === shown) return;
      world.log.progress(text, job.progress);
      shown = text;
    },
    tooLate: (job, trouble) => {
      const isQueueEnd = isQueued && queueEndMs < client.deadlineMs;
      const parts = [
        isQueueEnd
          ? words.notBegun(formatDuration(queueTimeoutMs))
          : words.notOver(formatDuration(timeoutMs)),
        ...(job ? [words.lastSeen(job)] : []),
        ...(trouble ? [`Since then: ${trouble.message}`] : []),
      ];
      return new JobError(isQueueEnd ? 'queue-timeout' : 'timeout', parts.join(' '), jobId);
    },
    wake: client.jobSettled?.(jobId),
    pauses: { firstMs: client.firstPauseMs, longestMs: pollIntervalMs },
    deadlineMs: () => (isQueued ? Math.min(queueEndMs, client.deadlineMs) : client.deadlineMs),
    world,
  });
}

export function isOver({ state }: Job): boolean {
  return state === 'succeeded' || state === 'failed' || state === 'cancelled';
}
