import { describe, expect, test } from '@jest/globals';
import type { Cell } from '../../../../../src/engine/data/table.js';
import { abnormalInputTests } from '../../../../../src/engine/checks/strict/abnormal-inputs/index.js';
import { nullCheck } from '../../../../../src/engine/checks/strict/abnormal-inputs/null-check.js';
import { numericOutlier } from '../../../../../src/engine/checks/strict/abnormal-inputs/numeric-outlier.js';
import { unseenCategorical } from '../../../../../src/engine/checks/strict/abnormal-inputs/unseen-categorical.js';
import {
  type GivenContext,
  type GivenData,
  makeContext,
  makeFeature,
} from '../../../../support/test-context.js';
import { measured, outcomeOf, runOne } from '../../../suite/run-one.js';

/** A single column `x`, in the reference data and in the evaluation data. */
function column(
  reference: readonly Cell[],
  evaluation: readonly Cell[],
  scored: Omit<GivenData, 'columns'> = {},
  given: GivenContext = {},
) {
  return makeContext({
    ...given,
    reference: { columns: { x: reference } },
    evaluation: { ...scored, columns: { x: evaluation } },
  });
}

describe('a case', () => {
  // By hand: rows 1 and 3 fail. Passing rows: predicted 1, 0, 1 for labels 1, 0, 0: accuracy 2/3.
  // Failing rows: predicted 1, 0 for labels 0, 0: 1/2. Impact 2/3 − 1/2 = 1/6.
  test('is the accuracy lost on the rows that fail', async () => {
    const scored = { labels: [1, 0, 0, 0, 0], scores: [0.9, 0.8, 0.2, 0.3, 0.7] };
    const context = column(['a', 'b'], ['a', 'new', 'b', 'newer', 'b'], scored);
    expect(await runOne(unseenCategorical, context)).toEqual([
      {
        features: ['x'],
        outcome: { kind: 'measured', severity: 'alert' },
        impact: 0.166666666667,
        measurements: [
          { name: 'failing rows', category: 'failing-inputs', value: { int: 2 } },
          { name: 'share of failing rows', category: 'failing-inputs', value: { float: 0.4 } },
          { name: 'failing row indices', category: 'failing-inputs', value: { ints: [1, 3] } },
          { name: 'failing values', category: 'failing-inputs', value: { texts: ['new', 'newer'] } },
          { name: 'metric', category: 'performance-metric-name', value: { text: 'accuracy' } },
          { name: 'passing rows value', category: 'performance-metric-value', value: { float: 2 / 3 } },
          { name: 'failing rows value', category: 'performance-metric-value', value: { float: 0.5 } },
          { name: 'performance change', category: 'performance-diff', value: { float: 0.166666666667 } },
        ],
      },
    ]);
  });

  test('passes when no row fails', async () => {
    const scored = { labels: [1, 0], scores: [0.1, 0.9] };
    expect(await runOne(unseenCategorical, column(['a', 'b'], ['b', 'a'], scored))).toEqual([
      {
        features: ['x'],
        outcome: { kind: 'measured', severity: 'pass' },
        impact: 0,
        measurements: [
          { name: 'failing rows', category: 'failing-inputs', value: { int: 0 } },
          { name: 'share of failing rows', category: 'failing-inputs', value: { float: 0 } },
        ],
      },
    ]);
  });

  test('is a warning when the model does as well, or better, on the rows that fail', async () => {
    // By hand: accuracy 0 on the passing row, 1 on the failing one.
    const scored = { labels: [1, 1], scores: [0.1, 0.9] };
    const [caseResult] = await runOne(unseenCategorical, column(['a'], ['a', 'new'], scored));
    expect([caseResult?.impact, outcomeOf(caseResult)]).toEqual([-1, 'warning']);
  });

  // 20 passing rows, all right. Of 20 failing rows so many are wrong: impact = wrong / 20.
  test.each([
    { wrong: 0, severity: 'warning' },
    { wrong: 2, severity: 'warning' },
    { wrong: 3, severity: 'alert' },
  ])('with $wrong of 20 failing rows wrong is judged $severity', async ({ wrong, severity }) => {
    const cells = Array.from({ length: 40 }, (_, i) => (i < 20 ? 'a' : 'new'));
    const scored = { labels: cells.map(() => 1), scores: cells.map((_, i) => (i < 40 - wrong ? 0.9 : 0.1)) };
    const [caseResult] = await runOne(unseenCategorical, column(['a'], cells, scored));
    expect([caseResult?.impact, outcomeOf(caseResult)]).toEqual([wrong / 20, severity]);
  });

  test('uses multiclass accuracy for more classes', async () => {
    const scored = {
      labels: [2, 0],
      scores: [
        [0.1, 0.1, 0.8],
        [0.2, 0.7, 0.1],
      ],
    };
    const context = column(['a'], ['a', 'new'], scored, { task: 'multiclass-classification' });
    const [caseResult] = await runOne(unseenCategorical, context);
    expect(measured(caseResult)).toMatchObject({ metric: 'multiclass_accuracy', 'performance change': 1 });
  });

  test('lists at most 20 rows and 10 values', async () => {
    const cells = Array.from({ length: 100 }, (_, i) => `new ${i}`);
    const [caseResult] = await runOne(unseenCategorical, column(['a'], cells));
    expect(measured(caseResult)).toMatchObject({
      'failing rows': 100,
      'failing row indices': Array.from({ length: 20 }, (_, i) => i),
      'failing values': Array.from({ length: 10 }, (_, i) => `new ${i}`),
    });
  });
});

