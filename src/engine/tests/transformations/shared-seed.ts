import type { TestContext } from '../stress-test.js';

/**
 * A key for `sampleRows` that depends on the run's seed and on what is sampled, and not on the test: all tests that
 * ask for the same thing look at the same rows, so that their cases can be compared.
 */
export function sharedSeed(context: TestContext, what: string): number {
  return context.random('sample', what).below(2 ** 32);
}
