import type { Call } from './call.js';
import { knownStates } from './job-life.js';
import { jobTypes, showJob } from './jobs.js';
import { answerPage, readPage, type AskedPage } from './pages.js';
import { findProject } from './projects.js';
import { Refusal, type Reply } from './reply.js';
import type { Cluster } from './state.js';

/** Of every project, unless `objectId` names one. Newest first. */
export function listJobs(call: Call, cluster: Cluster): Reply {
  if (cluster.settings.perProjectJobs) throw new Refusal('not-found', 'Not Found');
  const asked = readPage(call, cluster);
  return answerJobs(call, cluster, asked, asked.filter.get('firstPageQuery.objectId') ?? '');
}

export function listJobsForProject(call: Call, cluster: Cluster): Reply {
  if (!cluster.settings.perProjectJobs) throw new Refusal('not-found', 'Not Found');
  return answerJobs(call, cluster, readPage(call, cluster), findProject(call, cluster).id);
}

function answerJobs(call: Call, cluster: Cluster, asked: AskedPage, projectId: string): Reply {
  const types = asked.filter.getAll('firstPageQuery.selectedTypes');
  const statuses = asked.filter.getAll('firstPageQuery.selectedStatuses');
  const jobs = cluster.state.jobs.filter(
    (job) =>
      (projectId === '' || job.projectId === projectId) &&
      (types.length === 0 || types.includes(jobTypes[job.about.kind])) &&
      (statuses.length === 0 || statuses.includes(`JOB_STATUS_${job.status.toUpperCase()}`)),
  );
  const items = jobs
    .reverse()
    .map((job) => showJob(job, cluster, call.query.get('view') === 'JOB_VIEW_FULL'));
  return answerPage(call, asked, {
    name: 'jobs',
    count: items.length,
    at: (index) => items[index],
    hasForeignWords: jobs.some(({ status }) => !knownStates.includes(status)),
  });
}
