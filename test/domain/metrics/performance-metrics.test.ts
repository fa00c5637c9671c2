import { describe, expect, test } from '@jest/globals';
import { impactMetric } from '../../../src/engine/metrics/impact-metric.js';
import { classMetrics } from '../../../src/domain/metrics/performance-metrics.js';
import type { MetricResult, ClassMetric } from '../../../src/domain/metrics/performance-metric.js';
import { oracle } from '../../support/statistics-oracle.js';
import { makePredictions, type Scores } from '../../support/test-context.js';

function metricNamed(name: string): ClassMetric {
  const metric = classMetrics.find((one) => one.name === name);
  if (!metric) throw new Error(`There is no metric ${name}.`);
  return metric;
}

function measure(
  name: string,
  scores: readonly Scores[],
  labels: readonly number[],
  rows?: readonly number[],
) {
  const classCount = typeof scores[0] === 'object' ? scores[0].length : 2;
  return metricNamed(name).compute(makePredictions(scores, classCount), Int32Array.from(labels), rows);
}

function valueOf(result: MetricResult): number {
  return result.kind === 'value' ? result.value : NaN;
}

const { binary, multiclass } = oracle;

describe('metrics agree with scikit-learn', () => {
  const cases = [binary, multiclass].flatMap((data) =>
    Object.keys(data.all).map((name) => ({ name, data, all: data.all[name], onRows: data.on_rows[name] })),
  );
  test.each(cases)('$name on all rows and on some', ({ name, data, all, onRows }) => {
    expect(valueOf(measure(name, data.scores, data.labels))).toBeCloseTo(all ?? NaN, 12);
    expect(valueOf(measure(name, data.scores, data.labels, data.rows))).toBeCloseTo(onRows ?? NaN, 12);
  });

  test.each(cases)('$name leaves out the rows on which the model failed', ({ name, data }) => {
    const isFailing = (row: number): boolean => row % 3 === 0;
    const failing: Scores =
      data === binary ? NaN : data.scores.slice(0, 1).flatMap((s) => [s].flat().map(() => NaN));
    const holed = data.scores.map((scores, row) => (isFailing(row) ? failing : scores));
    const others = data.scores.map((_, row) => row).filter((row) => !isFailing(row));
    expect(measure(name, holed, data.labels)).toEqual(measure(name, data.scores, data.labels, others));
  });

  test('every metric of the engine is among them', () => {
    expect(classMetrics.map(({ name }) => name).sort()).toEqual(cases.map(({ name }) => name).sort());
  });
});

describe("metrics agree with the numbers printed in RIME's documentation", () => {
  const p = [0.3, 0.51, 0.7, 0.49, 0.9, 0.58];
  const y = [1, 0, 1, 0, 0, 1];
  test.each([
    { name: 'accuracy', subset: 1 / 3, overall: 1 / 2 },
    { name: 'precision', subset: 1 / 2, overall: 1 / 2 },
    { name: 'recall', subset: 1 / 2, overall: 2 / 3 },
    { name: 'f1', subset: 1 / 2, overall: 4 / 7 },
    { name: 'area_under_curve', subset: 0, overall: 4 / 9 },
  ])('$name on the subset of rows 0, 2, 4 and overall', ({ name, subset, overall }) => {
    expect(valueOf(measure(name, p, y, [0, 2, 4]))).toBeCloseTo(subset, 12);
    expect(valueOf(measure(name, p, y))).toBeCloseTo(overall, 12);
  });

  test.each([
    { name: 'macro_precision', expected: 2 / 3 },
    { name: 'macro_recall', expected: 1 / 2 },
    { name: 'macro_f1', expected: 5 / 9 },
    { name: 'multiclass_accuracy', expected: 2 / 3 },
  ])('$name counts a predicted class that no row has', ({ name, expected }) => {
    const scores = [
      [0.9, 0.1, 0],
      [0.1, 0.9, 0],
      [0.2, 0.1, 0.7],
    ];
    expect(valueOf(measure(name, scores, [0, 0, 2]))).toBeCloseTo(expected, 12);
  });
});

