import { encodeImageJob, imageNote } from '../encode/encode-image.js';
import { encodeJob } from '../encode/encode-job.js';
import type { ImageRecord, JobRecord } from '../jobs/records.js';
import type { Call, Handlers } from '../server/listen.js';
import { cutPage, readPage, type PageRequest } from '../server/paginate.js';
import type { Query } from '../server/query.js';
import { invalid, wrongState } from '../server/rest-error.js';
import { TextAnswer } from '../server/text-answer.js';
import type { Job } from '../../wire/answers.js';
import type { Store } from '../store/store.js';
import type { EngineParts } from './engine-parts.js';
import { findAnyJob, findJob, findProject } from './find.js';

const statusFilter = 'first_page_query.selected_statuses';
const typeFilter = 'first_page_query.selected_types';
const projectFilter = 'first_page_query.object_id';
const scheduleFilter = 'first_page_query.schedule_id.uuid';

export function jobHandlers({
  store,
  queue,
  logLinks,
  now,
}: EngineParts): Pick<
  Handlers,
  'listJobs' | 'listProjectJobs' | 'getJob' | 'cancelJob' | 'getTestRunId' | 'getProjectId' | 'getLatestLogs'
> {
  const encode = (job: JobRecord | ImageRecord, view: 'basic' | 'full', origin: string): Job => {
    const logUrl = logLinks.urlOf(job.id, origin);
    return 'state' in job ? encodeJob(job, view, now(), logUrl) : encodeImageJob(job, logUrl);
  };
  const list = ({ query, origin }: Call, page: PageRequest): object => {
    const view = readView(query);
    const jobs = [...store.images.list(), ...store.jobs.list()].map((job) => encode(job, view, origin));
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
    listJobs: (call) => list(call, readPage(call.query, 'jobs', [statusFilter, typeFilter, projectFilter])),
    listProjectJobs: (call) => {
      const { id } = findProject(store, call.params['projectUuid']);
      const page = readPage(call.query, `jobs of ${id}`, [statusFilter, typeFilter, scheduleFilter]);
      // No job is one of a schedule.
      const projects = scheduleFilter in page.filter ? [] : [id];
      return list(call, { ...page, filter: { ...page.filter, [projectFilter]: projects } });
    },
    getJob: ({ params, query, origin }) => ({
      job: encode(findAnyJob(store, params['jobId']), readView(query), origin),
    }),
    /** Only asks, as the API does; a job that is over stays as it is. */
    cancelJob: ({ params }) => {
      const job = findAnyJob(store, params['jobId']);
      if ('state' in job) queue.cancel(job);
      return {};
    },
    getTestRunId: ({ params }) => {
      const { id, state } = findJob(store, params['jobId']);
      if (state.kind === 'succeeded') return { testRunId: state.testRunId };
      throw wrongState(`job ${id} is ${state.kind}: only a job that has succeeded has a test run`);
    },
    getProjectId: ({ params }) => ({
      projectId: { uuid: findJob(store, params['jobId']).request.projectId },
    }),
    /** A line of JSON, as the platform streams them. */
    getLatestLogs: ({ params }) => {
      const { id } = findAnyJob(store, params['jobId']);
      const chunk = readJobLog(store, id) ?? '';
      return new TextAnswer('application/x-ndjson', `${JSON.stringify({ result: { chunk } })}\n`);
    },
  };
}

/** What a job had to say, to read it as text. `undefined` when there is no such job. */
export function readJobLog({ jobs, images }: Store, jobId: string): string | undefined {
  const job = jobs.get(jobId);
  if (!job) return images.get(jobId) && `${imageNote}\n`;
  const end = job.state.kind === 'failed' ? [job.state.message] : [];
  return [...job.log, ...end].map((line) => `${line}\n`).join('');
}

function readView(query: Query): 'basic' | 'full' {
  const view = query.one('view') ?? 'JOB_VIEW_UNSPECIFIED';
  if (view === 'JOB_VIEW_FULL') return 'full';
  if (view === 'JOB_VIEW_BASIC' || view === 'JOB_VIEW_UNSPECIFIED') return 'basic';
  throw invalid(`view must be JOB_VIEW_BASIC or JOB_VIEW_FULL, not ${view.slice(0, 80)}`);
}
