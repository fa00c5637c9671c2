import { describe, expect, test } from '@jest/globals';
import { independentDifference } from '../../src/statistics/newcombe.js';
import { oracles } from './oracles.js';

describe('the difference of independent proportions', () => {
  test.each(oracles.independent)('agrees with statsmodels: $counts', ({ counts: [a, n, b, m], interval }) => {
    const answer = independentDifference({ successes: a, total: n }, { successes: b, total: m }, 0.95);
    expect(answer.difference).toBeCloseTo(a / n - b / m, 15);
    expect(answer.interval.low).toBeCloseTo(interval[0], 12);
    expect(answer.interval.high).toBeCloseTo(interval[1], 12);
  });

  test("is what Newcombe's paper prints for 56/70 and 48/80", () => {
    const { interval } = independentDifference(
      { successes: 56, total: 70 },
      { successes: 48, total: 80 },
      0.95,
    );
    expect([interval.low.toFixed(4), interval.high.toFixed(4)]).toEqual(['0.0524', '0.3339']);
  });

  test('changes its sign when the two change places', () => {
    const [a, b] = [
      { successes: 9, total: 10 },
      { successes: 3, total: 12 },
    ];
    const [there, back] = [independentDifference(a, b, 0.9), independentDifference(b, a, 0.9)];
    expect(back.interval).toEqual({ low: -there.interval.high, high: -there.interval.low });
  });

  test('needs a trial on both sides', () => {
    expect(() => independentDifference({ successes: 1, total: 2 }, { successes: 0, total: 0 }, 0.95)).toThrow(
      RangeError,
    );
  });
});
