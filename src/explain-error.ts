import { EngineError, type GateError, JobError, RimeError } from './domain/errors.js';
import { formatDuration } from './domain/words/format-duration.js';
import type { Engine } from './engine/engine.js';
import type { UserWords } from './inputs/given/user-words.js';

/**
 * An error of the embedded engine, as whoever started the run knows it. A job that failed on what was given is a mistake in
 * it, and a request that failed a defect of the engine.
 */
export function explainError(
  error: GateError,
  engine: Pick<Engine, 'problemsOf'>,
  words: UserWords,
  timeoutMs: number,
): GateError {
  if (error instanceof JobError) {
    const problems = error.jobId === undefined ? undefined : engine.problemsOf(error.jobId);
    return problems
      ? words.inProblems(problems)
      : new JobError(error.code, words.inText(error.message), error.jobId);
  }
  if (!(error instanceof RimeError)) return error;
  // Which request of the engine's was the last is nothing to whoever waits for a verdict.
  if (error.code === 'timeout') {
    const time = formatDuration(timeoutMs);
    return new JobError(
      'timeout',
      `The time of the run, ${time} (timeout), ended before its results.`,
      undefined,
    );
  }
  return new EngineError(words.inText(error.message), { cause: error });
}
