import { describe, expect, test } from '@jest/globals';

import { estimateFromRows } from '../../src/comparison/estimate-from-rows.js';
import { macroRecall } from '../../src/domain/metrics/macro-metrics.js';
import { randomStream } from '../../src/statistics/random.js';

/** Per class its rows and how many of them are found; the others are taken for class 0, those of class 0 for class 1. */
function answersOf(...classes: readonly (readonly [rows: number, found: number])[]) {
  const labels = classes.flatMap(([rows], k) => Array<number>(rows).fill(k));
  const guesses = classes.flatMap(([rows, found], k) =>
    Array.from({ length: rows }, (_, row) => (row < found ? k : Number(k === 0))),
  );
  const probabilities = new Float32Array(labels.length * classes.length);
  for (const [row, guess] of guesses.entries()) probabilities[row * classes.length + guess] = 1;
  return {
    kind: 'classes' as const,
    labels: Int32Array.from(labels),
    predictions: {
      kind: 'classes' as const,
      rowCount: labels.length,
      classCount: classes.length,
      probabilities,
    },
  };
}

describe('how sure a mean over classes is', () => {
  // By hand, with p = (found + 2) / (rows + 4) of each class: √Σ p (1 − p) / (rows + 4) / 4.
  test.each([
    {
      name: 'none of whose classes is all right',
      classes: [
        [160, 120],
        [140, 100],
        [80, 40],
        [60, 30],
      ],
      by: 0.02434,
    },
    // A bootstrap of the rows alone says 0.004: it never finds one of the classes that were missed in all rows.
    {
      name: 'two of whose classes were never found',
      classes: [
        [160, 160],
        [140, 136],
        [52, 0],
        [7, 0],
      ],
      by: 0.03009,
    },
  ] as const)('$name', ({ classes, by }) => {
    const estimate = estimateFromRows(macroRecall, answersOf(...classes), () => randomStream('estimate'));
    expect('value' in estimate && Math.abs(estimate.standardError / by - 1)).toBeLessThan(0.08);
  });
});
