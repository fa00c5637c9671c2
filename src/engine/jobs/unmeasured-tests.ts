import type { Json } from '../../domain/plan.js';
import { isJsonObject } from '../contract/read-shape.js';
import type { BatchResult } from '../suite/run-suite.js';

/** A test that was switched on by name and rated nothing, with why, such as `label_drift: the data have no labels`. */
export function unmeasuredTests(
  config: Readonly<Record<string, Json>>,
  results: readonly BatchResult[],
): readonly string[] {
  return Object.entries(config).flatMap(([key, given]) => {
    if (!isJsonObject(given) || given['run'] !== true) return [];
    const cases = results.flatMap(({ test, cases: all }) => (test.configKey === key ? all : []));
    if (cases.some(({ outcome }) => outcome.kind !== 'skip')) return [];
    const reason = cases.map(({ outcome }) => (outcome.kind === 'skip' ? outcome.reason : ''))[0];
    return [`${key}: ${reason ?? 'no test of that name fits the data, the task and the categories'}`];
  });
}
