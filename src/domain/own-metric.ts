import { comparisonPrefix } from './comparison-case.js';
import { isRate } from './metrics/guess-direction.js';
import type { TestCase } from './results.js';

/** A number that a script of the user's own measured. */
export interface OwnMetric {
  readonly name: string;
  readonly value: number;
  /** `undefined` where nothing tells, so that it is shown and not compared. */
  readonly worseWhen: 'lower' | 'higher' | undefined;
  /** It was measured on; `undefined` where that is not told. */
  readonly rows: number | undefined;
  /** Of the value. `level` is two-sided, such as 0.95. */
  readonly interval: { readonly low: number; readonly high: number; readonly level: number } | undefined;
  /** Whether it is the mean of a file with a score for each row. */
  readonly isScored: boolean;
}

/** Begins the type of the case that tells an own metric, and its name among those that are compared. */
const prefix = 'own:';
export const longestOwnName = 100;

export function ownMetricKey(name: string): string {
  return `${prefix}${name}`;
}

export function isOwnMetric(metric: string): boolean {
  return metric.startsWith(prefix);
}

/** A case of an own metric, or of its comparison: no stress test made it. */
export function isOwnMetricCase({ testType }: Pick<TestCase, 'testType'>): boolean {
  return isOwnMetric(testType) || testType.startsWith(`${comparisonPrefix}${prefix}`);
}

export function ownMetricName(metric: string): string {
  return metric.slice(prefix.length);
}

/**
 * How much of a metric's own unit a drop of 1 is. A metric that should be high drops in its own unit, and beyond 1 by
 * shares of the baseline's value; one that should be low (a loss, an error) rises by shares of the baseline's value,
 * unless it is a rate by its name.
 */
export function unitOfOwnDrop(name: string, worseWhen: 'lower' | 'higher', baseline: number): number {
  const size = Math.abs(baseline);
  if (worseWhen === 'lower' || isRate(name)) return Math.max(1, size);
  return size > 0 ? size : 1;
}