describe('the share of failing rows is judged', () => {
  const twentieth = Array.from({ length: 20 }, (_, i) => (i === 0 ? 'new' : 'a'));

  test.each<{ readonly name: string; readonly scored: Omit<GivenData, 'columns'> }>([
    { name: 'without labels', scored: { scores: twentieth.map(() => 0.9) } },
    { name: 'without predictions', scored: { labels: twentieth.map(() => 1) } },
    {
      name: 'with labels on fewer than 80 % of the rows',
      scored: { labels: twentieth.map((_, i) => (i < 15 ? 1 : -1)), scores: twentieth.map(() => 0.9) },
    },
    {
      name: 'when no failing row has a label',
      scored: { labels: twentieth.map((_, i) => (i === 0 ? -1 : 1)), scores: twentieth.map(() => 0.9) },
    },
  ])('$name', async ({ scored }) => {
    const [caseResult] = await runOne(unseenCategorical, column(['a'], twentieth, scored));
    expect([caseResult?.impact, outcomeOf(caseResult)]).toEqual([0.05, 'warning']);
    expect(measured(caseResult)).not.toHaveProperty('metric');
  });

  test('when no row passes', async () => {
    const scored = { labels: [1, 1], scores: [0.1, 0.1] };
    const [caseResult] = await runOne(unseenCategorical, column(['a'], ['new', 'new'], scored));
    expect([caseResult?.impact, outcomeOf(caseResult)]).toEqual([1, 'alert']);
  });

  test('as a mere warning when fewer rows fail than min_num_samples', async () => {
    const scored = { labels: [1, 1], scores: [0.9, 0.1] };
    const params = { performance_change_config: { min_num_samples: 2 } };
    const [caseResult] = await runOne(unseenCategorical, column(['a'], ['a', 'new'], scored), params);
    expect([caseResult?.impact, outcomeOf(caseResult)]).toEqual([0.5, 'warning']);
  });
});

describe('unseen categorical', () => {
  test('knows a value whichever type it was read as, and nulls are no values', async () => {
    const features = [makeFeature('x', 'categorical')];
    const context = column([1, 2, true], ['1', 2, null, 'true', 3], {}, { features });
    expect(measured((await runOne(unseenCategorical, context))[0])['failing row indices']).toEqual([4]);
  });

  test('tells apart what people would: blanks, case, look-alikes', async () => {
    const context = column(['a', ''], ['A', 'a ', '\u0430', '', 'a'], {});
    expect(measured((await runOne(unseenCategorical, context))[0])['failing rows']).toBe(3);
  });

  test('leaves columns alone that are numeric or may have new values', async () => {
    const data = { columns: { x: [1, 2], y: ['a', 'b'] } };
    const features = [
      makeFeature('x', 'numeric'),
      makeFeature('y', 'categorical', { allowsUnseenValues: true }),
    ];
    const context = makeContext({ reference: data, evaluation: data, features });
    expect((await runOne(unseenCategorical, context)).map(({ outcome }) => outcome)).toEqual([
      { kind: 'skip', reason: 'there is no categorical column whose values should all be known' },
    ]);
  });
});

describe('null check', () => {
  test('finds nulls where the reference has none', async () => {
    const context = makeContext({
      reference: { columns: { x: [1, 2], y: ['a', null], text: ['one', 'two'] } },
      evaluation: { columns: { x: [null, 1], y: [null, 'a'], text: ['', null] } },
      textFeatures: ['text'],
    });
    const cases = await runOne(nullCheck, context);
    expect(
      cases.map((caseResult) => [caseResult.features, measured(caseResult)['failing row indices']]),
    ).toEqual([
      [['x'], [0]],
      [['text'], [1]],
    ]);
    expect(measured(cases[0])['failing values']).toEqual(['null']);
  });

  test('skips when every column has nulls in the reference data', async () => {
    expect((await runOne(nullCheck, column([null], [null]))).map(outcomeOf)).toEqual(['skip']);
  });
});

