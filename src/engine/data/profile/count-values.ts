import type { Codes } from '../columns/codes.js';
import type { Column } from '../columns/column.js';

const known = new WeakMap<Column, number>();

/** How many cells hold a value: all but nulls. */
export function countValues(column: Column): number {
  const before = known.get(column);
  if (before !== undefined) return before;
  const count = countKept(column) + column.strays.size;
  known.set(column, count);
  return count;
}

/** The cells that are not null and no strays. */
function countKept(column: Column): number {
  let count = 0;
  if (column.kind === 'numbers') {
    const { values } = column;
    for (let row = 0; row < values.length; row++) if (!Number.isNaN(values[row])) count++;
    return count;
  }
  const places = column.kind === 'categories' ? column.codes : column.values;
  for (let row = 0; row < places.length; row++) if ((places[row] ?? -1) >= 0) count++;
  return count;
}

/** The rows without a value, ascending. */
export function findNulls(column: Column): number[] {
  if (countValues(column) === column.length) return [];
  const rows =
    column.kind === 'numbers'
      ? findNaN(column.values)
      : findNegative(column.kind === 'categories' ? column.codes : column.values);
  return column.strays.size === 0 ? rows : rows.filter((row) => !column.strays.has(row));
}

function findNaN(values: Float64Array): number[] {
  const rows: number[] = [];
  for (let row = 0; row < values.length; row++) if (Number.isNaN(values[row])) rows.push(row);
  return rows;
}

function findNegative(places: Codes): number[] {
  const rows: number[] = [];
  for (let row = 0; row < places.length; row++) if ((places[row] ?? -1) < 0) rows.push(row);
  return rows;
}
