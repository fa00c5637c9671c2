import { expect, test } from '@jest/globals';
import { calibrationCurve } from '../../../src/engine/stats/calibration-curve.js';

// By hand: 0.05 and 0.07 share the first tenth (one of two positive), 0.1 opens the second, 0.95 and 1 the last.
test('bins scores by tenths and leaves empty bins and rows without a label out', () => {
  const scores = [0.05, 0.07, 0.1, 0.5, 0.95, 1, 0.3];
  const labels = [1, 0, 0, 1, 1, 1, -1];
  expect(calibrationCurve(scores, labels)).toEqual([
    { predicted: expect.closeTo(0.06, 12), observed: 0.5, size: 2 },
    { predicted: 0.1, observed: 0, size: 1 },
    { predicted: 0.5, observed: 1, size: 1 },
    { predicted: expect.closeTo(0.975, 12), observed: 1, size: 2 },
  ]);
});

test('of no labelled row is empty', () => {
  expect(calibrationCurve([0.5], [-1])).toEqual([]);
});

test('leaves scores out that are no numbers', () => {
  expect(calibrationCurve([NaN, 0.25], [1, 1])).toEqual([{ predicted: 0.25, observed: 1, size: 1 }]);
});
