import { parseDay } from '../../data/parse-date.js';
import { isBooleanSpelling, isNumberSpelling } from '../../data/type-column.js';
import type { Cell } from '../../data/table.js';

/** What a cell that is not null looks like, from the most special to any text. */
export type CellKind =
  | 'number'
  | 'true or false'
  | 'text of a number'
  | 'text of true or false'
  | 'date, year first'
  | 'date, year last'
  | 'text';

/** No date is longer. */
const longestDate = 40;

export function cellKind(cell: Exclude<Cell, null>): CellKind {
  if (typeof cell === 'number') return 'number';
  if (typeof cell === 'boolean') return 'true or false';
  if (isNumberSpelling(cell)) return 'text of a number';
  if (isBooleanSpelling(cell)) return 'text of true or false';
  if (cell.length > longestDate || parseDay(cell) === undefined) return 'text';
  return /^\s*\d{4}/.test(cell) ? 'date, year first' : 'date, year last';
}

/** How many cells are of each kind, nulls left out. */
export function countKinds(cells: Iterable<Cell>): ReadonlyMap<CellKind, number> {
  const counts = new Map<CellKind, number>();
  for (const cell of cells) {
    if (cell === null) continue;
    const kind = cellKind(cell);
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return counts;
}
