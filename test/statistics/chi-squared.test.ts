import { expect, test } from '@jest/globals';

import { chiSquaredUpperTail } from '../../src/statistics/chi-squared.js';

// scipy 1.10: chi2.sf(statistic, degrees).
test.each([
  [0, 1, 1],
  [3.84, 1, 0.05004352124870519],
  [10, 1, 0.001565402258002549],
  [0.5, 2, 0.7788007830714049],
  [30, 2, 3.0590232050182594e-7],
  [12.3, 9, 0.19692022639855333],
  [9, 9, 0.43727418891386693],
  [40, 9, 7.598525229464264e-6],
  [150, 99, 0.0007204453957169282],
  [99, 99, 0.4810969124082639],
  [0.001, 5, 0.9999999983185123],
  [500, 100, 1.720121005369523e-54],
])('%d with %d degrees of freedom', (statistic, degrees, expected) => {
  expect(chiSquaredUpperTail(statistic, degrees) / expected).toBeCloseTo(1, 10);
});

test('without a degree of freedom there is no tail', () => {
  expect(() => chiSquaredUpperTail(1, 0)).toThrow(RangeError);
});
