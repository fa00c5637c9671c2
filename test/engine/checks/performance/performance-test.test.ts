import { describe, expect, test } from '@jest/globals';
import type { ModelTask } from '../../../../src/domain/vocabulary.js';
import { performanceTests } from '../../../../src/engine/checks/performance/index.js';
import type { Given } from '../../../../src/engine/contract/parameter.js';
import type { CaseResult, TestContext } from '../../../../src/engine/contract/stress-test.js';
import { randomStream } from '../../../../src/statistics/random.js';
import { measured, verdictOf } from '../../../support/read-case-result.js';
import { oracle } from '../../../support/statistics-oracle.js';
import { type GivenData, makeContext, type Scores } from '../../../support/test-context.js';

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

/** Rows of [label, predicted class, how many]. */
function outcomes(...cells: readonly (readonly [number, number, number])[]): GivenData {
  const column = (place: 0 | 1): number[] =>
    cells.flatMap((cell) => Array<number>(cell[2]).fill(cell[place]));
  return { labels: column(0), scores: column(1).map((guess) => (guess === 1 ? 0.9 : 0.1)) };
}

describe('each metric is measured on both datasets (scikit-learn)', () => {
  const { binary, multiclass } = oracle;
  const cases = [
    { data: binary, task: 'binary-classification' as ModelTask, classNames: ['no', 'yes'] },
    { data: multiclass, task: 'natural-language-inference' as ModelTask, classNames: ['a', 'b', 'c', 'd'] },
  ].flatMap(({ data, ...rest }) => Object.keys(data.all).map((metric) => ({ metric, data, ...rest })));

  test.each(cases)('$metric', async ({ metric, data, task, classNames }) => {
    // Thrice the same rows have the same metrics, and are enough for each of them.
    const rows = [...data.rows, ...data.rows, ...data.rows];
    const pick = <Item>(list: readonly Item[]): Item[] => rows.map((row) => list[row] as Item);
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
      'evaluation sample size': rows.length,
    });
    expect(caseResult?.measurements[0]?.name).toBe('degradation');
  });
});

// Five metrics share 0.005, one-sided, so each interval has the level 0.998. Expected: statsmodels,
// confint_proportions_2indep(…, method='newcomb', alpha=0.002). Thresholds 0.05 and 0.1.
describe('accuracy counts with its whole interval', () => {
  test.each<{
    from: [number, number];
    to: [number, number];
    low: number;
    severity: string;
    isUncertain: boolean;
  }>([
    { from: [95, 100], to: [80, 100], low: 0.00127489, severity: 'pass', isUncertain: true },
    { from: [950, 1000], to: [880, 1000], low: 0.03171597, severity: 'pass', isUncertain: true },
    { from: [950, 1000], to: [850, 1000], low: 0.05917616, severity: 'warning', isUncertain: false },
    { from: [950, 1000], to: [800, 1000], low: 0.1055275, severity: 'alert', isUncertain: false },
    { from: [20, 20], to: [0, 20], low: 0.54296802, severity: 'alert', isUncertain: false },
  ])('from $from to $to: at least $low, $severity', async ({ from, to, low, severity, isUncertain }) => {
    const context = makeContext({ reference: rightOf(...from), evaluation: rightOf(...to) });
    const caseResult = await judge('accuracy', context);
    const told = measured(caseResult);
    expect(verdictOf(caseResult)).toBe(severity);
    expect(told['at least']).toBeCloseTo(low, 7);
    expect(told['confidence level']).toBeCloseTo(0.998, 12);
    expect('uncertain' in told).toBe(isUncertain);
  });

  test('better is never a finding', async () => {
    const context = makeContext({ reference: rightOf(500, 1000), evaluation: rightOf(1000, 1000) });
    expect(verdictOf(await judge('accuracy', context))).toBe('pass');
  });

  test('19 rows are too few, 20 are enough', async () => {
    const reference = rightOf(100, 100);
    const of = async (rows: number): Promise<string> =>
      verdictOf(await judge('accuracy', makeContext({ reference, evaluation: rightOf(0, rows) })));
    expect(await of(19)).toBe(
      'skip: Accuracy: 19 rows matter to it, and at least 20 are needed in the evaluation data',
    );
    expect(await of(20)).toBe('alert');
  });
});

