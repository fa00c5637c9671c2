import { randomUUID } from 'node:crypto';
import { EventEmitter } from 'node:events';
import type { JobRecord, JobState, TestRunRecord } from '../jobs/records.js';
import type { Store } from '../store/store.js';
import { JobFailure, type JobRunner } from '../jobs/job-runner.js';
import type { JobResult } from '../jobs/job-spec.js';

export interface JobQueue {
  /** Queues a job in state `requested`. It leaves that state only after the present request has been answered. */
  add(job: JobRecord): void;
  /** Asks for the end of a job that is not over yet; `cancelled` follows when its processes are gone. */
  cancel(job: JobRecord): void;
  /** Resolves as soon as the job is over, well or not: at once for one that is. */
  settled(job: JobRecord): Promise<void>;
  /** How many jobs wait for another one, and how many may. */
  load(): { readonly waiting: number; readonly maxWaiting: number; readonly isRunning: boolean };
  /** Cancels everything; resolves when nothing is running any more. */
  close(): Promise<void>;
}

type FinalState = Extract<JobState, { endedAtMs: number }>;

interface QueueParts {
  readonly runner: JobRunner;
  readonly testRuns: Store['testRuns'];
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** How many jobs may wait; any number when not given. */
  readonly maxWaiting?: number | undefined;
}

/** Runs jobs one at a time, in order of arrival: two suites at once would only slow each other down. */
export function createJobQueue({ runner, testRuns, now, maxWaiting = Infinity }: QueueParts): JobQueue {
  const waiting: JobRecord[] = [];
  /** An event by the id of each job that ends. Any number may wait for one. */
  const ends = new EventEmitter().setMaxListeners(0);
  let running:
    { readonly job: JobRecord; readonly abort: AbortController; readonly end: Promise<void> } | undefined;

  const startNext = (): void => {
    if (running) return;
    const job = waiting.shift();
    if (!job) return;
    const abort = new AbortController();
    const end = runToEnd(job, abort.signal).finally(() => {
      running = undefined;
      startNext();
    });
    running = { job, abort, end };
  };

  const runToEnd = async (job: JobRecord, signal: AbortSignal): Promise<void> => {
    job.state = { kind: 'pending' };
    const events = {
      started: () => (job.state = { kind: 'running', startedAtMs: now() }),
      printed: keepLog(job),
      progress: (batches: JobRecord['batches']) => (job.batches = batches),
    };
    try {
      const result = await runner.run(job.spec, events, signal);
      succeed(job, result);
    } catch (error) {
      if (signal.aborted) settle(job, { kind: 'cancelled', startedAtMs: startOf(job), endedAtMs: now() });
      else fail(job, error);
    }
  };

  const succeed = (job: JobRecord, result: JobResult): void => {
    const endedAtMs = now();
    const startedAtMs = startOf(job) ?? endedAtMs;
    const testRun = testRuns.add(toTestRun(job, result, endedAtMs, endedAtMs - startedAtMs));
    settle(job, { kind: 'succeeded', startedAtMs, endedAtMs, testRunId: testRun.id });
  };

  const fail = (job: JobRecord, error: unknown): void => {
    const { reason, message, problems } =
      error instanceof JobFailure ? error : new JobFailure('internal', String(error));
    settle(job, { kind: 'failed', startedAtMs: startOf(job), endedAtMs: now(), message, reason, problems });
  };

  const settle = (job: JobRecord, state: FinalState): void => {
    job.state = state;
    ends.emit(job.id);
  };

  const cancel = (job: JobRecord): void => {
    const place = waiting.indexOf(job);
    if (place >= 0) {
      waiting.splice(place, 1);
      job.cancellationRequested = true;
      settle(job, { kind: 'cancelled', startedAtMs: undefined, endedAtMs: now() });
    } else if (running?.job === job) {
      job.cancellationRequested = true;
      running.abort.abort(new Error('The job was cancelled.'));
    }
  };

  return {
    add: (job) => {
      waiting.push(job);
      queueMicrotask(startNext);
    },
    cancel,
    load: () => ({ waiting: waiting.length, maxWaiting, isRunning: running !== undefined }),
    settled: (job) =>
      'endedAtMs' in job.state
        ? Promise.resolve()
        : new Promise((resolve) => ends.once(job.id, () => resolve())),
    close: async () => {
      for (const job of [...waiting]) cancel(job);
      if (!running) return;
      cancel(running.job);
      await running.end;
    },
  };
}

/** Lines that are kept of what a job prints, and characters of each. */
const maxLogLines = 500;
const maxLineCharacters = 1000;

/** Keeps the last lines on the job. */
function keepLog(job: JobRecord): (line: string) => void {
  const lines: string[] = [];
  job.log = lines;
  return (line) => {
    lines.push(line.slice(0, maxLineCharacters));
    if (lines.length > maxLogLines) lines.shift();
  };
}

function startOf({ state }: JobRecord): number | undefined {
  return 'startedAtMs' in state ? state.startedAtMs : undefined;
}

function toTestRun(
  job: JobRecord,
  result: JobResult,
  createdAtMs: number,
  durationMs: number,
): TestRunRecord {
  return {
    id: randomUUID(),
    createdAtMs,
    request: job.request,
    task: job.spec.task,
    categories: [...new Set(result.batches.map(({ category }) => category))],
    performance: result.performance,
    batches: result.batches.map(({ testType, category, durationMs }) => ({ testType, category, durationMs })),
    tests: job.spec.tests,
    cases: result.batches.flatMap(({ testType, category, cases }) =>
      cases.map((caseResult, index) => ({ testType, category, index, caseResult })),
    ),
    evidence: result.evidence,
    sampled: result.sampled,
    durationMs,
  };
}
