import { describe, expect, test } from '@jest/globals';

import { pairedAnswers } from '../../src/comparison/answered-rows.js';
import { answersOfRun } from '../../src/comparison/answered-rows.js';
import { estimateFromValue, type Estimate } from '../../src/comparison/estimate.js';
import { estimateFromRows } from '../../src/comparison/estimate-from-rows.js';
import { independentDrop } from '../../src/comparison/independent-drop.js';
import { countJointly } from '../../src/comparison/joint-counts.js';
import { isMeasured, type MeasuredDrop, type NoDrop } from '../../src/comparison/measured-drop.js';
import { pairRows } from '../../src/comparison/pair-rows.js';
import { pairedDrop } from '../../src/comparison/paired-drop.js';
import type { EvaluatedClasses } from '../../src/domain/evidence.js';
import { accuracy } from '../../src/domain/metrics/accuracy.js';
import { areaUnderCurve } from '../../src/domain/metrics/area-under-curve.js';
import { f1, precision, recall } from '../../src/domain/metrics/binary-metrics.js';
import type { ClassMetric } from '../../src/domain/metrics/performance-metric.js';
import { randomStream } from '../../src/statistics/random.js';
import { answering, rowsOf } from '../support/evaluated-rows.js';

const random = () => randomStream('drops');

function sampled(drop: MeasuredDrop | NoDrop) {
  if (!isMeasured(drop) || !drop.sampling) throw new TypeError('nothing was sampled');
  return { ...drop, pWorse: drop.sampling.pWorse, interval: drop.sampling.intervalAt(0.95) };
}

function paired(metric: ClassMetric, there: EvaluatedClasses, here: EvaluatedClasses) {
  return sampled(pairedDrop(metric, pairedAnswers(here, there, pairRows(here, there)), random));
}

function unpaired(metric: ClassMetric, former: Estimate | NoDrop, present: Estimate | NoDrop) {
  if (!('value' in former && 'value' in present) || metric.worseWhen === 'either')
    throw new TypeError('no value');
  return sampled(independentDrop({ ...metric, worseWhen: metric.worseWhen }, former, present));
}

/** Rows of [label, the baseline's answer, the answer now, how many]. */
function modelsOf(cells: readonly (readonly [number, number, number, number])[]) {
  const column = (place: 0 | 1 | 2) => cells.flatMap((cell) => Array<number>(cell[3]).fill(cell[place]));
  return { there: answering(column(0), column(1)), here: answering(column(0), column(2)) };
}

test('accuracy of the same rows: McNemar by scipy (binom), score interval by root finding on Tango (1998), eq. 3', () => {
  const { there, here } = modelsOf([
    [1, 1, 1, 35],
    [1, 1, 0, 10],
    [1, 0, 1, 2],
    [1, 0, 0, 3],
    [0, 0, 0, 35],
    [0, 0, 1, 5],
    [0, 1, 0, 3],
    [0, 1, 1, 7],
  ]);
  const { drop, pWorse, interval, flips } = paired(accuracy, there, here);
  expect(flips).toEqual({ toWrong: 15, toRight: 5 });
  expect(drop).toBeCloseTo(0.1, 12);
  expect(pWorse).toBeCloseTo(0.020694732666, 10);
  expect(interval.low).toBeCloseTo(0.0134467609, 8);
  expect(interval.high).toBeCloseTo(0.1923965065, 8);
});

test('accuracy of other rows: 90 of 100 and 160 of 200, by statsmodels (confint_proportions_2indep, newcomb)', () => {
  const share = (right: number, total: number) =>
    answering(
      Array<number>(total).fill(1),
      Array.from({ length: total }, (_, row) => Number(row < right)),
    );
  const former = estimateFromRows(accuracy, answersOfRun(share(90, 100)), random);
  const { drop, interval } = unpaired(
    accuracy,
    former,
    estimateFromRows(accuracy, answersOfRun(share(160, 200)), random),
  );
  expect(drop).toBeCloseTo(0.1, 12);
  expect(interval.low).toBeCloseTo(0.010639746, 8);
  expect(interval.high).toBeCloseTo(0.175549877, 8);
  // A value and a count tell as much.
  const told = unpaired(
    accuracy,
    estimateFromValue(accuracy, 0.9, 100, 0.5),
    estimateFromValue(accuracy, 0.8, 200, 0.5),
  );
  expect(told.interval).toEqual(interval);
});

