import { expect, test } from '@jest/globals';

import { calibrationError } from '../../src/statistics/calibration-error.js';

const rows = 300;
const confidences = Float64Array.from(
  { length: rows },
  (_, i) => 0.5 + (0.5 * (((i * 37) % rows) + 0.5)) / rows,
);
const isRight = Uint8Array.from(confidences, (confidence, i) =>
  Number((((i * 61) % rows) + 0.5) / rows < (confidence > 0.75 ? 0.6 : 0.9)),
);

// By numpy: the rows sorted by confidence, cut into bins of equal size, each |mean − share|, weighted.
test('the expected calibration error over 15 bins of 20 rows', () => {
  const { error, byChance, standardError, bins } = calibrationError(confidences, isRight);
  expect(bins).toBe(15);
  expect(error).toBeCloseTo(0.27111111111, 10);
  // A simulation of 4,000 calibrated models on these rows gives 0.07018.
  expect(byChance).toBeCloseTo(0.07016994214, 10);
  expect(standardError).toBeCloseTo(0.02341651839, 10);
});

test('fewer rows have fewer bins, of 20 rows at least', () => {
  const few = calibrationError(confidences.subarray(0, 60), isRight.subarray(0, 60));
  expect(few.bins).toBe(3);
  expect(few.error).toBeCloseTo(0.18272222222, 10);
  expect(calibrationError([0.9], [1])).toMatchObject({ bins: 1, error: expect.closeTo(0.1, 12) });
  expect(calibrationError([], []).error).toBeNaN();
});

test('rows of the same confidence are in one bin, so their order does not matter', () => {
  const same = Array.from({ length: 100 }, () => 0.8);
  const right = same.map((_, row) => Number(row < 70));
  // By hand: |0.8 − 0.7|.
  expect(calibrationError(same, right)).toMatchObject({ bins: 1, error: expect.closeTo(0.1, 12) });
});
