import type { TestCase } from '../results.js';
import type { Severity } from '../vocabulary.js';

/**
 * What a case counts as. Severity decides; without one, FAIL counts as alert and WARNING as warning. A word that
 * this version doesn't know counts as alert, so that a newer cluster can't turn red into green.
 */
export function severityOf(testCase: TestCase): Severity | 'skip' {
  if (testCase.unknownWords.length > 0) return 'alert';
  if (testCase.status === 'skip') return 'skip';
  if (testCase.severity !== undefined) return testCase.severity;
  if (testCase.status === 'fail') return 'alert';
  return testCase.status === 'warning' ? 'warning' : 'pass';
}

/** Whether a case that counts as this is a finding. */
export function isFindingSeverity(severity: Severity | 'skip'): severity is 'alert' | 'warning' {
  return severity === 'alert' || severity === 'warning';
}
