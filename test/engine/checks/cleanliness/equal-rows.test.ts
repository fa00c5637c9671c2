import { expect, test } from '@jest/globals';
import { countShared, equalRows } from '../../../../src/engine/checks/cleanliness/equal-rows.js';
import { toColumn } from '../../../../src/engine/data/columns/column.js';
import { Table } from '../../../../src/engine/data/table.js';

type Context = Parameters<typeof equalRows>[0];

function dataOf(ids: readonly string[], sizes: readonly number[]): Context['reference'] {
  const columns = new Map([
    ['id', toColumn(ids)],
    ['size', toColumn(sizes)],
  ]);
  return { table: Table.of(columns), target: undefined };
}

const features: Context['features'] = [
  { name: 'size', kind: 'numeric', isUnique: false, allowsUnseenValues: true },
];

// By hand.
test.each([
  ['none in the features', dataOf(['c', 'd', 'e'], [7, 8, 9]), 0],
  ['two in the features, one of them in all columns', dataOf(['b', 'd', 'e'], [2, 1, 9]), 1],
])('shared rows, known groups of some columns or not: %s', (_, evaluation, expected) => {
  const reference = dataOf(['a', 'b', 'c'], [1, 2, 3]);
  expect(countShared({ reference, evaluation }, ['id', 'size'])).toBe(expected);
  const again = { reference, evaluation: { ...evaluation } };
  equalRows({ ...again, features }, new Set(), false);
  expect(countShared(again, ['id', 'size'])).toBe(expected);
});
