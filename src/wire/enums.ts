/**
 * The API's enum words. Every list is open: a newer cluster may send a word that is not here.
 * Source: the published contract, 2.0-beta to 2.10.
 */

export const jobStatuses = [
  'JOB_STATUS_UNSPECIFIED',
  'JOB_STATUS_REQUESTED',
  'JOB_STATUS_PENDING',
  'JOB_STATUS_RUNNING',
  'JOB_STATUS_RECONCILING',
  'JOB_STATUS_SUCCEEDED',
  'JOB_STATUS_FAILED',
  'JOB_STATUS_CANCELLED',
] as const;
export type JobStatus = (typeof jobStatuses)[number];

/** The zero value IS the pass value: an absent status means pass. */
export const testCaseStatuses = [
  'TEST_CASE_STATUS_PASS_UNSPECIFIED',
  'TEST_CASE_STATUS_WARNING',
  'TEST_CASE_STATUS_FAIL',
  'TEST_CASE_STATUS_SKIP',
] as const;
export type TestCaseStatus = (typeof testCaseStatuses)[number];

export const wireSeverities = [
  'SEVERITY_UNSPECIFIED',
  'SEVERITY_PASS',
  'SEVERITY_WARNING',
  'SEVERITY_ALERT',
] as const;
export type WireSeverity = (typeof wireSeverities)[number];

export const stressTestJobType = 'JOB_TYPE_MODEL_STRESS_TEST';

export const modelTaskPrefix = 'MODEL_TASK_';
export const testCategoryPrefix = 'TEST_CATEGORY_TYPE_';
export const metricCategoryPrefix = 'TEST_METRIC_CATEGORY_';
export const sensitivityWords = {
  less: 'TEST_SENSITIVITY_LESS_SENSITIVE',
  default: 'TEST_SENSITIVITY_DEFAULT',
  more: 'TEST_SENSITIVITY_MORE_SENSITIVE',
} as const;

/** `('MODEL_TASK_', 'fill-mask')` → `MODEL_TASK_FILL_MASK`. */
export function wireWord(prefix: string, shortWord: string): string {
  return prefix + shortWord.replaceAll('-', '_').toUpperCase();
}

/** `('MODEL_TASK_', 'MODEL_TASK_FILL_MASK')` → `fill-mask`; a word without the prefix is only lower-cased. */
export function shortWord(prefix: string, wireWord: string): string {
  const bare = wireWord.startsWith(prefix) ? wireWord.slice(prefix.length) : wireWord;
  return bare.toLowerCase().replaceAll('_', '-');
}
