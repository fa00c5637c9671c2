import type { Column } from './columns/column.js';
import type { Cell } from './cell.js';
import { DataError } from './data-error.js';

const shownRows = 3;

/**
 * The numbers of a label column, NaN where the label is null. `where` begins each message, such as `data.csv, label
 * column "y"`. Throws DataError for a label that is no finite number, and when all labels are null.
 */
export function readValues(cells: Column, where: string): Float64Array {
  const numbers = new Float64Array(cells.length);
  const wrong: number[] = [];
  let known = 0;
  for (const [row, cell] of cells.entries()) {
    const value = cell === null ? NaN : toNumber(cell);
    numbers[row] = value;
    if (cell !== null && !Number.isFinite(value)) wrong.push(row);
    else if (cell !== null) known++;
  }
  const [first] = wrong;
  if (first !== undefined) {
    const shown = wrong.slice(0, shownRows).map((row) => row + 1);
    const more = wrong.length > shownRows ? ', …' : '';
    throw new DataError(
      `${where}: the label ${JSON.stringify(cells.cell(first))} (row${wrong.length === 1 ? '' : 's'} ${shown.join(', ')}${more}, ` +
        'counted from 1) is not a finite number, as regression needs. Leave the cell empty where there is no label.',
    );
  }
  if (known === 0) {
    throw new DataError(`${where}: all ${cells.length} labels are null, so nothing can be judged.`);
  }
  return numbers;
}

function toNumber(cell: Exclude<Cell, null>): number {
  if (typeof cell === 'boolean') return NaN;
  return typeof cell === 'string' && cell.trim() === '' ? NaN : Number(cell);
}
