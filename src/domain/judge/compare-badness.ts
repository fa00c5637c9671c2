import type { TestCase } from '../results.js';

/** How bad a case is now and was before, in its own unit; a larger value is worse. */
export interface ComparedBadness {
  readonly now: number;
  readonly before: number;
}

/**
 * Metric categories in which distance from zero is badness, the ones that say most first. A value of a performance
 * metric is not among them: whether a higher one is better depends on the metric.
 */
const comparable = [
  'performance-diff',
  'output-diff',
  'drift-stat',
  'model-error',
  'statistical-dependence',
  'failing-inputs',
];

/** A smaller p-value is stronger evidence, so its size says the contrary. */
const pValue = /\bp[- _]?value/i;

/**
 * The headline numbers of the same case in two runs: its importance ("model impact", larger is worse in the API), unless
 * one of them lacks it or both are 0, as the platform writes it for tests without one; then the size of the most
 * telling metric that both measured. `undefined` when they have no such number in common.
 */
export function compareBadness(now: TestCase, before: TestCase): ComparedBadness | undefined {
  const [importance, former] = [finite(now.importance), finite(before.importance)];
  if (importance !== undefined && former !== undefined && (importance !== 0 || former !== 0)) {
    return { now: importance, before: former };
  }
  for (const category of comparable) {
    for (const { name, value } of now.metrics.filter((metric) => metric.category === category)) {
      const size = finite(value);
      const other = before.metrics.find((metric) => metric.name === name && metric.category === category);
      const formerSize = finite(other?.value);
      if (size === undefined || formerSize === undefined || pValue.test(name)) continue;
      return { now: Math.abs(size), before: Math.abs(formerSize) };
    }
  }
  return undefined;
}

function finite(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}
