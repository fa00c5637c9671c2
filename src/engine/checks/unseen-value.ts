import type { Column } from '../data/columns/column.js';
import type { Cell } from '../data/table.js';

/** The values of a reference column, nulls left out. */
export interface SeenValues {
  /** Whether a cell that is not null has a value that the column has not. 1 and "1" are the same value. */
  readonly isUnseen: (cell: Cell) => boolean;
  /** A value the column has not, of the type of its values: a number one above the highest, or else a text. */
  readonly inventUnseen: () => Cell;
}

/** Learns which values a categorical column has. Compared as texts, since two files may be read as different types. */
export function learnValues(reference: Column): SeenValues {
  const seen = new Set<string>();
  let highest = -Infinity;
  let isNumeric = true;
  for (const cell of reference) {
    if (cell === null) continue;
    seen.add(String(cell));
    if (typeof cell === 'number') highest = Math.max(highest, cell);
    else isNumeric = false;
  }
  const isUnseen = (cell: Cell): boolean => cell !== null && !seen.has(String(cell));
  const inventUnseen = (): Cell => {
    if (isNumeric && seen.size > 0) return highest + 1;
    let value = 'unseen value';
    while (seen.has(value)) value += ' again';
    return value;
  };
  return { isUnseen, inventUnseen };
}
