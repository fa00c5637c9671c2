import { describe, expect, test } from '@jest/globals';

import { wilsonInterval } from '../../src/statistics/proportion-interval.js';
import { constant, countWorse, equallyGood, pairings, signTurned, turned } from './comparison.js';

// The whole table is in docs/error-rates.md.
describe.each(pairings)('a fixed sample of comparisons on %s', (shared) => {
  const comparisons = 40;

  test('an equally good model is called worse in no more than 3 of 100', () => {
    const successes = countWorse(equallyGood, 300, shared, comparisons);
    expect(wilsonInterval({ successes, total: comparisons }, 0.95).low).toBeLessThanOrEqual(0.03);
  });

  test.each([constant, signTurned])('$name is always called worse', (candidate) => {
    expect(countWorse(candidate, 300, shared, 10)).toBe(10);
  });

  test('a fifth of the answers turned is nearly always called worse', () => {
    expect(countWorse(turned(20), 300, shared, 20)).toBeGreaterThanOrEqual(18);
  });
});
