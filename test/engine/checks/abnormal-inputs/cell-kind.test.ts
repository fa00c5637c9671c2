import { expect, test } from '@jest/globals';

import { toColumn } from '../../../../src/engine/data/columns/column.js';
import { cellKind, countKinds } from '../../../../src/engine/checks/abnormal-inputs/cell-kind.js';

test.each([
  [1.5, 'number'],
  [true, 'true or false'],
  ['12', 'text of a number'],
  [' -1e5 ', 'text of a number'],
  ['9007199254740993', 'text of a number'],
  ['TRUE', 'text of true or false'],
  ['yes', 'text'],
  ['24,100.50', 'text'],
  ['', 'text'],
  ['2025-01-31', 'date, year first'],
  ['2025/01/31 12:30:00', 'date, year first'],
  ['31.01.2025', 'date, year last'],
  ['01/31/2025', 'date, year last'],
  ['2025-02-31', 'text'],
  [`2025-01-31${' '.repeat(100_000)}x`, 'text'],
])('%j is a %s', (cell, kind) => {
  expect(cellKind(cell)).toBe(kind);
});

test('nulls are of no kind', () => {
  expect([...countKinds(toColumn([null, 1, 'a', 2, null]))]).toEqual([
    ['number', 2],
    ['text', 1],
  ]);
});
