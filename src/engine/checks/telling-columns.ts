import type { Column } from '../data/columns/column.js';
import { sortedNumbers } from '../data/profile/sorted-numbers.js';

/** Columns with so many times as many combinations of values as there are rows tell nearly all rows that differ. */
const enough = 16;

/**
 * The places of the few columns that tell `rowCount` rows apart as well as all do, most likely, and of the others; those with
 * the most different values come first.
 */
export function tellingColumns(
  columns: readonly Column[],
  rowCount: number,
): readonly [readonly number[], readonly number[]] {
  const order = columns
    .map((column, place) => ({ place, valueCount: mostValues(column) }))
    .sort((a, b) => b.valueCount - a.valueCount);
  let [count, combinations] = [0, 1];
  while (count < order.length && combinations < enough * rowCount)
    combinations *= order[count++]?.valueCount ?? 1;
  const places = order.map(({ place }) => place);
  return [places.slice(0, count), places.slice(count)];
}

/** How many different values it has, strays left out; of texts perhaps some more. */
function mostValues(column: Column): number {
  if (column.kind === 'numbers') return sortedNumbers(column).countDistinct();
  return column.kind === 'categories' ? column.words.length : 2;
}
