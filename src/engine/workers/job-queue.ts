import { randomUUID } from 'node:crypto';
import { EventEmitter } from 'node:events';
import type { JobRecord, JobState, RunResults, TestRunRecord } from '../jobs/records.js';
import { tallyCases } from '../jobs/tally-cases.js';
import type { Store } from '../store/store.js';
import { StoreError } from '../store/store-error.js';
import { JobFailure, type JobRunner } from '../jobs/job-runner.js';
import type { JobResult } from '../jobs/job-spec.js';

export interface JobQueue {
  /** Queues a job in state `requested`. It leaves that state only after the present request has been answered. */
  add(job: JobRecord): void;
  /** Asks for the end of a job that is not over yet; `cancelled` follows when its processes are gone. */
  cancel(job: JobRecord): void;
  /** Resolves as soon as the job is over, well or not: at once for one that is. */
  settled(job: JobRecord): Promise<void>;
  /** How many jobs wait for another one, how many may, and how many are at work. */
  load(): { readonly waiting: number; readonly maxWaiting: number; readonly running: number };
  /**
   * Resolves when nothing is running any more: what is at work is cancelled, and what waits, too, unless it may wait for the
   * next start.
   */
  close(): Promise<void>;
}

type FinalState = Extract<JobState, { endedAtMs: number }>;

interface QueueParts {
  readonly runner: JobRunner;
  readonly store: Pick<Store, 'jobs' | 'testRuns' | 'results'>;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** How many jobs run at once; one when not given, since two suites on one processor only slow each other down. */
  readonly atOnce?: number | undefined;
  /** How many jobs may wait; any number when not given. */
  readonly maxWaiting?: number | undefined;
  /** Whether jobs that wait outlive `close`. */
  readonly keepsWaiting?: boolean | undefined;
}

interface RunningJob {
  readonly abort: AbortController;
  readonly end: Promise<void>;
}

/** Runs jobs in order of arrival. */
export function createJobQueue({
  runner,
  store: { jobs, testRuns, results },
  now,
  atOnce = 1,
  maxWaiting = Infinity,
  keepsWaiting = false,
}: QueueParts): JobQueue {
  const waiting: JobRecord[] = [];
  const running = new Map<JobRecord, RunningJob>();
  /** An event by the id of each job that ends. Any number may wait for one. */
  const ends = new EventEmitter().setMaxListeners(0);
  let isClosed = false;

  const startNext = (): void => {
    while (!isClosed && running.size < atOnce) {
      const job = waiting.shift();
      if (!job) return;
      const abort = new AbortController();
      const end = runToEnd(job, abort.signal).finally(() => {
        running.delete(job);
        startNext();
      });
      running.set(job, { abort, end });
    }
  };

  const runToEnd = async (job: JobRecord, signal: AbortSignal): Promise<void> => {
    jobs.change(job, { state: { kind: 'pending' } });
    // The news of a job at work are not worth keeping.
    const events = {
      started: () => (job.state = { kind: 'running', startedAtMs: now() }),
      printed: keepLog(job),
      progress: (batches: JobRecord['batches']) => (job.batches = batches),
    };
    try {
      const result = await runner.run(job.spec, events, signal);
      await succeed(job, result);
    } catch (error) {
      if (signal.aborted) settle(job, { kind: 'cancelled', startedAtMs: startOf(job), endedAtMs: now() });
      else fail(job, error);
    }
  };

  const succeed = async (job: JobRecord, result: JobResult): Promise<void> => {
    const endedAtMs = now();
    const startedAtMs = startOf(job) ?? endedAtMs;
    const [testRun, runResults] = toTestRun(job, result, endedAtMs, endedAtMs - startedAtMs);
    await results.keep(testRun.id, runResults);
    testRuns.add(testRun);
    settle(job, { kind: 'succeeded', startedAtMs, endedAtMs, testRunId: testRun.id });
  };

  const fail = (job: JobRecord, error: unknown): void => {
    const { reason, message, problems } = toFailure(error);
    settle(job, { kind: 'failed', startedAtMs: startOf(job), endedAtMs: now(), message, reason, problems });
  };

  const settle = (job: JobRecord, state: FinalState): void => {
    jobs.change(job, { state, batches: job.batches, log: job.log });
    ends.emit(job.id);
  };

  const cancel = (job: JobRecord): void => {
    const place = waiting.indexOf(job);
    const atWork = running.get(job);
    if (place < 0 && !atWork) return;
    jobs.change(job, { cancellationRequested: true });
    atWork?.abort.abort(new Error('The job was cancelled.'));
    if (atWork) return;
    waiting.splice(place, 1);
    settle(job, { kind: 'cancelled', startedAtMs: undefined, endedAtMs: now() });
  };

  return {
    add: (job) => {
      waiting.push(job);
      queueMicrotask(startNext);
    },
    cancel,
    load: () => ({ waiting: waiting.length, maxWaiting, running: running.size }),
    settled: (job) =>
      'endedAtMs' in job.state
        ? Promise.resolve()
        : new Promise((resolve) => ends.once(job.id, () => resolve())),
    close: async () => {
      isClosed = true;
      if (!keepsWaiting) for (const job of [...waiting]) cancel(job);
      const atWork = [...running];
      for (const [job] of atWork) cancel(job);
      await Promise.all(atWork.map(([, { end }]) => end));
    },
  };
}

function toFailure(error: unknown): JobFailure {
  if (error instanceof JobFailure) return error;
  if (error instanceof StoreError)
    return new JobFailure('internal', `The stress test was run, but ${error.message}.`);
  return new JobFailure('internal', String(error));
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
): readonly [TestRunRecord, RunResults] {
  const cases = result.batches.flatMap(({ testType, category, cases }) =>
    cases.map((caseResult, index) => ({ testType, category, index, caseResult })),
  );
  const testRun = {
    id: randomUUID(),
    createdAtMs,
    request: job.request,
    task: job.spec.task,
    categories: [...new Set(result.batches.map(({ category }) => category))],
    performance: result.performance,
    batches: result.batches.map(({ testType, category, durationMs }) => ({ testType, category, durationMs })),
    tests: job.spec.tests,
    tally: tallyCases(cases),
    sampled: result.sampled,
    durationMs,
  };
  return [testRun, { cases, evidence: result.evidence }];
}
