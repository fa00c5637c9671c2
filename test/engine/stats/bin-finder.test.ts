import { expect, test } from '@jest/globals';
import { fc } from '../../support/seeded-fast-check.js';

import { binFinder } from '../../../src/engine/stats/bin-finder.js';

// By definition: a bin begins behind its lower edge, so that there are as many edges below a value as bins before its own.
test('finds the bin that has as many edges below as there are bins before it', () => {
  const number = fc.oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.double({ noNaN: true, min: -1, max: 1 }),
    fc.integer({ min: -5, max: 5 }),
    fc.constantFrom(0, -0, Number.MAX_VALUE, -Number.MAX_VALUE, Number.MIN_VALUE),
  );
  fc.assert(
    fc.property(
      fc.array(number, { maxLength: 40 }),
      fc.array(fc.oneof(number, fc.constantFrom(Infinity, -Infinity)), { maxLength: 40 }),
      fc.constantFrom(1, 4, 64),
      (cuts, others, cellsPerEdge) => {
        const edges = Float64Array.from(cuts).sort();
        const binOf = binFinder(edges, cellsPerEdge);
        for (const value of [...cuts, ...others])
          expect([value, binOf(value)]).toEqual([value, cuts.filter((edge) => edge < value).length]);
      },
    ),
    { numRuns: 2000 },
  );
});
