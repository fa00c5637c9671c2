import { describe, expect, test } from '@jest/globals';

import { classAnswersOfRun, type ClassAnswers } from '../../src/comparison/answered-rows.js';
import { calibrationDrop } from '../../src/comparison/calibration-drop.js';
import { compareModels } from '../../src/comparison/compare-models.js';
import { metricCases } from '../../src/comparison/comparison-cases.js';
import { judgeCalibration } from '../../src/comparison/judge-calibration.js';
import type { DropPolicy } from '../../src/domain/drop-policy.js';
import type { EvaluatedClasses } from '../../src/domain/evidence.js';
import { randomStream } from '../../src/statistics/random.js';
import { rowsOf } from '../support/evaluated-rows.js';

const policy: DropPolicy = { evidence: 'worse', maxDrop: { overall: 0.01, metrics: {} } };

/** P(1) of each row and its label, with the logits made so many times as large. */
function model(scores: readonly number[], labels: readonly number[], factor = 1): EvaluatedClasses {
  return rowsOf(
    labels,
    scores.map((score) => {
      const p = 1 / (1 + Math.exp(-factor * Math.log(score / (1 - score))));
      return [1 - p, p];
    }),
  );
}

function judged(former: ClassAnswers, present: ClassAnswers, pairing: 'paired' | 'unpaired', by = policy) {
  const drop = calibrationDrop({ former, present }, pairing);
  if (!('drop' in drop)) throw new TypeError(drop.reason);
  return judgeCalibration(drop, by);
}

// Confidences 0.5 to 1, of which fewer are right than they say. By numpy and the normal law of scipy, at 0.95.
describe('the rise of the gap between confidence and accuracy, four times as sure', () => {
  const rows = 300;
  const scores = Array.from({ length: rows }, (_, i) => 0.5 + (0.5 * (((i * 37) % rows) + 0.5)) / rows);
  const labels = scores.map((score, i) => Number((((i * 61) % rows) + 0.5) / rows < score ** 2));
  const [former, present] = [model(scores, labels), model(scores, labels, 4)].map((run) =>
    classAnswersOfRun(run),
  );
  if (!former || !present) throw new TypeError('two models were made');

  test.each([
    { pairing: 'paired', low: 0.1567990322, high: 0.1761938827 },
    { pairing: 'unpaired', low: 0.0931580573, high: 0.2398348576 },
  ] as const)('$pairing', ({ pairing, low, high }) => {
    const found = judged(former, present, pairing);
    expect(found.baseline).toBeCloseTo(0.1666666667, 6);
    expect(found.current).toBeCloseTo(0.3331631241, 6);
    expect(found.drop).toBeCloseTo(0.1664964575, 6);
    expect(found.interval?.low).toBeCloseTo(low, 6);
    expect(found.interval?.high).toBeCloseTo(high, 6);
    expect(found).toMatchObject({ isWorse: true, isUncertain: false, maxDrop: 0.02, pairing });
  });

  test('the other way round it is better', () => {
    expect(judged(present, former, 'paired')).toMatchObject({ isWorse: false, isUncertain: false });
  });

  test('the whole interval must lie beyond max-drop where that is more than 0.02', () => {
    const of = (overall: number) =>
      judged(former, present, 'paired', { ...policy, maxDrop: { overall, metrics: {} } });
    expect(of(0.15)).toMatchObject({ isWorse: true, isUncertain: false });
    expect(of(0.16)).toMatchObject({ isWorse: false, isUncertain: true });
    expect(of(0.17)).toMatchObject({ isWorse: false, isUncertain: false });
    expect(of(0)).toMatchObject({ maxDrop: 0.02 });
  });

  test('evidence: not-worse asks for the whole interval within', () => {
    const strict: DropPolicy = { ...policy, evidence: 'not-worse' };
    expect(judged(former, former, 'paired', strict).isWorse).toBe(false);
    expect(judged(former, former, 'unpaired', strict)).toMatchObject({ isWorse: true, isUncertain: true });
  });
});

test('a model that is right more often with the same confidence is no worse', () => {
  const scores = Array.from({ length: 200 }, () => 0.9);
  const labels = scores.map(() => 1);
  const worse = scores.map((score, row) => (row < 20 ? 1 - score : score));
  const [former, present] = [
    classAnswersOfRun(model(worse, labels)),
    classAnswersOfRun(model(scores, labels)),
  ];
  // Confidence 0.9 in both, and 0.9 and 1 of the rows right.
  expect(judged(former, present, 'paired')).toMatchObject({ isWorse: false, isUncertain: false });
});

test('a model that lost its confidence alone is worse', () => {
  const scores = Array.from({ length: 400 }, () => 0.9);
  const labels = scores.map((_, row) => Number(row % 10 > 0));
  const [former, present] = [model(scores, labels), model(scores, labels, 0.1)].map((run) =>
    classAnswersOfRun(run),
  );
  if (!former || !present) throw new TypeError('two models were made');
  // 1/(1 + 9^-0.1) = 0.5547 of confidence where 0.9 is right.
  const found = judged(former, present, 'paired');
  expect(found.drop).toBeCloseTo(0.9 - 0.5547, 3);
  expect(found.isWorse).toBe(true);
});

