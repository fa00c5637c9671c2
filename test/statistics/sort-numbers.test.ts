import { expect, test } from '@jest/globals';
import { fc } from '../support/seeded-fast-check.js';
import { sortNumbers } from '../../src/statistics/sort-numbers.js';

/** Expected values are those of the runtime's own sort. */
const isSorted = (values: readonly number[]): void => {
  const sorted = Array.from(sortNumbers(Float64Array.from(values)));
  expect(sorted).toEqual(Array.from(Float64Array.from(values).sort()));
};

test('few numbers, among them infinities, both zeros and those next to them', () => {
  const number = fc.oneof(
    fc.double({ noNaN: true }),
    fc.constantFrom(-0, 0, 5e-324, -5e-324, -Infinity, Infinity),
  );
  fc.assert(fc.property(fc.array(number, { maxLength: 50 }), isSorted));
});

test.each([999, 1000, 1001, 32_767, 32_768, 70_001])('%d numbers', (count) => {
  // Source: mulberry32's step; any numbers of both signs and of many sizes will do.
  let state = count;
  const random = (): number => (state = Math.imul(state, 0x6d2b79f5) + 1) / 2 ** 31;
  isSorted(Array.from({ length: count }, () => random() * 10 ** Math.round(20 * random())));
  isSorted(Array.from({ length: count }, () => Math.round(3 * random())));
});

test.each([500, 2000, 40_000])('%d numbers, NaN left out whatever its sign and bits', (count) => {
  const values = Float64Array.from({ length: count }, (_, place) =>
    place % 3 === 0 ? NaN : (place * 7919) % 997,
  );
  const bits = new Uint32Array(values.buffer);
  [bits[0], bits[1], bits[6], bits[7]] = [1, 0x7ff00000, 0, 0xfff80000];
  [values[1], values[2]] = [Infinity, -Infinity];
  const numbers = Array.from(values).filter((value) => !Number.isNaN(value));
  expect(numbers).toHaveLength(count - Math.ceil(count / 3));
  expect(Array.from(sortNumbers(values))).toEqual(numbers.sort((a, b) => (a < b ? -1 : Number(a > b))));
});

test('a part of a longer array, and one number many times', () => {
  const values = Float64Array.from({ length: 3000 }, (_, place) => -((place * 7919) % 3000));
  expect(Array.from(sortNumbers(values.subarray(1, 2001)))).toEqual(
    Array.from(Float64Array.from({ length: 2000 }, (_, place) => -(((place + 1) * 7919) % 3000)).sort()),
  );
  isSorted(new Array<number>(5000).fill(7.5));
});

test.each([1500, 40_000])(
  '%d numbers of which the upper halves tell few apart, and some of the others',
  (count) => {
    // 7,919 is prime, so that no number comes twice.
    const among = (range: number) => (place: number) => ((place * 7919) % count) * (range / count);
    const places = Array.from({ length: count }, (_, place) => place);
    isSorted(places.map((place) => 1.6e9 + among(86_400)(place)));
    isSorted(places.map((place) => -1.6e9 - among(86_400)(place)));
    // One far away makes the range of upper halves wide, all the same.
    isSorted(places.map((place) => (place === 7 ? 0 : 1.6e9 + among(1)(place))));
  },
);
