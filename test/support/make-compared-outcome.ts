import type { Finding, JudgedVerdict, Outcome } from '../../src/domain/outcome.js';
import type { IgnoreRule } from '../../src/domain/plan.js';
import type { TestCase } from '../../src/domain/results.js';
import { makeAsked, makeOutcome, policy } from './make-outcome.js';
import { makeTestCase } from './make-test-case.js';

const ignoreRule: IgnoreRule = {
  test: 'numeric_outlier',
  feature: 'age',
  category: undefined,
  case: undefined,
  reason: 'Ages above 90 are typed wrong, ticket 7',
  expires: '2026-03-31',
};

/** A case of each standing, by name. */
export const comparedCases = {
  worse: makeTestCase({
    testType: 'subset_performance:subset_accuracy',
    category: 'subset-performance',
    features: ['job'],
    status: 'warning',
    severity: 'alert',
    importance: 0.21,
    metrics: [
      { name: 'subset', category: 'subset-details', value: 'student' },
      { name: 'subset size', category: 'subset-details', value: 412 },
      { name: 'difference from overall', category: 'performance-diff', value: -0.21 },
      { name: 'margin of error', category: 'performance-metric-value', value: 0.03 },
    ],
  }),
  isNew: makeTestCase({
    testType: 'text_upper_case',
    caseId: '3',
    features: ['premise'],
    status: 'warning',
    severity: 'warning',
    importance: 0.12,
    metrics: [{ name: 'prediction change', category: 'output-diff', value: 0.12 }],
  }),
  known: makeTestCase({
    testType: 'label_drift',
    category: 'drift',
    features: [],
    status: 'warning',
    severity: 'alert',
    importance: 0.33,
    metrics: [{ name: 'population stability index', category: 'drift-stat', value: 0.33 }],
  }),
  ignored: makeTestCase({
    testType: 'numeric_outlier',
    category: 'abnormal-inputs',
    features: ['age'],
    status: 'warning',
    severity: 'alert',
    importance: 0.2,
    metrics: [{ name: 'failing rows', category: 'failing-inputs', value: 173 }],
  }),
  fixed: makeTestCase({ testType: 'text_lower_case', caseId: '4', importance: 0 }),
  skipped: makeTestCase({
    testType: 'class_drift',
    category: 'drift',
    features: [],
    status: 'skip',
    severity: undefined,
    importance: undefined,
    metrics: [{ name: 'skip reason', category: 'model-error', value: 'The data has no label.' }],
  }),
} as const;

const found = (testCase: TestCase, more: Partial<Finding>): Finding => ({
  severity: testCase.severity === 'alert' ? 'alert' : 'warning',
  testCase,
  change: undefined,
  isUncertain: false,
  ...more,
});

/** A failed run with a baseline, written by hand: worse, new, known, ignored, fixed, skipped and passing cases. */
export function makeComparedOutcome(overrides: Partial<JudgedVerdict> = {}): Outcome {
  const { worse, isNew, known, ignored, fixed, skipped } = comparedCases;
  const passing = makeTestCase({ caseId: '5', features: ['hypothesis'] });
  const verdict: JudgedVerdict = {
    kind: 'failed',
    wouldFail: true,
    reason: '1 alert, at most 0 allowed',
    counts: { alert: 2, warning: 1, pass: 2, skip: 1, ignored: 1, new: 2 },
    findings: [found(worse, { change: 'worse' }), found(isNew, { change: 'new', isUncertain: true })],
    known: [found(known, { change: 'unchanged' })],
    ignored: [{ ...found(ignored, { change: 'new' }), rule: ignoreRule }],
    notes: ['The ignore rule for test "class_drift" is not used: it matches no case of this run.'],
    uncertain: [],
    comparison: {
      baseline: 'baselines/main.json',
      differences: ['The baseline has no case of the category "drift".'],
      fixed: [fixed],
      onlyHere: 1,
      onlyThere: 2,
      model: undefined,
    },
    ...overrides,
  };
  return makeOutcome([worse, isNew, known, ignored, fixed, skipped, passing], {
    asked: makeAsked({
      gate: {
        ...policy,
        categories: { drift: { failOn: 'never' } },
        tests: { text_upper_case: { maxWarnings: 3 } },
        ignore: [ignoreRule],
        baseline: { kind: 'file', path: 'baselines/main.json' },
      },
    }),
    verdict,
  });
}
