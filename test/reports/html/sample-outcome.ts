import type { Finding, JudgedVerdict, Outcome } from '../../../src/domain/outcome.js';
import type { Metric, TestCase } from '../../../src/domain/results.js';
import { makeOutcome } from '../../support/make-outcome.js';
import { makeTestCase } from '../../support/make-test-case.js';

const words =
  'the phone case screen battery works fails quite really never always good bad cheap sturdy'.split(' ');

/** A sentence of `length` words, another for each seed. */
function sentence(seed: number, length: number): string {
  return Array.from({ length }, (_, k) => words[(seed * 7 + k * (3 + (seed % 5))) % words.length]).join(' ');
}

/** A case of a text transformation, as the embedded engine measures them. */
export function textCase(index: number, severity: 'alert' | 'warning' | 'pass', testType: string): TestCase {
  const original = sentence(index, 8 + (index % 9));
  const before = 0.55 + (index % 43) / 100;
  const change = severity === 'alert' ? 0.5 : severity === 'warning' ? 0.2 : 0.012345678;
  return makeTestCase({
    testType,
    caseId: String(index),
    features: ['sentence'],
    status: severity === 'pass' ? 'pass' : 'warning',
    severity,
    importance: change,
    metrics: [
      { name: 'original text', category: 'input', value: original },
      { name: 'transformed text', category: 'input', value: original.replace('a', 'A') },
      { name: 'row', category: 'input', value: index },
      { name: 'original class', category: 'output', value: 'positive' },
      { name: 'original probability', category: 'output', value: before },
      { name: 'final class', category: 'output', value: severity === 'alert' ? 'negative' : 'positive' },
      { name: 'final probability', category: 'output', value: before - change },
      { name: 'prediction change', category: 'output-diff', value: change },
    ],
  });
}

export const driftMetrics: readonly Metric[] = [
  { name: 'population stability index', category: 'drift-stat', value: 0.42 },
  { name: 'most changed value', category: 'subset-details', value: 'above 60' },
  { name: 'reference share', category: 'subset-details', value: 0.1 },
  { name: 'evaluation share', category: 'subset-details', value: 0.45 },
  { name: 'bin names', category: 'subset-details', value: ['up to 30', '(30, 60]', 'above 60'] },
  { name: 'reference counts', category: 'subset-details', value: [50, 40, 10] },
  { name: 'evaluation counts', category: 'subset-details', value: [20, 35, 45] },
];

export const subsetMetrics: readonly Metric[] = [
  { name: 'subset', category: 'subset-details', value: 'may' },
  { name: 'subset size', category: 'subset-details', value: 120 },
  { name: 'difference from overall', category: 'performance-diff', value: -0.2 },
  { name: 'metric', category: 'performance-metric-name', value: 'accuracy' },
  { name: 'overall accuracy', category: 'performance-metric-value', value: 0.8 },
  { name: 'names', category: 'subset-details', value: ['may', 'june'] },
  { name: 'sizes', category: 'subset-details', value: [120, 400] },
  { name: 'values', category: 'subset-details', value: [0.6, 0.86] },
  { name: 'margins of error', category: 'subset-details', value: [0.05, 0.02] },
];

/** Ten cases of four tests: three alerts, two warnings, four passes, one skip. */
export const sampleCases: readonly TestCase[] = [
  textCase(0, 'alert', 'text_typos'),
  textCase(1, 'warning', 'text_typos'),
  textCase(2, 'pass', 'text_typos'),
  textCase(3, 'pass', 'text_typos'),
  makeTestCase({
    testType: 'numeric_feature_drift',
    category: 'drift',
    features: ['age'],
    status: 'warning',
    severity: 'alert',
    metrics: driftMetrics,
  }),
  makeTestCase({
    testType: 'numeric_feature_drift',
    category: 'drift',
    caseId: '1',
    features: ['balance'],
    status: 'skip',
    severity: undefined,
    metrics: [{ name: 'skip reason', category: 'unspecified', value: 'too few values' }],
  }),
  makeTestCase({
    testType: 'subset_performance:subset_accuracy',
    category: 'subset-performance',
    features: ['month'],
    status: 'warning',
    severity: 'alert',
    metrics: subsetMetrics,
  }),
  makeTestCase({
    testType: 'outlier_substitution',
    features: ['day'],
    status: 'warning',
    severity: 'warning',
    metrics: [
      { name: 'metric', category: 'performance-metric-name', value: 'accuracy' },
      { name: 'value before', category: 'performance-metric-value', value: 0.7 },
      { name: 'value after', category: 'performance-metric-value', value: 0.55 },
      { name: 'performance change', category: 'performance-diff', value: 0.15 },
      { name: 'original value', category: 'input', value: '4' },
      { name: 'substituted value', category: 'input', value: '51' },
    ],
  }),
  makeTestCase({ testType: 'outlier_substitution', caseId: '1', features: ['age'] }),
  makeTestCase({ testType: 'outlier_substitution', caseId: '2', features: ['job'] }),
];

/** The run of `sampleCases`, compared with a baseline: two new findings, one worse, one known, one ignored. */
export function sampleOutcome(): Outcome {
  const [typo, typoWarning, , , drift, , subset, outlier] = sampleCases;
  const finding = (
    testCase: TestCase | undefined,
    change: Finding['change'],
    isUncertain = false,
  ): Finding => ({
    severity: testCase?.severity === 'alert' ? 'alert' : 'warning',
    testCase: testCase ?? makeTestCase(),
    change,
    isUncertain,
  });
  const verdict: JudgedVerdict = {
    kind: 'failed',
    wouldFail: true,
    reason: '3 alerts, at most 0 allowed',
    counts: { alert: 2, warning: 1, pass: 4, skip: 1, ignored: 1, new: 3 },
    findings: [finding(typo, 'new'), finding(subset, 'worse', true), finding(outlier, 'new')],
    known: [finding(typoWarning, 'unchanged')],
    ignored: [
      {
        ...finding(drift, 'new'),
        rule: {
          test: 'numeric_feature_drift',
          feature: 'age',
          category: undefined,
          case: undefined,
          reason: 'The survey reaches older people since May',
          expires: '2027-03-31',
        },
      },
    ],
    notes: ['The ignore rule for text_swap expired on 2026-01-01.'],
    uncertain: [],
    comparison: {
      baseline: 'baseline/results.json',
      differences: ['The baseline has another seed.'],
      fixed: [makeTestCase({ testType: 'null_check', features: ['job'] })],
      onlyHere: 2,
      onlyThere: 1,
      model: undefined,
    },
  };
  return makeOutcome(sampleCases, { verdict });
}
