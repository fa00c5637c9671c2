import { describe, expect, test } from '@jest/globals';
import type { Cell } from '../../../../src/engine/data/table.js';
import { platformDriftTests as driftTests } from '../../../../src/engine/checks/drift/index.js';
import type { Given } from '../../../../src/engine/contract/parameter.js';
import type { CaseResult, TestContext } from '../../../../src/engine/contract/stress-test.js';
import { measured, verdictOf } from '../../../support/read-case-result.js';
import { oracle } from '../../../support/statistics-oracle.js';
import { type GivenContext, makeContext } from '../../../support/test-context.js';

function judge(testType: string, context: TestContext, params: Given = {}): Promise<readonly CaseResult[]> {
  const stressTest = driftTests.find((one) => one.testType === testType);
  if (!stressTest) throw new Error(`There is no test ${testType}.`);
  return stressTest.run(context, params);
}

/** `repeat(['a', 2], ['b', 1])` is a, a, b. */
function repeat<Item>(...runs: readonly (readonly [Item, number])[]): Item[] {
  return runs.flatMap(([item, times]) => Array<Item>(times).fill(item));
}

function compareColumns(reference: readonly Cell[], evaluation: readonly Cell[]): TestContext {
  return makeContext({
    reference: { columns: { x: reference } },
    evaluation: { columns: { x: evaluation } },
  });
}

describe('numeric feature drift (numpy: quantile edges, counts, index)', () => {
  test.each([
    { name: 'none', severity: 'pass' },
    { name: 'shift', severity: 'warning' },
    { name: 'mostly zero', severity: 'warning' },
    { name: 'below the smallest', severity: 'warning' },
  ] as const)('$name', async ({ name, severity }) => {
    const { reference, evaluation, bins, index, by_chance } = oracle.drift[name];
    const [caseResult] = await judge('numeric_feature_drift', compareColumns(reference, evaluation));
    expect(verdictOf(caseResult)).toBe(severity);
    expect(caseResult?.impact).toBeCloseTo(index, 12);
    expect(measured(caseResult)).toMatchObject({
      'population stability index': expect.closeTo(index, 12),
      'expected index without drift': expect.closeTo(by_chance, 12),
      bins,
      'reference sample size': reference.length,
      'evaluation sample size': evaluation.length,
    });
  });

  test('names the interval that changed most', async () => {
    const context = compareColumns(repeat([0, 80], [1, 40]), repeat([-1, 60], [0, 40], [1, 50]));
    const [caseResult] = await judge('numeric_feature_drift', context);
    expect(measured(caseResult)).toMatchObject({
      'most changed value': 'below 0',
      'reference share': 0,
      'evaluation share': 0.4,
      'bin names': ['below 0', '0', 'above 0'],
      'reference counts': [0, 80, 40],
      'evaluation counts': [60, 40, 50],
    });
  });

  test('leaves out nulls and texts, and needs 100 values besides', async () => {
    const reference = repeat<Cell>([1, 60], [2, 60], [null, 500]);
    const enough = await judge(
      'numeric_feature_drift',
      makeNumeric(reference, repeat<Cell>([1, 100], ['n/a', 9])),
    );
    expect(measured(enough[0])).toMatchObject({
      'reference sample size': 120,
      'evaluation sample size': 100,
    });
    const tooFew = await judge(
      'numeric_feature_drift',
      makeNumeric(reference, repeat<Cell>([1, 99], [null, 9])),
    );
    expect(tooFew.map(verdictOf)).toEqual([
      'skip: 120 reference and 99 evaluation values are too few, min_sample_size is 100',
    ]);
  });

  function makeNumeric(reference: readonly Cell[], evaluation: readonly Cell[]): TestContext {
    const features = [{ name: 'x', kind: 'numeric', isUnique: false, allowsUnseenValues: false } as const];
    return makeContext({
      reference: { columns: { x: reference } },
      evaluation: { columns: { x: evaluation } },
      features,
    });
  }

  test('measures the properties of texts', async () => {
    const context = makeContext({
      textFeatures: ['text'],
      reference: { columns: { text: repeat(['one', 100], ['one two', 100]) } },
      evaluation: { columns: { text: repeat(['one two three', 200]) } },
    });
    const cases = await judge('numeric_feature_drift', context);
    const tokens = cases.find(({ features }) => features[0] === 'text.TokenCount');
    expect(verdictOf(tokens)).toBe('alert');
  });
});