describe('areas under the curve, against DeLong by numpy from its definition and the normal law of scipy', () => {
  const labels = Array.from({ length: 60 }, (_, row) => Number(row % 3 === 0));
  const scored = (step: number, period: number, weight: number): EvaluatedClasses =>
    rowsOf(
      labels,
      labels.map((label, row) => {
        const score = (label * weight + ((row * step) % period) / period) / (1 + weight);
        return [1 - score, score];
      }),
    );
  const [there, here] = [scored(37, 61, 0.6), scored(23, 59, 0.1)];

  test('of the same rows', () => {
    const { baseline, current, pWorse, interval } = paired(areaUnderCurve, there, here);
    expect([baseline, current]).toEqual([expect.closeTo(0.91, 9), expect.closeTo(0.4875, 9)]);
    expect(pWorse).toBeCloseTo(1.1409750661e-5, 9);
    expect(interval.low).toBeCloseTo(0.2269826043, 7);
    expect(interval.high).toBeCloseTo(0.6180173957, 7);
  });

  test('of other rows', () => {
    const estimate = (rows: EvaluatedClasses) => estimateFromRows(areaUnderCurve, answersOfRun(rows), random);
    const { pWorse } = unpaired(areaUnderCurve, estimate(there), estimate(here));
    expect(pWorse).toBeCloseTo(1.1894415027e-6, 10);
  });

  test('of values alone, by the formula of Hanley and McNeil on the scale of the logit, by hand in Python: 0.9 and 0.8, 100 and 200 rows of the classes', () => {
    const estimate = (value: number) => estimateFromValue(areaUnderCurve, value, 300, 1 / 3);
    const { pWorse, interval } = unpaired(areaUnderCurve, estimate(0.9), estimate(0.8));
    expect(pWorse).toBeCloseTo(0.002927307, 8);
    expect(interval.low).toBeCloseTo(0.0277194632, 7);
    expect(interval.high).toBeCloseTo(0.1722809514, 7);
  });
});

test('F1 of the same rows: values by scikit-learn, BCa by scipy.stats.bootstrap of 10,000 draws of rows', () => {
  const { there, here } = modelsOf([
    [1, 1, 1, 60],
    [1, 1, 0, 25],
    [1, 0, 1, 5],
    [1, 0, 0, 10],
    [0, 0, 0, 170],
    [0, 0, 1, 14],
    [0, 1, 0, 6],
    [0, 1, 1, 10],
  ]);
  const { baseline, current, pWorse, interval } = paired(f1, there, here);
  expect(baseline).toBeCloseTo(0.845771144279, 10);
  expect(current).toBeCloseTo(0.687830687831, 10);
  // An end of a bootstrap of 4,000 draws wanders by about a twentieth of a standard error of 0.0385.
  expect(Math.abs(interval.low - 0.08426)).toBeLessThan(0.006);
  expect(Math.abs(interval.high - 0.23622)).toBeLessThan(0.006);
  expect(pWorse).toBeLessThan(0.001);
});

// All of five rows that differ went wrong, by chance 1 in 32; by a bootstrap it would be e⁻⁵ = 0.7 % of the draws.
test.each([recall, precision, f1])('$name: five rows to wrong and none to right may be chance', (metric) => {
  const { there, here } = modelsOf([
    [1, 1, 1, 30],
    [1, 1, 0, metric === precision ? 0 : 5],
    [0, 0, 0, 40],
    [0, 0, 1, metric === precision ? 5 : 0],
    [0, 1, 1, 5],
  ]);
  const { pWorse, interval } = paired(metric, there, here);
  expect(interval.low).toBeGreaterThan(0);
  expect(Math.abs(pWorse - 1 / 32)).toBeLessThan(0.01);
});

// By hand: of the ten positives one was found by neither, one has no answer, so that recall is 8 of 9, not 8 of 10.
test('a row that a model has no answer for counts for nothing, nor as another row', () => {
  const { there, here } = modelsOf([
    [1, 1, 1, 8],
    [1, 0, 0, 2],
    [0, 0, 0, 20],
  ]);
  const probabilities = Float32Array.from(here.predictions.probabilities);
  probabilities.fill(NaN, 2 * 9, 2 * 10);
  const failing = { ...here, predictions: { ...here.predictions, probabilities } };
  const models = pairedAnswers(failing, there, pairRows(failing, there));
  const joint = countJointly(models);
  const [former, present] = [0, 1].map((model) => {
    const { total, labelled, hits, predicted } = joint.outcomesOf(model, joint.counts);
    return [total, [...labelled], [...hits], [...predicted]];
  });
  expect(former).toEqual([30, [20, 10], [20, 8], [22, 8]]);
  expect(present).toEqual([29, [20, 9], [20, 8], [21, 8]]);
});

// Wilson's interval of the share 250 of 500 of the rows labelled or predicted positive, as 2J/(1 + J) (statsmodels);
// scipy.stats.bootstrap (BCa, 9,999 draws of rows) tells 0.6245 to 0.7030.
test('F1 of one sample has the interval of the share that it rises with, also where all are wrong', () => {
  const sample = (hits: number, misses: number) =>
    answersOfRun(
      answering(
        Array<number>(hits + misses).fill(1),
        Array.from({ length: hits + misses }, (_, row) => Number(row < hits)),
      ),
    );
  const estimate = estimateFromRows(f1, sample(250, 250), random) as Estimate;
  expect(estimate.value).toBeCloseTo(2 / 3, 12);
  expect(estimate.intervalAt(0.95).low).toBeCloseTo(0.62669551, 7);
  expect(estimate.intervalAt(0.95).high).toBeCloseTo(0.70437685, 7);
  // 0 of 20: Wilson ends at 0.16113 (statsmodels), and 2J/(1 + J) at 0.27753.
  expect((estimateFromRows(f1, sample(0, 20), random) as Estimate).intervalAt(0.95).high).toBeCloseTo(
    0.27753,
    5,
  );
  expect(estimateFromRows(f1, sample(0, 19), random)).toHaveProperty('reason');
});
