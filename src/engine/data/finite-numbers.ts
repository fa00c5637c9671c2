import type { Column } from './columns/column.js';

/** The cells that are finite numbers, in their order; nulls, texts and infinities are left out. */
export function finiteNumbers(cells: Column): Float64Array {
  return Float64Array.from(cells.filter((cell): cell is number => Number.isFinite(cell)));
}
