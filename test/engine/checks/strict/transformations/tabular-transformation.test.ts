import { describe, expect, test } from '@jest/globals';
import type { Cell } from '../../../../../src/engine/data/table.js';
import type { StressTest } from '../../../../../src/engine/contract/stress-test.js';
import { transformationTests } from '../../../../../src/engine/checks/strict/transformations/index.js';
import {
  type GivenContext,
  makeContext,
  makeFailures,
  makeFeature,
  makePredictions,
} from '../../../../support/test-context.js';
import { cellsByColumn } from '../../../../support/cells-by-column.js';
import { measured, outcomeOf, runOne } from '../../../suite/run-one.js';

const tabularTests = transformationTests.filter(({ modalities }) => modalities.includes('tabular'));

function find(testType: string): StressTest {
  const found = tabularTests.find((test) => test.testType === testType);
  if (!found) throw new Error(testType);
  return found;
}

/** A single column `x`, in the reference data and in the evaluation data. */
function column(reference: readonly Cell[], evaluation: readonly Cell[], given: GivenContext = {}) {
  return makeContext({
    ...given,
    reference: { columns: { x: reference } },
    evaluation: { ...given.evaluation, columns: { x: evaluation } },
  });
}

describe('null substitution', () => {
  const nulls = find('null_substitution');
  const ages = [60, 70, 20, 30];
  const predict = ({ x }: Readonly<Record<string, Cell>>): number => {
    if (x === null || x === undefined) return 0;
    return Number(x) > 50 ? 0.9 : 0.1;
  };

  // By hand: without an age all four are predicted 0, of which two are right: accuracy 1 → 0.5.
  // The class predicted before goes from 0.9 to 0 on two rows and from 0.9 to 1 on two: mean (0.9·2 + 0.1·2)/4 = 0.5.
  test('is the loss of accuracy on the corrupted rows', async () => {
    const context = column(ages, ages, { evaluation: { labels: [1, 1, 0, 0] }, predict });
    expect(await runOne(nulls, context)).toEqual([
      {
        features: ['x'],
        outcome: { kind: 'measured', severity: 'alert' },
        impact: 0.5,
        measurements: [
          { name: 'metric', category: 'performance-metric-name', value: { text: 'accuracy' } },
          { name: 'value before', category: 'performance-metric-value', value: { float: 1 } },
          { name: 'value after', category: 'performance-metric-value', value: { float: 0.5 } },
          { name: 'performance change', category: 'performance-diff', value: { float: 0.5 } },
          { name: 'average row-wise prediction difference', category: 'output-diff', value: { float: 0.5 } },
          { name: 'original value', category: 'input', value: { text: '60' } },
          { name: 'substituted value', category: 'input', value: { text: 'null' } },
          { name: 'sample size', category: 'input', value: { int: 4 } },
        ],
      },
    ]);
    expect(cellsByColumn(context.modelCalls[1])['x']).toEqual([null, null, null, null]);
  });

  test('falls back to the predictions when there are no labels', async () => {
    const [caseResult] = await runOne(nulls, column(ages, ages, { predict }));
    expect(caseResult?.impact).toBe(0.5);
    expect(measured(caseResult)).toEqual({
      metric: 'avg_row_wise_pred_diff',
      'average row-wise prediction difference': 0.5,
      'original value': '60',
      'substituted value': 'null',
      'sample size': 4,
    });
  });

  // Four of five rows are 0.8, which is enough; three of four are not.
  test.each([
    { labels: [1, 1, 0, 0, -1], metric: 'accuracy' },
    { labels: [1, 1, 0, -1], metric: 'avg_row_wise_pred_diff' },
    { labels: [-1, -1, -1, -1], metric: 'avg_row_wise_pred_diff' },
  ])('weighs labels $labels by $metric', async ({ labels, metric }) => {
    const cells = labels.map((_, i) => ages[i] ?? 40);
    const [caseResult] = await runOne(nulls, column(ages, cells, { evaluation: { labels }, predict }));
    expect(measured(caseResult)['metric']).toBe(metric);
  });

  // |p' − p| = change on every row.
  test.each([
    { change: 0, severity: 'pass' },
    { change: 0.03, severity: 'pass' },
    { change: 0.04, severity: 'warning' },
    { change: 0.1, severity: 'warning' },
    { change: 0.11, severity: 'alert' },
  ])('judges a change of $change as $severity', async ({ change, severity }) => {
    const context = column([1, 2], [1, 2], { predict: ({ x }) => (x === null ? 0.9 - change : 0.9) });
    const [caseResult] = await runOne(nulls, context);
    expect([caseResult?.impact, outcomeOf(caseResult)]).toEqual([change, severity]);
  });

  test('passes a model that gets better', async () => {
    // By hand: accuracy 0 → 1.
    const context = column([1, 2], [1, 2], {
      evaluation: { labels: [1, 1] },
      predict: ({ x }) => (x === null ? 0.9 : 0.1),
    });
    const [caseResult] = await runOne(nulls, context);
    expect([caseResult?.impact, outcomeOf(caseResult)]).toEqual([-1, 'pass']);
  });

  test('corrupts one column at a time, without those that have nulls in the reference or are excluded', async () => {
    const columns = { a: [1, 2], b: ['u', 'v'], c: [3, 4], d: [5, 6] };
    const context = makeContext({
      reference: { columns: { ...columns, c: [3, null] } },
      evaluation: { columns },
      predict: () => 0.5,
    });
    const cases = await runOne(nulls, context, { exclude_columns: ['d'] });
    expect(cases.map(({ features }) => features)).toEqual([['a'], ['b']]);
    expect(context.modelCalls.map((table) => cellsByColumn(table))).toEqual([
      columns,
      { ...columns, a: [null, null] },
      { ...columns, b: [null, null] },
    ]);
  });

  test('skips when every column has nulls in the reference data', async () => {
    const [caseResult] = await runOne(nulls, column([1, null], [1, 2], { predict }));
    expect(caseResult?.outcome).toEqual({
      kind: 'skip',
      reason: 'every column has nulls in the reference data',
    });
  });

  test('skips a column of which no evaluation row has a value', async () => {
    const [caseResult] = await runOne(nulls, column([1, 2], [null, null], { predict }));
    expect(caseResult).toMatchObject({
      features: ['x'],
      outcome: { kind: 'skip', reason: 'no evaluation row has a normal value to start from' },
    });
  });
});

