import type { Column } from '../data/columns/column.js';

/** Each number above the one before, as running numbers and times are: later data lie beyond them by nature. */
export function isAscending(cells: Column): boolean {
  let previous = -Infinity;
  for (const cell of cells) {
    if (typeof cell !== 'number') continue;
    if (cell <= previous) return false;
    previous = cell;
  }
  return true;
}
