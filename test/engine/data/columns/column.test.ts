import { describe, expect, test } from '@jest/globals';
import { fc } from '../../../support/seeded-fast-check.js';
import type { Cell } from '../../../../src/engine/data/cell.js';
import { toCodedColumn, toColumn } from '../../../../src/engine/data/columns/column.js';
import { countDistinct } from '../../../../src/engine/data/columns/count-distinct.js';
import { WordIndex } from '../../../../src/engine/data/columns/word-index.js';

const cell = fc.oneof(
  fc.constant(null),
  fc.boolean(),
  fc.constantFrom(1, 2, -0, NaN, Infinity),
  fc.double(),
  fc.constantFrom('1', 'a', '', 'null'),
  fc.string(),
);
const columns = fc.array(cell, { maxLength: 60 });

describe('a column', () => {
  test('gives back the cells it was made of, whatever they are', () => {
    fc.assert(
      fc.property(columns, (cells) => {
        const column = toColumn(cells);
        expect([...column]).toEqual(cells);
        expect(column.map((one, row) => [row, one])).toEqual([...cells.entries()]);
        expect([...column.entries()]).toEqual([...cells.entries()]);
        expect(cells.map((_, row) => column.isMissing(row))).toEqual(cells.map((one) => one === null));
        expect([column.cell(-1), column.cell(cells.length)]).toEqual([null, null]);
      }),
    );
  });

  test('gives rows in the order they are asked for, again and again', () => {
    const asked = fc.tuple(columns, fc.array(fc.nat(60), { maxLength: 30 }), fc.array(fc.nat(30)));
    fc.assert(
      fc.property(asked, ([cells, rows, again]) => {
        const taken = rows.map((row) => cells[row] ?? null);
        expect([...toColumn(cells).take(rows)]).toEqual(taken);
        const twice = again.map((row) => taken[row] ?? null);
        expect([...toColumn(cells).take(rows).take(again)]).toEqual(twice);
      }),
    );
  });

  test('counts what differs as a Set does', () => {
    fc.assert(
      fc.property(columns, (cells) => {
        const values = cells.filter((one) => one !== null);
        expect(countDistinct(toColumn(cells))).toBe(new Set(values).size);
        const types = ['number', 'string', 'boolean'] as const;
        expect(types.map((type) => toColumn(cells).holds(type))).toEqual(
          types.map((type) => cells.some((one) => typeof one === type)),
        );
      }),
    );
  });

  test.each<{ kind: string; cells: Cell[] }>([
    { kind: 'numbers', cells: [1, 2, null, 'x'] },
    { kind: 'categories', cells: ['a', 'b', 1, null] },
    { kind: 'categories', cells: [null, null] },
    { kind: 'flags', cells: [true, false, null, 'x'] },
  ])('is kept as $kind: $cells', ({ kind, cells }) => {
    expect(toColumn(cells).kind).toBe(kind);
  });

  test('told by codes is the same', () => {
    const cells: Cell[] = ['a', null, 1, 'b', true];
    const codes = Int32Array.of(3, 0, 1, 1, 2, 4, 0, -1);
    const expected = ['b', 'a', null, null, 1, true, 'a', null];
    expect([...toCodedColumn(codes, cells)]).toEqual(expected);
    expect([...toCodedColumn(codes.slice(0, 4), cells)]).toEqual(expected.slice(0, 4));
  });
});

test('words are numbered alike when one Map does not hold them', () => {
  const index = new WordIndex(2);
  expect(['a', 'b', 'c', 'a', 'd', 'e', 'c', 'e'].map((word) => index.codeOf(word))).toEqual([
    0, 1, 2, 0, 3, 4, 2, 4,
  ]);
  expect(index.words).toEqual(['a', 'b', 'c', 'd', 'e']);
});
