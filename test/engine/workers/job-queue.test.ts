import { noEvidence } from '../../../src/domain/evidence.js';
import { describe, expect, test } from '@jest/globals';
import { createJobQueue, type JobQueue } from '../../../src/engine/workers/job-queue.js';
import { JobFailure } from '../../../src/engine/jobs/job-runner.js';
import { encodeTestCase } from '../../../src/engine/encode/encode-test-case.js';
import { resultsInMemory } from '../../../src/engine/store/run-results.js';
import { createStore, type Store } from '../../../src/engine/store/store.js';
import { emptyResult, fakeRunner } from '../jobs/fake-runner.js';
import { makeJob } from '../jobs/make-job.js';

/** A clock of its own, so that times are exact. */
function setUp(): {
  runner: ReturnType<typeof fakeRunner>;
  queue: JobQueue;
  store: Store;
  clock: { ms: number };
} {
  const [runner, store, clock] = [
    fakeRunner(),
    createStore({ results: resultsInMemory(encodeTestCase) }),
    { ms: 1000 },
  ];
  return {
    runner,
    store,
    clock,
    queue: createJobQueue({ runner, store, now: () => clock.ms }),
  };
}

/** Lets everything that is already decided happen. */
const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('the job queue', () => {
  test('takes a job from requested over pending and running to succeeded', async () => {
    const { runner, queue, store, clock } = setUp();
    const job = makeJob();
    queue.add(job);
    expect(job.state).toEqual({ kind: 'requested' });
    await settle();
    expect(job.state).toEqual({ kind: 'pending' });
    runner.started[0]?.events.started();
    expect(job.state).toEqual({ kind: 'running', startedAtMs: 1000 });
    clock.ms = 3500;
    runner.started[0]?.succeed({
      evidence: noEvidence,
      performance: [{ name: 'accuracy', reference: 0.9, evaluation: 0.8 }],
      batches: [
        {
          testType: 'text_identity',
          category: 'transformations',
          durationMs: 5,
          cases: [
            { features: ['a'], outcome: { kind: 'measured', severity: 'pass' }, impact: 0, measurements: [] },
            { features: ['b'], outcome: { kind: 'skip', reason: 'too few' }, impact: 0, measurements: [] },
          ],
        },
      ],
    });
    await settle();
    const [run] = store.testRuns.list();
    expect(job.state).toEqual({ kind: 'succeeded', startedAtMs: 1000, endedAtMs: 3500, testRunId: run?.id });
    expect(run).toMatchObject({ request: job.request, durationMs: 2500, categories: ['transformations'] });
    expect(
      store.results
        .of(run?.id ?? '')
        .outlines()
        .map(({ testType, index, caseResult }) => [testType, index, caseResult.features]),
    ).toEqual([
      ['text_identity', 0, ['a']],
      ['text_identity', 1, ['b']],
    ]);
  });

  test('runs one job at a time, in order of arrival', async () => {
    const { runner, queue } = setUp();
    const [first, second] = [makeJob({ id: '1' }), makeJob({ id: '2' })];
    queue.add(first);
    queue.add(second);
    await settle();
    expect([first.state.kind, second.state.kind]).toEqual(['pending', 'requested']);
    runner.started[0]?.succeed(emptyResult);
    await settle();
    expect([first.state.kind, second.state.kind]).toEqual(['succeeded', 'pending']);
  });

  test('keeps what a failed job had to say, and goes on with the next', async () => {
    const { runner, queue } = setUp();
    const [first, second] = [makeJob({ id: '1' }), makeJob({ id: '2' })];
    queue.add(first);
    queue.add(second);
    await settle();
    const problems = [{ name: 'reference-uri', message: 'The file is empty.' }];
    runner.started[0]?.fail(new JobFailure('user', 'The file is empty.', problems));
    await settle();
    expect(first.state).toEqual({
      kind: 'failed',
      startedAtMs: undefined,
      endedAtMs: 1000,
      message: 'The file is empty.',
      reason: 'user',
      problems,
    });
    expect(second.state.kind).toBe('pending');
  });

  test('takes an unexpected error of the runner for a defect', async () => {
    const { runner, queue } = setUp();
    const job = makeJob();
    queue.add(job);
    await settle();
    runner.started[0]?.fail(new TypeError('oops'));
    await settle();
    expect(job.state).toMatchObject({ kind: 'failed', reason: 'internal' });
  });

  test('cancels a waiting job at once, without ever starting it', async () => {
    const { runner, queue } = setUp();
    const [first, second] = [makeJob({ id: '1' }), makeJob({ id: '2' })];
    queue.add(first);
    queue.add(second);
    await settle();
    queue.cancel(second);
    expect(second).toMatchObject({
      cancellationRequested: true,
      state: { kind: 'cancelled', endedAtMs: 1000 },
    });
    runner.started[0]?.succeed(emptyResult);
    await settle();
    expect(runner.started).toHaveLength(1);
  });

  test('asks a running job to stop, and calls it cancelled only when it has', async () => {
    const { runner, queue } = setUp();
    const job = makeJob();
    queue.add(job);
    await settle();
    runner.started[0]?.events.started();
    queue.cancel(job);
    expect(job).toMatchObject({ cancellationRequested: true, state: { kind: 'running' } });
    await settle();
    expect(job.state).toEqual({ kind: 'cancelled', startedAtMs: 1000, endedAtMs: 1000 });
  });

  test('leaves a job that is over as it is', async () => {
    const { runner, queue } = setUp();
    const job = makeJob();
    queue.add(job);
    await settle();
    runner.started[0]?.succeed(emptyResult);
    await settle();
    queue.cancel(job);
    expect(job).toMatchObject({ cancellationRequested: false, state: { kind: 'succeeded' } });
  });

  test('close cancels the running job and all waiting ones, and may be repeated', async () => {
    const { queue } = setUp();
    const jobs = [makeJob({ id: '1' }), makeJob({ id: '2' }), makeJob({ id: '3' })];
    jobs.forEach((job) => queue.add(job));
    await settle();
    await Promise.all([queue.close(), queue.close()]);
    expect(jobs.map(({ state }) => state.kind)).toEqual(['cancelled', 'cancelled', 'cancelled']);
  });

  test('tells the end of a job, however it ends, and of one that is over at once', async () => {
    const { runner, queue } = setUp();
    const [good, bad, dropped] = [makeJob({ id: '1' }), makeJob({ id: '2' }), makeJob({ id: '3' })];
    const told: string[] = [];
    for (const job of [good, bad, dropped]) {
      queue.add(job);
      void queue.settled(job).then(() => told.push(`${job.id} ${job.state.kind}`));
    }
    queue.cancel(dropped);
    await settle();
    expect(told).toEqual([`${dropped.id} cancelled`]);
    runner.started[0]?.succeed(emptyResult);
    await settle();
    runner.started[1]?.fail(new JobFailure('user', 'no such column'));
    await settle();
    expect(told.slice(1)).toEqual([`${good.id} succeeded`, `${bad.id} failed`]);
    await queue.settled(good);
  });
});
