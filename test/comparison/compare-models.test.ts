import { describe, expect, test } from '@jest/globals';

import { compareModels, type ComparedRun } from '../../src/comparison/compare-models.js';
import { defaultMaxDrop, type DropPolicy } from '../../src/domain/drop-policy.js';
import type { MetricComparison } from '../../src/domain/comparison.js';
import type { EvaluatedClasses } from '../../src/domain/evidence.js';
import { answering } from '../support/evaluated-rows.js';
import { makeTestCase } from '../support/make-test-case.js';

const policy: DropPolicy = { evidence: 'worse', maxDrop: defaultMaxDrop };
const testRun = { modelTask: 'binary-classification', modelMetrics: [] } as const;

function runOf(rows: EvaluatedClasses | undefined): ComparedRun & { readonly slices: [] } {
  return { testRun, cases: [], rows, slices: [] };
}

/** [label, the baseline's answer, the answer now, rows]. */
type Cell = readonly [number, number, number, number];

function compareCells(cells: readonly Cell[], changed: Partial<EvaluatedClasses> = {}) {
  const rows = cells.flatMap(([label, former, present, count]) =>
    Array.from({ length: count }, () => ({ label, former, present })),
  );
  const labels = rows.map(({ label }) => label);
  const there = answering(
    labels,
    rows.map(({ former }) => former),
  );
  const here = {
    ...answering(
      labels,
      rows.map(({ present }) => present),
    ),
    ...changed,
  };
  return compareModels(runOf(here), runOf(there), policy, 42);
}

function named(metrics: readonly MetricComparison[], name: string): MetricComparison {
  const found = metrics.find(({ metric }) => metric === name);
  if (!found) throw new TypeError(`${name} was not compared`);
  return found;
}

const otherHashes = (count: number) =>
  BigInt64Array.from({ length: count }, (_, row) => BigInt(row) - 1_000_000n);

// 15 of 100 rows flipped to wrong and 5 to right.
const shift: readonly Cell[] = [
  [1, 1, 1, 35],
  [1, 1, 0, 10],
  [1, 0, 1, 2],
  [1, 0, 0, 3],
  [0, 0, 0, 35],
  [0, 0, 1, 5],
  [0, 1, 0, 3],
  [0, 1, 1, 7],
];

describe('row by row', () => {
  test('counts the flips, and tells the drop of shares of rows', () => {
    const { metrics, rows } = compareCells(shift);
    expect(rows).toEqual({ paired: 100, here: 100, there: 100 });
    expect(named(metrics, 'accuracy')).toMatchObject({
      pairing: 'paired',
      rows: 100,
      flips: { toWrong: 15, toRight: 5 },
      method: 'exact McNemar test, score interval',
    });
    expect(named(metrics, 'accuracy').baseline).toBeCloseTo(0.85, 12);
    expect(named(metrics, 'accuracy').drop).toBeCloseTo(0.1, 12);
    // Of the 50 rows of class 1 alone.
    expect(named(metrics, 'recall')).toMatchObject({ rows: 50, flips: { toWrong: 10, toRight: 2 } });
    expect(named(metrics, 'recall').drop).toBeCloseTo(0.16, 12);
  });

  test('rows in another order are the same rows', () => {
    const labels = [...Array<number>(60).fill(1), ...Array<number>(60).fill(0)];
    const there = answering(
      labels,
      labels.map((label, row) => (row % 10 === 0 ? 1 - label : label)),
    );
    const turned = answering([...labels].reverse(), [...labels].reverse());
    const here = { ...turned, hashes: Float64Array.from(labels.keys()).reverse() };
    const hashes = BigInt64Array.from(here.hashes, BigInt);
    const { metrics } = compareModels(runOf({ ...turned, hashes }), runOf(there), policy, 42);
    expect(named(metrics, 'accuracy')).toMatchObject({ flips: { toWrong: 0, toRight: 12 } });
    expect(metrics.every(({ isWorse }) => !isWorse)).toBe(true);
  });

  test('the same model again: no drop, nothing worse, nothing uncertain', () => {
    const cells: readonly Cell[] = [
      [1, 1, 1, 90],
      [1, 0, 0, 10],
      [0, 0, 0, 95],
      [0, 1, 1, 5],
    ];
    const { metrics } = compareCells(cells);
    expect(metrics.map(({ metric }) => metric).sort()).toEqual([
      'accuracy',
      'area_under_curve',
      'calibration',
      'f1',
      'precision',
      'recall',
    ]);
    for (const one of metrics) expect(one).toMatchObject({ drop: 0, isWorse: false, isUncertain: false });
  });

  test.each(['paired', 'unpaired'])('classes in the other order are matched by name, %s', (pairing) => {
    const cells: readonly Cell[] = [
      [1, 1, 1, 60],
      [0, 0, 0, 50],
      [0, 1, 1, 10],
    ];
    const labels = cells.flatMap(([label, , , count]) => Array<number>(count).fill(label));
    const answers = cells.flatMap(([, , answer, count]) => Array<number>(count).fill(answer));
    const here = answering(labels, answers);
    const there = {
      ...answering(
        labels.map((label) => 1 - label),
        answers.map((answer) => 1 - answer),
      ),
      classNames: ['1', '0'],
      ...(pairing === 'unpaired' ? { hashes: otherHashes(labels.length) } : {}),
    };
    const { metrics } = compareModels(runOf(here), runOf(there), policy, 42);
    for (const one of metrics) expect(one).toMatchObject({ drop: 0, pairing });
    expect(metrics).toHaveLength(6);
  });

  test("a baseline's file that lies about its labels changes nothing: the same row has this run's label", () => {
    const labels = [...Array<number>(50).fill(1), ...Array<number>(50).fill(0)];
    const here = answering(labels, labels);
    const there = {
      ...here,
      labels: Int32Array.from(labels, (label, row) => (row % 4 === 0 ? -1 : 1 - label)),
    };
    const { metrics } = compareModels(runOf(here), runOf(there), policy, 42);
    expect(named(metrics, 'accuracy')).toMatchObject({ baseline: 1, current: 1, drop: 0 });
    expect(named(metrics, 'f1')).toMatchObject({ baseline: 1, current: 1, drop: 0 });
  });

  test('the same seed gives the same numbers', () => {
    expect(compareCells(shift)).toEqual(compareCells(shift));
  });

  test('too few rows: each metric says why it is not compared', () => {
    const { metrics, notes } = compareCells([
      [1, 1, 1, 4],
      [0, 0, 0, 30],
    ]);
    expect(metrics.map(({ metric }) => metric)).toEqual(['accuracy', 'calibration']);
    expect(notes).toContain('Recall is not compared: 4 rows matter to it, and at least 20 are needed.');
    expect(notes).toContain(
      'Area Under Curve is not compared: 4 rows are of class 1, and at least 5 are needed.',
    );
  });
});

