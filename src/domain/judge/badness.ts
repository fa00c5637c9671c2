import type { TestCase } from '../results.js';

/** How bad a case is, in its own unit; a larger value is worse. */
export interface Badness {
  /** What was measured: only values of the same name can be compared. */
  readonly name: string;
  readonly value: number;
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
 * The case's headline number: its importance ("model impact", larger is worse in the API), unless that is missing or 0
 * as the platform writes it for tests without one; then the size of its most telling metric. `undefined` when a case
 * has no such number.
 */
export function badnessOf({ importance, metrics }: TestCase): Badness | undefined {
  if (importance !== undefined && importance !== 0 && Number.isFinite(importance)) {
    return { name: 'importance', value: importance };
  }
  for (const category of comparable) {
    for (const metric of metrics) {
      const { name, value } = metric;
      if (metric.category !== category || typeof value !== 'number' || !Number.isFinite(value)) continue;
      if (!pValue.test(name)) return { name: `${category}/${name}`, value: Math.abs(value) };
    }
  }
  return importance === 0 ? { name: 'importance', value: 0 } : undefined;
}
