import { describe, expect, test } from '@jest/globals';
import { normalCdf, normalQuantile, standardErrorsOf } from '../../src/statistics/normal.js';
import { oracles } from './oracles.js';

describe('the normal distribution', () => {
  test.each(oracles.normal)('agrees with scipy at $z, far into the tail too', ({ z, cdf }) => {
    expect(normalCdf(z) / cdf).toBeCloseTo(1, 12);
  });

  // mpmath 1.3 with 50 digits: nstr(ncdf(-30), 17)
  test('has the tail that 50 digits give', () => {
    expect(normalCdf(-30) * 1e198).toBeCloseTo(4.906713927148187, 12);
    expect(normalCdf(-10) * 1e24).toBeCloseTo(7.619853024160526, 13);
  });

  test('ends at 0 and 1, and has nothing to say about NaN', () => {
    expect([-Infinity, -60, 0, 60, Infinity].map(normalCdf)).toEqual([0, 0, 0.5, 1, 1]);
    expect(normalCdf(NaN)).toBeNaN();
  });

  test.each(oracles.normalQuantile)('has the quantile of scipy at $p', ({ p, z }) => {
    expect(normalQuantile(p)).toBeCloseTo(z, 13);
  });

  test.each([0, 1, -0.1, NaN])('has no quantile at %p', (p) => {
    expect(() => normalQuantile(p)).toThrow(RangeError);
  });

  test('reaches 1.96 standard errors to each side at 95 %', () => {
    expect(standardErrorsOf(0.95)).toBeCloseTo(1.959963984540054, 14);
    expect(() => standardErrorsOf(1)).toThrow('level');
  });
});
