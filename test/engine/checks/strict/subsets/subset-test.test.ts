import { describe, expect, test } from '@jest/globals';
import { subsetTests } from '../../../../../src/engine/checks/strict/subsets/index.js';
import type { Given } from '../../../../../src/engine/contract/parameter.js';
import type { CaseResult, TestContext } from '../../../../../src/engine/contract/stress-test.js';
import { measured, verdictOf } from '../../../../support/read-case-result.js';
import { oracle } from '../../../../support/statistics-oracle.js';
import { makeContext, makeFeature } from '../../../../support/test-context.js';

function judge(metric: string, context: TestContext, params: Given = {}): Promise<readonly CaseResult[]> {
  const stressTest = subsetTests.find(({ testType }) => testType === `subset_performance:subset_${metric}`);
  if (!stressTest) throw new Error(`There is no test for ${metric}.`);
  return stressTest.run(context, params);
}

/** Rows of one group, of which some are predicted right; all are labelled 1. */
interface Group {
  readonly name: string | null;
  readonly right: number;
  readonly total: number;
}

function makeGroups(...groups: readonly Group[]): TestContext {
  const rows = groups.flatMap(({ name, right, total }) =>
    Array.from({ length: total }, (_, i) => ({ name, score: i < right ? 0.9 : 0.1 })),
  );
  const evaluation = {
    columns: { group: rows.map(({ name }) => name) },
    labels: rows.map(() => 1),
    scores: rows.map(({ score }) => score),
  };
  return makeContext({ evaluation, features: [makeFeature('group', 'categorical')] });
}

describe('subsets of a table (scikit-learn on pandas groups)', () => {
  const { subsets } = oracle;
  const { region, age, labels, scores } = subsets;
  const context = makeContext({ evaluation: { columns: { region, age }, labels, scores } });
  const cases = (['accuracy', 'f1'] as const).flatMap((metric) =>
    (['region', 'age'] as const).map((feature) => ({ metric, feature })),
  );

  test.each(cases)('$metric by $feature', async ({ metric, feature }) => {
    const { overall, [feature]: expected } = subsets[metric];
    const caseResult = (await judge(metric, context)).find(({ features }) => features[0] === feature);
    const { sizes, values, ...told } = measured(caseResult);
    const bySize = (a: readonly number[], b: readonly number[]): number =>
      (a[0] ?? 0) - (b[0] ?? 0) || (a[1] ?? 0) - (b[1] ?? 0);
    const found = (sizes as number[]).map((size, i) => [size, (values as number[])[i] ?? NaN]).sort(bySize);
    const known = expected.map(({ size, value }) => [size, value]).sort(bySize);
    expect(found).toEqual(known.map(([size, value = NaN]) => [size, expect.closeTo(value, 12)]));
    const shortfall = overall - Math.min(...expected.map(({ value }) => value));
    expect(caseResult?.impact).toBeCloseTo(shortfall, 10);
    expect(told[`overall ${metric}`]).toBeCloseTo(overall, 12);
    expect(told['difference from overall']).toBeCloseTo(-shortfall, 10);
  });

  // By hand from the table: east has 88 of 132 right, a margin of 0.0804, overall 0.855; 0.188 − 0.080 > 0.1.
  // Its F1, 0.614, is 0.226 below; 35 hits among 79 rows labelled or called positive give a margin of 0.105.
  // No age group is 0.1 below with certainty.
  test.each([
    { metric: 'accuracy', verdicts: ['warning', 'pass'] },
    { metric: 'f1', verdicts: ['warning', 'pass'] },
  ])('the severities of $metric', async ({ metric, verdicts }) => {
    const cases = await judge(metric, context);
    expect(cases.map(({ features }) => features)).toEqual([['region'], ['age']]);
    expect(cases.map(verdictOf)).toEqual(verdicts);
    expect(measured(cases[0])).toMatchObject({
      subset: 'east',
      'subset size': 132,
      subsets: 3,
      'failing subsets': 1,
    });
  });

  test('nothing depends on the order of the rows', async () => {
    const pick = <Item>(list: readonly Item[]): Item[] =>
      list.map((_, row) => list[(row * 7) % list.length] as Item);
    const columns = { region: pick(region), age: pick(age) };
    const shuffled = makeContext({ evaluation: { columns, labels: pick(labels), scores: pick(scores) } });
    for (const metric of ['accuracy', 'f1']) {
      expect(await judge(metric, shuffled)).toEqual(await judge(metric, context));
    }
  });

  test('excluded columns have no case', async () => {
    const cases = await judge('accuracy', context, { exclude_columns: ['age'] });
    expect(cases.map(({ features }) => features)).toEqual([['region']]);
  });
});

