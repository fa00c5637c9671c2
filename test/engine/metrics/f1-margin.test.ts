import { describe, expect, test } from '@jest/globals';
import { f1Margin } from '../../../src/engine/metrics/f1-margin.js';
import { oracle } from '../../support/statistics-oracle.js';
import { makePredictions } from '../../support/test-context.js';

function marginOf(
  guesses: readonly number[],
  labels: readonly number[],
  size: number,
  classes: readonly number[],
): number {
  const scores = guesses.map((guess) => Array.from({ length: size }, (_, k) => (k === guess ? 1 : 0)));
  const rows = labels.map((_, row) => row);
  return f1Margin(makePredictions(scores, size), Int32Array.from(labels), rows, classes);
}

describe('the margin of F1', () => {
  test.each(oracle.f1_margins)(
    'agrees with the delta method by numerical gradient (numpy), $size classes',
    ({ labels, guesses, size, classes, margin }) => {
      expect(marginOf(guesses, labels, size, classes)).toBeCloseTo(margin, 6);
    },
  );

  test('of one class follows from the share of hits among its rows, by hand', () => {
    // 6 hits, 4 misses, 90 others: share J = 0.6, F1 = 2J/(1+J), slope 2/(1+J)², so z·√(0.24/10)·2/2.56.
    const labels = [...Array<number>(8).fill(1), ...Array<number>(92).fill(0)];
    const guesses = labels.map((label, row) =>
      row < 6 || row === 50 || row === 51 ? 1 : row < 8 ? 0 : label,
    );
    expect(marginOf(guesses, labels, 2, [1])).toBeCloseTo((1.959963985 * Math.sqrt(0.024) * 2) / 2.56, 8);
  });

  test('is 0 where everything or nothing is right, and for no rows', () => {
    expect(marginOf([0, 1], [0, 1], 2, [0, 1])).toBe(0);
    expect(marginOf([1, 0], [0, 1], 2, [0, 1])).toBe(0);
    expect(marginOf([], [], 2, [0, 1])).toBe(0);
  });

  test('leaves out rows without a label', () => {
    expect(marginOf([1, 1, 0, 1], [1, 0, 1, -1], 2, [1])).toBe(marginOf([1, 1, 0], [1, 0, 1], 2, [1]));
  });
});
