import { assertNever } from '../../domain/assert-never.js';
import { m } from '../../domain/measures/index.js';
import type { Measure } from '../../domain/measures/measure.js';
import type { Severity } from '../../domain/vocabulary.js';
import {
  metricCategoryPrefix,
  testCategoryPrefix,
  wireWord,
  type TestCaseStatus,
  type WireSeverity,
} from '../../wire/enums.js';
import type { TestCase, TestMetric, TestRunMetrics } from '../../wire/answers.js';
import type { CaseRecord, CaseTally } from '../jobs/records.js';
import type { CaseOutcome, MeasuredValue, Measurement } from '../contract/stress-test.js';

/** One test case of the run as the API shows it. Its id is its position in its batch. */
export function encodeTestCase(
  { testType, category, index, caseResult }: CaseRecord,
  testRunId: string,
): TestCase {
  const { features, outcome, impact, measurements } = caseResult;
  return {
    testRunId,
    features,
    testBatchType: testType,
    status: statusOf(outcome),
    severity: severityOf(outcome),
    ...(Number.isFinite(impact) && { importanceScore: impact }),
    testCategory: wireWord(testCategoryPrefix, category),
    metrics: [...explain(outcome), ...measurements.map(encodeMeasurement)],
    urlSafeFeatureId: urlSafeFeatureId(features),
    testCaseId: String(index),
  };
}

/** URL-safe base64 of the only feature's name, padded as the platform's; empty for none or several features. */
export function urlSafeFeatureId(features: readonly string[]): string {
  const [name] = features;
  if (name === undefined || features.length > 1) return '';
  return Buffer.from(name).toString('base64').replaceAll('+', '-').replaceAll('/', '_');
}

/** Counts of cases, by severity and by status. */
export function encodeTally({
  pass,
  warning,
  alert,
  error,
  skip,
}: CaseTally): Required<Pick<TestRunMetrics, 'severityCounts' | 'summaryCounts'>> {
  return {
    severityCounts: {
      numNoneSeverity: String(pass),
      numLowSeverity: String(warning),
      numHighSeverity: String(alert + error),
    },
    summaryCounts: {
      total: String(pass + warning + alert + error + skip),
      pass: String(pass),
      warning: String(warning + alert),
      fail: String(error),
      skip: String(skip),
    },
  };
}

/** As RIME 2.x: whatever is worse than pass has status WARNING, and FAIL is kept for a model or a test that raised. */
export function statusOf(outcome: CaseOutcome): TestCaseStatus {
  switch (outcome.kind) {
    case 'measured':
      return outcome.severity === 'pass' ? 'TEST_CASE_STATUS_PASS_UNSPECIFIED' : 'TEST_CASE_STATUS_WARNING';
    case 'error':
      return 'TEST_CASE_STATUS_FAIL';
    case 'skip':
      return 'TEST_CASE_STATUS_SKIP';
    default:
      return assertNever(outcome);
  }
}

const severityWords: Record<Severity, WireSeverity> = {
  pass: 'SEVERITY_PASS',
  warning: 'SEVERITY_WARNING',
  alert: 'SEVERITY_ALERT',
};

export function severityOf(outcome: CaseOutcome): WireSeverity {
  switch (outcome.kind) {
    case 'measured':
      return severityWords[outcome.severity];
    case 'error':
      return 'SEVERITY_ALERT';
    case 'skip':
      return 'SEVERITY_UNSPECIFIED';
    default:
      return assertNever(outcome);
  }
}

/** What an error or a skip has to say travels as the case's first metric: a case has no message of its own. */
function explain(outcome: CaseOutcome): readonly TestMetric[] {
  if (outcome.kind === 'measured') return [];
  return outcome.kind === 'error'
    ? [encodeMeasure(m.error, { text: outcome.message })]
    : [encodeMeasure(m.skipReason, { text: outcome.reason })];
}

function encodeMeasurement({ value, ...measure }: Measurement): TestMetric {
  return encodeMeasure(measure, value);
}

function encodeMeasure({ name, category }: Omit<Measure, 'type'>, value: MeasuredValue): TestMetric {
  return { metric: name, category: wireWord(metricCategoryPrefix, category), ...encodeValue(value) };
}

function encodeValue(value: MeasuredValue): Partial<TestMetric> {
  if ('int' in value) return { intValue: String(value.int) };
  if ('float' in value) return { floatValue: encodeDouble(value.float) };
  if ('text' in value) return { strValue: value.text };
  if ('ints' in value) return { intList: { values: value.ints.map(String) } };
  if ('floats' in value) return { floatList: { values: value.floats.map(encodeDouble) } };
  return { strList: { values: value.texts } };
}

/** JSON has no NaN and no infinity: protobuf's JSON writes them as texts. */
function encodeDouble(value: number): number | string {
  return Number.isFinite(value) ? value : String(value);
}