// Of the rows labelled or predicted positive 400 of 500 are both, and 250 of 500. F1 = 2J/(1 + J), its ends those of
// Wilson's interval of J (statsmodels), joined by the root of the sum of squares: 0.2222, 0.1523 to 0.2926.
test('F1 has the interval of the share that it rises with', async () => {
  const context = makeContext({
    reference: outcomes([1, 1, 400], [1, 0, 50], [0, 1, 50], [0, 0, 500]),
    evaluation: outcomes([1, 1, 250], [1, 0, 100], [0, 1, 150], [0, 0, 500]),
  });
  const caseResult = await judge('f1', context);
  const told = measured(caseResult);
  expect(caseResult?.impact).toBeCloseTo(0.2222222222, 9);
  expect(told['at least']).toBeCloseTo(0.1523082546, 8);
  expect(told['at most']).toBeCloseTo(0.2925511209, 8);
  // scipy.stats.bootstrap (BCa, 9,999 draws of rows) of the evaluation F1: 0.6245 to 0.7030, half of it 0.0393.
  expect(told['evaluation margin of error']).toBeCloseTo(0.0388, 3);
  expect(verdictOf(caseResult)).toBe('alert');
});

describe('what can not be measured is a skip, never a finding', () => {
  const reference = outcomes([1, 1, 300], [1, 0, 10], [0, 1, 10], [0, 0, 300]);
  test.each([
    {
      name: 'precision where no row is predicted positive',
      metric: 'precision',
      evaluation: outcomes([1, 0, 50], [0, 0, 50]),
      reason: 'Precision: 0 rows matter to it, and at least 20 are needed in the evaluation data',
    },
    {
      name: 'precision of three predictions, all wrong',
      metric: 'precision',
      evaluation: outcomes([0, 1, 3], [1, 0, 50], [0, 0, 50]),
      reason: 'Precision: 3 rows matter to it, and at least 20 are needed in the evaluation data',
    },
    {
      name: 'F1 of five positives, all missed',
      metric: 'f1',
      evaluation: outcomes([1, 0, 5], [0, 0, 95]),
      reason: 'F1: 5 rows matter to it, and at least 20 are needed in the evaluation data',
    },
    {
      name: 'an area with one class',
      metric: 'area_under_curve',
      evaluation: outcomes([0, 0, 100]),
      reason: 'Area Under Curve: 0 rows are of class 1, and at least 5 are needed in the evaluation data',
    },
    {
      name: 'recall with one class',
      metric: 'recall',
      evaluation: outcomes([0, 1, 50], [0, 0, 50]),
      reason: 'Recall: 0 rows matter to it, and at least 20 are needed in the evaluation data',
    },
    {
      name: 'no labels in the evaluation data',
      metric: 'accuracy',
      evaluation: { scores: [0.9] },
      reason: 'Accuracy: the evaluation data have no labels',
    },
    {
      name: 'every label null',
      metric: 'accuracy',
      evaluation: { labels: [-1, -1], scores: [0.9, 0.1] },
      reason: 'Accuracy: 0 rows matter to it, and at least 20 are needed in the evaluation data',
    },
    {
      name: 'no rows',
      metric: 'accuracy',
      evaluation: { labels: [], scores: [] },
      reason: 'Accuracy: 0 rows matter to it, and at least 20 are needed in the evaluation data',
    },
  ])('$name', async ({ metric, evaluation, reason }) => {
    expect(verdictOf(await judge(metric, makeContext({ reference, evaluation })))).toBe(`skip: ${reason}`);
  });

  test('without a model', async () => {
    const data = { labels: [1] };
    expect(verdictOf(await judge('f1', makeContext({ reference: data, evaluation: data })))).toBe(
      'skip: F1: there is neither a model nor stored predictions',
    );
  });

  test('without labels in the reference data', async () => {
    const context = makeContext({ reference: { scores: [0.9] }, evaluation: rightOf(30, 30) });
    expect(verdictOf(await judge('recall', context))).toBe('skip: Recall: the reference data have no labels');
  });
});

