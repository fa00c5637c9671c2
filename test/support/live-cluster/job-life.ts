import { textAt } from './call.js';
import { lastRead, now, readNext, type Cluster, type StoredJob, type StoredTestRun } from './state.js';

const finalStates = ['succeeded', 'failed', 'cancelled'];
export const knownStates: readonly string[] = [
  ...['requested', 'pending', 'running', 'reconciling'],
  ...finalStates,
];

export function isFinal(status: string): boolean {
  return finalStates.includes(status);
}

/** What being read does to a job: one step on, or to where its time has come, or cancelled if that was asked. */
export function advance(job: StoredJob, cluster: Cluster): void {
  if (isFinal(job.status)) return;
  if (job.about.kind === 'image') enter(job, cluster, imageJobState(readNext(job.about.image)));
  else if (job.about.kind === 'validation') {
    enter(job, cluster, readNext(job.about.subject) === 'PENDING' ? 'running' : 'succeeded');
  } else if (job.cancellationRequested) enter(job, cluster, 'cancelled');
  else if (cluster.settings.jobSeconds) advanceInTime(job, cluster);
  else {
    job.reads += 1;
    enter(job, cluster, lastRead({ statuses: cluster.settings.jobStates, reads: job.reads }));
  }
}

/** Jobs that live by the clock go on even when nobody reads them. */
export function advanceInTime(job: StoredJob, cluster: Cluster): void {
  const { jobSeconds, jobStates } = cluster.settings;
  if (!jobSeconds || job.about.kind !== 'stress' || isFinal(job.status) || job.cancellationRequested) return;
  const seconds = (Date.now() - Date.parse(job.creationTime)) / 1000;
  if (seconds < jobSeconds.pending) return enter(job, cluster, 'pending');
  enter(job, cluster, 'running');
  if (seconds >= jobSeconds.pending + jobSeconds.running) {
    enter(job, cluster, jobStates[jobStates.length - 1] ?? 'succeeded');
  }
}

function imageJobState(imageStatus: string): string {
  if (imageStatus === 'READY') return 'succeeded';
  return imageStatus === 'FAILED' || imageStatus === 'OUTDATED' ? 'failed' : 'running';
}

/** The test run is there from the moment the job runs. */
function enter(job: StoredJob, cluster: Cluster, status: string): void {
  job.status = status;
  if (status === 'running') job.runningReads += 1;
  if (status === 'running' || status === 'succeeded') {
    job.startTime ??= now();
    if (job.about.kind === 'stress' && job.testRunId === '') job.testRunId = newTestRun(job, cluster).id;
  }
  if (!isFinal(status)) return;
  job.completionTime = now();
  const run = cluster.state.testRuns.find(({ id }) => id === job.testRunId);
  if (!run) return;
  run.status = status === 'succeeded' ? 'COMPLETED' : status === 'failed' ? 'FAILED' : 'CANCELLED';
  run.uploadTime = job.completionTime;
  const project = cluster.state.projects.find(({ id }) => id === job.projectId);
  if (project) project.lastTestRunTime = job.completionTime;
}

function newTestRun(job: StoredJob, cluster: Cluster): StoredTestRun {
  const body = job.about.kind === 'stress' ? job.about.body : {};
  const run: StoredTestRun = {
    id: cluster.newId('testRun'),
    name: textAt(body, 'test_run_config.run_name'),
    projectId: job.projectId,
    modelId: textAt(body, 'test_run_config.model_id.uuid'),
    referenceId: textAt(body, 'test_run_config.data_info.ref_dataset_id'),
    evaluationId: textAt(body, 'test_run_config.data_info.eval_dataset_id'),
    status: 'RUNNING',
    uploadTime: null,
  };
  cluster.state.testRuns.push(run);
  return run;
}
