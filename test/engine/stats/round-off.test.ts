import { expect, test } from '@jest/globals';
import { roundOff } from '../../../src/engine/stats/round-off.js';

test('rounding off removes the noise of binary fractions and nothing else', () => {
  expect([roundOff(0.8 - 0.6), roundOff(0.1 + 0.2), roundOff(0.123456789012)]).toEqual([
    0.2, 0.3, 0.123456789012,
  ]);
});
