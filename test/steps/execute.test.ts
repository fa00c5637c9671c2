import { afterEach, describe, expect, test } from '@jest/globals';

import { InterruptedError } from '../../src/domain/errors.js';
import { execute } from '../../src/steps/execute.js';
import { makeWorld } from '../support/fake-world.js';
import { makePlan } from '../support/make-plan.js';
import { jobAnswer, recorded, status, type Answer } from '../support/recorded-cluster.js';
import { startRecordedRun, type RecordedRun } from '../support/recorded-run.js';

let run: RecordedRun;
afterEach(async () => {
  await run.cluster.close();
});

const jobId = '7c0e1f94-5a2b-4d83-96e7-1b8d3f5a7c29';
const testRunId = 'c5a90f3e-1d62-4b7f-8e94-2a7c6d1b0f58';
const prepared = {
  projectId: '3f1c9a52-6d0e-4b7c-9a41-5d2e8c7b1f60',
  referenceId: 'b1e6f0a4-7c2d-4e95-8b3a-2f6d1c0e9a75',
  evaluationId: 'e9d3a7c1-5b8f-4206-9c4e-7a1b3d5f8e02',
  modelId: '47a1c8e5-3d9b-4f62-8e0a-b5c7d9f1a324',
};
let journal: unknown[] = [];

/** The id of the test run. */
const executeIt = async (
  plan: Parameters<typeof makePlan>[0] = {},
  hasOwnObjects = true,
): Promise<string> => {
  journal = [];
  const finished = await execute(
    run.client,
    makePlan(plan),
    { ...prepared, hasOwnObjects },
    run.world,
    run.learn,
    (...told) => journal.push(told),
  );
  return finished.testRunId;
};

/** Answers in turn; the last one stays. */
function inTurn(...answers: readonly Answer[]): Answer {
  let asked = 0;
  return (response, request) => answers[Math.min(asked++, answers.length - 1)]?.(response, request);
}
const job = (state: string): Answer => jobAnswer(`job-get.${state}.json`);
const down: Answer = status(503, 'error.503.unavailable.json');
const cancels = (): number => run.calls().filter((operation) => operation === 'cancelJob').length;
const progress = (): readonly string[] => run.world.lines.filter((line) => line.startsWith('progress'));

describe('a job that succeeds', () => {
  test('yields its test run, and its own id the moment it exists', async () => {
    run = await startRecordedRun();
    expect(await executeIt()).toBe(testRunId);
    expect(run.learnt).toEqual([{ jobId }]);
    expect(cancels()).toBe(0);
  });

  test('is shown whenever it gets on, and only then', async () => {
    run = await startRecordedRun({
      answers: {
        getJob: inTurn(
          job('requested'),
          job('requested'),
          job('pending'),
          job('running'),
          job('running.full'),
          job('running.full'),
          job('succeeded'),
        ),
      },
    });
    await executeIt();
    expect(progress()).toEqual([
      'progress: Stress test: requested',
      'progress: Stress test: pending',
      'progress: Stress test: running',
      'progress: Stress test: running, 5 of 11 tests done',
      'progress: Stress test: succeeded',
    ]);
  });

  test('is asked for less and less often', async () => {
    run = await startRecordedRun({
      answers: { getJob: inTurn(...Array.from({ length: 8 }, () => job('running')), job('succeeded')) },
    });
    await executeIt({ run: { pollIntervalMs: 700 } });
    // From 100 ms on this machine, times 1.5, up to the interval.
    expect(run.world.sleeps.map(Math.round)).toEqual([100, 150, 225, 338, 506, 700, 700, 700]);
  });

  test('but names no test run is asked for it', async () => {
    const bare: Answer = (response) =>
      response.end(
        JSON.stringify({
          job: { jobId, status: 'JOB_STATUS_SUCCEEDED', jobData: { stress: { testRunId: '' } } },
        }),
      );
    run = await startRecordedRun({ answers: { getJob: bare } });
    expect(await executeIt()).toBe(testRunId);
    expect(run.calls()).toContain('getTestRunId');
  });

  test('and has no test run at all is a bad response', async () => {
    const bare: Answer = (response) =>
      response.end(JSON.stringify({ job: { jobId, status: 'JOB_STATUS_SUCCEEDED' } }));
    run = await startRecordedRun({
      answers: { getJob: bare, getTestRunId: (response) => response.end('{}') },
    });
    await expect(executeIt()).rejects.toMatchObject({ code: 'bad-response' });
  });

  test('is not taken for done while it runs, though it names a test run', async () => {
    run = await startRecordedRun({ answers: { getJob: inTurn(job('running.full'), job('failed')) } });
    await expect(executeIt()).rejects.toMatchObject({ code: 'job-failed' });
    expect(run.learnt).toEqual([{ jobId }]);
  });
});

