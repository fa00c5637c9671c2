import { describe, expect, test } from '@jest/globals';
import { toCodedColumn } from '../../../../src/engine/data/columns/column.js';
import { type Cell, Table } from '../../../../src/engine/data/table.js';
import { hashQuestion } from '../../../../src/engine/models/answers/hash-question.js';
import { tableOf } from '../model-request.js';

const names = ['a', 'b'];
const rows: Cell[][] = [
  [1, 'x'],
  [null, 'y'],
];
const hash = (
  table: Table,
  kinds: readonly ('int' | 'float' | 'any')[] = ['float', 'float'],
  time = 1,
): string => hashQuestion(table, names, kinds, time);
const plain = hash(tableOf(names, rows));

describe('the hash of a question', () => {
  test('is of the cells alone: not of other columns, of the order of columns, or of how texts are coded', () => {
    expect(
      hash(
        tableOf(
          ['b', 'other', 'a'],
          [
            ['x', 5, 1],
            ['y', 6, null],
          ],
        ),
      ),
    ).toBe(plain);
    const coded = toCodedColumn(Int32Array.of(2, 0), ['y', 'unused', 'x']);
    const a = tableOf(names, rows).column('a');
    if (!a) throw new Error('no column');
    expect(
      hash(
        Table.of(
          new Map([
            ['a', a],
            ['b', coded],
          ]),
        ),
      ),
    ).toBe(plain);
  });

  test.each<{ what: string; table: Table }>([
    {
      what: 'another number',
      table: tableOf(names, [
        [1.0000000000000002, 'x'],
        [null, 'y'],
      ]),
    },
    {
      what: 'another text',
      table: tableOf(names, [
        [1, 'x'],
        [null, 'Y'],
      ]),
    },
    {
      what: 'a text in place of a number',
      table: tableOf(names, [
        ['1', 'x'],
        [null, 'y'],
      ]),
    },
    {
      what: 'a flag in place of a number',
      table: tableOf(names, [
        [true, 'x'],
        [null, 'y'],
      ]),
    },
    {
      what: 'a null in place of a text',
      table: tableOf(names, [
        [1, 'x'],
        [null, null],
      ]),
    },
    {
      what: 'another order',
      table: tableOf(names, [
        [null, 'y'],
        [1, 'x'],
      ]),
    },
    { what: 'a row more', table: tableOf(names, [...rows, [1, 'x']]) },
    {
      what: 'cells that move between columns',
      table: tableOf(names, [
        ['x', 1],
        ['y', null],
      ]),
    },
  ])('is another for $what', ({ table }) => {
    expect(hash(table)).not.toBe(plain);
  });

  test('is another for other types and for the second time', () => {
    expect(hash(tableOf(names, rows), ['int', 'any'])).not.toBe(plain);
    expect(hash(tableOf(names, rows), ['float', 'float'], 2)).not.toBe(plain);
  });
});
