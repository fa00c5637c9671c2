import { expect, test } from '@jest/globals';

import type { Metric } from '../../../src/domain/results.js';
import { pageOf } from '../../../src/reports/facts/page-of.js';
import { caseFacts, evidenceOf } from '../../../src/reports/facts/case-facts.js';
import { makeTestCase } from '../../support/make-test-case.js';

/** Metrics by name; the first is of the given category, as that alone matters. */
function metricsOf(
  values: Readonly<Record<string, Metric['value']>>,
  category = 'performance-diff',
): Metric[] {
  return Object.entries(values).map(([name, value], index) => ({
    name,
    value,
    category: index === 0 ? category : name === 'subset' ? 'subset-details' : 'performance-metric-value',
  }));
}

const night = makeTestCase({
  testType: 'subset_performance:subset_accuracy',
  features: ['departure'],
  severity: 'alert',
  metrics: metricsOf({
    'worse than expected by': 0.54,
    subset: 'night',
    'subset size': 582,
    accuracy: 0.0876,
    'overall accuracy': 0.6521,
    metric: 'accuracy',
    'at least': 0.5,
    'at most': 0.58,
    'confidence level': 0.99,
    'warning threshold': 0.1,
    'alert threshold': 0.2,
    'also seen as': ['subset_performance:subset_recall on carrier (warning)'],
  }),
});

test('tells a subset as a person would', () => {
  const facts = caseFacts(night);
  expect(facts).toEqual({
    title: 'Accuracy on a subset',
    testType: 'subset_performance:subset_accuracy',
    where: 'departure',
    sentence: 'On the 582 rows where departure is "night" it is right in 9 of 100, overall in 65.',
    direction: 'worse',
    effect: '54 points worse than expected',
    interval: 'at least 50, at most 58 points',
    threshold: 'an alert begins at 20 points',
    rows: '582 rows',
    uncertain: '',
    echoes: ['Recall on a subset on carrier (warning)'],
    page: pageOf('subset_performance:subset_accuracy'),
  });
  expect(evidenceOf(facts)).toBe(
    '54 points worse than expected (at least 50, at most 58 points); an alert begins at 20 points; 582 rows',
  );
});

