import { describe, expect, test } from '@jest/globals';
import { driftBinCount, driftHistograms } from '../../../src/engine/stats/drift-bins.js';
import { finiteNumbers } from '../../../src/engine/stats/finite-numbers.js';
import { expectedNullIndex, populationStabilityIndex } from '../../../src/engine/stats/psi.js';
import { quantileBins } from '../../../src/engine/stats/quantile-bins.js';
import { quantile } from '../../../src/engine/stats/quantile.js';
import { roundOff } from '../../../src/engine/stats/round-off.js';
import { waldMargin } from '../../../src/engine/stats/wald-interval.js';
import { oracle } from '../../support/statistics-oracle.js';

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

describe('quantile bins', () => {
  test.each(oracle.quantile_bins)(
    'agree with pandas.qcut: $name, $parts parts',
    ({ parts, values, edges, bins }) => {
      const found = quantileBins(Float64Array.from(values), parts);
      expect(found.names).toHaveLength(edges.length - 1);
      expect(values.map((value) => found.binOf(value))).toEqual(bins);
    },
  );

  test('are named by their edges, the first closed on both sides', () => {
    const values = Float64Array.from([100, 110, 117, 120, 130, 150]);
    // numpy.quantile of these at 1/3 and 2/3: 114.6667 and 123.3333.
    expect(quantileBins(values, 3).names).toEqual(['[100, 114.667]', '(114.667, 123.333]', '(123.333, 150]']);
  });

  test('show as many digits as it takes to tell the edges apart', () => {
    const values = Float64Array.from([1, 1.00001, 1.00002]);
    expect(quantileBins(values, 2).names).toEqual(['[1, 1.00001]', '(1.00001, 1.00002]']);
  });

  test('of equal values are one, of no values none', () => {
    expect(quantileBins(Float64Array.from([7, 7, 7]), 10).names).toEqual(['[7, 7]']);
    expect(quantileBins(Float64Array.from([7, 7, 7]), 10).binOf(7)).toBe(0);
    expect(quantileBins(new Float64Array(), 10).names).toEqual([]);
  });

  test.each([0.9, 10.1, NaN, Infinity, -Infinity])('have no place for %d', (value) => {
    expect(quantileBins(Float64Array.from([1, 5, 10]), 2).binOf(value)).toBe(-1);
  });
});

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
    const histograms = driftHistograms(
      Float64Array.from(given.reference),
      Float64Array.from(given.evaluation),
      100,
    );
    expect(histograms.names).toHaveLength(given.bins);
    expect(populationStabilityIndex(histograms.reference, histograms.evaluation)).toBeCloseTo(
      given.index,
      12,
    );
  });

  test('count every value, however far outside the reference', () => {
    const { names, reference, evaluation } = driftHistograms(
      Float64Array.from([1, 2, 3, 4]),
      Float64Array.from([-1e300, 2, 1e300, 1e300]),
      100,
    );
    expect(names).toEqual(['up to 2.5', 'above 2.5']);
    expect([...Array.from(reference), ...Array.from(evaluation)]).toEqual([2, 2, 2, 2]);
  });

  test('of a constant reference tell below, at and above apart', () => {
    const constant = Float64Array.from([5, 5, 5]);
    const { names, evaluation } = driftHistograms(constant, Float64Array.from([4, 5, 5, 6, 7, 8]), 100);
    expect(names).toEqual(['5', 'above 5', 'below 5']);
    expect(Array.from(evaluation)).toEqual([2, 3, 1]);
  });
});

describe('Wald margin', () => {
  test.each(oracle.wald)('agrees with scipy: $successes of $total', ({ successes, total, margin }) => {
    expect(waldMargin(successes, total)).toBeCloseTo(margin, 12);
  });

  test.each([
    { rate: 0.946143617, n: 1504, margin: 0.0114083095 },
    { rate: 0.929250264, n: 947, margin: 0.0163305894 },
    { rate: 0.9788051398, n: 7549, margin: 0.0032491277 },
  ])('is what RIME shows beside $rate of $n', ({ rate, n, margin }) => {
    expect(waldMargin(Math.round(rate * n), n)).toBeCloseTo(margin, 10);
  });

  test('is 0 where all or none succeed, and not a number for no rows', () => {
    expect([waldMargin(0, 20), waldMargin(20, 20), waldMargin(0, 0)]).toEqual([0, 0, NaN]);
  });
});

test('rounding off removes the noise of binary fractions and nothing else', () => {
  expect([roundOff(0.8 - 0.6), roundOff(0.1 + 0.2), roundOff(0.123456789012)]).toEqual([
    0.2, 0.3, 0.123456789012,
  ]);
});

test('finite numbers leave out nulls, texts, booleans and infinities', () => {
  const cells = [1, null, 'x', '2', true, Infinity, -3.5];
  expect(Array.from(finiteNumbers(cells))).toEqual([1, -3.5]);
});
