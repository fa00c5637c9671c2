import { expect, test } from '@jest/globals';
import { fromHalf, toHalf } from '../../../../src/engine/models/onnx/half-floats.js';
import { expectedAnswers } from '../model-request.js';

const { numbers, bits } = expectedAnswers.halves;

test('rounds as numpy 1.24.2 does: to even, to the smallest numbers, to infinity', () => {
  expect(numbers.map(toHalf)).toEqual(bits);
  expect(toHalf(-1e9)).toBe(0xfc00);
  expect(toHalf(NaN) & 0x7fff).toBe(0x7e00);
});

test('every float16 comes back as it was', () => {
  // By IEEE 754, some by hand: 1, the largest, the smallest, −2.
  expect([0x3c00, 0x7bff, 0x0001, 0xc000].map(fromHalf)).toEqual([1, 65504, 2 ** -24, -2]);
  expect(fromHalf(0x7c00)).toBe(Infinity);
  expect(fromHalf(0x7e00)).toBeNaN();
  for (let bits = 0; bits < 0x10000; bits++) {
    const value = fromHalf(bits);
    if (!Number.isNaN(value) && toHalf(value) !== bits) throw new Error(`${bits} became ${toHalf(value)}`);
  }
});
