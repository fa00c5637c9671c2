import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { forkedRunner } from '../../../src/engine/workers/forked-runner.js';
import { JobFailure, type JobEvents } from '../../../src/engine/jobs/job-runner.js';
import type { JobResult } from '../../../src/engine/jobs/job-spec.js';
import { isGone } from '../jobs/is-gone.js';
import { makeSpec } from '../jobs/make-job.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'forked-runner-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

interface Run {
  readonly result: Promise<JobResult>;
  readonly seen: unknown[];
  readonly lines: string[];
  /** What the job is told that its process prints. */
  readonly printed: string[];
  /** Resolves with the first progress, whose batch types the scripts use to tell process ids. */
  readonly told: Promise<readonly string[]>;
  readonly cancel: (reason: Error) => void;
}

/** Forks a small script that speaks the worker's protocol; `work` is its answer to the `run` message. */
function run(name: string, work: string): Run {
  const workerScript = join(folder, `${name}.mjs`);
  writeFileSync(workerScript, `process.on('message', async ({ spec }) => { ${work} });\n`);
  const [seen, lines, abort]: [unknown[], string[], AbortController] = [[], [], new AbortController()];
  const printed: string[] = [];
  let tell: (types: readonly string[]) => void = () => undefined;
  const told = new Promise<readonly string[]>((resolve) => (tell = resolve));
  const events: JobEvents = {
    started: () => seen.push('started'),
    printed: (line) => printed.push(line),
    progress: (batches) => {
      seen.push(batches);
      tell(batches.map(({ testType }) => testType));
    },
  };
  const runner = forkedRunner({ workerScript, environment: process.env, log: (line) => lines.push(line) });
  const result = runner.run(makeSpec(), events, abort.signal);
  result.catch(() => undefined); // Each test looks at it in its own time.
  return { result, seen, lines, printed, told, cancel: (reason) => abort.abort(reason) };
}

const failureOf = (result: Promise<JobResult>): Promise<unknown> => result.catch((error: unknown) => error);

async function untilGone(pid: number): Promise<void> {
  while (!isGone(pid)) await new Promise((resolve) => setImmediate(resolve));
}

