import { describe, expect, test } from '@jest/globals';
import { fc } from '../../../support/seeded-fast-check.js';

import type { Cell } from '../../../../src/engine/data/cell.js';
import { toColumn } from '../../../../src/engine/data/columns/column.js';
import { crossCuts } from '../../../../src/engine/checks/subsets/cross-cuts.js';
import { cutColumn } from '../../../../src/engine/checks/subsets/cut-column.js';
import type { Cuts } from '../../../../src/engine/checks/subsets/cuts.js';
import { joinPieces, rowsOf } from '../../../../src/engine/checks/subsets/join-pieces.js';

const upTo = (n: number): number[] => Array.from({ length: n }, (_, k) => k + 1);

/** The names of the subsets that have so many rows, with their sizes. */
function subsetsOf(cuts: Cuts, least: number): { found: [string, number][]; leftOut: number } {
  const codes = cuts.codes[0] ?? new Int32Array();
  const sizeOf = (first: number, last: number): number => rowsOf({ name: '', first, last }, codes).length;
  const { subsets, leftOut } = joinPieces(cuts, (first, last) => sizeOf(first, last) >= least);
  return { found: subsets.map((subset) => [subset.name, sizeOf(subset.first, subset.last)]), leftOut };
}

// numpy.quantile(1..100, 0, 0.1 … 1) = 1, 10.9, 20.8, 30.7, 40.6, 50.5, 60.4, 70.3, 80.2, 90.1, 100.
describe('numbers are cut so that no interval has too few rows', () => {
  test.each([
    {
      least: 20,
      found: [
        ['[1, 20.8]', 20],
        ['(20.8, 40.6]', 20],
        ['(40.6, 60.4]', 20],
        ['(60.4, 80.2]', 20],
        ['(80.2, 100]', 20],
      ],
    },
    // Three tenths each; what is left at the end is too little and goes to its neighbour.
    {
      least: 25,
      found: [
        ['[1, 30.7]', 30],
        ['(30.7, 60.4]', 30],
        ['(60.4, 100]', 40],
      ],
    },
    { least: 100, found: [['[1, 100]', 100]] },
  ])('$least', ({ least, found }) => {
    expect(subsetsOf(cutColumn('numeric', [toColumn(upTo(100))], 10), least)).toEqual({ found, leftOut: 0 });
  });

  test('fewer than that in all of them are left out, as are rare nulls', () => {
    expect(subsetsOf(cutColumn('numeric', [toColumn(upTo(19))], 10), 20)).toEqual({ found: [], leftOut: 1 });
    const few = subsetsOf(cutColumn('numeric', [toColumn([...upTo(20), null])], 10), 20);
    expect(few).toEqual({ found: [['[1, 20]', 20]], leftOut: 1 });
  });

  test('values that are equal but for how they were computed stay together', () => {
    // 0.1 + 0.2 is 0.30000000000000004.
    const cells = [...Array<number>(10).fill(0.3), ...Array<number>(10).fill(0.1 + 0.2), 0.5, 0.6, 0.7, 0.8];
    expect(subsetsOf(cutColumn('numeric', [toColumn(cells)], 10), 4).found).toEqual([
      ['[0.3, 0.3]', 20],
      ['(0.3, 0.8]', 4],
    ]);
  });

  test('many equal values, one value, no value, nulls, texts and infinities', () => {
    const of = (cells: (number | string | null)[]) =>
      subsetsOf(cutColumn('numeric', [toColumn(cells)], 10), 2).found;
    expect(of([...Array<number>(50).fill(0), 1, 2])).toEqual([
      ['[0, 0]', 50],
      ['(0, 2]', 2],
    ]);
    expect(of([7, 7, 7])).toEqual([['[7, 7]', 3]]);
    expect(of([])).toEqual([]);
    expect(of([null, null])).toEqual([['null', 2]]);
    expect(of([1, 2, 'x', Infinity, NaN])).toEqual([['[1, 2]', 2]]);
  });
});

test('categories have a subset each, rare ones are left out and counted', () => {
  const cells = ['a', 'a', 'b', null, null, 'c', true, true];
  expect(subsetsOf(cutColumn('categorical', [toColumn(cells)], 10), 2)).toEqual({
    found: [
      ['a', 2],
      ['null', 2],
      ['true', 2],
    ],
    leftOut: 2,
  });
});

test('a text "null" is no null', () => {
  const [codes] = cutColumn('categorical', [toColumn(['null', null])], 10).codes;
  expect(Array.from(codes ?? [])).toEqual([0, 1]);
});

test('two samples have the same cuts, also where one has values that the other lacks', () => {
  const numbers = cutColumn('numeric', [toColumn([1, 2]), toColumn([9, 10])], 2);
  // The median of 1, 2, 9, 10 is 5.5.
  expect(numbers.codes.map((codes) => Array.from(codes))).toEqual([
    [0, 0],
    [1, 1],
  ]);
  expect(numbers.nameOf(0, 0)).toBe('[1, 5.5]');
  const words = cutColumn('categorical', [toColumn(['a']), toColumn(['b', 'a'])], 2);
  expect(words.codes.map((codes) => Array.from(codes))).toEqual([[0], [1, 0]]);
});

test('crossed columns have a piece for each pair that occurs, and none where one has none', () => {
  const cuts = crossCuts([
    { name: 'sex', cuts: cutColumn('categorical', [toColumn(['f', 'f', 'm', 'f'])], 10) },
    { name: 'age', cuts: cutColumn('numeric', [toColumn([1, 3, 3, 'x'])], 3) },
  ]);
  expect(cuts.codes.map((codes) => Array.from(codes))).toEqual([[0, 1, 2, -1]]);
  expect([0, 1, 2].map((piece) => cuts.nameOf(piece, piece))).toEqual([
    'sex = f and age = [1, 2.333]',
    'sex = f and age = (2.333, 3]',
    'sex = m and age = (2.333, 3]',
  ]);
});

// Counted one row after the other, as the docstring has it.
test('the pieces of categories are numbered in order of appearance, null among them, in all samples', () => {
  const cell = fc.constantFrom<Cell>(null, 'null', 'a', 'b', '1', 1, true, 'true');
  const cells = fc.array(cell, { maxLength: 20 });
  fc.assert(
    fc.property(cells, cells, (first, second) => {
      const names: string[] = [];
      const seen: (string | null)[] = [];
      const number = (one: Cell): number => {
        const key = one === null ? null : String(one);
        if (!seen.includes(key)) names[seen.push(key) - 1] = String(key);
        return seen.indexOf(key);
      };
      const expected = [first.map(number), second.map(number)];
      const cuts = cutColumn('categorical', [toColumn(first), toColumn(second)], 10);
      expect(cuts.codes.map((codes) => [...codes])).toEqual(expected);
      expect(Array.from({ length: cuts.count }, (_, piece) => cuts.nameOf(piece, piece))).toEqual(names);
    }),
  );
});
