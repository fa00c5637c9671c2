import { describe, expect, test } from '@jest/globals';
import type { ModelTask } from '../../../../../src/domain/vocabulary.js';
import { performanceTests } from '../../../../../src/engine/checks/strict/performance/index.js';
import type { Given } from '../../../../../src/engine/contract/parameter.js';
import type { CaseResult, TestContext } from '../../../../../src/engine/contract/stress-test.js';
import { measured, verdictOf } from '../../../../support/read-case-result.js';
import { oracle } from '../../../../support/statistics-oracle.js';
import { type GivenData, makeContext, type Scores } from '../../../../support/test-context.js';

/** The one finding of the named metric's test. */
async function judge(
  metric: string,
  context: TestContext,
  params: Given = {},
): Promise<CaseResult | undefined> {
  const stressTest = performanceTests.find(({ testType }) => testType === `model_performance:${metric}`);
  const cases = await stressTest?.run(context, params);
  expect(cases).toHaveLength(1);
  return cases?.[0];
}

/** Rows of which the given number are predicted right; labels and scores are 1 and 0.9 or 0.1. */
function rightOf(right: number, total: number): GivenData {
  const scores = Array.from({ length: total }, (_, row) => (row < right ? 0.9 : 0.1));
  return { labels: scores.map(() => 1), scores };
}

describe('each metric is measured on both datasets (scikit-learn)', () => {
  const { binary, multiclass } = oracle;
  const cases = [
    { data: binary, task: 'binary-classification' as ModelTask, classNames: ['no', 'yes'] },
    { data: multiclass, task: 'natural-language-inference' as ModelTask, classNames: ['a', 'b', 'c', 'd'] },
  ].flatMap(({ data, ...rest }) => Object.keys(data.all).map((metric) => ({ metric, data, ...rest })));

  test.each(cases)('$metric', async ({ metric, data, task, classNames }) => {
    const pick = <Item>(list: readonly Item[]): Item[] => list.filter((_, row) => data.rows.includes(row));
    const scores: readonly Scores[] = data.scores;
    const reference = { labels: data.labels, scores };
    const evaluation = { labels: pick(data.labels), scores: pick(scores) };
    const caseResult = await judge(metric, makeContext({ task, classNames, reference, evaluation }));
    const [before, after] = [data.all[metric] ?? NaN, data.on_rows[metric] ?? NaN];
    expect(caseResult?.impact).toBeCloseTo(before - after, 10);
    expect(measured(caseResult)).toMatchObject({
      metric,
      'reference value': expect.closeTo(before, 12),
      'evaluation value': expect.closeTo(after, 12),
      degradation: expect.closeTo(before - after, 10),
      direction: 'higher is better',
      'reference sample size': data.labels.length,
      'evaluation sample size': data.rows.length,
    });
  });
});

test('the area under the curve comes with the calibration of the evaluation scores, other metrics without', async () => {
  const data = { labels: [0, 1, 1, 1], scores: [0.1, 0.15, 0.8, 1] };
  const context = makeContext({ reference: data, evaluation: data });
  // By hand: 0.1 and 0.15 are in the second tenth, one of two positive; 0.8 and 1 in the last two.
  expect(measured(await judge('area_under_curve', context))).toMatchObject({
    'calibration predicted probabilities': [0.125, 0.8, 1],
    'calibration observed shares': [0.5, 1, 1],
    'calibration bin sizes': [2, 1, 1],
  });
  expect(measured(await judge('accuracy', context))).not.toHaveProperty(['calibration bin sizes']);
});

describe('degradation from 90 of 100 right (by hand, thresholds 0.05 and 0.2)', () => {
  test.each([
    { right: 95, impact: -0.05, severity: 'pass' },
    { right: 85, impact: 0.05, severity: 'pass' },
    { right: 84, impact: 0.06, severity: 'warning' },
    { right: 70, impact: 0.2, severity: 'warning' },
    { right: 69, impact: 0.21, severity: 'alert' },
  ])('to $right is $severity', async ({ right, impact, severity }) => {
    const context = makeContext({ reference: rightOf(90, 100), evaluation: rightOf(right, 100) });
    const caseResult = await judge('accuracy', context);
    expect([caseResult?.impact, verdictOf(caseResult)]).toEqual([impact, severity]);
  });

  test.each([
    { sensitivity: 'more', severity: 'alert' },
    { sensitivity: 'default', severity: 'warning' },
    { sensitivity: 'less', severity: 'warning' },
  ] as const)('to 78 is $severity for a $sensitivity sensitive run', async ({ sensitivity, severity }) => {
    const context = makeContext({ reference: rightOf(90, 100), evaluation: rightOf(78, 100), sensitivity });
    expect(verdictOf(await judge('accuracy', context))).toBe(severity);
  });

  test('three thresholds of an older version lose the middle one', async () => {
    const context = makeContext({ reference: rightOf(90, 100), evaluation: rightOf(78, 100) });
    const params = { degradation_thresholds: [0.03, 0.08, 0.13] };
    expect(verdictOf(await judge('accuracy', context, params))).toBe('warning');
  });
});

