import { expect, test } from '@jest/globals';
import { fc } from '../../support/seeded-fast-check.js';

import { countBelow, countUpTo } from '../../../src/statistics/bisect.js';
import { sortOrder } from '../../../src/engine/stats/sort-order.js';

const numbers = fc.array(
  fc.oneof(fc.double({ noNaN: true }), fc.integer({ min: -3, max: 3 }), fc.constantFrom(-0, 1e-310, -1e-310)),
  { maxLength: 80 },
);

test('places are in the order of a stable sort by comparison', () => {
  fc.assert(
    fc.property(numbers, (values) => {
      const order = values.map((_, place) => place);
      order.sort((a, b) => {
        const [first = 0, second = 0] = [values[a], values[b]];
        return first < second ? -1 : Number(first > second);
      });
      expect(Array.from(sortOrder(Float64Array.from(values)))).toEqual(order);
    }),
  );
});

test('of many values, too', () => {
  // 7,919 is prime, so that all 50,000 places are met.
  const values = Float64Array.from({ length: 50_000 }, (_, place) => ((place * 7919) % 50_000) / 3 - 5000);
  const sorted = Array.from(sortOrder(values), (place) => values[place]);
  expect(sorted).toEqual(Array.from({ length: 50_000 }, (_, rank) => rank / 3 - 5000));
});

test('of values that differ by little, and one far away', () => {
  const values = Float64Array.from({ length: 5000 }, (_, place) => 1.6e9 + ((place * 7919) % 5000) / 5000);
  values[7] = 0;
  const order = Array.from(values.keys()).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
  expect(Array.from(sortOrder(values))).toEqual(order);
  expect(sortOrder(new Float64Array(0))).toHaveLength(0);
});

test('values below and up to another are counted', () => {
  fc.assert(
    fc.property(numbers, fc.integer({ min: -4, max: 4 }), (values, limit) => {
      const sorted = Float64Array.from(values).sort();
      expect(countBelow(sorted, limit)).toBe(values.filter((value) => value < limit).length);
      expect(countUpTo(sorted, limit)).toBe(values.filter((value) => value <= limit).length);
    }),
  );
});
