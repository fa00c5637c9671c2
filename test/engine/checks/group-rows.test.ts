import { describe, expect, test } from '@jest/globals';
import { fc } from '../../support/seeded-fast-check.js';

import { groupRows, repeatsAmong, splitGroups } from '../../../src/engine/checks/group-rows.js';
import type { Cell } from '../../../src/engine/data/cell.js';
import { toColumn } from '../../../src/engine/data/columns/column.js';

const cell: fc.Arbitrary<Cell> = fc.constantFrom<Cell>(null, 0, -0, 1, '1', 'a', '', true, 'true', 1e300);
const rows = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 40 });

/** Says the same of two rows that are equal by type and value, nulls and zeros each being one. */
const keyOf = (row: readonly Cell[]): string =>
  JSON.stringify(row.map((one) => [typeof one, one === 0 ? 0 : one]));

/** From 0 in order of appearance, by a Map of texts. */
function numberInOrder(keys: readonly string[]): number[] {
  const known = new Map<string, number>();
  return keys.map((key) => known.get(key) ?? known.set(key, known.size).size - 1);
}

describe('groups of equal rows', () => {
  test('are those of a Map of all cells, whatever kinds the columns are of', () => {
    fc.assert(
      fc.property(rows, rows, (first, second) => {
        const tables = [first, second].map((table) =>
          [0, 1, 2].map((k) => toColumn(table.map((row) => row[k] ?? null))),
        );
        const groups = groupRows(tables, [first.length, second.length]);
        expect(Array.from(groups)).toEqual(numberInOrder([...first, ...second].map(keyOf)));
      }),
      { numRuns: 500 },
    );
  });

  // 1,500 × 60 combinations are 16 times as many as there are rows: two columns are asked first, the others where they repeat.
  test.each([0, 1])('are those of all columns where few tell nearly all, null in one of %d', (every) => {
    const rowOf = (k: number): Cell[] => [
      k % 3 === 0 ? 'a' : 'b',
      every > 0 && k % 5 === 0 ? null : (k * 7919) % 1500,
      k % 7 < 3,
      k % 60,
      k % 11 === 0 ? 'odd' : k % 2,
    ];
    const first = Array.from({ length: 2500 }, (_, k) => rowOf(k));
    const second = Array.from({ length: 2500 }, (_, k) => rowOf(2 * k + 1500));
    const tables = [first, second].map((table) =>
      [0, 1, 2, 3, 4].map((k) => toColumn(table.map((row) => row[k] ?? null))),
    );
    const expected = numberInOrder([...first, ...second].map(keyOf));
    expect(new Set(expected).size).toBeLessThan(expected.length);
    expect(Array.from(groupRows(tables, [2500, 2500]))).toEqual(expected);
  });

  test('are parted by a number per row', () => {
    const groups = splitGroups(Int32Array.of(0, 0, 1, 0, 1), Int32Array.of(2, -1, 2, 2, -1));
    expect(Array.from(groups)).toEqual([0, 1, 2, 0, 3]);
  });

  test('tell which rows repeat an earlier one', () => {
    expect(repeatsAmong(Int32Array.of(0, 1, 0, 2, 1, 0))).toEqual([2, 4, 5]);
  });
});
