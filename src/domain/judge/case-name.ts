import { m } from '../measures/index.js';
import { read } from '../measures/read.js';
import type { Measure } from '../measures/measure.js';
import type { TestCase } from '../results.js';

/** The subset a case is about, where a test makes a case of each. */
export function subsetOf(testCase: TestCase): string | undefined {
  return textOf(testCase, m.subset);
}

/** The sampled text that a case changes, as the report shows it. */
export function sampledTextOf(testCase: TestCase): string | undefined {
  return textOf(testCase, m.originalText);
}

/**
 * What to call a case among those of the same test and features, for `gate.ignore[].case`: its subset or its sampled
 * text, else its id. The id is only a position in its batch, on the platform and in the embedded engine alike, so it
 * is the last choice.
 */
export function caseName(testCase: TestCase): string {
  return subsetOf(testCase) ?? sampledTextOf(testCase) ?? testCase.caseId;
}

/** A cluster may call something else so, in another category. */
function textOf({ metrics }: TestCase, measure: Measure<'text'>): string | undefined {
  return read({ metrics: metrics.filter(({ category }) => category === measure.category) }, measure);
}
