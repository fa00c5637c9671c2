import type { Store } from '../store/store.js';
import type { JobQueue } from './job-queue.js';

/**
 * What becomes of the jobs of an engine that has ended: those that waited are run, in their order; one that was at work is
 * not run again by itself, since it may be what ended the engine.
 */
export function resumeJobs({ jobs }: Store, queue: JobQueue, nowMs: number): void {
  for (const job of jobs.list()) {
    const { kind } = job.state;
    const times = { startedAtMs: undefined, endedAtMs: nowMs };
    if (kind === 'requested') queue.add(job);
    else if (kind !== 'pending' && kind !== 'running') continue;
    else if (job.cancellationRequested) jobs.change(job, { state: { kind: 'cancelled', ...times } });
    else jobs.change(job, { state: { kind: 'failed', ...times, reason: 'crashed', message: interruption } });
  }
}

const interruption =
  'The engine ended while this stress test was running. Model and data are still registered: start it again.';
