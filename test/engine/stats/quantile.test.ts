import { describe, expect, test } from '@jest/globals';
import { quantile } from '../../../src/engine/stats/quantile.js';
import { oracle } from '../../support/statistics-oracle.js';

describe('quantile', () => {
  test('agrees with numpy to the last bit', () => {
    const { values, at, expected } = oracle.quantiles;
    const sorted = Float64Array.from(values).sort();
    expect(at.map((q) => quantile(sorted, q))).toEqual(expected);
  });

  test('of nothing is not a number, and of one value that value', () => {
    expect(quantile([], 0.5)).toBeNaN();
    expect(quantile([3], 0.9)).toBe(3);
  });
});
