import { describe, expect, test } from '@jest/globals';
import { mcnemarExact, pairedDifference } from '../../src/statistics/paired-proportions.js';
import { fc } from '../support/seeded-fast-check.js';
import { oracles } from './oracles.js';

describe("McNemar's exact test", () => {
  test.each(oracles.mcnemar)('agrees with statsmodels and scipy: $onlyFirst and $onlySecond', (given) => {
    const answer = mcnemarExact(given);
    expect(answer.twoSided).toBeCloseTo(given.twoSided, 12);
    expect(answer.firstGreater).toBeCloseTo(given.firstGreater, 12);
    const mirrored = mcnemarExact({ onlyFirst: given.onlySecond, onlySecond: given.onlyFirst });
    expect(mirrored.secondGreater).toBe(answer.firstGreater);
  });

  test('proves nothing where the two never disagree', () => {
    expect(mcnemarExact({ onlyFirst: 0, onlySecond: 0 })).toEqual({
      firstGreater: 1,
      secondGreater: 1,
      twoSided: 1,
    });
  });

  test('refuses counts that are none', () => {
    expect(() => mcnemarExact({ onlyFirst: 1.5, onlySecond: 0 })).toThrow(RangeError);
    expect(() => mcnemarExact({ onlyFirst: -1, onlySecond: 5 })).toThrow(RangeError);
  });
});

describe('the difference of paired proportions', () => {
  test.each(oracles.paired)(
    "is Tango's with the likelihood maximised by scipy: $onlyFirst and $onlySecond of $rows at $level",
    ({ onlyFirst, onlySecond, rows, level, interval }) => {
      const both = Math.floor((rows - onlyFirst - onlySecond) / 2);
      const neither = rows - onlyFirst - onlySecond - both;
      const answer = pairedDifference({ both, onlyFirst, onlySecond, neither }, level);
      expect(answer.difference).toBeCloseTo((onlyFirst - onlySecond) / rows, 15);
      expect(answer.interval.low).toBeCloseTo(interval[0], 6);
      expect(answer.interval.high).toBeCloseTo(interval[1], 6);
    },
  );

  test.each([
    // Fagerland, Lydersen and Laake, Statistics in Medicine 33 (2014): airway hyper-responsiveness.
    { both: 1, onlyFirst: 1, onlySecond: 7, neither: 12, level: 0.95, low: '-0.517', high: '-0.026' },
    // R, PropCIs 0.3: scoreci.mp(25, 28, 618, 0.9)
    { both: 500, onlyFirst: 28, onlySecond: 25, neither: 65, level: 0.9, low: '-0.0148', high: '0.0247' },
  ])('is what was published for $onlyFirst and $onlySecond', ({ level, low, high, ...counts }) => {
    const { interval } = pairedDifference(counts, level);
    const digits = low.split('.')[1]?.length;
    expect([interval.low.toFixed(digits), interval.high.toFixed(digits)]).toEqual([low, high]);
  });

  // q = 0 there, so n·Δ² = z²·Δ·(1 − Δ): Δ = z²/(n + z²).
  test('has a width where the two never disagree', () => {
    const { interval } = pairedDifference({ both: 90, onlyFirst: 0, onlySecond: 0, neither: 10 }, 0.95);
    const end = 3.841458820694124 / (100 + 3.841458820694124);
    expect(interval).toEqual({ low: expect.closeTo(-end, 12), high: expect.closeTo(end, 12) });
  });

  test('holds the estimate, stays within ±1 and changes its sign when the two change places', () => {
    const count = fc.integer({ min: 0, max: 400 });
    fc.assert(
      fc.property(
        count,
        count,
        count,
        fc.integer({ min: 1, max: 400 }),
        (both, onlyFirst, onlySecond, neither) => {
          const { difference, interval } = pairedDifference({ both, onlyFirst, onlySecond, neither }, 0.95);
          expect(interval.low).toBeGreaterThanOrEqual(-1);
          expect(interval.high).toBeLessThanOrEqual(1);
          expect(interval.low).toBeLessThan(difference);
          expect(interval.high).toBeGreaterThan(difference);
          const back = pairedDifference(
            { both, onlyFirst: onlySecond, onlySecond: onlyFirst, neither },
            0.95,
          );
          expect(back.interval).toEqual({ low: -interval.high, high: -interval.low });
        },
      ),
    );
  });

  test('ends at 1 where every row is right by the first alone', () => {
    const { interval } = pairedDifference({ both: 0, onlyFirst: 10, onlySecond: 0, neither: 0 }, 0.95);
    expect(interval.high).toBe(1);
    expect(interval.low).toBeGreaterThan(0.3);
  });

  test('needs a row', () => {
    expect(() => pairedDifference({ both: 0, onlyFirst: 0, onlySecond: 0, neither: 0 }, 0.95)).toThrow('row');
  });
});
