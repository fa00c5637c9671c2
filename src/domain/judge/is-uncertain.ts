import { m } from '../measures/index.js';
import { read, toMetric } from '../measures/read.js';
import type { Metric, TestCase } from '../results.js';
import { marginOfError } from './margin-of-error.js';

/** Marks a case as uncertain, and says why. */
export function uncertainMetric(why: string): Metric {
  return toMetric(m.uncertain, why);
}

/**
 * Whether another sample might have made a case milder or worse: it says so itself (beyond a threshold by its point and
 * not by its whole interval), or the 95 % interval around its headline number holds a threshold of its test. Only a
 * case that carries its margin of error and its thresholds can tell; the embedded engine gives both for proportions
 * (accuracy, precision, recall and the like, overall and by subset). What can't be told is not called uncertain.
 */
export function isUncertain(testCase: TestCase): boolean {
  if (saysUncertain(testCase)) return true;
  // Rated by its whole interval: what is uncertain about it, it says.
  if (read(testCase, m.confidenceLevel) !== undefined) return false;
  const { importance } = testCase;
  const margin = marginOfError(testCase);
  if (importance === undefined || margin === undefined) return false;
  return [m.warningThreshold, m.alertThreshold].some((measure) => {
    const threshold = read(testCase, measure);
    return threshold !== undefined && Math.abs(importance - threshold) <= margin;
  });
}

/** Whether the case marks itself. */
export function saysUncertain({ metrics }: TestCase): boolean {
  return metrics.some(isUncertainMark);
}

/** What the case says of it; `''` when it does not mark itself. */
export function whyUncertain({ metrics }: TestCase): string {
  const why = metrics.find(isUncertainMark)?.value;
  return typeof why === 'string' ? why : '';
}

/** Whether it is what marks a case, and so no measurement. */
export function isUncertainMark({ name, value }: Metric): boolean {
  return name === m.uncertain.name && typeof value === 'string';
}
