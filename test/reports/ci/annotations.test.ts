import { describe, expect, test } from '@jest/globals';

import { toAnnotations } from '../../../src/reports/ci/annotations.js';
import { makeAsked, makeOutcome, makeTested } from '../../support/make-outcome.js';
import { makeTestCase } from '../../support/make-test-case.js';

const alert = makeTestCase({
  status: 'fail',
  severity: 'alert',
  metrics: [{ name: 'accuracy difference', category: 'performance-diff', value: 0.25 }],
});
const warning = makeTestCase({ status: 'warning', severity: 'warning', features: ['a', 'b'], metrics: [] });

test('alerts are errors and warnings warnings, worst first, beside the model', () => {
  expect(toAnnotations(makeOutcome([warning, makeTestCase(), alert]))).toEqual([
    {
      level: 'error',
      title: 'Alert: Texts in capitals on premise',
      message: 'Accuracy difference 0.25.',
      file: 'model.onnx',
      line: 1,
    },
    {
      level: 'warning',
      title: 'Warning: Texts in capitals on a and b',
      message: 'Impact 0.01.',
      file: 'model.onnx',
      line: 1,
    },
  ]);
});

describe('points at where a person can act', () => {
  const placeOf = (
    testCase: Parameters<typeof makeTestCase>[0],
    report: Partial<ReturnType<typeof makeAsked>['report']> = {},
    sources: Parameters<typeof makeTested>[0] = {},
  ): readonly unknown[] => {
    const [annotation] = toAnnotations(
      makeOutcome([makeTestCase({ severity: 'alert', ...testCase })], {
        asked: makeAsked({ report: { ...makeAsked().report, ...report } }),
        tested: makeTested(sources),
      }),
    );
    return [annotation?.file, annotation?.line];
  };
  const drift = { testType: 'label_drift', category: 'drift' };
  const ruled = { ruleLines: { 'gate.tests.label_drift': 12, 'gate.categories.drift': 7 } };

  test('at the rule in the config file', () => {
    expect(placeOf(drift, ruled)).toEqual(['.github/model-gate.yml', 12]);
  });

  test('else at the data, or at the model', () => {
    expect(placeOf(drift)).toEqual(['evaluation.csv', 1]);
    expect(placeOf({ testType: 'model_performance:f1', category: 'model-performance' })).toEqual([
      'model.onnx',
      1,
    ]);
  });

  const hub = { kind: 'hub', name: 'owner/name' } as const;
  const elsewhere = { model: hub, evaluation: hub };
  test.each([
    ['else at the config file', {}, ['.github/model-gate.yml', 1]],
    [
      'at no line that is none',
      { ruleLines: { 'gate.tests.label_drift': 0 } },
      ['.github/model-gate.yml', 1],
    ],
    ['at nothing where there is no file', { annotatedFile: undefined }, [undefined, 1]],
    ['at nothing outside of the workspace', { annotatedFile: '../x.yml', ...ruled }, [undefined, 1]],
  ])('%s', (_, report, place) => {
    expect(placeOf(drift, report, elsewhere)).toEqual(place);
  });
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
