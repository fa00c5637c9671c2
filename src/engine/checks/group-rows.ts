import type { Column } from '../data/columns/column.js';
import { addColumn, type RowHashes } from './row-hashes.js';

/** Some columns of a table, all of the same length. */
export type RowsOfTable = readonly Column[];

/**
 * Equal numbers for rows that are equal in every column, from 0 in order of appearance; the rows of the first table, then
 * those of the next, which has as many columns. Cells are equal by type and value, nulls equal each other. Rows are found
 * by a hash and then compared cell by cell.
 */
export function groupRows(tables: readonly RowsOfTable[], rowCounts: readonly number[]): Int32Array {
  const firsts: number[] = [];
  let rowCount = 0;
  for (const count of rowCounts) {
    firsts.push(rowCount);
    rowCount += count;
  }
  const hashes: RowHashes = { high: new Int32Array(rowCount), low: new Int32Array(rowCount) };
  for (const [index, columns] of tables.entries())
    for (const column of columns) addColumn(hashes, firsts[index] ?? 0, column);
  const tableOf = (row: number): number => firsts.findLastIndex((first) => first <= row);
  const areEqual = (one: number, other: number): boolean => {
    const [a, b] = [tableOf(one), tableOf(other)];
    const [left = [], right = []] = [tables[a], tables[b]];
    const [ofLeft, ofRight] = [one - (firsts[a] ?? 0), other - (firsts[b] ?? 0)];
    return left.every((column, index) => column.cell(ofLeft) === right[index]?.cell(ofRight));
  };
  return numberRows(hashes, areEqual);
}

/** The groups parted by a number per row, −1 for none; from 0 in order of appearance. */
export function splitGroups(groups: Int32Array, codes: Int32Array): Int32Array {
  const counts = countGroups(groups);
  return numberRows(
    { high: groups, low: codes },
    (one, other) => groups[one] === groups[other] && codes[one] === codes[other],
    (row) => counts[groups[row] ?? 0] === 1,
  );
}

/** A hash table of the first rows of all groups, at most half full. `isAlone`: no other row is equal to this one, surely. */
function numberRows(
  { high, low }: RowHashes,
  areEqual: (one: number, other: number) => boolean,
  isAlone: (row: number) => boolean = () => false,
): Int32Array {
  const groups = new Int32Array(high.length);
  let size = 16;
  while (size < 2 * high.length) size *= 2;
  const firstRows = new Int32Array(size).fill(-1);
  let groupCount = 0;
  for (let row = 0; row < high.length; row++) {
    if (isAlone(row)) {
      groups[row] = groupCount++;
      continue;
    }
    const a = high[row] ?? 0;
    const b = low[row] ?? 0;
    let slot = Math.imul(a ^ Math.imul(b, 0x85ebca6b), 0xc2b2ae35);
    slot = (slot ^ (slot >>> 15)) & (size - 1);
    let first = firstRows[slot] ?? -1;
    while (first >= 0 && !(high[first] === a && low[first] === b && areEqual(first, row))) {
      slot = (slot + 1) & (size - 1);
      first = firstRows[slot] ?? -1;
    }
    if (first < 0) firstRows[slot] = row;
    groups[row] = first < 0 ? groupCount++ : (groups[first] ?? 0);
  }
  return groups;
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
