import { describe, expect, test } from '@jest/globals';

import { compareOwnMetrics } from '../../src/comparison/compare-own-metrics.js';
import { compareRuns } from '../../src/comparison/index.js';
import { judgeDrops } from '../../src/comparison/judge-drops.js';
import type { Baseline } from '../../src/domain/baseline.js';
import { defaultMaxDrop } from '../../src/domain/drop-policy.js';
import { noEvidence, type EvaluatedValues } from '../../src/domain/evidence.js';
import type { OwnMetric } from '../../src/domain/own-metric.js';
import { toOwnMetricCase } from '../../src/domain/own-metric-case.js';
import { unitOfDrop } from '../../src/domain/unit-of-drop.js';
import { valuesOf } from '../support/evaluated-rows.js';
import { policy } from '../support/make-outcome.js';
import { makeTestCase } from '../support/make-test-case.js';

function metric(name: string, value: number, more: Partial<OwnMetric> = {}): OwnMetric {
  return { name, value, worseWhen: 'lower', rows: undefined, interval: undefined, isScored: false, ...more };
}

function compare(
  former: readonly OwnMetric[],
  present: readonly OwnMetric[],
  scores: { readonly there?: EvaluatedValues; readonly here?: EvaluatedValues } = {},
) {
  const here = { cases: present.map(toOwnMetricCase), scores: scores.here };
  const there = { cases: former.map(toOwnMetricCase), scores: scores.there };
  return compareOwnMetrics(here, there);
}

function compareScores(
  former: readonly number[],
  present: readonly number[],
  more: Partial<EvaluatedValues> = {},
) {
  const toRows = (scores: readonly number[]) =>
    valuesOf(
      scores.map(() => NaN),
      scores,
    );
  const scored = { isScored: true, rows: present.length };
  const { drops } = compare([metric('score', 0, scored)], [metric('score', 0, scored)], {
    there: toRows(former),
    here: { ...toRows(present), ...more },
  });
  const [drop] = drops;
  if (!drop?.sampling) throw new TypeError('it was compared');
  return { ...drop, sampling: drop.sampling };
}

const otherHashes = (count: number) => BigInt64Array.from({ length: count }, (_, row) => BigInt(-1 - row));
const repeat = (values: readonly number[], times: number): number[] =>
  Array.from({ length: times }, () => values).flat();

describe('scores of the same rows', () => {
  test('right and wrong by exact McNemar: 15 of 100 went wrong and 5 right', () => {
    const former = [...repeat([1], 85), ...repeat([0], 15)];
    const present = [...repeat([1], 70), ...repeat([0], 15), ...repeat([1], 5), ...repeat([0], 10)];
    const drop = compareScores(former, present);
    expect(drop).toMatchObject({
      metric: 'own:score',
      title: 'score (own)',
      pairing: 'paired',
      rows: 100,
      flips: { toWrong: 15, toRight: 5 },
    });
    expect(drop.drop).toBeCloseTo(0.1, 12);
    // scipy.stats.binomtest(15, 20, .5, alternative='greater')
    expect(drop.sampling.pWorse).toBeCloseTo(0.020694732666015625, 12);
  });

  const losses = repeat([0.3, -0.1, 0.2, 0], 10);
  const before = losses.map((_, row) => (row % 3) / 2);

  test('numbers by Student’s t of the differences', () => {
    const drop = compareScores(
      before,
      before.map((score, row) => score - (losses[row] ?? 0)),
    );
    expect(drop).toMatchObject({ pairing: 'paired', method: 'paired t test', flips: undefined });
    expect(drop.drop).toBeCloseTo(0.1, 12);
    // scipy.stats.ttest_1samp
    expect(drop.sampling.pWorse).toBeCloseTo(0.00015911010710590472, 10);
    const { low, high } = drop.sampling.intervalAt(0.95);
    expect([low, high]).toEqual([
      expect.closeTo(0.04878853215609718, 9),
      expect.closeTo(0.15121146784390282, 9),
    ]);
  });

  test('0 and 1 in one run alone are numbers', () => {
    const drop = compareScores(repeat([1, 0], 20), repeat([0.5, 0.25], 20));
    expect(drop.method).toBe('paired t test');
    expect(drop.drop).toBeCloseTo(0.125, 12);
  });

  test('found in any order', () => {
    const straight = compareScores(
      before,
      before.map((score, row) => score - (losses[row] ?? 0)),
    );
    const turned = before.map((score, row) => score - (losses[row] ?? 0)).reverse();
    const hashes = BigInt64Array.from(turned, (_, row) => BigInt(turned.length - 1 - row));
    const drop = compareScores(before, turned, { hashes });
    expect(drop.drop).toBeCloseTo(straight.drop, 12);
    expect(drop.sampling.pWorse).toBeCloseTo(straight.sampling.pWorse, 12);
  });

  test('that are equal are no worse, whatever the level', () => {
    const { drop, sampling } = compareScores(before, before);
    expect(Math.abs(drop)).toBe(0);
    expect(sampling.pWorse).toBe(1);
  });
});

