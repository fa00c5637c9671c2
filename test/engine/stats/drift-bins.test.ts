import { describe, expect, test } from '@jest/globals';
import { driftBinCount, driftHistograms } from '../../../src/engine/stats/drift-bins.js';
import { oracle } from '../../support/statistics-oracle.js';
import { SortedNumbers } from '../../../src/statistics/sorted-numbers.js';
import { populationStabilityIndex } from '../../../src/engine/stats/psi.js';

const sorted = (values: readonly number[]): SortedNumbers =>
  SortedNumbers.copyOf(Float64Array.from(values).sort());

describe('drift bins', () => {
  // By hand: floor(1 + 0.02 / (1/n + 1/m)), within 2 and the maximum.
  test.each([
    { n: 100, m: 100, expected: 2 },
    { n: 1000, m: 1000, expected: 11 },
    { n: 1000, m: 800, expected: 9 },
    { n: 100_000, m: 100_000, expected: 100 },
    { n: 0, m: 50, expected: 2 },
  ])('$n and $m rows bear $expected of at most 100', ({ n, m, expected }) => {
    expect(driftBinCount(n, m, 100)).toBe(expected);
  });

  test.each(Object.entries(oracle.drift))('count as numpy does: %s', (_name, given) => {
    const histograms = driftHistograms(sorted(given.reference), sorted(given.evaluation), 100);
    expect(histograms.names).toHaveLength(given.bins);
    expect(populationStabilityIndex(histograms.reference, histograms.evaluation)).toBeCloseTo(
      given.index,
      12,
    );
  });

  test('count every value, however far outside the reference', () => {
    const { names, reference, evaluation } = driftHistograms(
      sorted([1, 2, 3, 4]),
      sorted([-1e300, 2, 1e300, 1e300]),
      100,
    );
    expect(names).toEqual(['up to 2.5', 'above 2.5']);
    expect([...Array.from(reference), ...Array.from(evaluation)]).toEqual([2, 2, 2, 2]);
  });

  test('of a constant reference tell below, at and above apart', () => {
    const constant = sorted([5, 5, 5]);
    const { names, evaluation } = driftHistograms(constant, sorted([4, 5, 5, 6, 7, 8]), 100);
    expect(names).toEqual(['5', 'above 5', 'below 5']);
    expect(Array.from(evaluation)).toEqual([2, 3, 1]);
  });
});
