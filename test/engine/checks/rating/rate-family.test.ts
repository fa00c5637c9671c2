import { describe, expect, test } from '@jest/globals';

import type { Severity } from '../../../../src/domain/vocabulary.js';
import { beyond, greaterShare, type Effect } from '../../../../src/engine/checks/rating/effect.js';
import { describeRating, familyAlpha, rateFamily } from '../../../../src/engine/checks/rating/rate-family.js';

/** An interval of a fixed width that knows no level. */
const effect = (point: number, reach: number, rows = 100): Effect => ({
  point,
  intervalAt: () => ({ low: point - reach, high: point + reach }),
  rows,
});

describe('rateFamily', () => {
  test.each<[string, number, number, Severity, boolean]>([
    ['beyond no threshold', 0.05, 0.01, 'pass', false],
    ['beyond the first by its point alone', 0.15, 0.06, 'pass', true],
    ['beyond the first', 0.15, 0.04, 'warning', false],
    ['beyond the second by its point alone', 0.25, 0.1, 'warning', true],
    ['beyond the second', 0.35, 0.1, 'alert', false],
    ['exactly at the first: not beyond it', 0.2, 0.1, 'pass', true],
    ['far in the good direction', -0.9, 0.1, 'pass', false],
  ])('%s', (_, point, reach, severity, isUncertain) => {
    expect(rateFamily([effect(point, reach)], [0.1, 0.2])).toMatchObject([{ severity, isUncertain }]);
  });

  test('the level is corrected for the number of effects', () => {
    const levels: number[] = [];
    const spy: Effect = {
      ...effect(0, 1),
      intervalAt: (level) => (levels.push(level), { low: -1, high: 1 }),
    };
    rateFamily([spy], [0, 1]);
    rateFamily(Array<Effect>(200).fill(spy), [0, 1]);
    expect(levels[0]).toBeCloseTo(1 - 2 * familyAlpha, 12);
    expect(levels[1]).toBeCloseTo(1 - (2 * familyAlpha) / 200, 12);
  });

  test('the level is corrected for all that were looked at, where these are the ones that stood out', () => {
    expect(rateFamily([effect(0, 1)], [0, 1], 50)[0]?.level).toBeCloseTo(1 - (2 * familyAlpha) / 50, 12);
  });

  // By hand: the interval reaches 0.06 below the point and must reach only 0.05; 100 · (0.06/0.05)² = 144, rounded up.
  test('what is uncertain says how many rows would settle it', () => {
    const [rating] = rateFamily([effect(0.15, 0.06)], [0.1, 0.2]);
    expect(rating?.settlingRows).toBe(150);
    expect(rating && describeRating(rating)).toContainEqual({
      name: 'uncertain',
      category: 'performance-metric-value',
      value: { text: 'it may be a warning, and may be chance; about 150 rows would settle it' },
    });
  });

  test('no effect, no rating', () => {
    expect(rateFamily([], [0.1, 0.2])).toEqual([]);
  });
});

describe('greaterShare', () => {
  // scipy 1.10: Clopper–Pearson by beta.ppf for each share, joined by square-and-add.
  test('of counted rows has exact intervals', () => {
    const effect = greaterShare({ successes: 56, total: 70 }, { successes: 48, total: 80 });
    expect(effect.point).toBeCloseTo(0.2, 12);
    expect(effect.intervalAt(0.95).low).toBeCloseTo(0.04388687820777562, 10);
    expect(effect.intervalAt(0.95).high).toBeCloseTo(0.34417102320815796, 10);
    expect(effect.rows).toBe(70);
    const excess = beyond(effect, 0.05);
    expect(excess.point).toBeCloseTo(0.15, 12);
    expect(excess.intervalAt(0.95).low).toBeCloseTo(-0.00611312179222438, 10);
  });

  // Newcombe (1998), table II, example (a): 56 of 70 and 48 of 80, method 10: 0.0524 to 0.3339.
  test('of shares that are not whole has the published one', () => {
    const near = greaterShare({ successes: 56 + 1e-9, total: 70 }, { successes: 48, total: 80 });
    expect(near.intervalAt(0.95).low).toBeCloseTo(0.0524, 4);
    expect(near.intervalAt(0.95).high).toBeCloseTo(0.3339, 4);
  });
});
