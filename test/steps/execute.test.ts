import { afterEach, describe, expect, test } from '@jest/globals';

import { InterruptedError } from '../../src/domain/errors.js';
import { execute } from '../../src/steps/execute.js';
import { makeWorld } from '../support/fake-world.js';
import { makePlan } from '../support/make-plan.js';
import type { LiveClusterOptions } from '../support/live-cluster.js';
import { inTurn, published } from '../support/live-cluster/answers.js';
import { distortBody, distortFinishedJob } from '../support/live-cluster/distort.js';
import type { Walk } from '../support/live-cluster/options.js';
import { ok } from '../support/live-cluster/reply.js';
import { liveIds, startLiveRun, type LiveRun } from '../support/live-run.js';

let run: LiveRun;
afterEach(async () => {
  await run.close();
  expect(run.cluster.contractErrors).toEqual([]);
});

const jobId = () => run.cluster.state.jobs[0]?.id ?? 'no job';
const testRunId = () => run.cluster.state.testRuns[0]?.id ?? 'no test run';
let journal: unknown[] = [];

/** The id of the test run. */
const executeIt = async (
  plan: Parameters<typeof makePlan>[0] = {},
  hasOwnObjects = true,
): Promise<string> => {
  journal = [];
  const finished = await execute({ ...run, plan: makePlan(plan) }, { ...liveIds, hasOwnObjects }, (...told) =>
    journal.push(told),
  );
  return finished.testRunId;
};

/** A cluster whose jobs show these states in turn. */
const states = (...jobStates: Walk): LiveClusterOptions => ({ jobStates });
const running = (times: number): readonly string[] => Array.from({ length: times }, () => 'running');
/** A job that is being cancelled looks like one that runs. */
const cancelling = {
  ...states('running'),
  distort: distortBody('getJob', ({ job }) => ({ job: { ...(job as object), cancellationRequested: true } })),
};
const embedded = {
  kind: 'embedded',
  runtime: 'auto',
  python: undefined,
  compat: 'default',
  cache: undefined,
} as const;
const down = published(503, 'error.503.unavailable.json');
const cancels = (): number => run.count('cancelJob');
const progress = (): readonly string[] => run.world.lines.filter((line) => line.startsWith('progress'));

describe('a job that succeeds', () => {
  test('yields its test run, and its own id the moment it exists', async () => {
    run = await startLiveRun();
    expect(await executeIt()).toBe(testRunId());
    expect(run.learnt).toEqual([{ jobId: jobId() }]);
    expect(cancels()).toBe(0);
  });

  test('is shown whenever it gets on, and only then', async () => {
    run = await startLiveRun(states('requested', 'requested', 'pending', ...running(5), 'succeeded'));
    await executeIt();
    // The cluster gets on by two of six tests with each look, and the last one ends with the job.
    expect(progress()).toEqual([
      'progress: Stress test: requested',
      'progress: Stress test: pending',
      'progress: Stress test: running, 0 of 6 tests done',
      'progress: Stress test: running, 2 of 6 tests done',
      'progress: Stress test: running, 4 of 6 tests done',
      'progress: Stress test: running, 5 of 6 tests done',
      'progress: Stress test: succeeded, 6 of 6 tests done',
    ]);
  });

  test('of the embedded engine is told by files and tests', async () => {
    run = await startLiveRun(states('requested', 'pending', ...running(2), 'succeeded'));
    const model = { kind: 'workspace-file', path: './model.onnx', directory: undefined } as const;
    await executeIt({ target: embedded, model });
    expect(run.world.lines.filter((line) => !line.startsWith('debug'))).toEqual([
      'info: Testing ./model.onnx on rungalileo/snli (split test), beside the reference data rungalileo/snli (split train).',
      'progress: 0 of 6 tests done',
      'progress: 2 of 6 tests done',
      'progress: 6 of 6 tests done',
    ]);
  });

  test('is asked for less and less often', async () => {
    run = await startLiveRun(states('running', ...running(7), 'succeeded'));
    await executeIt({ run: { pollIntervalMs: 700 } });
    // From 100 ms on this machine, times 1.5, up to the interval.
    expect(run.world.sleeps.map(Math.round)).toEqual([100, 150, 225, 338, 506, 700, 700, 700]);
  });

  test('but names no test run is asked for it', async () => {
    run = await startLiveRun({ distort: distortFinishedJob(() => ({ testRunId: '' })) });
    expect(await executeIt()).toBe(testRunId());
    expect(run.calls()).toContain('getTestRunId');
  });

  test('and has no test run at all is a bad response', async () => {
    const untold = distortFinishedJob(() => ({}));
    run = await startLiveRun({
      distort: (reply, call) => (call.operation === 'getTestRunId' ? ok({}) : untold(reply, call)),
    });
    await expect(executeIt()).rejects.toMatchObject({ code: 'bad-response' });
  });

  test('is not taken for done while it runs, though it names a test run', async () => {
    run = await startLiveRun(states('running', 'failed'));
    await expect(executeIt()).rejects.toMatchObject({ code: 'job-failed' });
    expect(run.learnt).toEqual([{ jobId: jobId() }]);
  });
});