// Wilson's interval of 850 of 1,000 at 0.998: 0.8118 to 0.8816 (statsmodels, proportion_confint).
describe('absolute thresholds count with the whole interval too', () => {
  test.each([
    { bounds: [0.9, 0.885], severity: 'alert', isUncertain: false },
    { bounds: [0.9, 0.88], severity: 'warning', isUncertain: true },
    { bounds: [0.87, 0.8], severity: 'pass', isUncertain: true },
    { bounds: [0.84, 0.8], severity: 'pass', isUncertain: false },
  ])('$bounds make 850 of 1,000 right $severity', async ({ bounds, severity, isUncertain }) => {
    const context = makeContext({ reference: rightOf(850, 1000), evaluation: rightOf(850, 1000) });
    const caseResult = await judge('accuracy', context, { absolute_thresholds: bounds });
    expect(verdictOf(caseResult)).toBe(severity);
    expect('uncertain' in measured(caseResult)).toBe(isUncertain);
    expect(measured(caseResult)['evaluation value at most']).toBeCloseTo(0.8815749, 6);
  });

  test('never hide a worse degradation', async () => {
    const context = makeContext({ reference: rightOf(900, 1000), evaluation: rightOf(600, 1000) });
    expect(verdictOf(await judge('accuracy', context, { absolute_thresholds: [0.5, 0.4] }))).toBe('alert');
  });

  test('are judged alone when the reference has no labels', async () => {
    const context = makeContext({ reference: { scores: [0.9] }, evaluation: rightOf(850, 1000) });
    const caseResult = await judge('accuracy', context, { absolute_thresholds: [0.9, 0.8] });
    expect(verdictOf(caseResult)).toBe('warning');
    expect(measured(caseResult)).not.toHaveProperty('degradation');
    expect(measured(caseResult)).not.toHaveProperty('warning threshold');
  });
});

/** A model that is right with the probability it states; a forest's view of its own training rows is surer. */
function draw(rows: number, seed: number, isTrainedOn: boolean): GivenData {
  const random = randomStream(seed, rows, String(isTrainedOn));
  const truths = Array.from({ length: rows }, () => random.next());
  const labels = truths.map((p) => Number(random.next() < p));
  return {
    labels,
    scores: truths.map((p, row) => (isTrainedOn ? 0.8 * (labels[row] ?? 0) + 0.2 * p : p)),
  };
}

const binaryMetrics = ['accuracy', 'precision', 'recall', 'f1', 'area_under_curve'];

test('two samples of one population are no finding, whatever the seed', async () => {
  for (let seed = 0; seed < 20; seed++) {
    for (const rows of [60, 200, 1000]) {
      const context = makeContext({
        reference: draw(rows, seed, false),
        evaluation: draw(rows, 1000 + seed, false),
      });
      for (const metric of binaryMetrics) {
        expect(['pass', 'skip']).toContain(verdictOf(await judge(metric, context)).split(':')[0]);
      }
    }
  }
});

test('a model that was fitted too closely to its reference is an alert by every metric', async () => {
  const context = makeContext({ reference: draw(2000, 1, true), evaluation: draw(2000, 2, false) });
  for (const metric of binaryMetrics) expect(verdictOf(await judge(metric, context))).toBe('alert');
});

test('macro metrics of a perfect reference still have some width', async () => {
  const perfect = { labels: Array.from({ length: 60 }, (_, row) => row % 3) };
  const scores = perfect.labels.map((label) => [0, 1, 2].map((k) => (k === label ? 1 : 0)));
  const data = { ...perfect, scores };
  const context = makeContext({ task: 'multiclass-classification', reference: data, evaluation: data });
  const told = measured(await judge('macro_f1', context));
  // Half of Wilson's interval of 60 of 60: (1 − 0.93983)/2 (statsmodels).
  expect(told['evaluation margin of error']).toBeCloseTo(0.0300862, 6);
});

test.each([
  { params: { degradation_thresholds: [0.2, 0.05] }, message: 'degradation_thresholds must be two numbers' },
  { params: { degradation_thresholds: 'low' }, message: 'not "low"' },
  { params: { absolute_thresholds: [0.8, 0.9] }, message: 'the second not above the first, not [0.8,0.9]' },
  { params: { absolute_thresholds: [0.8] }, message: 'absolute_thresholds must be two numbers' },
])('refuses $params', async ({ params, message }) => {
  await expect(judge('accuracy', makeContext(), params)).rejects.toThrow(message);
});

test('a less sensitive run has wider thresholds', async () => {
  const context = makeContext({
    reference: rightOf(90, 100),
    evaluation: rightOf(90, 100),
    sensitivity: 'less',
  });
  const told = measured(await judge('accuracy', context));
  // Half as wide again, by docs/stress-tests.md.
  expect(told['warning threshold']).toBeCloseTo(0.075, 12);
  expect(told['alert threshold']).toBeCloseTo(0.15, 12);
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
