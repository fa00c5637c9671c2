import type { Finding, JudgedVerdict, Outcome } from '../../src/domain/outcome.js';
import type { MetricComparison, ModelComparison } from '../../src/domain/comparison.js';
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

const whyUncertain = 'beyond the threshold by its point; about 640 rows would settle it';

const metric = (more: Partial<MetricComparison>): MetricComparison => ({
  metric: 'accuracy',
  title: 'Accuracy',
  worseWhen: 'lower',
  pairing: 'paired',
  baseline: 0.9164,
  current: 0.8721,
  drop: 0.0443,
  interval: { low: 0.0181, high: 0.0705 },
  level: 0.9833,
  method: 'exact McNemar',
  rows: 383,
  flips: { toWrong: 24, toRight: 7 },
  detectable: 0.041,
  maxDrop: 0.01,
  isWorse: true,
  isUncertain: false,
  settlingRows: undefined,
  ...more,
});

/** Of one metric each that is worse, uncertain, and better. */
export const modelComparison: ModelComparison = {
  metrics: [
    metric({}),
    metric({
      metric: 'recall',
      title: 'Recall',
      baseline: 0.75,
      current: 0.7,
      drop: 0.05,
      interval: { low: -0.01, high: 0.11 },
      flips: { toWrong: 9, toRight: 4 },
      isWorse: false,
      isUncertain: true,
      settlingRows: 180,
    }),
    metric({
      metric: 'mean_reciprocal_rank',
      title: 'Mean Reciprocal Rank',
      pairing: 'values',
      baseline: 0.5,
      current: 0.512345,
      drop: -0.012345,
      interval: undefined,
      flips: undefined,
      isWorse: false,
    }),
  ],
  rows: { paired: 383, here: 400, there: 383 },
  concentration: {
    feature: 'channel',
    subset: 'shop',
    formerlyRight: 120,
    formerlyRightOverall: 351,
    toWrong: 20,
    toWrongOverall: 24,
  },
  notes: ['383 of 400 rows are in the baseline, too, which has 383: the models are compared on those.'],
};

/** A failed run with a baseline, written by hand: worse, new, known, ignored, fixed, skipped, uncertain cases. */
export function makeComparedOutcome(overrides: Partial<JudgedVerdict> = {}): Outcome {
  const { worse, isNew, known, ignored, fixed, skipped } = comparedCases;
  const passing = makeTestCase({
    caseId: '5',
    features: ['hypothesis'],
    metrics: [{ name: 'uncertain', category: 'performance-metric-value', value: whyUncertain }],
  });
  const verdict: JudgedVerdict = {
    kind: 'failed',
    wouldFail: true,
    reason: '1 alert, at most 0 allowed',
    counts: { alert: 2, warning: 1, pass: 2, skip: 1, ignored: 1, new: 2 },
    findings: [found(worse, { change: 'worse' }), found(isNew, { change: 'new', isUncertain: true })],
    known: [found(known, { change: 'unchanged' })],
    ignored: [{ ...found(ignored, { change: 'new' }), rule: ignoreRule }],
    notes: ['The ignore rule for test "class_drift" is not used: it matches no case of this run.'],
    uncertain: [passing],
    comparison: {
      baseline: 'baselines/main.json',
      differences: ['The baseline has no case of the category "drift".'],
      fixed: [fixed],
      onlyHere: 1,
      onlyThere: 2,
      model: modelComparison,
    },
    ...overrides,
  };
  const outcome = makeOutcome([worse, isNew, known, ignored, fixed, skipped, passing], {
    asked: makeAsked({
      rules: ['rule for "drift" (fail-on never)', '1 ignore rule'],
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
  const detectable = [
    { metric: 'accuracy', title: 'Accuracy', rows: 383, drop: 0.041 },
    { metric: 'recall', title: 'Recall', rows: 120, drop: 0.0987 },
  ];
  return { ...outcome, results: outcome.results && { ...outcome.results, detectable } };
}
