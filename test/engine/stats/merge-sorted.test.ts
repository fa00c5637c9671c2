import { expect, test } from '@jest/globals';
import fc from 'fast-check';

import { mergeSorted } from '../../../src/engine/stats/merge-sorted.js';

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
      for (const merged of [mergeSorted(once, alsoOnce), mergeSorted(once, each), mergeSorted(each, once)])
        expect(Float64Array.from(merged)).toEqual(upwards);
    }),
    { numRuns: 1000 },
  );
});
