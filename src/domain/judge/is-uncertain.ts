import type { TestCase } from '../results.js';
import { marginOfError, numberOf } from './margin-of-error.js';

/**
 * Whether the 95 % interval around a finding's headline number holds a threshold of its test, so that another sample
 * might have made it milder or worse. Only a case that carries its margin of error and its thresholds can tell; the
 * embedded engine gives both for proportions (accuracy, precision, recall and the like, overall and by subset). What
 * can't be told is not called uncertain.
 */
export function isUncertain(testCase: TestCase): boolean {
  const { importance } = testCase;
  const margin = marginOfError(testCase);
  if (importance === undefined || margin === undefined) return false;
  return ['warning threshold', 'alert threshold'].some((name) => {
    const threshold = numberOf(testCase, name);
    return threshold !== undefined && Math.abs(importance - threshold) <= margin;
  });
}
