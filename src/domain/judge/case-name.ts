import type { TestCase } from '../results.js';

/** The subset a case is about, where a test makes a case of each. */
export function subsetOf(testCase: TestCase): string | undefined {
  return textMetric(testCase, 'subset', 'subset-details');
}

/** The sampled text that a case changes, as the report shows it. */
export function sampledTextOf(testCase: TestCase): string | undefined {
  return textMetric(testCase, 'original text', 'input');
}

/**
 * What to call a case among those of the same test and features, for `gate.ignore[].case`: its subset or its sampled
 * text, else its id. The id is only a position in its batch, on the platform and in the embedded engine alike, so it
 * is the last choice.
 */
export function caseName(testCase: TestCase): string {
  return subsetOf(testCase) ?? sampledTextOf(testCase) ?? testCase.caseId;
}

function textMetric({ metrics }: TestCase, name: string, category: string): string | undefined {
  const metric = metrics.find((one) => one.name === name && one.category === category);
  return typeof metric?.value === 'string' ? metric.value : undefined;
}
