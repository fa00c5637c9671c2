import { expect, test } from '@jest/globals';
import fc from 'fast-check';

import { mergeSorted } from '../../../src/engine/stats/merge-sorted.js';

// ECMA-262 sorts typed arrays upwards, −0 before 0.
test('merges two lists as the runtime sorts them together', () => {
  const numbers = fc.array(
    fc.oneof(fc.constantFrom(0, -0, 1, Infinity, -Infinity), fc.double({ noNaN: true })),
  );
  fc.assert(
    fc.property(numbers, numbers, (a, b) => {
      const merged = mergeSorted(Float64Array.from(a).sort(), Float64Array.from(b).sort());
      expect(merged).toEqual(Float64Array.from([...a, ...b]).sort());
    }),
    { numRuns: 1000 },
  );
});
