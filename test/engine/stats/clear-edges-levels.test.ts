import { expect, test } from '@jest/globals';
import { MergedNumbers } from '../../../src/engine/stats/merged-numbers.js';
import { SortedNumbers } from '../../../src/statistics/sorted-numbers.js';
import { fc } from '../../support/seeded-fast-check.js';
import { clearEdges, noiseOfNumbers, type Noise } from '../../../src/engine/stats/clear-edges.js';

/** The definition: every level from the smallest value on, one after the other, however far the first quantile is. */
function walkLevels(sorted: readonly number[], noise: Noise): number[][] {
  const levels: number[][] = [];
  for (const value of sorted) {
    const [low] = levels.at(-1) ?? [];
    if (low === undefined || value > low + noise(low)) levels.push([value]);
    else levels.at(-1)?.push(value);
  }
  return levels;
}

function edgesByWalking(sorted: readonly number[], quantiles: readonly number[], noise: Noise): number[] {
  const levels = walkLevels(sorted, noise);
  const at = quantiles.map((quantile) => {
    const place = levels.findIndex((_, k) => (levels[k + 1]?.[0] ?? Infinity) > quantile);
    const [high, next] = [levels[place]?.at(-1) ?? NaN, levels[place + 1]?.[0] ?? Infinity];
    const margin = Math.min(noise(high), (next - high) / 2);
    return Math.max(high + margin, Math.min(quantile, next - margin));
  });
  return [...new Set(at)];
}

const near = fc
  .tuple(fc.integer({ min: -20, max: 20 }), fc.integer({ min: -9, max: 9 }))
  .map(([whole, part]) => whole + part * 4e-7 * Math.abs(whole) + part * 1e-10);
const kinds = [
  { name: 'numbers that differ by about their noise', number: near },
  { name: 'whole numbers', number: fc.integer({ min: -5, max: 30 }) },
  {
    name: 'numbers in whose row no gap is',
    number: fc.integer({ min: 0, max: 400 }).map((k) => 1e6 + k / 2),
  },
  { name: 'any numbers', number: fc.double({ noNaN: true, noDefaultInfinity: true }) },
];

test.each(kinds)('the levels of $name are found where they are', ({ number }) => {
  fc.assert(
    fc.property(fc.array(number, { minLength: 1, maxLength: 200 }), fc.nat(12), (given, parts) => {
      const sorted = Float64Array.from(given).sort();
      const quantiles = Array.from(
        { length: parts },
        (_, k) => sorted[Math.floor((k * sorted.length) / parts)] ?? 0,
      )
        .concat(Array.from(sorted.subarray(0, 3), (value) => value / 2))
        .sort((a, b) => a - b);
      const half = sorted.filter((_, place) => place % 3 === 0);
      const rest = sorted.filter((_, place) => place % 3 !== 0);
      const once = SortedNumbers.copyOf(sorted);
      const noise = noiseOfNumbers(once);
      const expected = edgesByWalking(Array.from(sorted), quantiles, noise);
      const merged = new MergedNumbers(SortedNumbers.copyOf(half), new SortedNumbers(rest));
      expect(noiseOfNumbers(merged)(1)).toBe(noise(1));
      for (const kept of [once, new SortedNumbers(sorted), merged])
        // The set below the definition makes 0 of −0.
        expect(clearEdges(kept, quantiles, noise).map(({ at }) => at + 0)).toEqual(expected);
    }),
    { numRuns: 400 },
  );
});