describe('scores of other rows', () => {
  test('numbers by Welch, as a share of the baseline beyond 1', () => {
    const former = repeat([1, 2, 3, 4], 10);
    const drop = compareScores(former, repeat([0, 2, 3, 4, 1], 8), { hashes: otherHashes(40) });
    expect(drop).toMatchObject({ pairing: 'unpaired', baseline: 2.5, current: 2 });
    expect(drop.method).toBe("independent samples, Welch's t test, as a share of the baseline's");
    expect(drop.drop).toBeCloseTo(0.5 / 2.5, 12);
    // Welch's formulas with scipy.stats.t
    expect(drop.sampling.pWorse).toBeCloseTo(0.043713964068757584, 10);
    const { low, high } = drop.sampling.intervalAt(0.95);
    expect([low, high]).toEqual([
      expect.closeTo(-0.07519051132813204 / 2.5, 9),
      expect.closeTo(1.075190511328132 / 2.5, 9),
    ]);
  });

  test('right and wrong by Newcombe: 450 and 425 of 500', () => {
    const of = (right: number) => [...repeat([1], right), ...repeat([0], 500 - right)];
    const { sampling } = compareScores(of(450), of(425), { hashes: otherHashes(500) });
    const { low, high } = sampling.intervalAt(0.95);
    // statsmodels.stats.proportion.confint_proportions_2indep(method='newcomb')
    expect([low, high]).toEqual([
      expect.closeTo(0.008951436511428885, 9),
      expect.closeTo(0.09119819264901338, 9),
    ]);
  });

  test('half of them in common are enough for pairs, fewer are not', () => {
    const scores = repeat([0.5, 0.25], 30);
    const shared = (count: number) => ({
      hashes: BigInt64Array.from(scores, (_, row) => BigInt(row < count ? row : -row)),
    });
    expect(compareScores(scores, scores, shared(30)).pairing).toBe('paired');
    expect(compareScores(scores, scores, shared(29)).pairing).toBe('unpaired');
  });
});

describe('without rows', () => {
  const interval = (low: number, high: number, level = 0.95) => ({ interval: { low, high, level } });

  test('two intervals make one of the difference', () => {
    const { drops } = compare(
      [metric('f1', 0.88, interval(0.86, 0.9))],
      [metric('f1', 0.84, interval(0.81, 0.87))],
    );
    const [drop] = drops;
    expect(drop).toMatchObject({ pairing: 'unpaired', rows: undefined });
    // 0.04 ± √(0.02² + 0.03²), and the normal law of scipy.stats.norm
    expect(drop?.sampling?.pWorse).toBeCloseTo(0.014838123813685222, 10);
    expect(drop?.sampling?.intervalAt(0.95).low).toBeCloseTo(0.003944487245360111, 10);
    expect(drop?.sampling?.intervalAt(0.99).low).toBeCloseTo(-0.007384975969176845, 10);
  });

  test('an accuracy with its rows is a share of them', () => {
    const { drops } = compare(
      [metric('accuracy', 0.9, { rows: 500 })],
      [metric('accuracy', 0.85, { rows: 500 })],
    );
    const bounds = drops[0]?.sampling?.intervalAt(0.95);
    expect(bounds?.low).toBeCloseTo(0.008951436511428885, 9);
    expect(bounds?.high).toBeCloseTo(0.09119819264901338, 9);
    expect(drops[0]?.rows).toBe(500);
  });

  test.each([
    ['one side alone has an interval', metric('f1', 0.88, interval(0.86, 0.9)), metric('f1', 0.84)],
    ['rows of what is no share of rows', metric('f1', 0.88, { rows: 90 }), metric('f1', 0.84, { rows: 90 })],
  ])('%s: by the values', (_, former, present) => {
    const [drop] = compare([former], [present]).drops;
    expect(drop).toMatchObject({ pairing: 'values', sampling: undefined });
    expect(drop?.drop).toBeCloseTo(0.04, 12);
  });

  test.each<[string, string, 'lower' | 'higher', number, number, number]>([
    ['a loss', 'loss', 'higher', 0.3, 0.33, 0.1],
    ['a loss that fell', 'loss', 'higher', 0.3, 0.27, -0.1],
    ['a loss from 0', 'loss', 'higher', 0, 0.2, 0.2],
    ['a rate', 'error_rate', 'higher', 0.02, 0.03, 0.01],
    ['a rate in percent', 'error_rate', 'higher', 2, 3, 0.5],
    ['a share', 'f1', 'lower', 0.91, 0.89, 0.02],
    ['a share in percent', 'f1', 'lower', 93, 91, 2 / 93],
    ['a negative score', 'score', 'lower', -50, -51, 0.02],
  ])('the unit of %s', (_, name, worseWhen, baseline, current, expected) => {
    const [drop] = compare(
      [metric(name, baseline, { worseWhen })],
      [metric(name, current, { worseWhen })],
    ).drops;
    expect(drop?.drop).toBeCloseTo(expected, 12);
    const [judged] = judgeDrops(drop ? [drop] : [], { evidence: 'worse', maxDrop: defaultMaxDrop });
    expect(judged && Math.abs(judged.drop) * (unitOfDrop(judged) ?? NaN)).toBeCloseTo(
      Math.abs(current - baseline),
      12,
    );
  });
});

