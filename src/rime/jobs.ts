import type { Log } from '../domain/world.js';
import type { Api } from './api.js';
import { decodeJob, logLink, type Job } from './decode-job.js';

export interface Jobs {
  /** With its progress. Throws RimeError `not-found` also for jobs that the cluster has forgotten after days. */
  get(jobId: string): Promise<Job>;
  /** Only asks: the job is cancelled later. Sent even when the run is over, and then given ten seconds. */
  cancel(jobId: string): Promise<void>;
  /** The test run of a job that has succeeded. */
  getTestRunId(jobId: string): Promise<string>;
}

/** A workflow that is being cancelled is killed soon; an answer that takes longer would not be seen. */
const cancelTimeoutMs = 10_000;

export function jobs(api: Api, log: Log): Jobs {
  const masked = new Set<string>();
  const mask = (link: string | undefined): void => {
    if (link === undefined || masked.has(link)) return;
    masked.add(link);
    log.mask(link);
  };
  return {
    get: async (jobId) => {
      const query = { view: 'JOB_VIEW_FULL' };
      const answer = await api.call('getJob', { task: `read the job ${jobId}`, params: { jobId }, query });
      const job = answer.object('job');
      mask(logLink(job));
      return decodeJob(job);
    },
    cancel: async (jobId) => {
      await api.call('cancelJob', {
        task: `cancel the job ${jobId}`,
        params: { jobId },
        whenRunEnds: 'send-anyway',
        timeoutMs: cancelTimeoutMs,
      });
    },
    getTestRunId: async (jobId) => {
      const task = `find the test run of the job ${jobId}`;
      return (await api.call('getTestRunId', { task, params: { jobId } })).requiredText('testRunId');
    },
  };
}