describe('categorical feature drift', () => {
  test("has the index of RIME's example, 100 and 200 against 25 and 150", async () => {
    const context = compareColumns(repeat(['a', 100], ['b', 200]), repeat(['b', 150], ['a', 25]));
    const [caseResult] = await judge('categorical_feature_drift', context);
    expect(caseResult?.impact).toBeCloseTo(0.20085988, 8);
    expect(verdictOf(caseResult)).toBe('warning');
    expect(caseResult?.features).toEqual(['x']);
    expect(measured(caseResult)).toMatchObject({
      bins: 2,
      'most changed value': 'a',
      'reference share': 1 / 3,
      'bin names': ['a', 'b'],
      'reference counts': [100, 200],
      'evaluation counts': [25, 150],
    });
  });

  test('takes the union of values: one never seen before is a bin too', async () => {
    const context = compareColumns(repeat(['a', 200]), repeat(['a', 100], ['new', 100]));
    const [caseResult] = await judge('categorical_feature_drift', context);
    // By hand: p = 201/202, 1/202; q = 101/202 each. (100/202)·(ln(201/101) + ln 101) = (100/202)·ln 201.
    expect(caseResult?.impact).toBeCloseTo((100 / 202) * Math.log(201), 12);
    expect(verdictOf(caseResult)).toBe('alert');
  });

  test.each([
    { ignore_nans: true, bins: 2, size: 200 },
    { ignore_nans: false, bins: 3, size: 300 },
  ])('with ignore_nans $ignore_nans there are $bins bins', async ({ ignore_nans, bins, size }) => {
    const cells = repeat<Cell>(['a', 100], ['b', 100], [null, 100]);
    const params = { categorical_feature_params: { ignore_nans } };
    const [caseResult] = await judge('categorical_feature_drift', compareColumns(cells, cells), params);
    expect(measured(caseResult)).toMatchObject({ bins, 'reference sample size': size });
    expect(caseResult?.impact).toBe(0);
  });

  test('does not call chance drift: too many values for the samples', async () => {
    const distinct = (from: number): string[] => Array.from({ length: 100 }, (_, i) => `id-${from + i}`);
    const [caseResult] = await judge('categorical_feature_drift', compareColumns(distinct(0), distinct(100)));
    // By hand: half of 200 values is (2 − 1)/300 more likely on either side: 200 · (1/300) · ln 2; by chance 199 · 0.02.
    expect(verdictOf(caseResult)).toBe(
      'skip: an index of 0.462 over 200 values cannot be told from chance, which alone gives about 3.980',
    );
  });

  test('leaves out excluded columns, and says when none is left', async () => {
    const context = compareColumns(['a'], ['a']);
    const cases = await judge('categorical_feature_drift', context, { exclude_columns: ['x'] });
    expect(cases.map(verdictOf)).toEqual(['skip: there is no categorical feature']);
  });

  test('does not depend on the order of the rows', async () => {
    const [left, right] = [repeat(['a', 100], ['b', 50], ['c', 9]), repeat(['c', 50], ['a', 80])];
    const forward = await judge('categorical_feature_drift', compareColumns(left, right));
    const backward = await judge(
      'categorical_feature_drift',
      compareColumns(left.toReversed(), right.toReversed()),
    );
    expect(backward[0]?.impact).toBeCloseTo(forward[0]?.impact ?? NaN, 14);
    expect(verdictOf(backward[0])).toBe(verdictOf(forward[0]));
  });
});

describe('label drift', () => {
  const labels = (zeros: number, ones: number, nulls = 0): number[] =>
    repeat([0, zeros], [1, ones], [-1, nulls]);

  test("has the index of RIME's example and leaves out rows without a label", async () => {
    const context = makeContext({
      reference: { labels: labels(100, 200, 7) },
      evaluation: { labels: labels(25, 150) },
    });
    const [caseResult] = await judge('label_drift', context);
    expect(caseResult?.impact).toBeCloseTo(0.20085988, 8);
    expect(measured(caseResult)).toMatchObject({ 'reference sample size': 300, bins: 2 });
  });

  test('of one class only in both is none', async () => {
    const context = makeContext({
      reference: { labels: labels(0, 200) },
      evaluation: { labels: labels(0, 150) },
    });
    const [caseResult] = await judge('label_drift', context);
    expect([caseResult?.impact, verdictOf(caseResult)]).toEqual([0, 'pass']);
  });

  test.each([
    { name: 'reference', given: { evaluation: { labels: [0] } } },
    { name: 'evaluation', given: { reference: { labels: [0] } } },
  ])('is skipped without $name labels', async ({ name, given }) => {
    const cases = await judge('label_drift', makeContext(given));
    expect(cases.map(verdictOf)).toEqual([`skip: the ${name} data have no labels`]);
  });

  test('is skipped below min_sample_size', async () => {
    const context = makeContext({
      reference: { labels: labels(50, 50) },
      evaluation: { labels: labels(50, 49, 9) },
    });
    const cases = await judge('label_drift', context);
    expect(cases.map(verdictOf)).toEqual([
      'skip: 100 reference and 99 evaluation values are too few, min_sample_size is 100',
    ]);
  });
});

