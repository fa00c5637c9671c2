import { describe, expect, test } from '@jest/globals';

import { calibrationTest } from '../../../../src/engine/checks/performance/calibration-test.js';
import type { CaseResult } from '../../../../src/engine/contract/stress-test.js';
import { randomStream } from '../../../../src/statistics/random.js';
import { measured, verdictOf } from '../../../support/read-case-result.js';
import { type GivenData, makeContext } from '../../../support/test-context.js';

async function judge(
  evaluation: GivenData,
  params = {},
  task = 'binary-classification' as const,
): Promise<CaseResult> {
  const context = makeContext({ task, evaluation });
  const [caseResult] = await calibrationTest.run(context, params);
  if (!caseResult) throw new TypeError('there is always a case');
  return caseResult;
}

/** All predicted positive with this probability, so many of them rightly. */
function sure(score: number, right: number, rows: number): GivenData {
  const labels = Array.from({ length: rows }, (_, row) => Number(row < right));
  return { labels, scores: labels.map(() => score) };
}

/** A calibrated model, whose logits are then made so many times as large. */
function draw(rows: number, seed: number, factor: number): GivenData {
  const random = randomStream('calibration', rows, seed);
  const logits = Array.from({ length: rows }, () => 6 * random.next() - 3);
  return {
    labels: logits.map((logit) => Number(random.next() < 1 / (1 + Math.exp(-logit)))),
    scores: logits.map((logit) => 1 / (1 + Math.exp(-factor * logit))),
  };
}

// Wilson's interval of 800 of 1,000 at 0.99: 0.7655 to 0.8306; of 85 of 100: 0.7365 to 0.9199 (statsmodels).
describe('over-confidence counts with the whole interval of the accuracy, and is a warning at most', () => {
  test.each([
    { score: 0.95, right: 800, rows: 1000, low: 0.119443, severity: 'warning', isUncertain: false },
    { score: 0.95, right: 85, rows: 100, low: 0.030085, severity: 'pass', isUncertain: true },
    { score: 0.8, right: 800, rows: 1000, low: -0.030557, severity: 'pass', isUncertain: false },
    { score: 0.999, right: 0, rows: 1000, low: 0.992409, severity: 'warning', isUncertain: false },
    // Less sure than right is no harm.
    { score: 0.6, right: 1000, rows: 1000, low: -0.4, severity: 'pass', isUncertain: false },
  ])('$score, $right of $rows: $severity', async ({ score, right, rows, low, severity, isUncertain }) => {
    const caseResult = await judge(sure(score, right, rows));
    const told = measured(caseResult);
    expect(caseResult.impact).toBeCloseTo(score - right / rows, 10);
    expect(caseResult.measurements[0]?.name).toBe('over-confidence');
    expect(told['at least']).toBeCloseTo(low, 4);
    expect(verdictOf(caseResult)).toBe(severity);
    expect('uncertain' in told).toBe(isUncertain);
  });

  test('a user may make it an alert', async () => {
    const params = { overconfidence_thresholds: [0.05, 0.1] };
    expect(verdictOf(await judge(sure(0.95, 800, 1000), params))).toBe('alert');
  });
});

test('the curve and the calibration error are told beside it', async () => {
  const scores = [...Array<number>(40).fill(0.1), ...Array<number>(40).fill(0.8)];
  const labels = scores.map((_, row) => Number(row % 4 === 0 || row >= 60));
  // By hand: of the first 40 rows 10 are positive, of the others 5 and 20 = 25. Confidence 0.9 where 0.75 is right,
  // 0.8 where 0.625 is: (0.15 + 0.175)/2.
  expect(measured(await judge({ labels, scores }))).toMatchObject({
    'calibration predicted probabilities': [0.1, 0.8],
    'calibration observed shares': [0.25, 0.625],
    'calibration bin sizes': [40, 40],
    'expected calibration error': expect.closeTo(0.1625, 10),
    'calibration error bins': 2,
    'mean confidence': expect.closeTo(0.85, 10),
    'share of rows that are right': 0.6875,
    'evaluation sample size': 80,
  });
});

test('of more classes the curve is that of the answers', async () => {
  const labels = Array.from({ length: 40 }, (_, row) => (row < 30 ? 2 : 0));
  const caseResult = await judge(
    { labels, scores: labels.map(() => [0.1, 0.2, 0.7]) },
    {},
    'multiclass-classification' as never,
  );
  expect(measured(caseResult)).toMatchObject({
    'calibration predicted probabilities': [0.7],
    'calibration observed shares': [0.75],
    'calibration bin sizes': [40],
  });
});

test('a calibrated model is no finding, whatever the seed, and one four times too sure is', async () => {
  for (let seed = 0; seed < 50; seed++) {
    for (const rows of [50, 500, 2000]) expect(verdictOf(await judge(draw(rows, seed, 1)))).toBe('pass');
    expect(verdictOf(await judge(draw(2000, seed, 4)))).toBe('warning');
  }
});

test.each([
  { name: '19 rows', data: sure(0.9, 10, 19), reason: '19 rows have a label, and at least 20 are needed' },
  { name: 'no rows', data: sure(0.9, 0, 0), reason: '0 rows have a label, and at least 20 are needed' },
  {
    name: 'classes instead of probabilities',
    data: sure(1, 30, 60),
    reason: 'every probability is 0 or 1: these are classes rather than probabilities',
  },
  { name: 'no labels', data: { scores: [0.5] }, reason: 'the evaluation data have no labels' },
  { name: 'no model', data: { labels: [1] }, reason: 'there is neither a model nor stored predictions' },
])('is skipped with $name', async ({ data, reason }) => {
  expect(verdictOf(await judge(data))).toBe(`skip: ${reason}`);
});
