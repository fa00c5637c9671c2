import type { Cell } from '../data/table.js';

/** Each number above the one before, as running numbers and times are: later data lie beyond them by nature. */
export function isAscending(cells: readonly Cell[]): boolean {
  let previous = -Infinity;
  for (const cell of cells) {
    if (typeof cell !== 'number') continue;
    if (cell <= previous) return false;
    previous = cell;
  }
  return true;
}
