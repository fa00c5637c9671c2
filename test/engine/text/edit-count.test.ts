import { expect, test } from '@jest/globals';
import { editCount } from '../../../src/engine/text/edit-count.js';

// By hand, from nlpaug's rule: trunc(share · size), clamped.
test.each([
  { size: 19, share: 0.05, min: 1, max: undefined, expected: 1 },
  { size: 39, share: 0.05, min: 1, max: undefined, expected: 1 },
  { size: 40, share: 0.05, min: 1, max: undefined, expected: 2 },
  { size: 100, share: 0.3, min: 1, max: 10, expected: 10 },
  { size: 100, share: 0.3, min: 1, max: undefined, expected: 30 },
  { size: 12, share: 0.03, min: 1, max: 1, expected: 1 },
  { size: 0, share: 0.3, min: 0, max: 5, expected: 0 },
  { size: 0, share: 0.3, min: 1, max: 5, expected: 1 },
  { size: 10, share: 1, min: 3, max: 2, expected: 3 },
])('edits $expected of $size with share $share, min $min, max $max', ({ size, expected, ...rule }) => {
  expect(editCount(size, rule)).toBe(expected);
});
