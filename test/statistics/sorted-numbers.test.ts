import { expect, test } from '@jest/globals';
import { fc } from '../support/seeded-fast-check.js';
import { SortedNumbers } from '../../src/statistics/sorted-numbers.js';

const few = fc.constantFrom(-Infinity, -3, -0, 0, 0.5, 2, Infinity);
const numbers = fc.oneof(fc.array(few), fc.array(fc.oneof(few, fc.double({ noNaN: true }))));

/** Expected values are those of the runtime's own sorted array. */
const agree = (sorted: SortedNumbers, upwards: Float64Array): void => {
  expect(Float64Array.from(sorted)).toEqual(upwards);
  expect(sorted.length).toBe(upwards.length);
  for (let place = -upwards.length - 1; place <= upwards.length; place++)
    expect(sorted.at(place)).toBe(upwards.at(place));
  expect(sorted.countDistinct()).toBe(new Set(upwards).size);
  expect(sorted.countDistinct(2)).toBe(Math.min(2, new Set(upwards).size));
  expect(sorted.countWhere(Number.isInteger)).toBe(upwards.filter(Number.isInteger).length);
  for (const value of [-Infinity, -3, 0, 0.4, 2, Infinity]) {
    expect(sorted.countBelow(value)).toBe(upwards.filter((one) => one < value).length);
    expect(sorted.countUpTo(value)).toBe(upwards.filter((one) => one <= value).length);
  }
};

test('tell what an array of them tells, whether equal ones are kept once or one by one', () => {
  fc.assert(
    fc.property(numbers, (values) => {
      const upwards = Float64Array.from(values).sort();
      agree(SortedNumbers.copyOf(upwards), upwards);
      agree(new SortedNumbers(upwards), upwards);
    }),
  );
});

test('a part of them, and all but a part', () => {
  const isZero = (value: number): boolean => value === 0;
  fc.assert(
    fc.property(numbers, (values) => {
      const upwards = Float64Array.from(values).sort();
      for (const sorted of [SortedNumbers.copyOf(upwards), new SortedNumbers(upwards)]) {
        const steps = Array.from(sorted.steps);
        const [first, end] = [steps.findIndex(isZero), steps.findLastIndex(isZero) + 1];
        if (first < 0) continue;
        agree(sorted.slice(first, end), upwards.filter(isZero));
        agree(
          sorted.without(first, end, (length) => new Float64Array(length)),
          upwards.filter((value) => !isZero(value)),
        );
      }
    }),
  );
});

test('those of few different values take little room, those of many no more than an array', () => {
  expect(SortedNumbers.copyOf(Float64Array.from([1, 1, 1, 2, 2, 2]))).toMatchObject({
    steps: Float64Array.of(1, 2),
    ends: Int32Array.of(3, 6),
  });
  expect(SortedNumbers.copyOf(Float64Array.from([1, 2, 3, 3])).ends).toBeUndefined();
});
