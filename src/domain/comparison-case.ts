import type { TestCase } from './results.js';

/** Begins the type of the cases that the gate makes itself when it compares with a baseline. */
export const comparisonPrefix = 'baseline:';

/** A case that compares two runs: what a baseline says of the same type is about another comparison. */
export function isComparisonCase({ testType }: Pick<TestCase, 'testType'>): boolean {
  return testType.startsWith(comparisonPrefix);
}