describe('states', () => {
  test('reconciling is waited for', async () => {
    run = await startLiveRun(states('reconciling', 'succeeded'));
    expect(await executeIt()).toBe(testRunId());
  });

  test('cancelling is waited for', async () => {
    run = await startLiveRun({ ...cancelling, ...states('running', 'succeeded') });
    expect(await executeIt()).toBe(testRunId());
    expect(progress()[0]).toContain('running, being cancelled');
  });

  test('unknown here are waited for, each warned of once', async () => {
    run = await startLiveRun(states('paused', 'paused', 'moved', 'succeeded'));
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
    run = await startLiveRun(states('failed'));
    const failure: unknown = await executeIt().catch((error: unknown) => error);
    expect(failure).toMatchObject({
      code: 'job-failed',
      message: `The stress test failed (job ${jobId()}; its logs are archived, open the job in the RIME web app): Could not load the model: No module named 'sentencepiece'`,
    });
    expect(run.world.masked).toEqual([expect.stringMatching(/engine\.log\?.*sig=/)]);
    expect(run.world.lines.join('\n')).not.toMatch(/sig=|engine\.log/);
    expect(cancels()).toBe(0);
  });

  test('tells the reason of 2.0-beta', async () => {
    run = await startLiveRun({ dialect: 'beta', ...states('failed') });
    await expect(executeIt()).rejects.toMatchObject({
      code: 'job-failed',
      message: expect.stringContaining('met an error'),
    });
  });

  test('and was cancelled on the cluster says so', async () => {
    run = await startLiveRun(states('running', 'cancelled'));
    await expect(executeIt()).rejects.toMatchObject({
      code: 'job-cancelled',
      message: expect.stringContaining('cancelled on the cluster'),
    });
    expect(cancels()).toBe(0);
  });

  test('because it is gone is not found, in the same dialect, and not cancelled', async () => {
    const gone = published(404, 'error.404.no-such-route.json');
    run = await startLiveRun({ ...states('running'), answers: inTurn({ getJob: [undefined, gone] }) });
    await expect(executeIt()).rejects.toMatchObject({ code: 'not-found' });
    expect(run.calls()).toEqual(['startStressTest', 'getJob', 'getJob']);
  });
});

describe('a cluster in trouble', () => {
  test('for a while does not end the run, and is warned of once', async () => {
    // Four attempts each: two polls without an answer.
    const answers = inTurn({ getJob: [undefined, ...Array.from({ length: 8 }, () => down), undefined] });
    run = await startLiveRun({ ...states('running', 'succeeded'), answers });
    expect(await executeIt()).toBe(testRunId());
    const warnings = run.world.lines.filter((line) => line.startsWith('warning'));
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toMatch(
      /answered 503\. The cluster says: "upstream connect error"\. Will keep asking/,
    );
  });

  test('until the end of the run is told with the timeout', async () => {
    const answers = inTurn({ getJob: [undefined, down], cancelJob: down });
    run = await startLiveRun({ ...states('running'), answers });
    await expect(executeIt()).rejects.toMatchObject({
      code: 'timeout',
      message: expect.stringMatching(/last seen running.*\. Since then: .*answered 503/),
    });
    expect(run.world.lines.at(-1)).toMatch(
      new RegExp(`^warning: The job ${jobId()} may still be running: .*answered 503`),
    );
  });

  test('that refuses the key meanwhile ends the run', async () => {
    const refused = published(401, 'error.401.unauthenticated.json');
    run = await startLiveRun({ ...states('running'), answers: inTurn({ getJob: [undefined, refused] }) });
    await expect(executeIt()).rejects.toMatchObject({ code: 'unauthorized' });
    expect(cancels()).toBe(1);
  });
});

describe('what must be cleaned up', () => {
  test('is told before the start, and again with the job', async () => {
    let toldBefore: unknown[] = [];
    run = await startLiveRun({
      answers: ({ operation }) => {
        if (operation === 'startStressTest') toldBefore = [...journal];
        return undefined;
      },
    });
    await executeIt();
    const identity = { ...liveIds, runName: 'NLP Stress Test' };
    const sinceMs = expect.any(Number);
    const before = [identity, sinceMs, undefined];
    expect(toldBefore).toEqual([before]);
    expect(journal).toEqual([before, [identity, sinceMs, jobId()]]);
  });
});

