import type { Cell } from '../../data/table.js';

/** What a typed input of a model knows cells as. */
export function typeOfCell(cell: Cell): 'number' | 'string' | 'null' {
  if (cell === null) return 'null';
  return typeof cell === 'string' ? 'string' : 'number';
}

/** Texts in quotes, so that "12" and 12 can be told apart. */
export function describeCell(cell: Cell): string {
  return JSON.stringify(cell);
}