describe('a model that raises', () => {
  const encode = ({ x }: Readonly<Record<string, Cell>>): number => {
    if (x !== 'a' && x !== 'b') throw new Error(`KeyError: ${String(x)}`);
    return 0.5;
  };
  const unseen = find('unseen_categorical_substitution');

  test('on the corrupted rows is an error', async () => {
    const [caseResult] = await runOne(unseen, column(['a', 'b'], ['b', 'a'], { predict: encode }));
    expect(caseResult).toMatchObject({
      features: ['x'],
      outcome: {
        kind: 'error',
        message: 'the model raised with "x" = "unseen value": KeyError: unseen value',
      },
    });
    expect(measured(caseResult)).toEqual({
      'original value': '"b"',
      'substituted value': '"unseen value"',
      'sample size': 2,
    });
  });

  test('is skipped when errors are to be ignored', async () => {
    const params = { performance_change_config: { ignore_errors: true } };
    const [caseResult] = await runOne(unseen, column(['a', 'b'], ['b', 'a'], { predict: encode }), params);
    expect(caseResult?.outcome).toEqual({
      kind: 'skip',
      reason: 'ignored by ignore_errors: the model raised with "x" = "unseen value": KeyError: unseen value',
    });
  });

  test('is not asked about a row on which it fails as it is', async () => {
    const context = column(['a', 'b'], ['c', 'b'], { predict: encode });
    const [caseResult] = await runOne(unseen, {
      ...context,
      failures: { ...context.failures, evaluation: makeFailures([0]) },
      predictions: () => Promise.resolve(makePredictions([NaN, 0.5])),
    });
    expect(measured(caseResult)).toMatchObject({ 'original value': '"b"', 'sample size': 1 });
  });
});

