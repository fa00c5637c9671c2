import { describe, expect, test } from '@jest/globals';
import { quantileBins } from '../../../src/engine/stats/quantile-bins.js';
import { SortedNumbers } from '../../../src/statistics/sorted-numbers.js';
import { oracle } from '../../support/statistics-oracle.js';

const sorted = (values: ArrayLike<number>): SortedNumbers =>
  SortedNumbers.copyOf(Float64Array.from(values).sort());

describe('quantile bins', () => {
  test.each(oracle.quantile_bins)(
    'agree with pandas.qcut: $name, $parts parts',
    ({ parts, values, edges, bins }) => {
      const found = quantileBins(sorted(values), parts);
      expect(found.names).toHaveLength(edges.length - 1);
      expect(values.map((value) => found.binOf(value))).toEqual(bins);
    },
  );

  test('are named by their edges, the first closed on both sides', () => {
    const values = Float64Array.from([100, 110, 117, 120, 130, 150]);
    // numpy.quantile of these at 1/3 and 2/3: 114.6667 and 123.3333.
    expect(quantileBins(sorted(values), 3).names).toEqual([
      '[100, 114.667]',
      '(114.667, 123.333]',
      '(123.333, 150]',
    ]);
  });

  test('show as many digits as it takes to tell the edges apart', () => {
    const values = Float64Array.from([1, 1.00001, 1.00002]);
    expect(quantileBins(sorted(values), 2).names).toEqual(['[1, 1.00001]', '(1.00001, 1.00002]']);
  });

  test('do not part values that are equal but for how they were computed', () => {
    // 0.1 + 0.2 is 0.30000000000000004; the median is 0.3.
    const values = Float64Array.from([0.1, 0.2, 0.25, 0.3, 0.3, 0.1 + 0.2, 0.1 + 0.2, 0.4, 0.5]);
    const bins = quantileBins(sorted(values), 2);
    expect(Array.from(values, (value) => bins.binOf(value))).toEqual([0, 0, 0, 0, 0, 0, 0, 1, 1]);
    expect(bins.names).toEqual(['[0.1, 0.3]', '(0.3, 0.5]']);
  });

  test('of equal values are one, of no values none', () => {
    expect(quantileBins(sorted([7, 7, 7]), 10).names).toEqual(['[7, 7]']);
    expect(quantileBins(sorted([7, 7, 7]), 10).binOf(7)).toBe(0);
    expect(quantileBins(sorted([]), 10).names).toEqual([]);
  });

  test.each([0.9, 10.1, NaN, Infinity, -Infinity])('have no place for %d', (value) => {
    expect(quantileBins(sorted([1, 5, 10]), 2).binOf(value)).toBe(-1);
  });
});
