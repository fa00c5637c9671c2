import type { Log } from '../../domain/world.js';
import type { Api } from '../calls/api.js';
import { listJobs } from './list-jobs.js';
import { decodeJob, logLink, type Job } from '../answers/decode-job.js';
import { isSameId } from '../answers/is-same-id.js';
import type { Request } from '../http/request.js';
import { defaultAttempts } from '../../http/retry.js';
import { showForeign } from '../../domain/words/show-foreign.js';

export interface Jobs {
  /**
   * With its progress. Throws RimeError `not-found` also for jobs that the cluster has forgotten after days, and
   * `bad-response` for an answer about another job. Whoever waits for a job asks again anyway, so an outage is told
   * soon unless `how` says otherwise.
   */
  get(jobId: string, how?: Pick<Request, 'whenRunEnds' | 'timeoutMs' | 'maxAttempts'>): Promise<Job>;
  /** The stress tests of a project, running and over, in the cluster's order. */
  list(projectId: string, how?: Pick<Request, 'whenRunEnds'>): AsyncIterable<Job>;
  /** Only asks: the job is cancelled later. Sent even when the run is over, and then given three seconds. */
  cancel(jobId: string): Promise<void>;
  /** The test run of a job that has succeeded. */
  getTestRunId(jobId: string): Promise<string>;
}

/** A workflow that is being cancelled is killed after 7.5 s; an answer that takes longer would not be seen. */
const cancelTimeoutMs = 3000;

export function jobs(api: Api, log: Log): Jobs {
  const masked = new Set<string>();
  const mask = (link: string | undefined): void => {
    if (link === undefined || masked.has(link)) return;
    masked.add(link);
    log.mask(link);
  };
  return {
    get: async (jobId, how = { maxAttempts: defaultAttempts }) => {
      const query = { view: 'JOB_VIEW_FULL' };
      const request = { task: `read the job ${jobId}`, params: { jobId }, query };
      const answer = await api.call('getJob', { ...request, ...how });
      const wireJob = answer.object('job');
      mask(logLink(wireJob));
      const job = decodeJob(wireJob);
      // What became of another job says nothing of this one.
      if (!isSameId(job.jobId, jobId)) {
        throw answer.problem(`is about the job ${showForeign(job.jobId, 80)}, which was not asked for`);
      }
      return job;
    },
    list: (projectId, how = {}) => listJobs(api, projectId, how),
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
