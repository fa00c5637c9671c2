import type { Job } from '../rime/answers/decode-job.js';

/** How a job is spoken of while it is waited for. */
export interface JobWords {
  /** What it is, at the start of a line. */
  readonly label: string;
  /** What it is doing; `undefined` for what needs no word. */
  readonly progress: (job: Job) => string | undefined;
  /** That it did not begin within this time, or was not over by the end of the run, as a sentence. */
  readonly notBegun: (time: string) => string;
  readonly notOver: (time: string) => string;
  /** How far it had come, as a sentence. */
  readonly lastSeen: (job: Job) => string;
}

/** A job of a cluster, which others see there by the same words. */
export function clusterJob(label: string): JobWords {
  return {
    label,
    progress: (job) => `${label}: ${describe(job)}`,
    notBegun: (time) => `${label}: did not start to run within ${time} (queue-timeout).`,
    notOver: (time) => `${label}: not over when the time of the run, ${time} (timeout), ended.`,
    lastSeen: (job) => `It was last seen ${describe(job)}.`,
  };
}

/** The tests of the embedded engine: nobody need know that they are a job to it. */
export const ownTests: JobWords = {
  label: 'The tests',
  // Why they failed is told by what is thrown.
  progress: (job) => (job.state === 'failed' || job.state === 'cancelled' ? undefined : countDone(job)),
  notBegun: (time) => `The tests did not begin within ${time} (queue-timeout).`,
  notOver: (time) => `The tests were not over when the time of the run, ${time} (timeout), ended.`,
  lastSeen: (job) => {
    const done = countDone(job);
    return done === undefined ? 'None was done.' : `There were ${done}.`;
  },
};

function describe(job: Job): string {
  const { state, stateWord, isCancelling } = job;
  const word = state === 'unknown' ? stateWord : state;
  const cancelling = isCancelling && state !== 'cancelled' ? ', being cancelled' : '';
  const done = countDone(job);
  return `${word}${cancelling}${done === undefined ? '' : `, ${done}`}`;
}

function countDone({ progress }: Job): string | undefined {
  return progress && `${progress.done} of ${progress.total} tests done`;
}
