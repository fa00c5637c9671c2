import { expect, test } from '@jest/globals';
import { drawRows } from '../../../../src/engine/checks/perturbations/draw-rows.js';
import { makeContext } from '../../../support/test-context.js';

function context(rowCount: number, seed = 42) {
  return makeContext({ seed, evaluation: { columns: { x: Array.from({ length: rowCount }, (_, i) => i) } } });
}

const all = (): boolean => true;

test.each([
  { rowCount: 0, size: 5, expected: 0 },
  { rowCount: 3, size: 5, expected: 3 },
  { rowCount: 50, size: 5, expected: 5 },
  { rowCount: 50, size: 0, expected: 0 },
])(
  'draws $expected of $rowCount rows when asked for $size, in file order',
  ({ rowCount, size, expected }) => {
    const rows = drawRows(context(rowCount), size, all);
    expect(rows).toHaveLength(expected);
    expect(rows).toEqual([...new Set(rows)].sort((a, b) => a - b));
  },
);

test('draws only rows that fit, and keeps all others that it would have drawn', () => {
  const given = context(100);
  const rows = drawRows(given, 10, all);
  const odd = drawRows(given, 10, (row) => row % 2 === 1);
  expect(odd.every((row) => row % 2 === 1)).toBe(true);
  expect(odd).toEqual(expect.arrayContaining(rows.filter((row) => row % 2 === 1)));
});

test('draws the same with the same seed and other rows with another', () => {
  expect(drawRows(context(100), 10, all)).toEqual(drawRows(context(100), 10, all));
  expect(drawRows(context(100), 10, all)).not.toEqual(drawRows(context(100, 43), 10, all));
});

test('gives every row the same chance', () => {
  const counts = Array<number>(20).fill(0);
  for (let seed = 0; seed < 2000; seed++) {
    for (const row of drawRows(context(20, seed), 5, all)) counts[row] = (counts[row] ?? 0) + 1;
  }
  // 500 expected each, standard deviation √(2000·¼·¾) ≈ 19; five of them to either side.
  for (const count of counts) expect(Math.abs(count - 500)).toBeLessThan(97);
});
