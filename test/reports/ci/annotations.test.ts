import { describe, expect, test } from '@jest/globals';

import { toAnnotations } from '../../../src/reports/ci/annotations.js';
import { makeAsked, makeOutcome } from '../../support/make-outcome.js';
import { makeTestCase } from '../../support/make-test-case.js';

const alert = makeTestCase({
  status: 'fail',
  severity: 'alert',
  metrics: [{ name: 'accuracy difference', category: 'performance-diff', value: 0.25 }],
});
const warning = makeTestCase({ status: 'warning', severity: 'warning', features: ['a', 'b'], metrics: [] });

test('alerts are errors and warnings warnings, worst first, beside the config file', () => {
  expect(toAnnotations(makeOutcome([warning, makeTestCase(), alert]))).toEqual([
    {
      level: 'error',
      title: 'Alert: Texts in capitals on premise',
      message: 'Accuracy difference 0.25.',
      file: '.github/model-gate.yml',
    },
    {
      level: 'warning',
      title: 'Warning: Texts in capitals on a and b',
      message: 'Impact 0.01.',
      file: '.github/model-gate.yml',
    },
  ]);
});

test.each([
  [9, 9, 9, undefined],
  [10, 9, 8, '2 more findings are in the job summary.'],
  [1000, 9, 8, '992 more findings are in the job summary.'],
])('of %d findings %d annotations are made, of which %d tell a finding', (count, expected, told, last) => {
  const annotations = toAnnotations(makeOutcome(Array.from({ length: count }, () => alert)));
  expect(annotations).toHaveLength(expected);
  expect(annotations.filter(({ level }) => level === 'error')).toHaveLength(told);
  if (last !== undefined) expect(annotations.at(-1)).toMatchObject({ level: 'notice', message: last });
});

test('each is a sentence with its threshold and direction', () => {
  const metric = (name: string, value: number | string) => ({
    name,
    category: name === 'degradation' ? 'performance-diff' : 'performance-metric-value',
    value,
  });
  const worse = makeTestCase({
    testType: 'model_performance:accuracy',
    features: [],
    severity: 'alert',
    metrics: [
      metric('degradation', 0.126),
      metric('metric', 'accuracy'),
      metric('reference value', 0.76),
      metric('evaluation value', 0.634),
      metric('alert threshold', 0.1),
    ],
  });
  expect(toAnnotations(makeOutcome([worse]))[0]).toMatchObject({
    title: 'Alert: Accuracy against the reference',
    message:
      'On the evaluation data it is right in 63 of 100, on the reference data in 76. 12.6 points worse; an alert begins at 10 points.',
  });
});

test('foreign text is one short line', () => {
  const hostile = `x\n::set-output name=verdict::passed\u202e${'y'.repeat(1e6)}`;
  const [annotation] = toAnnotations(
    makeOutcome([
      {
        ...alert,
        testType: hostile,
        features: [hostile],
        metrics: [{ name: hostile, category: 'input', value: hostile }],
      },
    ]),
  );
  expect(`${annotation?.title ?? ''}${annotation?.message ?? ''}`).not.toMatch(/[\n\u202e]/);
  expect(annotation?.title.length).toBeLessThanOrEqual(120);
  expect(annotation?.message.length).toBeLessThanOrEqual(500);
});

describe('there are none', () => {
  const { report } = makeAsked();
  test.each([
    [
      'when they are switched off',
      makeOutcome([alert], { asked: makeAsked({ report: { ...report, annotations: false } }) }),
    ],
    ['without findings', makeOutcome([makeTestCase()])],
    [
      'after an error, which the end of the step tells',
      makeOutcome([], { verdict: { kind: 'error', code: 'engine', reason: '' } }),
    ],
    ['when the inputs were wrong', makeOutcome([alert], { asked: undefined })],
  ])('%s', (_name, outcome) => {
    expect(toAnnotations(outcome)).toEqual([]);
  });
});
