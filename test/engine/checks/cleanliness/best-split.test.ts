import { expect, test } from '@jest/globals';
import { fc } from '../../../support/seeded-fast-check.js';
import { bestSplit } from '../../../../src/engine/checks/cleanliness/best-split.js';
import { orderClasses } from '../../../../src/engine/checks/cleanliness/ordered-classes.js';

/** The expected place is found by counting both sides of every cut anew; each side needs five rows. */
function countedSplit(sorted: readonly number[], classes: readonly number[]): number | undefined {
  const purity = (side: readonly number[]): number =>
    [0, 1, 2].reduce((sum, k) => sum + side.filter((one) => one === k).length ** 2, 0) / side.length;
  let [best, most] = [undefined as number | undefined, purity(classes) + 1e-9];
  for (let at = 5; at <= sorted.length - 5; at++) {
    if (sorted[at] === sorted[at - 1]) continue;
    const found = purity(classes.slice(0, at)) + purity(classes.slice(at));
    if (found > most) [best, most] = [at, found];
  }
  return best;
}

const rows = fc.array(fc.record({ value: fc.integer({ min: 0, max: 12 }), one: fc.nat(2) }), {
  minLength: 1,
  maxLength: 60,
});

test.each([2, 3])('the purest cut of %d classes', (classCount) => {
  fc.assert(
    fc.property(rows, (given) => {
      const sorted = given.map(({ value }) => value).sort((a, b) => a - b);
      const classes = given.map(({ one }) => one % classCount);
      const found = bestSplit(
        Float64Array.from(sorted),
        orderClasses(Int32Array.from(classes), classCount),
        0,
        sorted.length,
      );
      expect(found).toBe(countedSplit(sorted, classes));
    }),
  );
});

test('a part of the rows, cut where the class changes', () => {
  const sorted = Float64Array.from({ length: 40 }, (_, place) => place);
  const classes = orderClasses(
    Int32Array.from(sorted, (value) => Number(value >= 25)),
    2,
  );
  expect(bestSplit(sorted, classes, 10, 40)).toBe(25);
  expect(bestSplit(sorted, classes, 0, 25)).toBeUndefined();
});
