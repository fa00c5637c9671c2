import { describe, expect, test } from '@jest/globals';
import { binomialUpperTail } from '../../src/statistics/binomial-tail.js';
import { fc } from '../support/seeded-fast-check.js';
import { oracles } from './oracles.js';

describe('the upper tail of a binomial variable', () => {
  test.each(oracles.binomialTail)(
    'is that of rational numbers: $successes of $total at $probability',
    ({ successes, total, probability, tail }) => {
      expect(binomialUpperTail(successes, total, probability) / tail).toBeCloseTo(1, 12);
    },
  );

  // mpmath 1.3 with 50 digits, the terms summed; scipy 1.10 is wrong from the sixth digit on in some of these.
  test.each([
    [10, 1e-6, 0.5420703480832011],
    [9_990_000, 0.999, 0.502659581551754],
    [5_000_300, 0.5, 0.42488165661618255],
    [5_008_000, 0.5, 2.1036712333153896e-7],
  ])('holds for ten million trials: %d at %d', (successes, probability, tail) => {
    expect(binomialUpperTail(successes, 1e7, probability) / tail).toBeCloseTo(1, 11);
  });

  test('is certain at 0 successes and impossible beyond all', () => {
    expect(binomialUpperTail(0, 5, 0.3)).toBe(1);
    expect(binomialUpperTail(6, 5, 0.3)).toBe(0);
    expect([binomialUpperTail(1, 5, 0), binomialUpperTail(5, 5, 1), binomialUpperTail(0, 0, 0.5)]).toEqual([
      0, 1, 1,
    ]);
  });

  test('and the lower tail make 1, and more successes are never likelier', () => {
    const trials = fc.record({
      total: fc.integer({ min: 1, max: 5000 }),
      p: fc.double({ min: 0.001, max: 0.999, noNaN: true }),
    });
    fc.assert(
      fc.property(trials, fc.double({ min: 0, max: 1, noNaN: true }), ({ total, p }, place) => {
        const successes = Math.floor(place * total);
        const tail = binomialUpperTail(successes, total, p);
        expect(tail + binomialUpperTail(total - successes + 1, total, 1 - p)).toBeCloseTo(1, 12);
        expect(binomialUpperTail(successes + 1, total, p)).toBeLessThanOrEqual(tail);
      }),
    );
  });

  test.each([
    [1.5, 3, 0.5],
    [1, -1, 0.5],
    [1, 3, NaN],
    [1, 3, 1.1],
  ])('refuses %p of %p at %p', (successes, total, probability) => {
    expect(() => binomialUpperTail(successes, total, probability)).toThrow(RangeError);
  });
});
