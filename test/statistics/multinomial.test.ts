import { describe, expect, test } from '@jest/globals';
import { binomialUpperTail } from '../../src/statistics/binomial-tail.js';
import { drawBinomial, drawMultinomial } from '../../src/statistics/multinomial.js';
import { randomStream } from '../../src/statistics/random.js';

describe('a binomial draw', () => {
  // The cumulated shares of 20,000 draws against the exact distribution (Kolmogorov): beyond 2.2/√20,000 once in 8,000.
  test.each([
    [1, 0.3],
    [40, 0.02],
    [25, 0.5],
    [30, 0.34],
    [1000, 0.9],
    [100_000, 0.37],
    [10_000_000, 1e-7],
    [5_000_000, 0.001],
  ])('follows its law: %d trials at %d', (total, probability) => {
    const random = randomStream('binomial', total);
    const draws = Array.from({ length: 20_000 }, () => drawBinomial(total, probability, random)).sort(
      (a, b) => a - b,
    );
    let distance = 0;
    for (const [i, successes] of draws.entries()) {
      if (draws[i + 1] === successes) continue;
      const notAbove = 1 - binomialUpperTail(successes + 1, total, probability);
      distance = Math.max(distance, Math.abs(notAbove - (i + 1) / draws.length));
    }
    expect(distance).toBeLessThan(2.2 / Math.sqrt(draws.length));
  });

  test('is sure where there is nothing to draw', () => {
    const random = randomStream('sure');
    expect([drawBinomial(0, 0.5, random), drawBinomial(9, 0, random), drawBinomial(9, 1, random)]).toEqual([
      0, 0, 9,
    ]);
  });

  test.each([
    [1.5, 0.5],
    [-1, 0.5],
    [5, 1.1],
    [5, NaN],
  ])('refuses %p trials at %p', (total, probability) => {
    expect(() => drawBinomial(total, probability, randomStream('refused'))).toThrow(RangeError);
  });
});

describe('a resample', () => {
  test('has as many rows as the counts, none in an empty cell, and is the same for the same stream', () => {
    const counts = [500, 0, 3, 96, 0, 1];
    const [first, second] = [new Float64Array(6), new Float64Array(6)];
    drawMultinomial(counts, randomStream('resample'), first);
    drawMultinomial(counts, randomStream('resample'), second);
    expect(first).toEqual(second);
    expect(first.reduce((sum, count) => sum + count, 0)).toBe(600);
    expect([first[1], first[4]]).toEqual([0, 0]);
  });

  // Variance n·p·q and covariance −n·p·p′ of the multinomial law; 20,000 draws are within 5 standard errors of them.
  test('spreads as the multinomial law says', () => {
    const counts = [20, 50, 130];
    const draws = Array.from({ length: 20_000 }, () => new Float64Array(3));
    const random = randomStream('spread');
    for (const draw of draws) drawMultinomial(counts, random, draw);
    const mean = (of: (draw: Float64Array) => number): number =>
      draws.reduce((sum, draw) => sum + of(draw), 0) / draws.length;
    const from = (draw: Float64Array, cell: 0 | 1 | 2): number => (draw[cell] ?? NaN) - (counts[cell] ?? NaN);
    expect(Math.abs(mean((draw) => from(draw, 0)))).toBeLessThan(5 * Math.sqrt(18 / 20_000));
    expect(Math.abs(mean((draw) => from(draw, 0) ** 2) - 18)).toBeLessThan(5 * 18 * Math.sqrt(2 / 20_000));
    expect(Math.abs(mean((draw) => from(draw, 1) * from(draw, 2)) + 32.5)).toBeLessThan(
      (5 * 48) / Math.sqrt(20_000),
    );
  });

  test('refuses counts that are not whole and room of another size', () => {
    expect(() => drawMultinomial([1.5, 2], randomStream(1), new Float64Array(2))).toThrow(RangeError);
    expect(() => drawMultinomial([-1, 2], randomStream(1), new Float64Array(2))).toThrow(RangeError);
    expect(() => drawMultinomial([1, 2], randomStream(1), new Float64Array(3))).toThrow('2 cells');
  });
});
