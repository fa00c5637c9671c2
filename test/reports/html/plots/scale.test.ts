import { describe, expect, test } from '@jest/globals';
import { linearScale, niceTicks, padded } from '../../../../src/reports/html/plots/scale.js';

// All by hand.
describe('a linear scale', () => {
  test.each([
    { value: 0, expected: 10 },
    { value: 5, expected: 60 },
    { value: 10, expected: 110 },
    { value: 1 / 3, expected: 13.3 },
  ])('maps $value to $expected', ({ value, expected }) => {
    expect(linearScale([0, 10], [10, 110])(value)).toBe(expected);
  });

  test('turns round for a range that falls', () => {
    expect(linearScale([0, 1], [100, 0])(0.25)).toBe(75);
  });

  test('maps a domain without width to the middle', () => {
    expect(linearScale([3, 3], [0, 100])(3)).toBe(50);
  });
});

test.each([
  { low: 0, high: 1, expected: [0, 0.2, 0.4, 0.6, 0.8, 1] },
  { low: 0.23, high: 0.81, expected: [0.4, 0.6, 0.8] },
  { low: -0.3, high: 0.3, expected: [-0.2, 0, 0.2] },
  { low: 0, high: 12_720, expected: [0, 5000, 10_000] },
  { low: 2, high: 2, expected: [2] },
])('round ticks within $low and $high', ({ low, high, expected }) => {
  expect(niceTicks(low, high)).toEqual(expected);
});

test('pads a domain by a twentieth, and one without width by a twentieth of its size', () => {
  expect(padded([1, 3])).toEqual([0.9, 3.1]);
  expect(padded([2, 2])).toEqual([1.9, 2.1]);
  expect(padded([0])).toEqual([-0.05, 0.05]);
});
