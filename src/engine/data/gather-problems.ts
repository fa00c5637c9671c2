import { DataError } from './data-error.js';

/**
 * Does all of it, whatever goes wrong on the way, and returns the results.
 * Throws one DataError with all problems at the end; at once what is no DataError.
 */
export function gatherProblems<T>(work: readonly (() => T)[]): readonly T[] {
  const problems: string[] = [];
  const results: T[] = [];
  for (const step of work) {
    try {
      results.push(step());
    } catch (error) {
      if (!(error instanceof DataError)) throw error;
      problems.push(...error.problems);
    }
  }
  if (problems.length > 0) throw new DataError(problems);
  return results;
}
