import { describe, expect, test } from '@jest/globals';
import { clopperPearsonInterval, wilsonInterval } from '../../src/statistics/proportion-interval.js';
import { fc } from '../support/seeded-fast-check.js';
import { oracles } from './oracles.js';

describe('the interval of a proportion', () => {
  test.each(oracles.proportions)('agrees with statsmodels: $successes of $total at $level', (given) => {
    const [wilson, exact] = [wilsonInterval(given, given.level), clopperPearsonInterval(given, given.level)];
    expect(wilson.low).toBeCloseTo(given.wilson[0], 12);
    expect(wilson.high).toBeCloseTo(given.wilson[1], 12);
    expect(exact.low).toBeCloseTo(given.clopperPearson[0], 10);
    expect(exact.high).toBeCloseTo(given.clopperPearson[1], 10);
  });

  // 1 − 0.025^(1/20) = 0.16843 and z²/(n + z²) = 3.8414588/23.8414588, by hand.
  test('has a width where none and where all succeed', () => {
    expect(clopperPearsonInterval({ successes: 0, total: 20 }, 0.95).high).toBeCloseTo(
      1 - 0.025 ** (1 / 20),
      12,
    );
    expect(wilsonInterval({ successes: 20, total: 20 }, 0.95)).toEqual({
      low: expect.closeTo(20 / (20 + 3.841458820694124), 12),
      high: 1,
    });
  });

  test.each([wilsonInterval, clopperPearsonInterval])(
    'holds the estimate, mirrors with the outcome and grows with the level: %p',
    (intervalOf) => {
      const counts = fc
        .integer({ min: 1, max: 3000 })
        .chain((total) =>
          fc.record({ total: fc.constant(total), successes: fc.integer({ min: 0, max: total }) }),
        );
      fc.assert(
        fc.property(
          counts,
          fc.double({ min: 0.5, max: 0.99, noNaN: true }),
          ({ successes, total }, level) => {
            const { low, high } = intervalOf({ successes, total }, level);
            expect(low).toBeLessThanOrEqual(successes / total);
            expect(high).toBeGreaterThanOrEqual(successes / total);
            expect(high - low).toBeGreaterThan(0);
            const mirrored = intervalOf({ successes: total - successes, total }, level);
            expect(1 - mirrored.high).toBeCloseTo(low, 12);
            const wider = intervalOf({ successes, total }, level + 0.005);
            expect(wider.low).toBeLessThanOrEqual(low);
            expect(wider.high).toBeGreaterThanOrEqual(high);
          },
        ),
      );
    },
  );

  test.each([
    { successes: 0, total: 0 },
    { successes: 4, total: 3 },
    { successes: -1, total: 3 },
    { successes: NaN, total: 3 },
  ])('refuses $successes of $total', (counts) => {
    expect(() => wilsonInterval(counts, 0.95)).toThrow(RangeError);
    expect(() => clopperPearsonInterval(counts, 0.95)).toThrow(RangeError);
  });

  test('takes a share that was told where it can, and says so where it cannot', () => {
    expect(wilsonInterval({ successes: 94.6, total: 100 }, 0.95).low).toBeLessThan(0.946);
    expect(() => clopperPearsonInterval({ successes: 94.6, total: 100 }, 0.95)).toThrow('Whole numbers');
  });
});