describe('numeric outliers', () => {
  // Mean 45, population standard deviation 10: the bounds are 15 and 75, as in RIME's documentation.
  const reference = [35, 55, 55, 35, 55, 35];

  test('are strictly outside mean ± 3 standard deviations', async () => {
    const cells = [15, 75, 14.999, 75.001, -1e300, null, 'n/a', 45];
    const [caseResult] = await runOne(numericOutlier, column(reference, cells, {}, features('numeric')));
    expect(measured(caseResult)).toMatchObject({
      'failing row indices': [2, 3, 4],
      'failing values': ['14.999', '75.001', '-1e+300'],
    });
  });

  // numpy: x = [1, 2, 2, 3, 3, 3, 4, 4, 5, 23][::-1]; x.mean(), x.std() → 5.0, 6.09918…; bounds 23.2975 and 22.9926
  test.each([
    { multiplier: 3, failing: 0 },
    { multiplier: 2.95, failing: 1 },
  ])('with a multiplier of $multiplier are $failing', async ({ multiplier, failing }) => {
    const cells = [23, 5, 4, 4, 3, 3, 3, 2, 2, 1];
    const [caseResult] = await runOne(numericOutlier, column(cells, cells), { bound_multiplier: multiplier });
    expect(measured(caseResult)['failing rows']).toBe(failing);
  });

  test.each<{ readonly name: string; readonly cells: Cell[]; readonly given: GivenContext }>([
    { name: 'text', cells: ['b', 'a'], given: features('categorical') },
    { name: 'an id', cells: [2, 1], given: features('numeric', { isUnique: true }) },
    { name: 'a running number', cells: [1, 2, null, 30], given: features('numeric') },
    { name: 'constant', cells: [3, 3, 3], given: features('numeric') },
    { name: 'empty', cells: [null, null], given: features('numeric') },
  ])('are not looked for in a column that is $name', async ({ cells, given }) => {
    expect((await runOne(numericOutlier, column(cells, [1e9], {}, given))).map(outcomeOf)).toEqual(['skip']);
  });

  test('are looked for in a sorted column with equal neighbours', async () => {
    const [caseResult] = await runOne(numericOutlier, column([1, 1, 2, 2], [1e9]));
    expect(measured(caseResult)['failing rows']).toBe(1);
  });
});

function features(kind: 'numeric' | 'categorical', overrides = {}): GivenContext {
  return { features: [makeFeature('x', kind, overrides)] };
}

describe('all of them', () => {
  const table = abnormalInputTests.map((test) => [test.testType, test] as const);
  const data = { columns: { n: [1, 3, 2, 9], c: ['a', 'b', 'b', 'a'] } };
  const worse = { columns: { n: [1, null, 2, 1e6], c: ['a', 'z', null, 'a'] }, labels: [1, 0, 1, 0] };
  const both = () =>
    makeContext({ reference: data, evaluation: worse, predict: ({ n }) => (n === 1e6 ? 0.9 : 0.2) });

  test.each(table)('%s leaves out the columns named', async (_, test) => {
    const cases = await runOne(test, both(), { exclude_columns: ['n', 'c'] });
    expect(cases.map(outcomeOf)).toEqual(['skip']);
  });

  test.each(table)('%s finds the same twice', async (_, test) => {
    expect(JSON.stringify(await runOne(test, both()))).toBe(JSON.stringify(await runOne(test, both())));
  });

  test.each(table)('%s skips empty evaluation data', async (_, test) => {
    expect((await runOne(test, column(['a', 'b'], [])))[0]?.outcome).toEqual({
      kind: 'skip',
      reason: 'the evaluation data have no rows',
    });
  });

  test.each(table)('%s looks at columns beside a text too', async (_, test) => {
    const context = makeContext({
      textFeatures: ['text'],
      reference: { columns: { ...data.columns, text: ['a', 'b', 'c', 'd'] } },
      evaluation: { columns: { ...worse.columns, text: ['e', 'f', 'g', 'h'] } },
    });
    const cases = await runOne(test, context);
    expect(cases.filter(({ features: [name] }) => name !== 'text').map(outcomeOf)).not.toContain('skip');
  });

  test.each(table)('%s refuses to leave out a column that is not there', async (_, test) => {
    await expect(runOne(test, both(), { exclude_columns: ['m'] })).rejects.toThrow(
      `${test.configKey}.exclude_columns names "m", which is not among n, c`,
    );
  });

  test.each(table)('%s refuses thresholds that fall', async (_, test) => {
    const params = { performance_change_config: { performance_thresholds: [0.2, 0.1] } };
    await expect(runOne(test, both(), params)).rejects.toThrow(
      `${test.configKey}.performance_change_config.performance_thresholds must be two numbers`,
    );
  });
});

test('they find the same rows in another order', async () => {
  const cells = ['a', 'new', 'a', 'newer'];
  const scored = { labels: [1, 0, 0, 0], scores: [0.9, 0.8, 0.2, 0.3] };
  const turned = { labels: scored.labels.toReversed(), scores: scored.scores.toReversed() };
  const [here] = await runOne(unseenCategorical, column(['a'], cells, scored));
  const [there] = await runOne(unseenCategorical, column(['a'], cells.toReversed(), turned));
  expect([there?.impact, there?.outcome]).toEqual([here?.impact, here?.outcome]);
  expect(measured(there)['failing row indices']).toEqual([0, 2]);
});
