import { stressTestJobType } from '../../wire/enums.js';
import type * as wire from '../../wire/answers.js';
import type { Answer } from '../answers/answer.js';
import type { Api, CallRequest } from '../calls/api.js';
import { isMissingCall } from './cluster-info.js';
import { decodeJob, type Job } from '../answers/decode-job.js';
import { listPages } from '../calls/list-pages.js';

/**
 * The stress tests of a project. Later clusters have only the list by project, earlier ones only the list of all jobs,
 * and may read its filter or not: what tells of another project or another kind of job is left out.
 */
export async function* listJobs(
  api: Api,
  projectId: string,
  how: Pick<CallRequest, 'whenRunEnds'>,
): AsyncGenerator<Job, void, undefined> {
  const task = `list the jobs of the project ${projectId}`;
  const ofType = { 'firstPageQuery.selectedTypes': stressTestJobType };
  let pages = 0;
  const read = (page: Answer<wire.ListJobsResponse>): readonly Job[] => {
    pages++;
    return page
      .list('jobs')
      .filter((job) => isStressTestOf(job, projectId))
      .map(decodeJob);
  };
  try {
    yield* listPages((query) => api.call('listJobs', { task, query, ...how }), read, {
      'firstPageQuery.objectId': projectId,
      ...ofType,
    });
  } catch (error) {
    // A call that has answered before is not missing; starting anew would list its jobs twice.
    if (pages > 0 || !isMissingCall(error)) throw error;
    const params = { projectUuid: projectId };
    yield* listPages((query) => api.call('listProjectJobs', { task, params, query, ...how }), read, ofType);
  }
}

function isStressTestOf(job: Answer<wire.Job>, projectId: string): boolean {
  const type = job.text('jobType') ?? stressTestJobType;
  const project = job.object('jobData').object('stress').object('projectId').text('uuid') ?? projectId;
  return type === stressTestJobType && project === projectId;
}
