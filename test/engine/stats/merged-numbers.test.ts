import { expect, test } from '@jest/globals';
import { fc } from '../../support/seeded-fast-check.js';

import { MergedNumbers } from '../../../src/engine/stats/merged-numbers.js';

import { SortedNumbers } from '../../../src/statistics/sorted-numbers.js';

const none = new Float64Array();

// ECMA-262 sorts typed arrays upwards, −0 before 0.
test('merges two lists as the runtime sorts them together', () => {
  const numbers = fc.array(
    fc.oneof(fc.constantFrom(0, -0, 1, Infinity, -Infinity), fc.double({ noNaN: true })),
  );
  fc.assert(
    fc.property(numbers, numbers, (a, b) => {
      const upwards = Float64Array.from([...a, ...b]).sort();
      const [ofA, ofB] = [a, b].map((values) => Float64Array.from(values).sort());
      const [once, alsoOnce] = [SortedNumbers.copyOf(ofA ?? none), SortedNumbers.copyOf(ofB ?? none)];
      const each = new SortedNumbers(ofB ?? none);
      for (const [first, second] of [
        [once, alsoOnce],
        [once, each],
        [each, once],
      ] as const) {
        const merged = new MergedNumbers(first, second);
        const all = Float64Array.from({ length: merged.length }, (_, place) => merged.at(place) ?? NaN);
        expect(all).toEqual(upwards);
        expect(merged.at(-1)).toBe(upwards.at(-1));
        expect([merged.at(merged.length), merged.at(-merged.length - 1)]).toEqual([undefined, undefined]);
        for (const value of [0, ...a]) {
          expect(merged.countBelow(value)).toBe(upwards.filter((one) => one < value).length);
          expect(merged.countUpTo(value)).toBe(upwards.filter((one) => one <= value).length);
        }
        expect(merged.every(Number.isInteger)).toBe(upwards.every(Number.isInteger));
      }
    }),
    { numRuns: 200 },
  );
});
