import { describe, expect, test } from '@jest/globals';
import { drawByKey, randomStream, sampleRows, smallestRanks } from '../../src/statistics/random.js';

describe('a stream of random numbers', () => {
  test('hangs on its keys alone, and on how they are cut', () => {
    const three = (...keys: (string | number)[]): number[] => {
      const stream = randomStream(...keys);
      return [stream.next(), stream.next(), stream.next()];
    };
    expect(three('a', 1)).toEqual(three('a', '1'));
    expect(three('a', 1)).not.toEqual(three('a1'));
    expect(three('a', 1)).not.toEqual(three('a', 2));
  });

  // χ² with 9 degrees of freedom is above 27.9 once in a thousand (scipy.stats.chi2.isf(0.001, 9) = 27.877).
  test('is uniform within a stream and over the first numbers of neighbouring streams', () => {
    const stream = randomStream('uniform');
    for (const draw of [
      () => stream.below(10),
      (_: unknown, i: number) => randomStream('uniform', i).below(10),
    ]) {
      const counts = new Array<number>(10).fill(0);
      for (const digit of Array.from({ length: 20_000 }, draw)) counts[digit] = (counts[digit] ?? 0) + 1;
      expect(counts.reduce((sum, count) => sum + (count - 2000) ** 2 / 2000, 0)).toBeLessThan(27.9);
    }
  });

  test('has no number below nothing', () => {
    expect(() => randomStream('bound').below(0)).toThrow(RangeError);
  });
});

describe('a sample of rows', () => {
  test('keeps the order, and loses as few as can be to rows that come later', () => {
    const rows = Array.from({ length: 100 }, (_, row) => row);
    const sample = sampleRows(rows, 20, 'seed');
    expect(sample).toHaveLength(20);
    expect(sample).toEqual([...sample].sort((a, b) => a - b));
    const later = sampleRows([...rows, 100], 20, 'seed');
    expect(sample.filter((row) => !later.includes(row)).length).toBeLessThanOrEqual(1);
    expect(sampleRows([3, 1], 5, 'seed')).toEqual([3, 1]);
  });
});

describe('rows drawn by their numbers', () => {
  test('are all where there are no more, and else so many, upwards', () => {
    expect(Array.from(drawByKey(3, 5, randomStream('seed')))).toEqual([0, 1, 2]);
    const drawn = Array.from(drawByKey(1000, 100, randomStream('seed')));
    expect(new Set(drawn).size).toBe(100);
    expect(drawn).toEqual(drawn.toSorted((a, b) => a - b));
    expect(Array.from(drawByKey(1000, 100, randomStream('seed')))).toEqual(drawn);
    expect(Array.from(drawByKey(1000, 100, randomStream('other')))).not.toEqual(drawn);
  });

  test('are spread evenly', () => {
    // By hand: of 10,000 of 100,000 rows some 1,000 are in each tenth, ±30 as a standard deviation (hypergeometric, 28.5).
    const drawn = drawByKey(100_000, 10_000, randomStream('seed'));
    for (let tenth = 0; tenth < 10; tenth++) {
      const there = drawn.filter((row) => Math.floor(row / 10_000) === tenth).length;
      expect(Math.abs(there - 1000)).toBeLessThan(5 * 30);
    }
    const odd = drawn.filter((row) => row % 2 === 1).length;
    expect(Math.abs(odd - 5000)).toBeLessThan(5 * 50);
  });

  // Expected: the rows in the order of a stable sort by rank.
  test.each([
    ['different', (row: number) => ((row * 7919) % 2000) / 2000],
    ['often equal', (row: number) => (row * 7919) % 7],
    ['nearly all in one place', (row: number) => (row === 5 ? 1e9 : row / 2000)],
    ['all equal', () => 0.5],
  ])('are those with the smallest ranks, ranks being %s', (_, rankOf) => {
    const rows = Int32Array.from({ length: 2000 }, (_unused, row) => 3 * row);
    const ranks = Float64Array.from({ length: 2000 }, (_unused, row) => rankOf(row));
    const order = Array.from(ranks.keys()).sort((a, b) => (ranks[a] ?? 0) - (ranks[b] ?? 0) || a - b);
    for (const size of [0, 1, 300, 1999]) {
      const expected = order.slice(0, size).map((place) => 3 * place);
      expect(Array.from(smallestRanks(rows, ranks, size))).toEqual(expected.sort((a, b) => a - b));
    }
  });
});