describe('a run that registered nothing of its own', () => {
  test('is told from others by its name, which it gets back at its end', async () => {
    run = await startLiveRun();
    await executeIt({}, false);
    expect(run.bodies('startStressTest')).toMatchObject([
      { test_run_config: { run_name: 'NLP Stress Test #77-1-abcd' } },
    ]);
    expect(run.bodies('renameTestRun')).toEqual([{ name: 'NLP Stress Test' }]);
    expect(run.cluster.state.testRuns).toMatchObject([{ name: 'NLP Stress Test' }]);
  });

  test('keeps its suffix with a warning, when it may not be renamed', async () => {
    const refused = published(403, 'error.403.forbidden.json');
    run = await startLiveRun({ answers: inTurn({ renameTestRun: refused }) });
    expect(await executeIt({}, false)).toBe(testRunId());
    expect(run.world.lines.at(-1)).toMatch(/^warning: The test run keeps the suffix/);
  });
});

describe('a job that is queued', () => {
  test('longer than the queue-timeout is cancelled', async () => {
    run = await startLiveRun(states('pending'));
    await expect(executeIt({ run: { queueTimeoutMs: 20_000 } })).rejects.toMatchObject({
      code: 'queue-timeout',
      message: 'Stress test: did not start to run within 20 s (queue-timeout). It was last seen pending.',
    });
    expect(cancels()).toBe(1);
  });

  test('not longer than that may run as long as the run itself', async () => {
    run = await startLiveRun(states('pending', ...running(40), 'succeeded'));
    expect(await executeIt({ run: { queueTimeoutMs: 20_000 } })).toBe(testRunId());
  });
});

describe('a job that is over when the run ends', () => {
  test.each([
    ['succeeded', states('succeeded')],
    ['failed', states('failed')],
    ['cancelled', states('cancelled')],
    ['cancelling', cancelling],
  ])('%s is not cancelled', async (_, options) => {
    run = await startLiveRun({
      ...options,
      faults: ({ operation, operationIndex }) => {
        if (operation !== 'getJob' || operationIndex > 0) return undefined;
        run.world.stop(new InterruptedError('Ctrl-C'));
        return 'reset-before';
      },
    });
    await expect(executeIt()).rejects.toThrow('Ctrl-C');
    expect(run.count('getJob')).toBe(2);
    expect(cancels()).toBe(0);
  });
});

describe('when the run ends first', () => {
  test('by its deadline, the job is cancelled', async () => {
    run = await startLiveRun(states('running'));
    const failure: unknown = await executeIt().catch((error: unknown) => error);
    expect(failure).toMatchObject({
      code: 'timeout',
      jobId: jobId(),
      message:
        'Stress test: not over when the time of the run, 1 h (timeout), ended. It was last seen running, 5 of 6 tests done.',
    });
    expect(cancels()).toBe(1);
    expect(run.cluster.state.jobs).toMatchObject([{ cancellationRequested: true }]);
    expect(run.world.lines.at(-1)).toBe(`info: Asked the cluster to cancel the job ${jobId()}.`);
  });

  test('the tests of the embedded engine are stopped, and nothing is said of a job', async () => {
    run = await startLiveRun(states('running'));
    await expect(executeIt({ target: embedded })).rejects.toMatchObject({
      code: 'timeout',
      message:
        'The tests were not over when the time of the run, 1 h (timeout), ended. There were 5 of 6 tests done.',
    });
    expect(run.world.lines.at(-1)).toBe('info: Stopped the tests.');
  });

  test('by its signal between two polls, the job is cancelled and the reason kept', async () => {
    const reason = new InterruptedError('The run was stopped by SIGTERM.');
    const world = makeWorld({ onSleep: (_, count) => count === 3 && world.stop(reason) });
    run = await startLiveRun(states('running'), world);
    await expect(executeIt()).rejects.toBe(reason);
    expect(cancels()).toBe(1);
  });

  test('while the answer to a poll is awaited, the job is cancelled', async () => {
    run = await startLiveRun({
      faults: ({ operation }) => {
        if (operation !== 'getJob') return undefined;
        run.world.stop(new InterruptedError('Ctrl-C'));
        return 'hang-before';
      },
    });
    await expect(executeIt()).rejects.toThrow('Ctrl-C');
    expect(cancels()).toBe(1);
  });

  test('while the start is under way, the job is waited for and cancelled', async () => {
    run = await startLiveRun({
      ...states('running'),
      answers: ({ operation }) => {
        if (operation === 'startStressTest') run.world.stop(new InterruptedError('Ctrl-C'));
        return undefined;
      },
    });
    await expect(executeIt()).rejects.toThrow('Ctrl-C');
    expect(run.calls()).toEqual(['startStressTest', 'getJob', 'cancelJob']);
    expect(run.learnt).toEqual([{ jobId: jobId() }]);
  });

  test('before the start, nothing is started', async () => {
    run = await startLiveRun();
    run.world.stop(new InterruptedError('Ctrl-C'));
    await expect(executeIt()).rejects.toThrow('Ctrl-C');
    expect(run.calls()).toEqual([]);
  });
});