describe('unseen categorical substitution', () => {
  const unseen = find('unseen_categorical_substitution');

  test.each<{ readonly name: string; readonly reference: Cell[]; readonly expected: string }>([
    { name: 'a text among texts', reference: ['a', 'b', null], expected: '"unseen value"' },
    { name: 'a text that is really new', reference: ['unseen value'], expected: '"unseen value again"' },
    { name: 'a number above the highest among numbers', reference: [3, 1, 7], expected: '8' },
    { name: 'a text among both', reference: [3, 'a'], expected: '"unseen value"' },
    { name: 'a text among booleans', reference: [true, false], expected: '"unseen value"' },
  ])('puts $name', async ({ reference, expected }) => {
    const features = [makeFeature('x', 'categorical')];
    const context = column(reference, reference, { features, predict: () => 0.5 });
    const [caseResult] = await runOne(unseen, context);
    expect(measured(caseResult)['substituted value']).toBe(expected);
  });

  test('starts from rows whose value is known', async () => {
    const [caseResult] = await runOne(unseen, column(['a', 'b'], ['new', null, 'b'], { predict: () => 0.5 }));
    expect(measured(caseResult)).toMatchObject({ 'original value': '"b"', 'sample size': 1 });
  });

  test('leaves columns alone that are numeric or may have new values', async () => {
    const features = [
      makeFeature('x', 'numeric'),
      makeFeature('y', 'categorical', { allowsUnseenValues: true }),
    ];
    const data = { columns: { x: [1, 2], y: ['a', 'b'] } };
    const context = makeContext({ reference: data, evaluation: data, features, predict: () => 0.5 });
    expect((await runOne(unseen, context))[0]?.outcome).toEqual({
      kind: 'skip',
      reason: 'there is no categorical column whose values should all be known',
    });
  });
});

describe('numeric outliers substitution', () => {
  const outliers = find('outlier_substitution');
  // Mean 5, population standard deviation 2: bounds −1 and 11, substitutes −3 and 13.
  const reference = [2, 4, 4, 4, 5, 5, 7, 9];

  test('puts a value beyond each bound and reports the side that does more harm', async () => {
    const context = column(reference, [4, 5], { predict: ({ x }) => (Number(x) < 0 ? 0.4 : 0.9) });
    const [caseResult] = await runOne(outliers, context);
    expect(context.modelCalls.slice(1).map((table) => cellsByColumn(table)['x'])).toEqual([
      [13, 13],
      [-3, -3],
    ]);
    expect([caseResult?.impact, measured(caseResult)['substituted value']]).toEqual([0.5, '-3']);
  });

  test.each([
    // Mean 1, deviation 0.5: 1 ± 4 · 0.5.
    { cells: [0.5, 1.5], multiplier: 3, expected: [3, -1] },
    // Mean 1, deviation √(2/3) = 0.8165: 1 ± 3.266, away from zero to whole numbers.
    { cells: [0, 1, 2], multiplier: 3, expected: [5, -3] },
    // 5 ± 3 · 2.
    { cells: reference, multiplier: 2, expected: [11, -1] },
  ])(
    'takes $expected for $cells with a multiplier of $multiplier',
    async ({ cells, multiplier, expected }) => {
      const context = column(cells, cells.slice(0, 1), { predict: () => 0.5 });
      await runOne(outliers, context, { bound_multiplier: multiplier });
      expect(context.modelCalls.slice(1).map((table) => table.column('x')?.cell(0))).toEqual(expected);
    },
  );

  test('starts from rows that are no outliers themselves', async () => {
    const context = column(reference, [12, -2, 11, null, 5], { predict: () => 0.5 });
    expect(measured((await runOne(outliers, context))[0])['sample size']).toBe(2);
  });

  test('skips columns that are not numeric, ids, or constant', async () => {
    const data = { columns: { x: ['a', 'b'], id: [1, 2], same: [3, 3] } };
    const features = [
      makeFeature('x', 'categorical'),
      makeFeature('id', 'numeric', { isUnique: true }),
      makeFeature('same', 'numeric'),
    ];
    const context = makeContext({ reference: data, evaluation: data, features, predict: () => 0.5 });
    expect((await runOne(outliers, context)).map(outcomeOf)).toEqual(['skip']);
  });

  test('refuses a negative multiplier', async () => {
    const context = column(reference, reference, { predict: () => 0.5 });
    await expect(runOne(outliers, context, { bound_multiplier: -1 })).rejects.toThrow(
      'outlier_substitution.bound_multiplier must be a number of at least 0, not -1',
    );
  });
});

