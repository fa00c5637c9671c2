import { describe, expect, test } from '@jest/globals';
import { waldMargin } from '../../../src/engine/stats/wald-interval.js';
import { oracle } from '../../support/statistics-oracle.js';

describe('Wald margin', () => {
  test.each(oracle.wald)('agrees with scipy: $successes of $total', ({ successes, total, margin }) => {
    expect(waldMargin(successes, total)).toBeCloseTo(margin, 12);
  });

  test.each([
    { rate: 0.946143617, n: 1504, margin: 0.0114083095 },
    { rate: 0.929250264, n: 947, margin: 0.0163305894 },
    { rate: 0.9788051398, n: 7549, margin: 0.0032491277 },
  ])('is what RIME shows beside $rate of $n', ({ rate, n, margin }) => {
    expect(waldMargin(Math.round(rate * n), n)).toBeCloseTo(margin, 10);
  });

  test('is 0 where all or none succeed, and not a number for no rows', () => {
    expect([waldMargin(0, 20), waldMargin(20, 20), waldMargin(0, 0)]).toEqual([0, 0, NaN]);
  });
});
