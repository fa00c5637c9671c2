import type { LikelyRepeats } from './likely-repeats.js';
import type { RowHashes } from './row-hashes.js';

/**
 * Equal numbers for rows of equal hashes that are equal, from 0 in order of appearance: a hash table of the first rows of all
 * groups of several rows, at most half full. Rows that are not among `repeats` are alone.
 */
export function numberRows(
  { high, low }: RowHashes,
  areEqual: (one: number, other: number) => boolean,
  repeats: LikelyRepeats,
): Int32Array {
  const groups = new Int32Array(high.length);
  let size = 16;
  while (size < 2 * repeats.count) size *= 2;
  const firstRows = new Int32Array(size).fill(-1);
  let groupCount = 0;
  for (let row = 0; row < high.length; row++) {
    if (!repeats.has(row)) {
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
