import { m } from '../measures/index.js';
import { read } from '../measures/read.js';
import type { TestCase } from '../results.js';

/**
 * Half the 95 % interval of the case's headline difference, where the case carries one. A comparison of two samples
 * carries one for each, and their difference is uncertain by the root of the sum of squares (the samples are
 * independent). `undefined` when it says nothing: 0 is what the normal approximation gives for 0 % and 100 %.
 */
export function marginOfError(testCase: TestCase): number | undefined {
  const margin =
    read(testCase, m.marginOfError) ??
    both(read(testCase, m.marginOf('reference')), read(testCase, m.marginOf('evaluation')));
  return margin !== undefined && margin > 0 ? margin : undefined;
}

function both(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined || b === undefined ? undefined : Math.hypot(a, b);
}