describe('forkedRunner', () => {
  test('gives the spec, hears the progress and returns the result, NaN and all', async () => {
    const { result, seen } = run(
      'done',
      `process.send({ kind: 'progress', batches: [{ testType: spec.seed, status: 'running' }] });
       process.send({ kind: 'done', result: { kinds: [], batches: [], performance: [{ name: 'f1', reference: NaN, evaluation: undefined }] } });`,
    );
    expect(await result).toEqual({
      batches: [],
      performance: [{ name: 'f1', reference: NaN, evaluation: undefined }],
    });
    expect(seen).toEqual(['started', [{ testType: '42', status: 'running' }]]);
  });

  test('passes on what the worker prints, line by line', async () => {
    const { result, lines, printed } = run(
      'prints',
      `console.log('one\\ntwo'); console.error('three'); process.send({ kind: 'done', result: { kinds: [], batches: [] } });`,
    );
    await result;
    expect(lines.sort()).toEqual(['worker: one', 'worker: three', 'worker: two']);
    expect(printed.sort()).toEqual(['one', 'three', 'two']);
  });

  test('tells which settings a failed worker found wrong', async () => {
    const problems = [{ name: 'evaluation-uri', message: 'no label' }];
    const said = { kind: 'failed', message: 'no label', reason: 'user', problems };
    const { result } = run('refused', `process.send(${JSON.stringify(said)});`);
    expect(await failureOf(result)).toMatchObject({ reason: 'user', message: 'no label', problems });
  });

  test('rejects with what a failed worker said', async () => {
    const { result } = run(
      'failed',
      `process.send({ kind: 'failed', message: 'no label', reason: 'user' });`,
    );
    expect(await failureOf(result)).toEqual(new JobFailure('user', 'no label'));
  });

  test.each([
    { name: 'exits', work: 'process.exit(3);', reason: 'crashed', message: 'exit code 3' },
    { name: 'throws', work: `throw new Error('unforeseen');`, reason: 'crashed', message: 'exit code 1' },
    {
      name: 'segfaults',
      work: `process.kill(process.pid, 'SIGSEGV');`,
      reason: 'crashed',
      message: 'signal SIGSEGV',
    },
    {
      name: 'is-killed',
      work: `process.kill(process.pid, 'SIGKILL');`,
      reason: 'out-of-memory',
      message: 'SIGKILL',
    },
  ])('tells how a worker ended that $name', async ({ name, work, reason, message }) => {
    const failure = await failureOf(run(name, work).result);
    expect(failure).toMatchObject({ reason });
    expect(String(failure)).toContain(message);
  });

  const busy = (limitMs: number): string =>
    `process.send({ kind: 'busy', what: 'The model on row 1', limitMs: ${limitMs} });`;
  const after = (ms: number, work: string): string => `setTimeout(() => { ${work} }, ${ms});`;
  const done = `process.send({ kind: 'done', result: { kinds: [], batches: [] } });`;

  test('ends a worker that is busy with one thing for longer than its limit', async () => {
    const { result } = run('busy', busy(200) + after(600, done));
    const message = 'The model on row 1 took longer than 0.2 s and was stopped.';
    expect(await failureOf(result)).toEqual(new JobFailure('user', message));
  });

  test('leaves one that was done in time alone', async () => {
    // Both messages arrive within the limit, on a busy machine, too.
    const { result } = run('idle', `${busy(1500)} process.send({ kind: 'idle' }); ${after(1600, done)}`);
    expect(await result).toEqual({ batches: [] });
  });

  test('says that the worker could not be loaded, and why', async () => {
    const runner = forkedRunner({
      workerScript: join(folder, 'missing.mjs'),
      environment: process.env,
      log: () => undefined,
    });
    const events = { started: () => undefined, printed: () => undefined, progress: () => undefined };
    const failure = await failureOf(runner.run(makeSpec(), events, new AbortController().signal));
    expect(failure).toMatchObject({ reason: 'crashed' });
    expect(String(failure)).toContain('Cannot find module');
  });

  test('kills a worker that hangs, and everything it started, when the job is cancelled', async () => {
    const { result, told, cancel } = run(
      'hangs',
      `const { spawn } = await import('node:child_process');
       const hang = ['-e', 'setInterval(() => {}, 1000)'];
       const child = spawn(process.execPath, hang, { stdio: 'ignore' });
       const escaped = spawn(process.execPath, hang, { stdio: 'ignore', detached: true });
       process.send({ kind: 'child', pid: escaped.pid });
       process.send({ kind: 'progress', batches: [process.pid, child.pid, escaped.pid].map((pid) => ({ testType: String(pid) })) });
       for (;;);`,
    );
    const pids = (await told).map(Number);
    expect(pids.map(isGone)).toEqual([false, false, false]);
    const reason = new Error('cancelled by the test');
    cancel(reason);
    expect(await failureOf(result)).toBe(reason);
    await Promise.all(pids.map(untilGone));
  });

  test('leaves no process behind when the worker crashes', async () => {
    const { result, told } = run(
      'crashes',
      `const { spawn } = await import('node:child_process');
       const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'inherit' });
       process.send({ kind: 'progress', batches: [{ testType: String(child.pid) }] }, () => process.exit(9));`,
    );
    expect(await failureOf(result)).toMatchObject({ reason: 'crashed' });
    await untilGone(Number((await told)[0]));
  });

  test('does not even start when it is cancelled before', async () => {
    const runner = forkedRunner({ workerScript: '/none', environment: {}, log: () => undefined });
    const events = { started: () => undefined, printed: () => undefined, progress: () => undefined };
    const reason = new Error('too late');
    expect(await failureOf(runner.run(makeSpec(), events, AbortSignal.abort(reason)))).toBe(reason);
  });
});
