import { describe, expect, test } from '@jest/globals';
import { detectableDifference, detectablePairedDifference } from '../../src/statistics/detectable.js';
import { oracles } from './oracles.js';

describe('the smallest difference that can be told', () => {
  // The exact power of the exact test, solved for the loss with scipy.
  test.each(oracles.detectable)(
    'of $rows paired rows is that of the exact test, or somewhat on the safe side: $background at $alpha',
    ({ rows, background, alpha, loss }) => {
      const answer = detectablePairedDifference(rows, background, alpha, 0.8);
      expect(answer / loss).toBeGreaterThan(0.999);
      expect(answer / loss).toBeLessThan(background < 0.01 ? 1.25 : 1.1);
    },
  );

  test('falls with more rows and grows with the flips by chance, the power and the rigour', () => {
    const at = detectablePairedDifference(400, 0.03, 0.025, 0.8);
    expect(detectablePairedDifference(500, 0.03, 0.025, 0.8)).toBeLessThan(at);
    expect(detectablePairedDifference(400, 0.04, 0.025, 0.8)).toBeGreaterThan(at);
    expect(detectablePairedDifference(400, 0.03, 0.025, 0.9)).toBeGreaterThan(at);
    expect(detectablePairedDifference(400, 0.03, 0.005, 0.8)).toBeGreaterThan(at);
  });

  // 1.9599640 + 0.8416212 = 2.8015852, from any table of the normal distribution.
  test('is 2.8 standard errors at 80 % power and one-sided 2.5 %', () => {
    expect(detectableDifference(0.5, 0.025, 0.8)).toBeCloseTo(1.4007926, 7);
  });

  test('needs a row and a rate', () => {
    expect(() => detectablePairedDifference(0, 0.1, 0.025, 0.8)).toThrow(RangeError);
    expect(() => detectablePairedDifference(10, NaN, 0.025, 0.8)).toThrow(RangeError);
    expect(() => detectablePairedDifference(10, 0.1, 0.025, 1)).toThrow(RangeError);
  });
});
