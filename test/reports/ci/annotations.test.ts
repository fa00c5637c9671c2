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
      title: 'Alert: text_upper_case',
      message: 'premise: accuracy difference 0.25',
      file: '.github/model-gate.yml',
    },
    {
      level: 'warning',
      title: 'Warning: text_upper_case',
      message: 'a, b: impact 0.01',
      file: '.github/model-gate.yml',
    },
  ]);
});

// GitHub's limit is 10 of a level and step; the step's own end is one of them.
test.each([
  [9, 9, undefined],
  [10, 10, '1 more finding is in the job summary.'],
  [1000, 10, '991 more findings are in the job summary.'],
])('of %d findings %d annotations are made', (count, expected, last) => {
  const annotations = toAnnotations(makeOutcome(Array.from({ length: count }, () => alert)));
  expect(annotations).toHaveLength(expected);
  expect(annotations.filter(({ level }) => level === 'error')).toHaveLength(9);
  if (last !== undefined) expect(annotations.at(-1)).toMatchObject({ level: 'notice', message: last });
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
  expect(annotation?.title.length).toBeLessThan(100);
  expect(annotation?.message.length).toBeLessThanOrEqual(300);
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
