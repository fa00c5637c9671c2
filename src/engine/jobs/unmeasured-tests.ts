import type { Json } from '../../domain/plan.js';
import { isJsonObject } from '../suite/check-params.js';
import type { BatchResult } from '../suite/run-suite.js';

/** A test that was switched on by name and judged nothing, with why, such as `label_drift: the data have no labels`. */
export function unmeasuredTests(
  config: Readonly<Record<string, Json>>,
  results: readonly BatchResult[],
): readonly string[] {
  return Object.entries(config).flatMap(([key, given]) => {
    if (!isJsonObject(given) || given['run'] !== true) return [];
    const findings = results.flatMap(({ test, findings: all }) => (test.configKey === key ? all : []));
    if (findings.some(({ outcome }) => outcome.kind !== 'skip')) return [];
    const reason = findings.map(({ outcome }) => (outcome.kind === 'skip' ? outcome.reason : ''))[0];
    return [`${key}: ${reason ?? 'no test of that name fits the data, the task and the categories'}`];
  });
}