describe('metrics at their limits, by hand', () => {
  test('a probability of exactly one half is class 0', () => {
    expect(valueOf(measure('accuracy', [0.5, 0.5, 0.500001], [0, 1, 1]))).toBeCloseTo(2 / 3, 12);
  });

  test('equal probabilities go to the lowest class', () => {
    expect(valueOf(measure('multiclass_accuracy', [[0.4, 0.4, 0.2]], [0]))).toBe(1);
  });

  test('rows without a label are left out', () => {
    expect(measure('accuracy', [0.9, 0.1, 0.9], [1, -1, -1])).toEqual({
      kind: 'value',
      value: 1,
      proportion: { successes: 1, total: 1 },
    });
  });

  test.each(classMetrics.map(({ name }) => name))('%s says why without any label', (name) => {
    expect(measure(name, [0.9, 0.1], [-1, -1])).toEqual({ kind: 'undefined', reason: 'no row has a label' });
    expect(measure(name, [], [])).toEqual({ kind: 'undefined', reason: 'no row has a label' });
    expect(measure(name, [0.9], [1], [])).toEqual({ kind: 'undefined', reason: 'no row has a label' });
  });

  test('a model that never says 1 has precision 0 and no interval', () => {
    const expected = { kind: 'value', value: 0, proportion: undefined };
    expect(measure('precision', [0.1, 0.2], [1, 0])).toEqual(expected);
  });

  test.each(['recall', 'f1', 'area_under_curve'])('%s is undefined without a positive row', (name) => {
    const expected = { kind: 'undefined', reason: 'no row is labelled with class 1' };
    expect(measure(name, [0.9, 0.2], [0, 0])).toEqual(expected);
  });

  test('the area under the curve is undefined without a negative row', () => {
    const expected = { kind: 'undefined', reason: 'every labelled row has class 1' };
    expect(measure('area_under_curve', [0.9, 0.2], [1, 1])).toEqual(expected);
  });

  test('scores that are all equal rank nothing: half of the area', () => {
    expect(valueOf(measure('area_under_curve', [0.4, 0.4, 0.4, 0.4], [0, 1, 1, 0]))).toBe(0.5);
  });

  test('precision and recall carry their own denominators', () => {
    const [scores, labels] = [
      [0.9, 0.8, 0.7, 0.1, 0.2],
      [1, 0, 1, 1, 0],
    ];
    const proportions = ['precision', 'recall'].map((name) => measure(name, scores, labels));
    expect(proportions).toMatchObject([
      { proportion: { successes: 2, total: 3 } },
      { proportion: { successes: 2, total: 3 } },
    ]);
    expect(measure('f1', scores, labels)).toMatchObject({ proportion: undefined });
  });

  test('no metric depends on the order of the rows', () => {
    const order = binary.scores.map((_, row) => (row * 7) % binary.scores.length);
    const pick = (list: readonly number[]): number[] => order.map((row) => list[row] ?? NaN);
    for (const name of Object.keys(binary.all)) {
      const shuffled = measure(name, pick(binary.scores), pick(binary.labels));
      expect(shuffled).toEqual(measure(name, binary.scores, binary.labels));
    }
  });
});

describe('the impact metric', () => {
  test.each([
    { task: 'binary-classification', expected: 'accuracy' },
    { task: 'multiclass-classification', expected: 'multiclass_accuracy' },
    { task: 'natural-language-inference', expected: 'multiclass_accuracy' },
  ] as const)('of $task is $expected', ({ task, expected }) => {
    expect(impactMetric(task).name).toBe(expected);
  });

  test('of a task without one is an error that names it', () => {
    expect(() => impactMetric('regression')).toThrow(
      new RangeError('The engine has no impact metric for regression.'),
    );
  });
});
