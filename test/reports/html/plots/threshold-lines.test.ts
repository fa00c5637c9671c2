import { describe, expect, test } from '@jest/globals';
import { m } from '../../../../src/domain/measures/index.js';
import { toMetric } from '../../../../src/domain/measures/read.js';
import type { Metric } from '../../../../src/domain/results.js';
import type { Severity } from '../../../../src/domain/vocabulary.js';
import type { CaseRow } from '../../../../src/reports/html/case-rows.js';
import { driftPlot } from '../../../../src/reports/html/plots/drift-plot.js';
import { rankPlot } from '../../../../src/reports/html/plots/rank-plot.js';
import { shiftPlot } from '../../../../src/reports/html/plots/shift-plot.js';
import { subsetPlot } from '../../../../src/reports/html/plots/subset-plot.js';
import { makeTestCase } from '../../../support/make-test-case.js';
import { driftMetrics, subsetMetrics } from '../sample-outcome.js';

const row = (
  feature: string,
  severity: Severity,
  importance: number,
  metrics: readonly Metric[],
): CaseRow => ({
  testCase: makeTestCase({ features: [feature], severity, importance, metrics }),
  severity,
  change: undefined,
  isUncertain: false,
  ignoredBy: undefined,
});
const thresholds = [toMetric(m.warningThreshold, 0.2), toMetric(m.alertThreshold, 0.6)];
const drift = (index: number, ...more: Metric[]): Metric[] => [
  toMetric(m.psi, index),
  ...thresholds,
  ...more,
];
const linesOf = (text = ''): string[] =>
  [...text.matchAll(/<path class="bound (\w+)"/g)].map(([, severity = '']) => severity);
const words = (text = ''): string => /aria-label="([^"]*)"/.exec(text)?.[1] ?? '';

describe('the plot of what all cases found', () => {
  test('draws the thresholds that all have, and tells them in words', () => {
    const text = rankPlot(
      [row('age', 'alert', 0.7, drift(0.7)), row('day', 'pass', 0.1, drift(0.1))],
      'index',
    )?.text;
    expect(linesOf(text)).toEqual(['warning', 'alert']);
    expect(text).toContain('<figcaption>index by feature');
    expect(text).toContain('warning begins at 0.2');
    expect(text).toContain('alert begins at 0.6');
    expect(words(text)).toMatch(/; a warning begins at 0\.2, an alert at 0\.6$/);
    expect(text).not.toContain('Beyond a line');
  });

  test('draws none where cases have others, or where it shows another number', () => {
    const other = [toMetric(m.psi, 0.1), toMetric(m.warningThreshold, 0.3)];
    expect(
      linesOf(rankPlot([row('a', 'alert', 0.7, drift(0.7)), row('b', 'pass', 0.1, other)], 'x')?.text),
    ).toEqual([]);
    const aside = [...thresholds, toMetric(m.psi, 0.7)];
    expect(
      linesOf(rankPlot([row('a', 'alert', 0.7, aside), row('b', 'pass', 0.1, aside)], 'x')?.text),
    ).toEqual([]);
  });

  test('tells a threshold far beyond the bars in words alone', () => {
    // The longest bar is 0.1, five times that is 0.5.
    const text = rankPlot([row('a', 'pass', 0.1, drift(0.1)), row('b', 'pass', 0.1, drift(0.1))], 'x')?.text;
    expect(linesOf(text)).toEqual(['warning']);
    expect(text).toContain('alert begins at 0.6, beyond this plot');
  });

  test.each([
    {
      why: 'counted under another finding',
      more: toMetric(m.countedUnder, 'numeric_outlier on age (alert)'),
    },
    { why: 'not surely beyond it', more: toMetric(m.uncertain, 'it may be chance') },
  ])('says that what passes beyond a line is $why', ({ why, more }) => {
    const text = rankPlot(
      [row('a', 'pass', 0.7, drift(0.7, more)), row('b', 'pass', 0.1, drift(0.1))],
      'x',
    )?.text;
    expect(text).toContain(`Beyond a line, yet milder: ${why}.`);
  });
});

test('a measure whose name ends with a preposition makes a title all the same', () => {
  const rows = [row('a', 'alert', 0.7, drift(0.7)), row('b', 'pass', 0.1, drift(0.1))];
  expect(rankPlot(rows, 'worse than expected by')?.text).toContain(
    '<figcaption>worse than expected by feature',
  );
});

test('the plot of a distribution tells its index beside the thresholds', () => {
  const text = driftPlot(row('age', 'warning', 0.42, [...driftMetrics, ...thresholds]))?.text;
  expect(text).toContain('age, index 0.42; a warning begins at 0.2, an alert at 0.6');
  expect(words(text)).toContain('index 0.42; a warning begins at 0.2, an alert at 0.6');
});

describe('the plot of subsets', () => {
  test('draws them across all rows where all are measured by all rows', () => {
    // By hand: 0.8 less 0.1 and less 0.15; 0.2 was found on the worst.
    const strict = [
      ...subsetMetrics,
      toMetric(m.metricValue('accuracy'), 0.6),
      toMetric(m.worstPerfDiff, 0.2),
      toMetric(m.warningThreshold, 0.1),
      toMetric(m.alertThreshold, 0.15),
    ];
    const text = subsetPlot(row('month', 'alert', 0.2, strict))?.text;
    expect(linesOf(text)).toEqual(['warning', 'alert']);
    expect(text).toContain('warning begins at 0.7');
    expect(text).toContain('alert begins at 0.65');
    expect(text).toContain('all rows 0.8');
    expect(words(text)).toMatch(/; all rows 0\.8; for may a warning begins at 0\.7, an alert at 0\.65$/);
  });

  test('draws them on the worst alone where each has another measure, and says of which', () => {
    const rest = [
      toMetric(m.worseThanExpected, 0.25),
      toMetric(m.metricValue('accuracy'), 0.6),
      toMetric(m.valueOfCompared('accuracy', 'the rest'), 0.9),
      toMetric(m.differenceAllowed('the rest'), -0.05),
      toMetric(m.warningThreshold, 0.1),
      ...subsetMetrics.filter(({ name }) => name !== m.differenceFromOverall.name),
    ];
    const text = subsetPlot(row('month', 'warning', 0.25, rest))?.text;
    expect(linesOf(text)).toEqual(['warning']);
    // By hand: 0.9 less 0.05 and 0.1.
    expect(text).toContain('warning of may begins at 0.75');
    expect(text).toMatch(/<path class="bound warning" d="M[\d.]+ 7v18"/);
  });
});

test('the plot of values before and after draws the threshold of each row', () => {
  const loss = (before: number, notKnowing: number, after: number): Metric[] => [
    toMetric(m.lossBeyondNotKnowing, Number((notKnowing - after).toFixed(9))),
    toMetric(m.warningThreshold, 0.03),
    toMetric(m.metric, 'accuracy'),
    toMetric(m.valueBefore, before),
    toMetric(m.valueNotKnowing, notKnowing),
    toMetric(m.valueAfter, after),
  ];
  const rows = [
    row('job', 'warning', 0.1, loss(0.9, 0.8, 0.7)),
    row('age', 'pass', 0.01, loss(0.9, 0.85, 0.84)),
  ];
  const text = shiftPlot(rows)?.text;
  expect(linesOf(text)).toEqual(['warning', 'warning']);
  expect(words(text)).toBe(
    'Accuracy, before to after: job 0.9 to 0.7 (a warning begins at 0.77), age 0.9 to 0.84 (a warning begins at 0.82)',
  );
  expect(text).toContain('<th scope="row">job<td>0.9<td>0.7<td>0.77<td>–');
});
