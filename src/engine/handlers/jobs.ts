import { encodeJob } from '../encode/encode-job.js';
import type { Handlers } from '../server/listen.js';
import { cutPage, readPage, type PageRequest } from '../server/paginate.js';
import type { Query } from '../server/query.js';
import { invalid, wrongState } from '../server/rest-error.js';
import type { EngineParts } from './engine-parts.js';
import { findJob, findProject } from './find.js';

const statusFilter = 'first_page_query.selected_statuses';
const typeFilter = 'first_page_query.selected_types';
const projectFilter = 'first_page_query.object_id';

export function jobHandlers({
  store,
  queue,
  now,
}: EngineParts): Pick<Handlers, 'listJobs' | 'listProjectJobs' | 'getJob' | 'cancelJob' | 'getTestRunId'> {
  const list = (query: Query, page: PageRequest): object => {
    const view = readView(query);
    const jobs = store.jobs.list().map((job) => encodeJob(job, view, now()));
    const passes = (name: string, value: string): boolean => page.filter[name]?.includes(value) ?? true;
    const { items, ...rest } = cutPage(
      jobs.filter(
        ({ status, jobType, jobData }) =>
          passes(statusFilter, status ?? '') &&
          passes(typeFilter, jobType ?? '') &&
          passes(projectFilter, jobData?.stress?.projectId?.uuid ?? ''),
      ),
      page,
    );
    return { jobs: items, ...rest };
  };
  return {
    listJobs: ({ query }) => list(query, readPage(query, 'jobs', [statusFilter, typeFilter, projectFilter])),
    listProjectJobs: ({ params, query }) => {
      const { id } = findProject(store, params['projectUuid']);
      const page = readPage(query, `jobs of ${id}`, [statusFilter, typeFilter]);
      return list(query, { ...page, filter: { ...page.filter, [projectFilter]: [id] } });
    },
    getJob: ({ params, query }) => ({
      job: encodeJob(findJob(store, params['jobId']), readView(query), now()),
    }),
    /** Only asks, as the API does; a job that is over stays as it is. */
    cancelJob: ({ params }) => {
      queue.cancel(findJob(store, params['jobId']));
      return {};
    },
    getTestRunId: ({ params }) => {
      const { id, state } = findJob(store, params['jobId']);
      if (state.kind === 'succeeded') return { testRunId: state.testRunId };
      throw wrongState(`job ${id} is ${state.kind}: only a job that has succeeded has a test run`);
    },
  };
}

function readView(query: Query): 'basic' | 'full' {
  const view = query.one('view') ?? 'JOB_VIEW_UNSPECIFIED';
  if (view === 'JOB_VIEW_FULL') return 'full';
  if (view === 'JOB_VIEW_BASIC' || view === 'JOB_VIEW_UNSPECIFIED') return 'basic';
  throw invalid(`view must be JOB_VIEW_BASIC or JOB_VIEW_FULL, not ${view.slice(0, 80)}`);
}
