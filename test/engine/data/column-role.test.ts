import { describe, expect, test } from '@jest/globals';

import { toColumn } from '../../../src/engine/data/columns/column.js';
import { roleOf } from '../../../src/engine/data/column-role.js';
import type { Cell } from '../../../src/engine/data/table.js';
import { randomStream } from '../../../src/statistics/random.js';

const cells = (make: (row: number) => Cell, count = 200): Cell[] =>
  Array.from({ length: count }, (_, row) => make(row));
/** The same cells in another order: 7 and 200 have no factor in common. */
const shuffled = (column: readonly Cell[]): Cell[] =>
  column.map((_, row) => column[(row * 7) % column.length] ?? null);

describe('roleOf', () => {
  test.each<[string, string, Cell[], string | undefined]>([
    ['a running number', 'n', cells((row) => row), 'row-number'],
    ['times of rows', 'n', cells((row) => row * 17 + (row % 3)), 'row-number'],
    ['the index that pandas writes', 'Unnamed: 0', shuffled(cells((row) => row)), 'row-number'],
    ['the index without a name', '', shuffled(cells((row) => row * 1000)), 'row-number'],
    ['distinct numbers named as ids', 'customer_id', shuffled(cells((row) => row * 100_000)), 'id'],
    ['in camel case', 'customerID', shuffled(cells((row) => row * 100_000)), 'id'],
    ['customers that come several times', 'customer_id', cells((row) => (row * 31) % 120), 'id'],
    ['distinct and dense', 'n', shuffled(cells((row) => 1000 + row)), 'id'],
    ['distinct texts', 'n', cells((row) => `a${row}`), 'id'],
    ['ids too long for a number', 'n', cells((row) => `90071992547409${row}93`), 'id'],
    ['dates', 'n', cells((row) => `2024-01-${String(1 + (row % 28)).padStart(2, '0')}`), 'date'],
    ['dates, 5 % of them not', 'n', cells((row) => (row < 10 ? '?' : '2024-01-01')), 'date'],
    ['dates, 6 % of them not', 'n', cells((row) => (row < 12 ? '?' : '2024-01-01')), undefined],
    ['seconds since 1970', 'created_at', shuffled(cells((row) => 1_700_000_000 + row * 999)), 'date'],
    ['numbers of that size', 'revenue', shuffled(cells((row) => 1_700_000_000 + row * 99_999)), undefined],
    ['an income, distinct by its size', 'income', shuffled(cells((row) => 20_000 + row * 977)), undefined],
    ['a word that ends in id', 'paid', shuffled(cells((row) => 20_000 + row * 977)), undefined],
    ['few codes named as ids', 'branch_id', cells((row) => row % 9), undefined],
    ['measures', 'x', cells((row) => row + 0.5), undefined],
    ['19 values', 'id', cells((row) => row, 19), undefined],
    ['20 values', 'id', cells((row) => row, 20), 'row-number'],
    ['nothing but nulls', 'id', cells(() => null), undefined],
    ['flags', 'id', cells((row) => row % 2 === 0), undefined],
  ])('%s', (_, name, column, role) => {
    expect(roleOf(name, 'categorical', toColumn(column))).toBe(role);
  });

  test('texts for the model are never left out', () => {
    expect(roleOf('id', 'text', toColumn(cells((row) => `a${row}`)))).toBeUndefined();
  });

  test('whole numbers drawn by chance are features, whatever their range', () => {
    for (const range of [100, 1000, 100_000, 1e9]) {
      const random = randomStream(range);
      const drawn = cells(() => Math.floor(random.next() * range), 1000);
      expect([range, roleOf('amount', 'numeric', toColumn(drawn))]).toEqual([range, undefined]);
    }
  });
});