describe('in a run', () => {
  const baselineOf = (metrics: readonly OwnMetric[]): Baseline => ({
    label: 'main',
    testRun: undefined,
    projectId: undefined,
    cases: metrics.map(toOwnMetricCase),
    rows: undefined,
    rowsMissing: undefined,
  });
  const testRun = {
    testRunId: '',
    name: 'own',
    modelTask: undefined,
    webUrl: undefined,
    categories: [],
    modelMetrics: [],
    durationMs: undefined,
    engineVersion: undefined,
  };
  const casesOf = (former: readonly OwnMetric[], present: readonly OwnMetric[]) =>
    compareRuns(
      { testRun, cases: present.map(toOwnMetricCase) },
      undefined,
      baselineOf(former),
      policy,
      42,
    ).cases.map(({ testType, severity }) => [testType, severity]);

  test('a value alone fails beyond the tolerance, and is uncertain up to it', () => {
    expect(casesOf([metric('f1', 0.9)], [metric('f1', 0.84)])).toEqual([['baseline:own:f1', 'alert']]);
    expect(casesOf([metric('f1', 0.9)], [metric('f1', 0.85)])).toEqual([['baseline:own:f1', 'pass']]);
  });

  test('one that is gone is lost coverage, a new one is nothing', () => {
    expect(casesOf([metric('f1', 0.9), metric('auc', 0.9)], [metric('f1', 0.9), metric('r2', 0)])).toEqual([
      ['baseline:own:f1', 'pass'],
      ['baseline:coverage', 'alert'],
    ]);
  });

  test.each([
    ['turned round', metric('gain', 0.1, { worseWhen: 'higher' })],
    ['without a direction', metric('gain', 0.1, { worseWhen: undefined })],
    ['on too few rows', metric('gain', 0.1, { rows: 19 })],
  ])('one that is %s now is lost coverage, though it is there', (_, present) => {
    expect(casesOf([metric('gain', 0.9)], [present])).toEqual([['baseline:coverage', 'alert']]);
  });

  test('nor does a model with as many rows hide one that became a skip', () => {
    const rows = valuesOf(repeat([1, 2], 20), repeat([1, 2], 20));
    const evidence = { ...noEvidence, rows };
    // So many that one case is less than a tenth.
    const others = repeat([0], 20).map(() => makeTestCase({ category: 'model-performance' }));
    const present = toOwnMetricCase(metric('gain', 0.1, { worseWhen: undefined }));
    const main = baselineOf([metric('gain', 0.9)]);
    const former = { ...main, cases: [...main.cases, ...others], rows };
    const run = { testRun, cases: [present, ...others] };
    const { cases } = compareRuns(run, evidence, former, policy, 42);
    expect(cases).toMatchObject([{ testType: 'baseline:coverage', severity: 'alert' }]);
  });

  test('many that are the same make none the worse: one family', () => {
    const interval = { low: 0.86, high: 0.9, level: 0.95 };
    const drop = (count: number) => {
      const others = Array.from({ length: count }, (_, k) => metric(`f1_${k + 100}`, 0.88, { interval }));
      const now = metric('f1', 0.84, { interval: { low: 0.81, high: 0.87, level: 0.95 } });
      return casesOf([metric('f1', 0.88, { interval }), ...others], [now, ...others]).find(
        ([testType]) => testType === 'baseline:own:f1',
      )?.[1];
    };
    // p = 0.0148 of the only one is below 0.025, and of two not below 0.0125 (Holm).
    expect([drop(0), drop(1)]).toEqual(['alert', 'pass']);
  });

  test('a file that lies about its baseline is only a file', () => {
    const lying = baselineOf([metric('f1', 0.9)]);
    const cases = lying.cases.map((one) => ({
      ...one,
      metrics: one.metrics.map((told) => ({ ...told, value: told.name === 'value' ? 'NaN' : told.value })),
    }));
    expect(compareOwnMetrics({ cases: [toOwnMetricCase(metric('f1', 0.9))] }, { cases })).toEqual({
      drops: [],
      uncompared: undefined,
    });
  });
});
