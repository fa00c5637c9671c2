import { describe, expect, test } from '@jest/globals';
import { fc } from '../../../support/seeded-fast-check.js';

import type { Cell } from '../../../../src/engine/data/cell.js';
import { CategoryColumn } from '../../../../src/engine/data/columns/category-column.js';
import { toColumn } from '../../../../src/engine/data/columns/column.js';
import { ByteWords } from '../../../../src/engine/data/columns/words.js';
import { countValues, findNulls } from '../../../../src/engine/data/profile/count-values.js';
import { countTexts, distinctCells, rowsOf } from '../../../../src/engine/data/profile/distinct-cells.js';
import { sortedFinite, sortedNumbers } from '../../../../src/engine/data/profile/sorted-numbers.js';

const cell: fc.Arbitrary<Cell> = fc.oneof(
  fc.constantFrom(null, true, false, '', '1', 'a', 'null', 0, -0, 1, Infinity, -Infinity),
  fc.double({ noNaN: true }),
  fc.string({ maxLength: 2 }),
);
/** Mostly of one kind, and rows may be taken in any order, so that texts are not numbered in order of appearance. */
const column = fc
  .tuple(fc.array(cell, { maxLength: 60 }), fc.array(fc.nat(59), { maxLength: 60 }))
  .map(([cells, rows]) => {
    const places = rows.filter((row) => row < cells.length);
    return rows.length % 2 === 0 ? toColumn(cells) : toColumn(cells).take(places);
  });

describe('the profile of a column, cell by cell', () => {
  test('has its different values as a Map counts them', () => {
    fc.assert(
      fc.property(column, (cells) => {
        const expected = new Map<Cell, number>();
        for (const one of cells) if (one !== null) expected.set(one, (expected.get(one) ?? 0) + 1);
        const { cells: values, counts, codes } = distinctCells(cells);
        expect(Array.from(values, (value, code) => [value, counts[code]])).toEqual(
          // A Map takes −0 for 0; the column keeps what it saw first.
          [...expected].map(([value, count], code) => [Object.is(values[code], -0) ? -0 : value, count]),
        );
        expect(Array.from(codes, (code) => (code < 0 ? null : String(values[code])))).toEqual(
          cells.map((one) => (one === null ? null : String(one))),
        );
      }),
    );
  });

  test('counts texts, values and nulls', () => {
    fc.assert(
      fc.property(column, (cells) => {
        const expected = new Map<string, number>();
        for (const one of cells) {
          if (one !== null) expected.set(String(one), (expected.get(String(one)) ?? 0) + 1);
        }
        expect([...countTexts(cells)]).toEqual([...expected]);
        expect(countValues(cells)).toBe(cells.filter((one) => one !== null).length);
        expect(findNulls(cells)).toEqual(
          [...cells.entries()].flatMap(([row, one]) => (one === null ? [row] : [])),
        );
        const isText = (one: Cell): boolean => typeof one === 'string';
        expect(rowsOf(cells, isText)).toEqual(
          [...cells.entries()].flatMap(([row, one]) => (isText(one) ? [row] : [])),
        );
      }),
    );
  });

  test('has its numbers upwards', () => {
    fc.assert(
      fc.property(column, (cells) => {
        const numbers = cells.filter((one) => typeof one === 'number').map((value) => value + 0);
        const upwards = numbers.toSorted((a, b) => (a < b ? -1 : Number(a > b)));
        expect(Array.from(sortedNumbers(cells), (value) => value + 0)).toEqual(upwards);
        expect(Array.from(sortedFinite(cells), (value) => value + 0)).toEqual(
          upwards.filter(Number.isFinite),
        );
      }),
    );
  });
});

// Of so many texts none is kept as a string; asked again, they are the same.
test('very many different texts are told again each time', () => {
  const words = Array.from({ length: 20_000 }, (_, k) => `id ${k}`);
  let end = 0;
  const ends = Uint32Array.from(words, (word) => (end += word.length));
  const bytes = new ByteWords(Buffer.from(words.join('')), ends, 'latin1');
  const cells = new CategoryColumn(Int32Array.from([...words.keys(), 3, -1]), bytes);
  const found = distinctCells(cells);
  expect(found.cells).toEqual(words);
  expect(found.cells).not.toBe(found.cells);
  expect([found.counts[3], found.counts[4], found.codes.at(-1)]).toEqual([2, 1, -1]);
  expect(distinctCells(cells)).toBe(found);
});