describe('feature type change', () => {
  const typeChange = find('feature_type_change');

  test.each<{ readonly cell: Cell; readonly expected: Cell }>([
    { cell: 12, expected: '12' },
    { cell: -0.5, expected: '-0.5' },
    { cell: true, expected: 'true' },
    { cell: 'blue', expected: 1 },
  ])('sends $expected for $cell', async ({ cell, expected }) => {
    const context = column([cell], [cell, null], { predict: () => 0.5 });
    await runOne(typeChange, context);
    expect(cellsByColumn(context.modelCalls[1])['x']).toEqual([expected]);
  });

  test('skips a column whose typed input cannot hold the other type', async () => {
    const context = column([1], [1], { predict: () => 0.5, accepts: (_, type) => type === 'number' });
    const [caseResult] = await runOne(typeChange, context);
    expect(caseResult).toMatchObject({
      features: ['x'],
      outcome: { kind: 'skip', reason: 'the model\'s input for "x" is typed and cannot receive a string' },
    });
    expect(context.modelCalls).toHaveLength(1);
  });
});

describe('all of them', () => {
  const table = tabularTests.map((test) => [test.testType, test] as const);
  const cells = Array.from({ length: 300 }, (_, i) => i % 17);
  const byValue = ({ x }: Readonly<Record<string, Cell>>): number =>
    typeof x === 'number' ? (x % 10) / 10 : 0.3;
  const both = () =>
    makeContext({
      reference: { columns: { x: cells, y: cells.map(String) } },
      evaluation: { columns: { x: cells, y: cells.map(String) } },
      predict: byValue,
    });

  test.each(table)('%s simulates 100 rows, or as many as asked for', async (_, test) => {
    for (const caseResult of await runOne(test, both()))
      expect(measured(caseResult)['sample size']).toBe(100);
    const params = { performance_change_config: { num_samples_to_simulate: 7 } };
    for (const caseResult of await runOne(test, both(), params))
      expect(measured(caseResult)['sample size']).toBe(7);
  });

  test.each(table)('%s finds the same with the same seed', async (_, test) => {
    expect(JSON.stringify(await runOne(test, both()))).toBe(JSON.stringify(await runOne(test, both())));
  });

  test.each(table)('%s skips without a model', async (_, test) => {
    expect((await runOne(test, column([1], [1])))[0]?.outcome).toEqual({
      kind: 'skip',
      reason: 'there is no model to ask',
    });
  });

  test.each(table)('%s skips when there is no column', async (_, test) => {
    const context = makeContext({ features: [], predict: () => 0.5 });
    expect((await runOne(test, context)).map(outcomeOf)).toEqual(['skip']);
  });

  test.each(table)('%s refuses to simulate no rows', async (_, test) => {
    const params = { performance_change_config: { num_samples_to_simulate: 0 } };
    await expect(runOne(test, both(), params)).rejects.toThrow(
      'performance_change_config.num_samples_to_simulate must be a whole number of at least 1, not 0',
    );
  });
});
