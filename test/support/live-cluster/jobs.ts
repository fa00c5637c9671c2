import { at, param, type Call } from './call.js';
import { advance, isFinal, knownStates } from './job-life.js';
import { testBatches } from './job-progress.js';
import { ok, Refusal, type Reply, type Wire } from './reply.js';
import { lastRead, now, uuid, type Cluster, type StoredJob } from './state.js';
import { presign } from './storage.js';
import { liveAgentId } from './options.js';

/** A job as it begins. */
export function newJob(cluster: Cluster, projectId: string, about: StoredJob['about']): StoredJob {
  const job: StoredJob = {
    id: cluster.newId('job'),
    projectId,
    creationTime: now(),
    about,
    status: 'requested',
    reads: 0,
    runningReads: 0,
    startTime: null,
    completionTime: null,
    cancellationRequested: false,
    testRunId: '',
  };
  cluster.state.jobs.push(job);
  return job;
}

/** Jobs live by being read. */
export function getJob(call: Call, cluster: Cluster): Reply {
  const job = findJob(call, cluster);
  advance(job, cluster);
  const isFull = call.query.get('view') === 'JOB_VIEW_FULL';
  return ok({ job: showJob(job, cluster, isFull) }, !knownStates.includes(job.status));
}

/** Only asks: the job is cancelled when it is read next. */
export function cancelJob(call: Call, cluster: Cluster): Reply {
  const job = findJob(call, cluster);
  if (job.about.kind !== 'stress' || isFinal(job.status)) {
    throw new Refusal('wrong-state', `job ${job.id} can't be cancelled`);
  }
  job.cancellationRequested = true;
  return ok({});
}

export function getTestRunId(call: Call, cluster: Cluster): Reply {
  const job = findJob(call, cluster);
  if (job.status !== 'succeeded' || job.testRunId === '') {
    throw new Refusal('wrong-state', `job ${job.id} is not a finished stress test`);
  }
  return ok({ testRunId: job.testRunId });
}

export function getProjectId(call: Call, cluster: Cluster): Reply {
  return ok({ projectId: uuid(findJob(call, cluster).projectId) });
}

function findJob(call: Call, { state }: Cluster): StoredJob {
  const job = state.jobs.find(({ id }) => id === param(call, 'jobId'));
  if (!job) throw new Refusal('not-found', 'job not found');
  return job;
}

export const jobTypes = {
  stress: 'JOB_TYPE_MODEL_STRESS_TEST',
  image: 'JOB_TYPE_IMAGE_BUILDER',
  validation: 'JOB_TYPE_CROSS_PLANE_TASK',
} as const;

/** The wire's job. Progress and the link to the logs are in the full view only. */
export function showJob(job: StoredJob, cluster: Cluster, isFull: boolean): Wire {
  const { startTime, creationTime, completionTime, status } = job;
  const { settings } = cluster;
  const hasFailed = status === 'failed';
  const end = completionTime === null ? Date.now() : Date.parse(completionTime);
  const agentId = at(job.about.kind === 'stress' ? job.about.body : {}, 'agent_id.uuid');
  const shared = {
    jobId: job.id,
    jobType: jobTypes[job.about.kind],
    status: `JOB_STATUS_${status.toUpperCase()}`,
    startTime,
    creationTime,
    runningTimeSecs: startTime === null ? 0 : Math.max(0, (end - Date.parse(startTime)) / 1000),
    jobData: showData(job, isFull),
    jobProgressStr: '',
    cancellationRequested: job.cancellationRequested,
    agentId: uuid(typeof agentId === 'string' ? agentId : liveAgentId),
    archivedJobLogs: hasFailed && isFull && settings.jobLogs ? archivedLogs(job, cluster) : null,
  };
  if (settings.dialect === 'ga')
    return { ...shared, completionTime, errorMsg: hasFailed ? settings.jobError : '' };
  return hasFailed ? { ...shared, terminationReason: 'TERMINATION_REASON_GENERIC_ERROR' } : shared;
}

function showData(job: StoredJob, isFull: boolean): Wire | null {
  const { about, projectId, testRunId } = job;
  if (about.kind === 'image') return null;
  if (about.kind === 'stress') {
    const hasProgress = isFull && testRunId !== '';
    const progress = hasProgress ? { testRun: { testRunId, ...testBatches(job) } } : null;
    return { stress: { projectId: uuid(projectId), testRunId, progress } };
  }
  const validity = lastRead(about.subject);
  const validationStatus = `VALIDITY_STATUS_${validity}`;
  const isValid = validity === 'VALID';
  const result = { isValid, errorMessage: isValid ? '' : 'Not valid.', validationStatus, sizeBytes: '0' };
  return {
    crossPlaneRes: job.status === 'succeeded' ? { [`validate${about.artifact}Response`]: result } : null,
  };
}

function archivedLogs(job: StoredJob, { storage, settings }: Cluster): Wire {
  const ticket = { method: 'GET', part: 'file', target: `ERROR ${settings.jobError}\n` } as const;
  return {
    url: { url: presign(storage, `logs/${job.id}/engine.log`, ticket) },
    expirationTime: new Date(Date.now() + 7 * 24 * 3600 * 1000).toISOString(),
  };
}
