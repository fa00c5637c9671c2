import { describe, expect, test } from '@jest/globals';
import { m } from '../../../../src/domain/measures/index.js';
import { toMetric } from '../../../../src/domain/measures/read.js';
import { effectBounds, valueBounds } from '../../../../src/reports/html/plots/bounds.js';
import { makeTestCase } from '../../../support/make-test-case.js';

const thresholds = (warning: number, alert: number): ReturnType<typeof toMetric>[] => [
  toMetric(m.warningThreshold, warning),
  toMetric(m.alertThreshold, alert),
];
const degraded = (metric: string, effect: number, reference: number, evaluation: number) => [
  toMetric(m.degradation, effect),
  toMetric(m.metric, metric),
  toMetric(m.valueOn('reference'), reference),
  toMetric(m.valueOn('evaluation'), evaluation),
];
const compared = (metric: string, effect: number, value: number, rest: number, allowed: number) => [
  toMetric(m.worseThanExpected, effect),
  toMetric(m.metric, metric),
  toMetric(m.metricValue(metric), value),
  toMetric(m.valueOfCompared(metric, 'the rest'), rest),
  toMetric(m.differenceAllowed('the rest'), allowed),
];

// All expected values by hand.
describe('where a warning and an alert begin on the scale of the metric', () => {
  test.each([
    {
      name: 'below the reference, where more is better',
      metrics: [...degraded('accuracy', 0.1, 0.75, 0.65), ...thresholds(0.05, 0.25)],
      expected: [0.7, 0.5],
    },
    {
      name: 'above what the rest and the allowance give, where less is better',
      metrics: [...compared('false_positive_rate', 0.5, 0.9, 0.3, 0.1), ...thresholds(0.1, 0.2)],
      expected: [0.5, 0.6],
    },
    {
      name: 'of an error told as a part of the span of the labels: (4 − 3) / 0.02 is 50',
      metrics: [...degraded('mean_absolute_error', 0.02, 3, 4), ...thresholds(0.1, 0.2)],
      expected: [8, 13],
    },
    {
      name: 'nowhere for such an error that did not change, as nothing tells the span',
      metrics: [...degraded('mean_absolute_error', 0, 3, 3), ...thresholds(0.1, 0.2)],
      expected: [],
    },
    {
      name: 'for a value that did not change',
      metrics: [...degraded('accuracy', 0, 0.75, 0.75), ...thresholds(0.05, 0.25)],
      expected: [0.7, 0.5],
    },
    {
      name: 'at the absolute threshold where that comes first',
      metrics: [
        ...degraded('accuracy', 0.1, 0.75, 0.65),
        ...thresholds(0.05, 0.25),
        toMetric(m.absoluteWarningThreshold, 0.72),
        toMetric(m.absoluteAlertThreshold, 0.4),
      ],
      expected: [0.72, 0.5],
    },
    {
      name: 'not beyond what a share can be',
      metrics: [...compared('recall', 0.01, 0.14, 0.15, 0), ...thresholds(0.1, 0.2)],
      expected: [0.05],
    },
    {
      name: 'nowhere when what was found is not the distance of the two',
      metrics: [...degraded('accuracy', 0.3, 0.75, 0.65), ...thresholds(0.05, 0.25)],
      expected: [],
    },
    {
      name: 'nowhere for a metric of which nobody knows which way is worse',
      metrics: [...degraded('average_prediction', 0.1, 0.75, 0.65), ...thresholds(0.05, 0.25)],
      expected: [],
    },
    { name: 'nowhere without thresholds', metrics: degraded('accuracy', 0.1, 0.75, 0.65), expected: [] },
  ])('$name', ({ metrics, expected }) => {
    const found = valueBounds(makeTestCase({ metrics })).map(({ value }) => Number(value.toFixed(9)));
    expect(found).toEqual(expected);
  });
});

test('of what a case found they are its thresholds', () => {
  expect(effectBounds(makeTestCase({ metrics: thresholds(0.2, 0.6) }))).toEqual([
    { severity: 'warning', value: 0.2 },
    { severity: 'alert', value: 0.6 },
  ]);
  expect(effectBounds(makeTestCase({ metrics: [toMetric(m.alertThreshold, 0.6)] }))).toEqual([
    { severity: 'alert', value: 0.6 },
  ]);
});
