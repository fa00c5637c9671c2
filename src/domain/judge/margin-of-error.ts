import type { TestCase } from '../results.js';

/**
 * Half the 95 % interval of the case's headline difference, where the case carries one. A comparison of two samples
 * carries one for each, and their difference is uncertain by the root of the sum of squares (the samples are
 * independent). `undefined` when it says nothing: 0 is what the normal approximation gives for 0 % and 100 %.
 */
export function marginOfError(testCase: TestCase): number | undefined {
  const margin =
    numberOf(testCase, 'margin of error') ??
    both(numberOf(testCase, 'reference margin of error'), numberOf(testCase, 'evaluation margin of error'));
  return margin !== undefined && margin > 0 ? margin : undefined;
}

/** The finite number that the case measured under this name. */
export function numberOf({ metrics }: TestCase, name: string): number | undefined {
  const value = metrics.find((metric) => metric.name === name && typeof metric.value === 'number')?.value;
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

function both(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined || b === undefined ? undefined : Math.hypot(a, b);
}
