import type { CellValue } from '../cell.js';
import { sortedNumbers } from '../profile/sorted-numbers.js';
import type { Column } from './column.js';

/** How many different cells there are, nulls left out; of any number of rows, which a Set would not hold. */
export function countDistinct(column: Column): number {
  return countOwn(column) + new Set<CellValue>(column.strays.values()).size;
}

function countOwn(column: Column): number {
  if (column.kind === 'numbers') return sortedNumbers(column).countDistinct();
  const [seen, places] =
    column.kind === 'categories'
      ? [new Uint8Array(column.words.length), column.codes]
      : [new Uint8Array(2), column.values];
  let count = 0;
  for (let row = 0; row < places.length; row++) {
    const place = places[row] ?? -1;
    if (place < 0 || seen[place] === 1) continue;
    seen[place] = 1;
    count++;
  }
  return count;
}