describe('promising too much is the harm, and being less sure than right counts as none', () => {
  /** Both right in 800 of 1000 rows, always as sure as this. */
  const surely = (confidence: number): ClassAnswers =>
    classAnswersOfRun(
      rowsOf(
        Array.from({ length: 1000 }, (_, row) => Number(row % 5 > 0)),
        Array.from({ length: 1000 }, () => [1 - confidence, confidence]),
      ),
    );

  // The gap is confidence − 0.8. Its standard error is √(0.8 · 0.2 / 999) = 0.0126554 (numpy), 1.959964 of which make
  // the interval; between the two models there is none. 80 % power takes 0.841621 more of them: 0.0354553.
  test.each([
    {
      name: 'from less sure than right to too sure',
      from: 0.74,
      to: 0.86,
      drop: 0.06,
      low: 0.0351958,
      isWorse: true,
    },
    {
      name: 'from less sure than right to as sure',
      from: 0.74,
      to: 0.8001,
      drop: 0.0001,
      low: -0.0247042,
      isWorse: false,
    },
    { name: 'from too sure to surer still', from: 0.86, to: 0.89, drop: 0.03, low: 0.03, isWorse: true },
    { name: 'from too sure to less so', from: 0.9, to: 0.85, drop: -0.05, low: -0.05, isWorse: false },
    {
      name: 'from less sure than right to far less',
      from: 0.76,
      to: 0.6,
      drop: 0.16,
      low: 0.16,
      isWorse: true,
    },
    {
      name: 'from too sure to far less sure than right',
      from: 0.84,
      to: 0.6,
      drop: 0.16,
      low: 0.1103916,
      isWorse: true,
    },
  ])('$name', ({ from, to, drop, low, isWorse }) => {
    const found = judged(surely(from), surely(to), 'paired');
    expect(found.drop).toBeCloseTo(drop, 6);
    expect(found.interval?.low).toBeCloseTo(low, 5);
    expect(found.isWorse).toBe(isWorse);
  });

  test('the smallest rise to be told is that of the least certain difference, at 80 % power', () => {
    expect(judged(surely(0.74), surely(0.86), 'paired').detectable).toBeCloseTo(0.0354553, 6);
  });
});

/** Two models that know the truth but for noise of their own, on the same rows. */
function drawTwo(
  rows: number,
  seed: number,
): { former: EvaluatedClasses; present: EvaluatedClasses; surer: EvaluatedClasses } {
  const random = randomStream('calibration-drop', rows, seed);
  const logits = Array.from({ length: rows }, () => 6 * random.next() - 3);
  const labels = logits.map((logit) => Number(random.next() < 1 / (1 + Math.exp(-logit))));
  const noisy = () => logits.map((logit) => 1 / (1 + Math.exp(-logit - 0.4 * (random.next() - 0.5))));
  const [first, second] = [noisy(), noisy()];
  return { former: model(first, labels), present: model(second, labels), surer: model(first, labels, 4) };
}

test('a good model trained anew is no finding, whatever the seed, and one four times as sure is', () => {
  for (let seed = 0; seed < 20; seed++) {
    for (const rows of [50, 500, 2000]) {
      const { former, present } = drawTwo(rows, seed);
      const drawn = [former, present].map((run) => classAnswersOfRun(run));
      for (const pairing of ['paired', 'unpaired'] as const) {
        expect(judged(drawn[0] as ClassAnswers, drawn[1] as ClassAnswers, pairing).isWorse).toBe(false);
      }
    }
    const { former, surer } = drawTwo(2000, seed);
    const testRun = { modelTask: 'binary-classification', modelMetrics: [] } as const;
    const compared = compareModels(
      { testRun, cases: [], rows: surer, slices: [] },
      { testRun, cases: [], rows: former },
      policy,
      42,
    );
    const found = metricCases(compared).filter(({ severity }) => severity !== 'pass');
    expect(found.map(({ testType, severity }) => [testType, severity])).toEqual([
      ['baseline:calibration', 'alert'],
    ]);
  }
});

test('too few rows, and classes instead of probabilities, are said', () => {
  const few = classAnswersOfRun(model(Array<number>(19).fill(0.9), Array<number>(19).fill(1)));
  expect(calibrationDrop({ former: few, present: few }, 'paired')).toEqual({
    reason: 'Calibration is not compared: 19 rows have a label, and at least 20 are needed.',
  });
  const hard = classAnswersOfRun(
    rowsOf(
      Array<number>(30).fill(1),
      Array.from({ length: 30 }, () => [0, 1]),
    ),
  );
  expect(calibrationDrop({ former: hard, present: hard }, 'paired')).toEqual({
    reason: 'Calibration is not compared: both models give classes rather than probabilities.',
  });
});