describe('prediction drift', () => {
  test('of a binary model is that of P(1) (numpy)', async () => {
    const squash = (values: readonly number[]): number[] =>
      values.map((value) => Math.min(1, Math.max(0, value / 8 + 0.5)));
    const { reference, evaluation, bins, index } = oracle.drift.shift;
    const context = makeContext({
      reference: { scores: squash(reference) },
      evaluation: { scores: squash(evaluation) },
    });
    const [caseResult] = await judge('prediction_drift', context);
    // A rising line through the values moves their quantiles along, so that the counts stay the same.
    expect(measured(caseResult)['bins']).toBe(bins);
    expect(caseResult?.impact).toBeCloseTo(index, 12);
  });

  test('sees no drift in the noise of float32 around the few values of a tree', async () => {
    // Four leaves, 1000 rows: 300, 200, 400, 100 of each. The sums of the evaluation came in another order, 2e-7 higher.
    const leaves = repeat([0.05, 300], [0.3, 200], [0.6, 400], [0.9, 100]);
    const context = makeContext({
      reference: { scores: leaves.map((leaf, row) => leaf - (row % 5) * 2e-8) },
      evaluation: { scores: leaves.map((leaf, row) => leaf + (row % 5) * 3e-8) },
    });
    const [caseResult] = await judge('prediction_drift', context);
    expect(caseResult?.impact).toBe(0);
    // One for each leaf, and below and above all.
    expect(measured(caseResult)['bins']).toBe(6);
    // A leaf of which a third moved to the next one, by hand: (counts + 1) / (1000 + 6) with the counts
    // 300, 200, 400, 100, 0, 0 against 200, 300, 400, 100, 0, 0.
    const moved = repeat([0.05, 200], [0.3, 300], [0.6, 400], [0.9, 100]);
    const drifted = makeContext({
      reference: { scores: leaves.map((leaf, row) => leaf - (row % 5) * 2e-8) },
      evaluation: { scores: moved.map((leaf, row) => leaf + (row % 5) * 3e-8) },
    });
    const [found] = await judge('prediction_drift', drifted);
    expect(found?.impact).toBeCloseTo((2 * 100 * Math.log(301 / 201)) / 1006, 12);
  });

  test('leaves out the rows on which the model failed', async () => {
    const scores = repeat([0.2, 100], [0.8, 100]);
    const holed = (given: readonly number[]) => ({ scores: [NaN, ...given, NaN] });
    const [whole] = await judge(
      'prediction_drift',
      makeContext({ reference: { scores }, evaluation: { scores } }),
    );
    const context = makeContext({ reference: holed(scores), evaluation: holed(scores) });
    expect(await judge('prediction_drift', context)).toEqual([whole]);
    const classes = makeContext({
      task: 'multiclass-classification',
      reference: { scores: [[NaN, NaN, NaN], ...repeat([[1, 0, 0], 100])] },
      evaluation: { scores: repeat([[1, 0, 0], 100]) },
    });
    const [caseResult] = await judge('predicted_label_drift', classes);
    expect(measured(caseResult)).toMatchObject({ bins: 1, 'reference sample size': 100 });
  });

  test('of more classes is that of the predicted class', async () => {
    const [a, b] = [
      [0.8, 0.1, 0.1],
      [0.1, 0.5, 0.4],
    ];
    const given: GivenContext = {
      task: 'multiclass-classification',
      reference: { scores: repeat([a, 100], [b, 200]) },
      evaluation: { scores: repeat([a, 25], [b, 150]) },
    };
    const [caseResult] = await judge('predicted_label_drift', makeContext(given));
    expect(caseResult?.impact).toBeCloseTo(0.20085988, 8);
  });

  test.each(['prediction_drift', 'predicted_label_drift'])(
    '%s is skipped without a model',
    async (testType) => {
      const cases = await judge(
        testType,
        makeContext({ reference: { labels: [0] }, evaluation: { labels: [0] } }),
      );
      expect(cases.map(verdictOf)).toEqual(['skip: there is neither a model nor stored predictions']);
    },
  );
});

describe('parameters', () => {
  const context = makeContext({
    reference: { labels: [0], scores: [0] },
    evaluation: { labels: [0], scores: [0] },
  });
  test.each([
    {
      testType: 'categorical_feature_drift',
      params: { categorical_feature_params: { drift_statistic: 'Chi Squared' } },
      message:
        'categorical_feature_params.drift_statistic must be "Population Stability Index", not "Chi Squared"',
    },
    {
      testType: 'numeric_feature_drift',
      params: { numeric_feature_params: { num_bins: 1 } },
      message: 'numeric_feature_params.num_bins must be a whole number of at least 2, not 1',
    },
    {
      testType: 'numeric_feature_drift',
      params: { numeric_feature_params: [100] },
      message:
        'numeric_feature_params must be an object such as {"drift_statistic":"Population Stability Index","psi_thresholds":[0.2,0.6],"num_bins":100}, not [100]',
    },
    {
      testType: 'label_drift',
      params: { params: { psi_thresholds: [0.6, 0.2] } },
      message: 'params.psi_thresholds must be two numbers',
    },
    {
      testType: 'prediction_drift',
      params: { params: { min_sample_size: -1 } },
      message: 'params.min_sample_size must be a whole number of at least 0, not -1',
    },
  ])('$testType refuses $params', async ({ testType, params, message }) => {
    await expect((async () => judge(testType, context, params))()).rejects.toThrow(message);
  });

  test('null thresholds are the defaults, as in the templates of the platform', async () => {
    const drifted = compareColumns(repeat(['a', 100], ['b', 200]), repeat(['b', 150], ['a', 25]));
    const params = { categorical_feature_params: { psi_thresholds: null } };
    expect(verdictOf((await judge('categorical_feature_drift', drifted, params))[0])).toBe('warning');
  });
});
