import { expect, test } from '@jest/globals';

import type { MetricComparison } from '../../../src/domain/comparison.js';
import { comparedMetrics } from '../../../src/reports/facts/compared-metrics.js';
import { modelComparison } from '../../support/make-compared-outcome.js';

function compare(
  overrides: Partial<MetricComparison>,
): ReturnType<typeof comparedMetrics>[number] | undefined {
  const [metric] = modelComparison.metrics;
  if (!metric) throw new TypeError('the comparison has a metric');
  return comparedMetrics({ ...modelComparison, metrics: [{ ...metric, ...overrides }] })[0];
}

// Two models that answer alike differ in no resample, so that the interval is one number.
test('no difference that nothing is unsure of has no margin', () => {
  const same = { baseline: 0.5, current: 0.5 };
  expect(compare({ ...same, interval: { low: 0, high: 0 } })?.difference).toBe('none');
  expect(compare({ ...same, interval: { low: -0.01, high: 0.01 } })?.difference).toBe('none ± 1 point');
});

test('names metrics for people, and one of the user as the user does', () => {
  expect(compare({ metric: 'area_under_curve', title: 'Area Under Curve' })?.title).toBe('Area under curve');
  expect(compare({ metric: 'macro_f1', title: 'Macro F1' })?.title).toBe('Macro F1');
  expect(compare({ metric: 'own:BLEU_4', title: 'BLEU_4 (own)' })?.title).toBe('BLEU_4 (own)');
});