describe('states', () => {
  test.each(['reconciling.beta', 'cancelling'])('%s is waited for', async (state) => {
    run = await startRecordedRun({ answers: { getJob: inTurn(job(state), job('succeeded')) } });
    expect(await executeIt()).toBe(testRunId);
  });

  test('unknown here are waited for, each warned of once', async () => {
    const odd =
      (word: string): Answer =>
      (response) =>
        response.end(JSON.stringify({ job: { jobId, status: word } }));
    run = await startRecordedRun({
      answers: {
        getJob: inTurn(
          odd('JOB_STATUS_PAUSED'),
          odd('JOB_STATUS_PAUSED'),
          odd('JOB_STATUS_MOVED'),
          job('succeeded'),
        ),
      },
    });
    await executeIt();
    expect(run.world.lines.filter((line) => line.startsWith('warning'))).toEqual([
      'warning: Stress test: the cluster gives a state unknown here (JOB_STATUS_PAUSED); waiting on.',
      'warning: Stress test: the cluster gives a state unknown here (JOB_STATUS_MOVED); waiting on.',
    ]);
    expect(progress()).toContain('progress: Stress test: JOB_STATUS_PAUSED');
  });
});

describe('a job that does not succeed', () => {
  test('tells its own error and where its logs are, never their link', async () => {
    run = await startRecordedRun({ answers: { getJob: job('failed') } });
    await expect(executeIt()).rejects.toMatchObject({
      code: 'job-failed',
      message: `The stress test failed (job ${jobId}; its logs are archived, open the job in the RIME web app): Could not load the model: No module named 'sentencepiece'`,
    });
    expect(run.world.masked).toEqual([expect.stringContaining('X-Amz-Signature')]);
    expect(run.world.lines.join('\n')).not.toContain('X-Amz');
    expect(cancels()).toBe(0);
  });

  test('tells the reason of 2.0-beta', async () => {
    run = await startRecordedRun({ dialect: 'beta', answers: { getJob: job('failed.beta') } });
    await expect(executeIt()).rejects.toMatchObject({
      code: 'job-failed',
      message: expect.stringContaining('met an error'),
    });
  });

  test('and was cancelled on the cluster says so', async () => {
    run = await startRecordedRun({ answers: { getJob: inTurn(job('running'), job('cancelled')) } });
    await expect(executeIt()).rejects.toMatchObject({
      code: 'job-cancelled',
      message: expect.stringContaining('cancelled on the cluster'),
    });
    expect(cancels()).toBe(0);
  });

  test('because it is gone is not found, in the same dialect, and not cancelled', async () => {
    run = await startRecordedRun({
      answers: { getJob: inTurn(job('running'), status(404, 'error.404.no-such-route.json')) },
    });
    await expect(executeIt()).rejects.toMatchObject({ code: 'not-found' });
    expect(run.calls()).toEqual(['startStressTest', 'getJob', 'getJob']);
  });
});

describe('a cluster in trouble', () => {
  test('for a while does not end the run, and is warned of once', async () => {
    // Four attempts each: two polls without an answer.
    run = await startRecordedRun({
      answers: { getJob: inTurn(job('running'), ...Array.from({ length: 8 }, () => down), job('succeeded')) },
    });
    expect(await executeIt()).toBe(testRunId);
    const warnings = run.world.lines.filter((line) => line.startsWith('warning'));
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toMatch(
      /answered 503\. The cluster says: "upstream connect error"\. Will keep asking/,
    );
  });

  test('until the end of the run is told with the timeout', async () => {
    run = await startRecordedRun({ answers: { getJob: inTurn(job('running'), down), cancelJob: down } });
    await expect(executeIt()).rejects.toMatchObject({
      code: 'timeout',
      message: expect.stringMatching(/last seen running\. Since then: .*answered 503/),
    });
    expect(run.world.lines.at(-1)).toMatch(
      /^warning: The job 7c0e1f94.* may still be running: .*answered 503/,
    );
  });

  test('that refuses the key meanwhile ends the run', async () => {
    run = await startRecordedRun({
      answers: { getJob: inTurn(job('running'), status(401, 'error.401.unauthenticated.json')) },
    });
    await expect(executeIt()).rejects.toMatchObject({ code: 'unauthorized' });
    expect(cancels()).toBe(1);
  });
});

