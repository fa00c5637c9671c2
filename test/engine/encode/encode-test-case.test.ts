import { describe, expect, test } from '@jest/globals';
import {
  encodeTally,
  encodeTestCase,
  urlSafeFeatureId,
} from '../../../src/engine/encode/encode-test-case.js';
import { tallyCases } from '../../../src/engine/jobs/tally-cases.js';
import type { CaseRecord } from '../../../src/engine/jobs/records.js';
import type { CaseResult, CaseOutcome, MeasuredValue } from '../../../src/engine/contract/stress-test.js';

function makeCase(overrides: Partial<CaseResult> = {}): CaseRecord {
  return {
    testType: 'unseen_categorical',
    category: 'abnormal-inputs',
    index: 2,
    caseResult: {
      features: ['purpose'],
      outcome: { kind: 'measured', severity: 'pass' },
      impact: 0.01,
      measurements: [],
      ...overrides,
    },
  };
}

describe('encodeTestCase', () => {
  test('writes a passing case in the words of the published fixture', () => {
    const caseResult = {
      measurements: [
        { name: 'failing rows', category: 'failing-inputs', value: { int: 0 } },
        { name: 'share of failing rows', category: 'failing-inputs', value: { float: 0.5 } },
      ],
    } as const;
    // The identifier is the one of `purpose` in the published example test-cases.tabular.
    expect(encodeTestCase(makeCase(caseResult), 'run-1')).toEqual({
      testRunId: 'run-1',
      features: ['purpose'],
      testBatchType: 'unseen_categorical',
      status: 'TEST_CASE_STATUS_PASS_UNSPECIFIED',
      severity: 'SEVERITY_PASS',
      importanceScore: 0.01,
      testCategory: 'TEST_CATEGORY_TYPE_ABNORMAL_INPUTS',
      metrics: [
        { metric: 'failing rows', category: 'TEST_METRIC_CATEGORY_FAILING_INPUTS', intValue: '0' },
        { metric: 'share of failing rows', category: 'TEST_METRIC_CATEGORY_FAILING_INPUTS', floatValue: 0.5 },
      ],
      urlSafeFeatureId: 'cHVycG9zZQ==',
      testCaseId: '2',
    });
  });

  test.each<{ outcome: CaseOutcome; status: string; severity: string }>([
    {
      outcome: { kind: 'measured', severity: 'warning' },
      status: 'TEST_CASE_STATUS_WARNING',
      severity: 'SEVERITY_WARNING',
    },
    {
      outcome: { kind: 'measured', severity: 'alert' },
      status: 'TEST_CASE_STATUS_WARNING',
      severity: 'SEVERITY_ALERT',
    },
    {
      outcome: { kind: 'error', message: 'KeyError: age' },
      status: 'TEST_CASE_STATUS_FAIL',
      severity: 'SEVERITY_ALERT',
    },
    {
      outcome: { kind: 'skip', reason: 'too few rows' },
      status: 'TEST_CASE_STATUS_SKIP',
      severity: 'SEVERITY_UNSPECIFIED',
    },
  ])('writes $outcome as $status with $severity', ({ outcome, status, severity }) => {
    expect(encodeTestCase(makeCase({ outcome }), 'run-1')).toMatchObject({ status, severity });
  });

  test('lets an error and a skip say why, before what was measured', () => {
    const measurements = [{ name: 'row', category: 'input', value: { int: 3 } }] as const;
    const error = makeCase({ outcome: { kind: 'error', message: 'KeyError: age' }, measurements });
    const skip = makeCase({ outcome: { kind: 'skip', reason: 'too few rows' } });
    expect(encodeTestCase(error, 'run-1').metrics).toEqual([
      { metric: 'error', category: 'TEST_METRIC_CATEGORY_MODEL_ERROR', strValue: 'KeyError: age' },
      { metric: 'row', category: 'TEST_METRIC_CATEGORY_INPUT', intValue: '3' },
    ]);
    expect(encodeTestCase(skip, 'run-1').metrics).toEqual([
      { metric: 'skip reason', category: 'TEST_METRIC_CATEGORY_UNSPECIFIED', strValue: 'too few rows' },
    ]);
  });

  test.each<{ value: MeasuredValue; expected: object }>([
    { value: { int: 7 }, expected: { intValue: '7' } },
    { value: { float: 0.25 }, expected: { floatValue: 0.25 } },
    { value: { float: NaN }, expected: { floatValue: 'NaN' } },
    { value: { float: -Infinity }, expected: { floatValue: '-Infinity' } },
    { value: { text: '' }, expected: { strValue: '' } },
    { value: { ints: [1, 2] }, expected: { intList: { values: ['1', '2'] } } },
    { value: { floats: [0.5, NaN] }, expected: { floatList: { values: [0.5, 'NaN'] } } },
    { value: { texts: ['<b>', '\u0000'] }, expected: { strList: { values: ['<b>', '\u0000'] } } },
  ])('writes $value with exactly one value member', ({ value, expected }) => {
    const measurements = [{ name: 'm', category: 'feature', value }] as const;
    expect(encodeTestCase(makeCase({ measurements }), 'run-1').metrics).toEqual([
      { metric: 'm', category: 'TEST_METRIC_CATEGORY_FEATURE', ...expected },
    ]);
  });

  test('leaves an impact out that is no number', () => {
    expect(encodeTestCase(makeCase({ impact: NaN }), 'run-1')).not.toHaveProperty('importanceScore');
  });
});

describe('urlSafeFeatureId', () => {
  // Expected values: Python's base64.urlsafe_b64encode of the UTF-8 bytes.
  test.each([
    { features: ['state'], expected: 'c3RhdGU=' },
    { features: ['größe?>'], expected: 'Z3LDtsOfZT8-' },
    { features: ['a?b?c?'], expected: 'YT9iP2M_' },
    { features: [], expected: '' },
    { features: ['a', 'b'], expected: '' },
  ])('of $features is "$expected"', ({ features, expected }) => {
    expect(urlSafeFeatureId(features)).toBe(expected);
  });
});

describe('the counts of cases', () => {
  test('are by severity and by status, skipped ones apart', () => {
    const outcomes: readonly CaseOutcome[] = [
      { kind: 'measured', severity: 'pass' },
      { kind: 'measured', severity: 'pass' },
      { kind: 'measured', severity: 'warning' },
      { kind: 'measured', severity: 'alert' },
      { kind: 'error', message: '' },
      { kind: 'skip', reason: '' },
    ];
    expect(encodeTally(tallyCases(outcomes.map((outcome) => makeCase({ outcome }))))).toEqual({
      severityCounts: { numNoneSeverity: '2', numLowSeverity: '1', numHighSeverity: '2' },
      summaryCounts: { total: '6', pass: '2', warning: '2', fail: '1', skip: '1' },
    });
  });

  test('are zeros for none', () => {
    expect(encodeTally(tallyCases([])).summaryCounts).toEqual({
      total: '0',
      pass: '0',
      warning: '0',
      fail: '0',
      skip: '0',
    });
  });
});