test.each([
  {
    name: 'a metric against the reference, with the direction and no sign',
    testType: 'model_performance:accuracy',
    features: [],
    metrics: metricsOf({
      degradation: -0.0667,
      metric: 'accuracy',
      'reference value': 0.963,
      'evaluation value': 0.97,
      'at least': -0.043,
      'at most': 0.0291,
      'warning threshold': 0.05,
    }),
    title: 'Accuracy against the reference',
    sentence: 'On the evaluation data it is right in 97 of 100, on the reference data in 96.',
    evidence: '6.67 points better (between 4.3 points better and 2.91 worse); a warning begins at 5 points',
  },
  {
    name: 'shares that would look equal, or like all, with their decimals',
    testType: 'model_performance:accuracy',
    features: [],
    metrics: metricsOf({
      degradation: 0.003,
      metric: 'accuracy',
      'reference value': 0.9993,
      'evaluation value': 0.9963,
    }),
    title: 'Accuracy against the reference',
    sentence: 'On the evaluation data it is right in 99.6 %, on the reference data in 99.9 %.',
    evidence: '0.3 points worse',
  },
  {
    name: 'a metric beside the baseline',
    testType: 'baseline:recall',
    features: [],
    metrics: metricsOf({
      'change since the baseline': -0.0443,
      'drop at least': 0.0181,
      'drop at most': 0.0705,
      drop: 0.0443,
      'drop allowed': 0.01,
      'baseline value': 0.9164,
      'evaluation value': 0.8721,
      'evaluation sample size': 1383,
      'rows flipped to wrong': 24,
      'rows flipped to right': 7,
    }),
    title: 'Recall against the baseline',
    sentence: 'Recall is 87.2 % and was 91.6 % in the baseline; 24 rows went wrong and 7 right.',
    evidence: '4.43 points worse (at least 1.81, at most 7.05 points); at most 1 point allowed; 1,383 rows',
  },
  {
    name: 'a drift, which is neither worse nor better',
    testType: 'numeric_feature_drift',
    features: ['salary'],
    metrics: metricsOf(
      {
        'population stability index': 0.87239765454333,
        'most changed value': '(3940.4, 102127]',
        'reference share': 0.0791,
        'evaluation share': 0.0086,
        'evaluation sample size': 5000,
        'warning threshold': 0.2,
        'alert threshold': 0.6,
      },
      'drift-stat',
    ),
    title: 'A column of numbers drifted',
    sentence: 'In 0.86 % of the evaluation rows salary is from 3,940 to 102,127, in the reference in 7.91 %.',
    evidence: 'Drift index 0.872; an alert begins at 0.6; 5,000 rows',
  },
  {
    name: 'a drift beside what chance alone makes',
    testType: 'numeric_feature_drift',
    features: ['salary'],
    metrics: metricsOf(
      {
        'population stability index': 0.87239765454333,
        'expected index without drift': 0.0006,
        'alert threshold': 0.6,
      },
      'drift-stat',
    ),
    title: 'A column of numbers drifted',
    sentence: 'Population stability index 0.8724.',
    evidence: 'Drift index 0.872 (by chance alone about 0.0006); an alert begins at 0.6',
  },
  {
    name: 'a relation that turned round',
    testType: 'broken_relation',
    features: ['housing'],
    metrics: metricsOf({
      'association lost': 0.513,
      'related variables': '"housing" and "contact"',
      'association in the reference': 0.251,
      'association in the evaluation data': -0.261,
      'alert threshold': 0.1,
    }),
    title: 'Columns that lost their relation',
    sentence:
      '"housing" and "contact" go together in the reference (association 0.25) and do so the other way round (-0.26).',
    evidence: 'An alert begins at 0.1',
  },
  {
    name: 'cells that are not what was to be expected',
    testType: 'null_check',
    features: ['age'],
    metrics: metricsOf(
      {
        'excess share of failing rows': 0.0374,
        'failing rows': 200,
        'share of failing rows': 0.04,
        'expected share of failing rows': 0.0026,
        'evaluation sample size': 5000,
        'at least': 0.0285,
        'at most': 0.0476,
        'warning threshold': 0.01,
      },
      'failing-inputs',
    ),
    title: 'More missing values',
    sentence: '200 of 5,000 rows (4 %) have no age, where 0.26 % were to be expected.',
    evidence:
      '3.74 points more than expected (at least 2.85, at most 4.76 points); a warning begins at 1 point; 5,000 rows',
  },
  {
    name: 'a what-if of a regression model',
    testType: 'outlier_substitution',
    features: ['temp_min'],
    metrics: metricsOf({
      'loss beyond not knowing': 0.7366759267589266,
      metric: 'mean_absolute_error',
      'value not knowing': 9.72484553232463,
      'compared with': 'the column shuffled',
      'value after': 41.62291316098608,
      'original value': '-3.2',
      'substituted value': '-29.76842435860483',
    }),
    title: 'What if a number were far out',
    sentence: 'With -29.77 in place of -3.2 in temp_min its MAE is 41.62, with the column shuffled 9.725.',
    evidence: '73.7 % of the label range worse than without the column',
  },
  {
    name: 'texts that were changed',
    testType: 'text_upper_case',
    features: ['premise'],
    metrics: metricsOf(
      { 'share of flipped predictions': 0.43, 'flipped predictions': 86, 'changed texts': 200 },
      'output-diff',
    ),
    title: 'Texts in capitals',
    sentence: '86 of 200 texts got another class once they were changed (43 %).',
    evidence: '200 texts',
  },
  {
    name: 'what only a cluster knows, under its own name',
    testType: 'some_new_test',
    features: ['a', 'b', 'c', 'd', 'e'],
    metrics: metricsOf({ 'novel distance': 0.123456789 }, 'drift-stat'),
    title: 'some_new_test',
    sentence: 'Novel distance 0.1235.',
    evidence: '',
  },
])('tells $name', ({ testType, features, metrics, title, sentence, evidence }) => {
  const facts = caseFacts(makeTestCase({ testType, features, severity: 'alert', metrics }));
  expect([facts.title, facts.sentence, evidenceOf(facts)]).toEqual([title, sentence, evidence]);
});

test('explains what is uncertain, by the words of the case or by those of the judge', () => {
  const uncertain = { name: 'uncertain', category: 'performance-metric-value', value: 'it may be chance' };
  expect(caseFacts(makeTestCase({ metrics: [uncertain] })).uncertain).toBe('Uncertain: it may be chance.');
  expect(caseFacts(makeTestCase(), true).uncertain).toBe(
    'Uncertain: its interval touches the threshold, so that another sample might be judged otherwise.',
  );
  expect(caseFacts(makeTestCase()).uncertain).toBe('');
});

test('says of a result it does not know why that is an alert', () => {
  expect(caseFacts(makeTestCase({ unknownWords: ['SEVERITY_X'] })).sentence).toBe(
    'This version does not know the result SEVERITY_X, so it counts as an alert.',
  );
});

test('bounds hostile names and shows none of their control characters', () => {
  const hostile = `\u001b[31m${'x'.repeat(100_000)}\n::error::`;
  const facts = caseFacts(
    makeTestCase({
      testType: hostile,
      features: [hostile, hostile],
      metrics: metricsOf({
        'worse than expected by': 0.3,
        subset: hostile,
        'subset size': 30,
        accuracy: 0.5,
        'overall accuracy': 0.8,
        metric: 'accuracy',
      }),
    }),
  );
  const text = JSON.stringify(facts);
  expect(text.length).toBeLessThan(2000);
  expect(text).not.toMatch(/\\u001b|\\n/);
});

test('an empty case says nothing and breaks nothing', () => {
  const facts = caseFacts(makeTestCase({ testType: '', features: [], metrics: [], importance: undefined }));
  expect(facts.title).toBe('unnamed');
  expect([facts.sentence, evidenceOf(facts)]).toEqual(['', '']);
});