describe('what must be cleaned up', () => {
  test('is told before the start, and again with the job', async () => {
    run = await startRecordedRun({
      answers: {
        startStressTest: (response) => {
          expect(journal).toHaveLength(1);
          response.end(recorded('stress-test-start.nli.json'));
        },
      },
    });
    await executeIt();
    const identity = { ...prepared, runName: 'NLP Stress Test' };
    const sinceMs = expect.any(Number);
    expect(journal).toEqual([
      [identity, sinceMs, undefined],
      [identity, sinceMs, jobId],
    ]);
  });
});

describe('a run that registered nothing of its own', () => {
  test('is told from others by its name, which it gets back at its end', async () => {
    run = await startRecordedRun();
    await executeIt({}, false);
    expect(run.bodies('startStressTest')).toMatchObject([
      { test_run_config: { run_name: 'NLP Stress Test #77-1-abcd' } },
    ]);
    expect(run.bodies('renameTestRun')).toEqual([{ name: 'NLP Stress Test' }]);
  });

  test('keeps its suffix with a warning, when it may not be renamed', async () => {
    run = await startRecordedRun({ answers: { renameTestRun: status(403, 'error.403.forbidden.json') } });
    expect(await executeIt({}, false)).toBe(testRunId);
    expect(run.world.lines.at(-1)).toMatch(/^warning: The test run keeps the suffix/);
  });
});

describe('a job that is queued', () => {
  test('longer than the queue-timeout is cancelled', async () => {
    run = await startRecordedRun({ answers: { getJob: job('pending') } });
    await expect(executeIt({ run: { queueTimeoutMs: 20_000 } })).rejects.toMatchObject({
      code: 'queue-timeout',
      message: 'Stress test: did not start to run within 20 s (queue-timeout). It was last seen pending.',
    });
    expect(cancels()).toBe(1);
  });

  test('not longer than that may run as long as the run itself', async () => {
    const running = Array.from({ length: 40 }, () => job('running'));
    run = await startRecordedRun({
      answers: { getJob: inTurn(job('pending'), ...running, job('succeeded')) },
    });
    expect(await executeIt({ run: { queueTimeoutMs: 20_000 } })).toBe(testRunId);
  });
});

describe('a job that is over when the run ends', () => {
  test.each(['succeeded', 'failed', 'cancelled', 'cancelling'])('%s is not cancelled', async (state) => {
    run = await startRecordedRun({
      answers: {
        getJob: inTurn((response) => {
          run.world.stop(new InterruptedError('Ctrl-C'));
          response.destroy();
        }, job(state)),
      },
    });
    await expect(executeIt()).rejects.toThrow('Ctrl-C');
    expect(cancels()).toBe(0);
  });
});

describe('when the run ends first', () => {
  test('by its deadline, the job is cancelled', async () => {
    run = await startRecordedRun({ answers: { getJob: job('running.full') } });
    await expect(executeIt()).rejects.toMatchObject({
      code: 'timeout',
      jobId,
      message:
        'Stress test: not over when the time of the run, 1 h (timeout), ended. It was last seen running, 5 of 11 tests done.',
    });
    expect(cancels()).toBe(1);
    expect(run.world.lines.at(-1)).toBe(`info: Asked the cluster to cancel the job ${jobId}.`);
  });

  test('by its signal between two polls, the job is cancelled and the reason kept', async () => {
    const reason = new InterruptedError('The run was stopped by SIGTERM.');
    const world = makeWorld({ onSleep: (_, count) => count === 3 && world.stop(reason) });
    run = await startRecordedRun({ answers: { getJob: job('running') } }, { world });
    await expect(executeIt()).rejects.toBe(reason);
    expect(cancels()).toBe(1);
  });

  test('while the answer to a poll is awaited, the job is cancelled', async () => {
    run = await startRecordedRun({
      answers: { getJob: () => run.world.stop(new InterruptedError('Ctrl-C')) },
    });
    await expect(executeIt()).rejects.toThrow('Ctrl-C');
    expect(cancels()).toBe(1);
  });

  test('while the start is under way, the job is waited for and cancelled', async () => {
    run = await startRecordedRun({
      answers: {
        startStressTest: (response) => {
          run.world.stop(new InterruptedError('Ctrl-C'));
          response.end(recorded('stress-test-start.nli.json'));
        },
      },
    });
    await expect(executeIt()).rejects.toThrow('Ctrl-C');
    expect(run.calls()).toEqual(['startStressTest', 'getJob', 'cancelJob']);
    expect(run.learnt).toEqual([{ jobId }]);
  });

  test('before the start, nothing is started', async () => {
    run = await startRecordedRun();
    run.world.stop(new InterruptedError('Ctrl-C'));
    await expect(executeIt()).rejects.toThrow('Ctrl-C');
    expect(run.calls()).toEqual([]);
  });
});