describe('an uncertain shortfall is not flagged (by hand)', () => {
  // Overall 0.9. In the subset 0.7 of n: shortfall 0.2, margin 1.96·√(0.21/n): 0.201 for n = 20, 0.057 for n = 250.
  test.each([
    { right: 14, total: 20, rest: { right: 976, total: 1080 }, severity: 'pass' },
    { right: 175, total: 250, rest: { right: 2075, total: 2250 }, severity: 'warning' },
    // 0.6 of 250: shortfall 0.3, margin 0.061.
    { right: 150, total: 250, rest: { right: 2100, total: 2250 }, severity: 'alert' },
    // All wrong: the Wald margin is 0.
    { right: 0, total: 20, rest: { right: 990, total: 1080 }, severity: 'alert' },
  ])('$right of $total right is $severity', async ({ right, total, rest, severity }) => {
    const context = makeGroups({ name: 'few', right, total }, { name: 'rest', ...rest });
    const [caseResult] = await judge('accuracy', context);
    expect(measured(caseResult)['overall accuracy']).toBe(0.9);
    expect([verdictOf(caseResult), measured(caseResult)['subset']]).toEqual([severity, 'few']);
  });

  test('and does not hide a smaller, certain one', async () => {
    // Overall 2000 of 2220 = 0.901. a is 0.201 below, margin 0.201; b (0.75 of 800) 0.151 below, margin 0.030.
    const context = makeGroups(
      { name: 'a', right: 14, total: 20 },
      { name: 'b', right: 600, total: 800 },
      { name: 'rest', right: 1386, total: 1400 },
    );
    const [caseResult] = await judge('accuracy', context, { min_frq: 0 });
    expect(verdictOf(caseResult)).toBe('warning');
    expect(measured(caseResult)).toMatchObject({
      subset: 'b',
      names: ['b', 'a', 'rest'],
      'failing subsets': 1,
      // 1.96·√(p(1 − p)/n) of each.
      'margins of error': [0.030006, 0.200841, 0.005212].map(
        (margin) => expect.closeTo(margin, 5) as unknown,
      ),
    });
    expect(caseResult?.impact).toBeCloseTo(2000 / 2220 - 0.75, 10);
  });
});

describe('small subsets are left out', () => {
  test('below min_sample_size', async () => {
    const context = makeGroups({ name: 'tiny', right: 0, total: 19 }, { name: 'rest', right: 50, total: 50 });
    const [caseResult] = await judge('accuracy', context);
    expect(measured(caseResult)['names']).toEqual(['rest']);
  });

  test('below min_frq of the rows', async () => {
    const context = makeGroups(
      { name: 'tiny', right: 0, total: 30 },
      { name: 'rest', right: 3970, total: 3970 },
    );
    const [caseResult] = await judge('accuracy', context);
    expect(measured(caseResult)['names']).toEqual(['rest']);
  });

  test('F1 counts only rows that are or were called positive', async () => {
    // 30 negatives, all called so, would be 30 rows of nothing to measure.
    const context = makeContext({
      evaluation: {
        columns: { group: [...Array<string>(30).fill('quiet'), ...Array<string>(30).fill('loud')] },
        labels: [...Array<number>(30).fill(0), ...Array<number>(30).fill(1)],
        scores: [...Array<number>(30).fill(0.1), ...Array<number>(30).fill(0.9)],
      },
    });
    expect(measured((await judge('f1', context))[0])['names']).toEqual(['loud']);
  });

  // Three classes, the rarest with r rows, are as good as 3r rows; 20 are needed.
  test.each([
    { rare: 6, verdict: 'skip: no subset has enough rows to measure' },
    { rare: 7, verdict: 'pass' },
  ])('macro F1 counts by its rarest class, here of $rare rows', async ({ rare, verdict }) => {
    const labels = [
      ...Array<number>(60).fill(0),
      ...Array<number>(60).fill(1),
      ...Array<number>(rare).fill(2),
    ];
    const scores = labels.map((label) => [0, 1, 2].map((k) => (k === label ? 1 : 0)));
    const evaluation = { columns: { group: labels.map(() => 'all') }, labels, scores };
    const cases = await judge('macro_f1', makeContext({ task: 'multiclass-classification', evaluation }));
    expect(cases.map(verdictOf)).toEqual([verdict]);
  });

  test('and without any left the feature is skipped', async () => {
    const context = makeGroups({ name: 'a', right: 3, total: 10 }, { name: 'b', right: 3, total: 10 });
    const [caseResult] = await judge('accuracy', context);
    expect(caseResult?.features).toEqual(['group']);
    expect(verdictOf(caseResult)).toBe('skip: no subset has enough rows to measure');
  });
});

test('tells the thresholds that the shortfall was judged by', async () => {
  const context = makeGroups({ name: 'a', right: 50, total: 100 }, { name: 'b', right: 100, total: 100 });
  const [caseResult] = await judge('accuracy', context, { performance_change_thresholds: [0.04, 0.11] });
  expect(measured(caseResult)).toMatchObject({ 'warning threshold': 0.04, 'alert threshold': 0.11 });
});

