import type { CellValue } from '../cell.js';
import type { Column } from './column.js';

/** How many different cells there are, nulls left out; of any number of rows, which a Set would not hold. */
export function countDistinct(column: Column): number {
  return countOwn(column) + new Set<CellValue>(column.strays.values()).size;
}

function countOwn(column: Column): number {
  if (column.kind === 'numbers') return countNumbers(column.values);
  const [seen, places] =
    column.kind === 'categories'
      ? [new Uint8Array(column.words.length), column.codes]
      : [new Uint8Array(2), column.values];
  let count = 0;
  for (const place of places) {
    if (place < 0 || seen[place] === 1) continue;
    seen[place] = 1;
    count++;
  }
  return count;
}

/** Those that are no NaN, which a typed array sorts to its end. */
function countNumbers(values: Float64Array): number {
  const sorted = values.toSorted();
  let count = 0;
  for (let row = 0; row < sorted.length && !Number.isNaN(sorted[row]); row++)
    if (row === 0 || sorted[row] !== sorted[row - 1]) count++;
  return count;
}
