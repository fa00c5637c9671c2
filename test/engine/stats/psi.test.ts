import { describe, expect, test } from '@jest/globals';
import { expectedNullIndex, populationStabilityIndex } from '../../../src/engine/stats/psi.js';

describe('population stability index', () => {
  test("is what RIME's documentation prints for its example", () => {
    expect(populationStabilityIndex([100, 200], [25, 150])).toBeCloseTo(0.20085988, 8);
  });

  test('is 0 for the same counts, for one bin and for none', () => {
    expect(populationStabilityIndex([5, 0, 7], [5, 0, 7])).toBe(0);
    expect(populationStabilityIndex([5], [900])).toBe(0);
    expect(populationStabilityIndex([], [])).toBe(0);
  });

  test('is symmetric and does not depend on the order of the bins', () => {
    const index = populationStabilityIndex([10, 0, 30], [3, 9, 4]);
    expect(populationStabilityIndex([3, 9, 4], [10, 0, 30])).toBeCloseTo(index, 14);
    expect(populationStabilityIndex([30, 10, 0], [4, 3, 9])).toBeCloseTo(index, 14);
  });

  test('refuses histograms of different lengths', () => {
    expect(() => populationStabilityIndex([1, 2], [1])).toThrow('have 2 and 1 bins');
  });

  test('of two samples from one source is about (B − 1)(1/n + 1/m): 9 · 0.002 here', () => {
    expect(expectedNullIndex(10, 1000, 1000)).toBeCloseTo(0.018, 12);
    expect(expectedNullIndex(1, 10, 10)).toBe(0);
  });
});
