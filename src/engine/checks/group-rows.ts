import type { Column } from '../data/columns/column.js';
import { likelyRepeats, type LikelyRepeats } from './likely-repeats.js';
import { numberRows } from './number-rows.js';
import { addColumn, type RowHashes } from './row-hashes.js';
import { tellingColumns } from './telling-columns.js';

/** Some columns of a table, all of the same length. */
export type RowsOfTable = readonly Column[];

/**
 * Equal numbers for rows that are equal in every column, from 0 in order of appearance; the rows of the first table, then
 * those of the next, which has as many columns. Cells are equal by type and value, nulls equal each other. Rows are found
 * by a hash and then compared cell by cell. Most rows are alone, and a few columns of many values tell: the other columns
 * are looked at only where these are equal.
 */
export function groupRows(tables: readonly RowsOfTable[], rowCounts: readonly number[]): Int32Array {
  const firsts: number[] = [];
  let rowCount = 0;
  for (const count of rowCounts) {
    firsts.push(rowCount);
    rowCount += count;
  }
  const hashes: RowHashes = { high: new Int32Array(rowCount), low: new Int32Array(rowCount) };
  const [first, others] = tellingColumns(tables[0] ?? [], rowCount);
  const add = (columns: readonly number[], rowsOf?: readonly Int32Array[]): void => {
    for (const [table, ofTable] of tables.entries())
      for (const index of columns) {
        const column = ofTable[index];
        if (column) addColumn(hashes, firsts[table] ?? 0, column, rowsOf?.[table]);
      }
  };
  add(first);
  const repeats = likelyRepeats(hashes);
  if (repeats.count > 0) add(others, rowsAmong(repeats, firsts, rowCounts));
  const tableOf = (row: number): number => firsts.findLastIndex((first) => first <= row);
  const areEqual = (one: number, other: number): boolean => {
    const [a, b] = [tableOf(one), tableOf(other)];
    const [left = [], right = []] = [tables[a], tables[b]];
    const [ofLeft, ofRight] = [one - (firsts[a] ?? 0), other - (firsts[b] ?? 0)];
    return left.every((column, index) => column.cell(ofLeft) === right[index]?.cell(ofRight));
  };
  return numberRows(hashes, areEqual, repeats);
}

/** Per table those of its rows, counted from its first one. */
function rowsAmong(
  repeats: LikelyRepeats,
  firsts: readonly number[],
  rowCounts: readonly number[],
): readonly Int32Array[] {
  const rows = new Int32Array(repeats.count);
  let end = 0;
  return rowCounts.map((rowCount, table) => {
    const start = end;
    for (let row = 0; row < rowCount; row++) if (repeats.has((firsts[table] ?? 0) + row)) rows[end++] = row;
    return rows.subarray(start, end);
  });
}

/** The groups parted by a number per row, −1 for none; from 0 in order of appearance. */
export function splitGroups(groups: Int32Array, codes: Int32Array): Int32Array {
  const counts = countGroups(groups);
  const count = groups.length - counts.reduce((alone, size) => alone + Number(size === 1), 0);
  return numberRows(
    { high: groups, low: codes },
    (one, other) => groups[one] === groups[other] && codes[one] === codes[other],
    { count, has: (row) => counts[groups[row] ?? 0] !== 1 },
  );
}

/** The rows that equal an earlier row, in ascending order. `groups`: numbers from 0. */
export function repeatsAmong(groups: Int32Array): number[] {
  const seen = new Uint8Array(endOfGroups(groups));
  const repeats: number[] = [];
  for (let row = 0; row < groups.length; row++) {
    const group = groups[row] ?? 0;
    if (seen[group] === 1) repeats.push(row);
    seen[group] = 1;
  }
  return repeats;
}

/** How often each group occurs, by its number. */
export function countGroups(groups: Int32Array): Int32Array {
  const counts = new Int32Array(endOfGroups(groups));
  for (let row = 0; row < groups.length; row++) {
    const group = groups[row] ?? 0;
    counts[group] = (counts[group] ?? 0) + 1;
  }
  return counts;
}

/** One more than the highest number of a group. */
export function endOfGroups(groups: Int32Array): number {
  let end = 0;
  for (let row = 0; row < groups.length; row++) end = Math.max(end, (groups[row] ?? 0) + 1);
  return end;
}
