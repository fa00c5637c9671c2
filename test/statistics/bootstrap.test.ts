import { describe, expect, test } from '@jest/globals';
import { bootstrapCounts } from '../../src/statistics/bootstrap.js';
import { randomStream } from '../../src/statistics/random.js';
import { oracles } from './oracles.js';

/** F1 of the second rater less that of the first; cells by label, first and second, 000 to 111. */
function f1Difference(cells: ArrayLike<number>): number {
  const at = (cell: number): number => cells[cell] ?? NaN;
  const f1 = (hits: number, falseAlarms: number, misses: number): number =>
    (2 * hits) / (2 * hits + falseAlarms + misses);
  const first = f1(at(6) + at(7), at(2) + at(3), at(4) + at(5));
  return f1(at(5) + at(7), at(1) + at(3), at(4) + at(6)) - first;
}

const share = (cells: ArrayLike<number>): number =>
  (cells[0] ?? NaN) / ((cells[0] ?? NaN) + (cells[1] ?? NaN));

describe('the bootstrap of counts', () => {
  // scipy.stats.bootstrap(method='BCa') resamples the rows themselves.
  test.each(oracles.bootstrap)("agrees with scipy's over the rows of $counts", (given) => {
    const random = randomStream('bootstrap');
    const answer = bootstrapCounts(given.counts, f1Difference, { draws: 50_000, level: 0.95, random });
    expect(answer.estimate).toBeCloseTo(given.estimate, 14);
    // In standard errors, an end of 50,000 draws has an error of √(0.025 · 0.975 / 50,000) / φ(1.96) = 0.012, twice that
    // of the bias correction, √(0.25 / 50,000) / φ(0) = 0.006, and 60 rows give a lattice of values: three times all that.
    const tolerance = 0.08 * given.standardError;
    expect(Math.abs(answer.standardError - given.standardError)).toBeLessThan(0.02 * given.standardError);
    expect(Math.abs(answer.interval.low - given.interval[0])).toBeLessThan(tolerance);
    expect(Math.abs(answer.interval.high - given.interval[1])).toBeLessThan(tolerance);
  });

  test('gives the same numbers for the same stream', () => {
    const once = (key: string) =>
      bootstrapCounts([30, 12], share, { draws: 500, level: 0.9, random: randomStream(key) });
    expect(once('a')).toEqual(once('a'));
    expect(once('a')).not.toEqual(once('b'));
  });

  test('counts the draws at and beyond 0 on both sides, none of them as certain', () => {
    const options = { draws: 999, level: 0.95, random: randomStream('sides') };
    const positive = bootstrapCounts([30, 12], share, options);
    expect([positive.pNotAbove0, positive.pNotBelow0]).toEqual([1 / 1000, 1]);
    const always0 = bootstrapCounts([30, 12], () => 0, options);
    expect(always0).toEqual({
      estimate: 0,
      standardError: 0,
      interval: { low: 0, high: 0 },
      pNotAbove0: 1,
      pNotBelow0: 1,
    });
  });

  test('leaves out draws without a value, and knows nothing where they are the most', () => {
    // NaN where the rare cell is drawn: 1 − (1 − 1/50)⁵⁰ = 64 % of the draws; where it is not: 36 %.
    const options = { draws: 2000, level: 0.95, random: randomStream('undefined') };
    const withoutRare = bootstrapCounts(
      [29, 20, 1],
      (cells) => (cells[2] === 0 ? NaN : share(cells)),
      options,
    );
    expect(withoutRare.interval.low).toBeLessThan(29 / 49);
    expect(withoutRare.interval.high).toBeGreaterThan(29 / 49);
    const onlyRare = bootstrapCounts([29, 20, 1], (cells) => ((cells[2] ?? 0) > 1 ? 1 : NaN), options);
    expect(onlyRare).toEqual({
      estimate: NaN,
      standardError: NaN,
      interval: { low: NaN, high: NaN },
      pNotAbove0: NaN,
      pNotBelow0: NaN,
    });
    const mostlyUndefined = bootstrapCounts([29, 20, 1], (cells) => (cells[2] === 1 ? 0.5 : NaN), options);
    expect(mostlyUndefined).toMatchObject({ estimate: 0.5, standardError: NaN });
  });

  test('needs a row, a draw and a level', () => {
    const options = { draws: 10, level: 0.95, random: randomStream('needs') };
    expect(() => bootstrapCounts([0, 0], share, options)).toThrow('row');
    expect(() => bootstrapCounts([1, 2], share, { ...options, draws: 0 })).toThrow('draw');
    expect(() => bootstrapCounts([1, 2], share, { ...options, level: 1 })).toThrow('level');
  });
});
