import { isBooleanSpelling, isNumberSpelling } from '../../data/type-cells.js';
import type { Cell } from '../../data/table.js';

/** What a cell that is not null looks like, from the most special to any text. */
export type CellKind =
  | 'number'
  | 'true or false'
  | 'text of a number'
  | 'text of true or false'
  | 'ISO date'
  | 'other date'
  | 'text';

const isoDate = /^\d{4}-\d{1,2}-\d{1,2}([T ]\d{1,2}:\d{2}.*)?$/;
/** Days first, months first, or years first with other marks: 24/12/2025, 12-24-25, 24.12.2025, 2025/12/24. */
const otherDate = /^(\d{1,2}([/.-])\d{1,2}\2(\d{4}|\d{2})|\d{4}([/.])\d{1,2}\4\d{1,2})( \d{1,2}:\d{2}.*)?$/;
/** No date is longer. */
const longestDate = 40;

export function cellKind(cell: Exclude<Cell, null>): CellKind {
  if (typeof cell === 'number') return 'number';
  if (typeof cell === 'boolean') return 'true or false';
  if (isNumberSpelling(cell)) return 'text of a number';
  if (isBooleanSpelling(cell)) return 'text of true or false';
  const text = cell.length > longestDate ? '' : cell.trim();
  if (isoDate.test(text)) return 'ISO date';
  return otherDate.test(text) ? 'other date' : 'text';
}

/** How many cells are of each kind, nulls left out. */
export function countKinds(cells: readonly Cell[]): ReadonlyMap<CellKind, number> {
  const counts = new Map<CellKind, number>();
  for (const cell of cells) {
    if (cell === null) continue;
    const kind = cellKind(cell);
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return counts;
}