describe('absolute thresholds', () => {
  const reference = rightOf(90, 100);
  test.each([
    { right: 90, severity: 'pass' },
    { right: 89, severity: 'warning' },
    { right: 80, severity: 'warning' },
    { right: 79, severity: 'alert' },
  ])(
    '[0.9, 0.8] make $right of 100 right $severity, whatever the degradation',
    async ({ right, severity }) => {
      const context = makeContext({ reference, evaluation: rightOf(right, 100) });
      const params = { degradation_thresholds: [1, 1], absolute_thresholds: [0.9, 0.8] };
      expect(verdictOf(await judge('accuracy', context, params))).toBe(severity);
    },
  );

  test('never hide a worse degradation', async () => {
    const context = makeContext({ reference, evaluation: rightOf(60, 100) });
    expect(verdictOf(await judge('accuracy', context, { absolute_thresholds: [0.5, 0.4] }))).toBe('alert');
  });

  test('are judged alone when the reference has no labels', async () => {
    const context = makeContext({ reference: { scores: [0.9] }, evaluation: rightOf(85, 100) });
    const caseResult = await judge('accuracy', context, { absolute_thresholds: [0.9, 0.8] });
    expect(verdictOf(caseResult)).toBe('warning');
    expect(measured(caseResult)).not.toHaveProperty('degradation');
    expect(measured(caseResult)).not.toHaveProperty('warning threshold');
  });
});

test('a proportion comes with its margin: 1.96 · √(0.9 · 0.1 / 100)', async () => {
  const context = makeContext({ reference: rightOf(90, 100), evaluation: rightOf(90, 100) });
  expect(measured(await judge('accuracy', context))['evaluation margin of error']).toBeCloseTo(0.0587989, 6);
  expect(measured(await judge('f1', context))).not.toHaveProperty('evaluation margin of error');
});

test.each([
  { sensitivity: 'default', warning: 0.05, alert: 0.2 },
  // Half as wide again, by docs/stress-tests.md.
  { sensitivity: 'less', warning: 0.075, alert: 0.3 },
] as const)('tells the thresholds of $sensitivity sensitivity', async ({ sensitivity, warning, alert }) => {
  const context = {
    ...makeContext({ reference: rightOf(90, 100), evaluation: rightOf(90, 100) }),
    sensitivity,
  };
  const told = measured(await judge('accuracy', context));
  expect(told['warning threshold']).toBeCloseTo(warning, 12);
  expect(told['alert threshold']).toBeCloseTo(alert, 12);
});

describe('is skipped with its reason', () => {
  test.each([
    {
      name: 'without labels in the evaluation data',
      metric: 'accuracy',
      reference: rightOf(9, 10),
      evaluation: { scores: [0.9] },
      reason: 'Accuracy: the evaluation data have no labels',
    },
    {
      name: 'without labels in the reference data',
      metric: 'recall',
      reference: { scores: [0.9] },
      evaluation: rightOf(9, 10),
      reason: 'Recall: the reference data have no labels',
    },
    {
      name: 'without a model',
      metric: 'f1',
      reference: { labels: [1] },
      evaluation: { labels: [1] },
      reason: 'F1: there is neither a model nor stored predictions',
    },
    {
      name: 'when every label is null',
      metric: 'accuracy',
      reference: rightOf(9, 10),
      evaluation: { labels: [-1, -1], scores: [0.9, 0.1] },
      reason: 'Accuracy: no row has a label in the evaluation data',
    },
    {
      name: 'when a class is missing',
      metric: 'area_under_curve',
      reference: { labels: [0, 1], scores: [0.1, 0.9] },
      evaluation: rightOf(9, 10),
      reason: 'Area Under Curve: every labelled row has class 1 in the evaluation data',
    },
    {
      name: 'on empty data',
      metric: 'accuracy',
      reference: { labels: [], scores: [] },
      evaluation: { labels: [], scores: [] },
      reason: 'Accuracy: no row has a label in the evaluation data',
    },
  ])('$name', async ({ metric, reference, evaluation, reason }) => {
    expect(verdictOf(await judge(metric, makeContext({ reference, evaluation })))).toBe(`skip: ${reason}`);
  });
});

test.each([
  { params: { degradation_thresholds: [0.2, 0.05] }, message: 'degradation_thresholds must be two numbers' },
  { params: { degradation_thresholds: 'low' }, message: 'not "low"' },
  { params: { absolute_thresholds: [0.8, 0.9] }, message: 'the second not above the first, not [0.8,0.9]' },
  { params: { absolute_thresholds: [0.8] }, message: 'absolute_thresholds must be two numbers' },
])('refuses $params', async ({ params, message }) => {
  await expect(judge('accuracy', makeContext(), params)).rejects.toThrow(message);
});

test('a failing model is not swallowed', async () => {
  const predict = (): number => {
    throw new Error('boom');
  };
  const data = { columns: { x: [1] }, labels: [1] };
  await expect(
    judge('accuracy', makeContext({ reference: data, evaluation: data, predict })),
  ).rejects.toThrow('boom');
});
