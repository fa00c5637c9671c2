import { JobFailure } from '../jobs/job-runner.js';

export interface WorkerExit {
  readonly exitCode: number | null;
  readonly signal: NodeJS.Signals | null;
  /** The last of what the worker wrote to its error output. */
  readonly lastErrors: string;
}

/**
 * Why a worker that ended without a result did so, as far as its end tells. A process killed from outside (SIGKILL) or
 * by V8's own limit (abort, 134) has most likely run out of memory.
 */
export function describeExit({ exitCode, signal, lastErrors }: WorkerExit): JobFailure {
  const end = signal ? `signal ${signal}` : `exit code ${String(exitCode)}`;
  const isOutOfMemory =
    signal === 'SIGKILL' ||
    signal === 'SIGABRT' ||
    exitCode === 134 ||
    lastErrors.includes('heap out of memory');
  if (isOutOfMemory) {
    return new JobFailure(
      'out-of-memory',
      `The stress test's worker process ended with ${end}, most likely because memory ran out. ` +
        'Use fewer rows (data_params.nrows), a smaller model, or a runner with more memory.',
    );
  }
  const said = lastErrorLine(lastErrors);
  return new JobFailure(
    'crashed',
    `The stress test's worker process ended with ${end} before it had a result` +
      (said ? `; it last said: ${said}. ` : '. ') +
      (signal
        ? 'A crash in native code of the model or its runtime is the usual cause; the runtime "wasm" has none.'
        : 'Run again with debug logging to see all it printed.'),
  );
}

/** The last line that looks like an error; Node ends its report of one with its own version. */
function lastErrorLine(text: string): string | undefined {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return (lines.findLast((line) => /error/i.test(line)) ?? lines.at(-1))?.trim().slice(0, 500);
}