test('nulls form a subset of their own', async () => {
  const context = makeGroups({ name: null, right: 5, total: 100 }, { name: 'known', right: 100, total: 100 });
  expect(measured((await judge('accuracy', context))[0])).toMatchObject({
    subset: 'null',
    'subset size': 100,
  });
});

test('hostile and very long values are cut, and lists are bounded', async () => {
  const groups = Array.from({ length: 60 }, (_, i) => ({
    name: `${String(i).padStart(2, '0')}${'😀'.repeat(500)}`,
    right: 20,
    total: 20,
  }));
  const [caseResult] = await judge('accuracy', makeGroups(...groups));
  const { names, subset } = measured(caseResult);
  expect(names).toHaveLength(50);
  expect(subset).toBe(`00${'😀'.repeat(198)}…`);
});

describe('texts are sliced by their properties', () => {
  const rows = Array.from({ length: 40 }, (_, row) => ({
    text: row < 20 ? 'short' : 'a considerably longer sentence, number 42!',
    score: row < 20 ? 0.9 : 0.1,
  }));
  const context = makeContext({
    textFeatures: ['text'],
    evaluation: {
      columns: { text: rows.map(({ text }) => text) },
      labels: rows.map(() => 1),
      scores: rows.map(({ score }) => score),
    },
  });

  test('one case per property', async () => {
    const cases = await judge('accuracy', context);
    expect(cases.map(({ features }) => features.join())).toEqual([
      'text.CharacterCount',
      'text.TokenCount',
      'text.AverageTokenLength',
      'text.MaxTokenLength',
      'text.UpperCaseShare',
      'text.PunctuationShare',
      'text.DigitShare',
    ]);
    // Token counts 1 and 6; deciles of twenty of each are 1 … 1, 3.5 in the middle, 6 … 6.
    expect(measured(cases[1])).toMatchObject({ subset: '(3.5, 6]', 'subset size': 20 });
    expect(verdictOf(cases[1])).toBe('alert');
  });

  test('the text column can be excluded, or one of its properties', async () => {
    const names = async (column: string): Promise<string[]> =>
      (await judge('accuracy', context, { exclude_columns: [column] })).flatMap(({ features }) => features);
    expect(await names('text.TokenCount')).toHaveLength(6);
    expect(await names('text')).toEqual([]);
  });
});

test('pairs of texts are sliced by how they relate, under the name of the hypothesis', async () => {
  const rows = Array.from({ length: 60 }, (_, row) => row % 2 === 0);
  const context = makeContext({
    task: 'natural-language-inference',
    textFeatures: ['premise', 'hypothesis'],
    evaluation: {
      columns: {
        premise: rows.map(() => 'A man sleeps.'),
        hypothesis: rows.map((negated) => (negated ? "The man doesn't sleep." : 'A man sleeps.')),
      },
      labels: rows.map(() => 0),
      scores: rows.map((negated) => (negated ? [0, 0, 1] : [1, 0, 0])),
    },
  });
  const cases = await judge('multiclass_accuracy', context);
  const negation = cases.find(({ features }) => features[0] === 'hypothesis.NegationPresent');
  expect(measured(negation)).toMatchObject({ subset: 'true', multiclass_accuracy: 0 });
  expect(cases.map(({ features }) => features[0])).toContain('hypothesis.TokenOverlap');
  const macro = await judge('macro_f1', context);
  expect(macro).toHaveLength(cases.length);
});

describe('is skipped with its reason', () => {
  test.each([
    { name: 'without labels', evaluation: { scores: [0.9] }, reason: 'the evaluation data have no labels' },
    {
      name: 'without a model',
      evaluation: { labels: [1] },
      reason: 'there is neither a model nor stored predictions',
    },
    {
      name: 'without a label',
      evaluation: { labels: [-1], scores: [1] },
      reason: 'Accuracy: no row has a label',
    },
    {
      name: 'without features',
      evaluation: { labels: [1], scores: [1] },
      reason: 'there is no feature to slice by',
    },
  ])('$name', async ({ evaluation, reason }) => {
    const cases = await judge('accuracy', makeContext({ evaluation }));
    expect(cases.map(verdictOf)).toEqual([`skip: ${reason}`]);
  });
});

test.each([
  { params: { min_frq: 2 }, message: 'min_frq must be a number from 0 to 1, not 2' },
  { params: { num_subsets: 1 }, message: 'num_subsets must be a whole number of at least 2, not 1' },
  {
    params: { min_sample_size: 1.5 },
    message: 'min_sample_size must be a whole number of at least 0, not 1.5',
  },
  {
    params: { exclude_columns: 'age' },
    message: 'exclude_columns must be a list of column names, not "age"',
  },
])('refuses $params', async ({ params, message }) => {
  await expect(judge('accuracy', makeContext(), params)).rejects.toThrow(message);
});
