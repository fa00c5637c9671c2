import { parseDay } from '../../data/parse-date.js';
import { isNumberSpelling, usualSpelling } from '../../data/spelling.js';
import { isFlagSpelling } from '../../data/typing/flag-spelling.js';
import type { Column } from '../../data/columns/column.js';
import { countValues } from '../../data/profile/count-values.js';
import { distinctCells } from '../../data/profile/distinct-cells.js';
import type { Cell } from '../../data/table.js';

/** What a cell that is not null looks like, from the most special to any text. */
const cellKinds = [
  'number',
  'true or false',
  'text of a number',
  'text of true or false',
  'date, year first',
  'date, year last',
  'text',
] as const;
export type CellKind = (typeof cellKinds)[number];

/** No date is longer. */
const longestDate = 40;

export function cellKind(cell: Exclude<Cell, null>): CellKind {
  if (typeof cell === 'number') return 'number';
  if (typeof cell === 'boolean') return 'true or false';
  if (isFlagSpelling(cell)) return 'text of true or false';
  // No date begins so either.
  if (usualSpelling.isPlainText(cell.charCodeAt(0))) return 'text';
  if (isNumberSpelling(cell)) return 'text of a number';
  if (cell.length > longestDate || parseDay(cell) === undefined) return 'text';
  return /^\s*\d{4}/.test(cell) ? 'date, year first' : 'date, year last';
}

/** How many cells are of each kind, nulls left out, in order of appearance. */
export function countKinds(column: Column): ReadonlyMap<CellKind, number> {
  const found = new Map<CellKind, number>();
  const add = (kind: CellKind, count: number): void => {
    found.set(kind, (found.get(kind) ?? 0) + count);
  };
  if (column.kind === 'numbers') {
    const firstNumber = column.values.findIndex((value) => !Number.isNaN(value));
    const numbers = countValues(column) - column.strays.size;
    for (const [row, stray] of column.strays) {
      if (numbers > 0 && row > firstNumber && !found.has('number')) add('number', numbers);
      add(cellKind(stray), 1);
    }
    if (numbers > 0 && !found.has('number')) add('number', numbers);
    return found;
  }
  const { counts } = distinctCells(column);
  kindsOf(column).forEach((kind, code) => add(cellKinds[kind] ?? 'text', counts[code] ?? 0));
  return found;
}

/** The rows of which the cell is of another kind than these, ascending; nulls are of none. */
export function findOtherKinds(column: Column, kinds: ReadonlySet<CellKind>): number[] {
  const rows: number[] = [];
  if (column.kind === 'numbers') {
    const isOther = (row: number): boolean => {
      const cell = column.cell(row);
      return cell !== null && !kinds.has(cellKind(cell));
    };
    if (kinds.has('number')) return [...column.strays.keys()].filter(isOther);
    for (let row = 0; row < column.length; row++) if (isOther(row)) rows.push(row);
    return rows;
  }
  const areOther = cellKinds.map((kind) => !kinds.has(kind));
  const ofValues = kindsOf(column);
  if (!ofValues.some((kind) => areOther[kind])) return rows;
  const { codes } = distinctCells(column);
  for (let row = 0; row < codes.length; row++)
    if (areOther[ofValues[codes[row] ?? -1] ?? -1] === true) rows.push(row);
  return rows;
}

const knownKinds = new WeakMap<Column, Uint8Array>();

/** Of each different value the place of its kind among all, made once: there may be as many as rows. */
function kindsOf(column: Column): Uint8Array {
  const known = knownKinds.get(column);
  if (known) return known;
  const { cells } = distinctCells(column);
  const kinds = new Uint8Array(cells.length);
  for (let code = 0; code < kinds.length; code++)
    kinds[code] = cellKinds.indexOf(cellKind(cells[code] ?? ''));
  knownKinds.set(column, kinds);
  return kinds;
}
