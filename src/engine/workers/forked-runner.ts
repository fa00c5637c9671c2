import { fork, type ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import { describeExit } from './describe-exit.js';
import { JobFailure, type JobRunner } from '../jobs/job-runner.js';
import { tookTooLong } from '../models/time-limit.js';
import { killProcesses } from './kill-processes.js';
import type { LastWord, TaskMessage, WorkerMessage } from './messages.js';
import { unpackResult } from './pack-results.js';

export interface ForkOptions {
  /** Path of the script to fork; it must call `worker()`. */
  readonly workerScript: string;
  readonly environment: NodeJS.ProcessEnv;
  /** Receives what the worker and the model print, line by line. */
  readonly log: (line: string) => void;
  /** Receives what whoever waits for a job should know at once. */
  readonly tell?: ((text: string) => void) | undefined;
}

/** How much of the worker's error output is kept to explain a crash, in characters. */
const keptErrors = 4000;
/** How long a process that escaped the kill may hold the dead worker's output open, in milliseconds. */
const outputGraceMs = 2000;

/** Runs each job in a child process of its own, so that a crash of the model fails the job and not the gate. */
export function forkedRunner(options: ForkOptions): JobRunner {
  return {
    run: async (spec, events, signal) => {
      const on = (message: WorkerMessage): void => {
        if (message.kind === 'progress') events.progress(message.batches);
      };
      const word = await askWorker(
        options,
        { kind: 'run', spec },
        { started: () => events.started(), printed: (line) => events.printed(line), on },
        signal,
      );
      if (word.kind !== 'done') throw new JobFailure('internal', `The worker answered ${word.kind}.`);
      return unpackResult(word.result);
    },
  };
}

interface WorkerEvents {
  readonly started: () => void;
  readonly printed?: (line: string) => void;
  /** Told what the worker says before its last word. */
  readonly on: (message: WorkerMessage) => void;
}

/**
 * Has a new worker process do one task; resolves with its last word. Rejects with JobFailure when it failed or died, and
 * with the signal's reason when that aborts: only then is nothing of it left running.
 */
export function askWorker(
  options: ForkOptions,
  task: TaskMessage,
  events: WorkerEvents,
  signal: AbortSignal,
): Promise<Exclude<LastWord, { kind: 'failed' }>> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    runInChild(options, task, events, signal, resolve, reject);
  });
}

function runInChild(
  { workerScript, environment, log, tell = log }: ForkOptions,
  task: TaskMessage,
  events: WorkerEvents,
  signal: AbortSignal,
  resolve: (word: Exclude<LastWord, { kind: 'failed' }>) => void,
  reject: (reason: Error) => void,
): void {
  const child = fork(workerScript, [], {
    cwd: task.spec.settings.root,
    env: environment,
    execArgv: [],
    detached: true, // A group of its own, to be killed whole.
    serialization: 'advanced', // JSON would turn NaN into null.
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const childPids = new Set<number>();
  let limit: NodeJS.Timeout | undefined;
  let outcome: LastWord | undefined;
  let lastErrors = '';
  const stop = (): void => killProcesses(child.pid, outcome ? [] : childPids);

  const onLine = (line: string): void => {
    log(`worker: ${line}`);
    events.printed?.(line);
  };
  readLines(child, onLine, (line) => (lastErrors = `${lastErrors}${line}\n`.slice(-keptErrors)));
  signal.addEventListener('abort', stop, { once: true });
  child.once('spawn', () => {
    events.started();
    child.send(task, (error) => error && log(`worker: ${error.message}`));
  });
  child.on('message', (message: WorkerMessage) => {
    if (message.kind === 'child') childPids.add(message.pid);
    else if (message.kind === 'told') tell(message.text);
    else if (message.kind === 'busy') {
      const { what, limitMs } = message;
      limit = setTimeout(() => {
        stop();
        outcome = { kind: 'failed', reason: 'user', message: tookTooLong(what, limitMs) };
      }, limitMs);
    } else if (message.kind === 'idle') clearTimeout(limit);
    else if (isLastWord(message)) {
      outcome = message;
      stop(); // It has closed its model and said its last word: what is left of it is not waited for.
    } else events.on(message);
  });
  child.once('error', (error) => {
    if (child.pid === undefined)
      reject(new JobFailure('internal', `No worker process could be started: ${error.message}`));
    else log(`worker: ${error.message}`);
  });
  child.once('exit', () => {
    clearTimeout(limit);
    signal.removeEventListener('abort', stop);
    if (!outcome) stop();
    setTimeout(() => {
      child.stdout?.destroy();
      child.stderr?.destroy();
    }, outputGraceMs).unref();
  });
  // Not at `exit`: the last words on the error output may still be on their way.
  child.once('close', (exitCode, exitSignal) => {
    if (signal.aborted) reject(signal.reason as Error);
    else if (outcome?.kind === 'failed')
      reject(new JobFailure(outcome.reason, outcome.message, outcome.problems));
    else if (outcome) resolve(outcome);
    else reject(describeExit({ exitCode, signal: exitSignal, lastErrors }));
  });
}

function isLastWord(message: WorkerMessage): message is LastWord {
  return message.kind === 'done' || message.kind === 'inspected' || message.kind === 'failed';
}

function readLines(
  child: ChildProcess,
  onLine: (line: string) => void,
  onError: (line: string) => void,
): void {
  for (const [stream, isError] of [
    [child.stdout, false],
    [child.stderr, true],
  ] as const) {
    if (!stream) continue;
    createInterface({ input: stream, crlfDelay: Infinity }).on('line', (line) => {
      onLine(line);
      if (isError) onError(line);
    });
  }
}
