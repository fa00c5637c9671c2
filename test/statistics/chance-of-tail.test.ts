import { expect, test } from '@jest/globals';
import { binomialUpperTail } from '../../src/statistics/binomial-tail.js';
import { chanceOfTail } from '../../src/statistics/chance-of-tail.js';
import { fc } from '../support/seeded-fast-check.js';

/** The definition: halved from 0 to the share, with a look at each half. */
function byHalving(successes: number, total: number, tail: number): number {
  let [low, high] = [0, successes / total];
  for (;;) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) return middle;
    if (binomialUpperTail(successes, total, middle) < tail) low = middle;
    else high = middle;
  }
}

test.each([30, 3000, 1_000_000, 10_000_000])(
  'is the double that halving finds, of up to %d trials',
  (most) => {
    const counts = fc
      .integer({ min: 1, max: most })
      .chain((total) =>
        fc.record({ total: fc.constant(total), successes: fc.integer({ min: 1, max: total }) }),
      );
    const tails = fc.oneof(
      fc.double({ min: 1e-9, max: 0.5, noNaN: true }),
      fc.constantFrom(0.025, 0.005, 2.5e-6, 1e-15, 1e-300),
    );
    fc.assert(
      fc.property(counts, tails, ({ successes, total }, tail) => {
        expect(chanceOfTail(successes, total, tail)).toBe(byHalving(successes, total, tail));
      }),
      { numRuns: 200 },
    );
  },
);