describe('as two samples', () => {
  const cells: readonly Cell[] = [
    [1, 1, 1, 35],
    [1, 1, 0, 10],
    [1, 0, 0, 5],
    [0, 0, 0, 45],
    [0, 1, 1, 5],
  ];

  test('other rows: unpaired, no flips, and the same values', () => {
    const { metrics, rows } = compareCells(cells, { hashes: otherHashes(100) });
    expect(rows).toEqual({ paired: 0, here: 100, there: 100 });
    expect(metrics).toHaveLength(6);
    for (const one of metrics) expect(one).toMatchObject({ pairing: 'unpaired', flips: undefined });
    expect(named(metrics, 'accuracy').drop).toBeCloseTo(0.1, 12);
  });

  test('under half of the rows in common: as two samples; half of them: row by row', () => {
    const labels = Array.from({ length: 100 }, (_, row) => row % 2);
    const there = answering(labels, labels);
    const sharing = (count: number) => ({
      ...there,
      hashes: BigInt64Array.from(labels, (_, row) => BigInt(row < count ? row : row + 1000)),
    });
    const pairingOf = (count: number) =>
      compareModels(runOf(sharing(count)), runOf(there), policy, 1).metrics[0]?.pairing;
    expect([pairingOf(49), pairingOf(50)]).toEqual(['unpaired', 'paired']);
  });

  test('values and row counts of a baseline without rows', () => {
    const rows = answering(...drawn(1000, 0.8));
    const modelMetrics = [{ name: 'accuracy', reference: undefined, evaluation: 0.8 }];
    const former = [{ name: 'accuracy', reference: undefined, evaluation: 0.9 }];
    const size = makeTestCase({
      testType: 'model_performance:accuracy',
      metrics: [{ name: 'evaluation sample size', category: 'performance-metric-value', value: 1000 }],
    });
    const here = { ...runOf(rows), testRun: { ...testRun, modelMetrics } };
    const there = { testRun: { ...testRun, modelMetrics: former }, rows: undefined };
    const counted = compareModels(here, { ...there, cases: [size] }, policy, 1).metrics;
    expect(counted).toMatchObject([{ metric: 'accuracy', pairing: 'unpaired', isWorse: true, rows: 1000 }]);
    const bare = compareModels(here, { ...there, cases: [] }, policy, 1).metrics;
    expect(bare).toMatchObject([
      { metric: 'accuracy', pairing: 'values', isWorse: true, interval: undefined },
    ]);
  });

  test('a baseline of another task is not compared', () => {
    const other = { ...runOf(undefined), testRun: { modelTask: 'regression', modelMetrics: [] } } as const;
    expect(compareModels(runOf(answering([1], [1])), other, policy, 1).metrics).toEqual([]);
  });
});

/** Labels of both classes in turn, and answers of which this share is right. */
function drawn(count: number, share: number): [number[], number[]] {
  const labels = Array.from({ length: count }, (_, row) => row % 2);
  return [labels, labels.map((label, row) => ((row * 7) % count < share * count ? label : 1 - label))];
}
