import type { Column } from './columns/column.js';

/** The cells that are finite numbers, in their order; nulls, texts and infinities are left out. */
export function finiteNumbers(cells: Column): Float64Array {
  if (cells.kind === 'numbers') return cells.values.filter(Number.isFinite);
  const numbers: number[] = [];
  if (cells.strays.size === 0) return new Float64Array(0);
  for (const cell of cells) if (typeof cell === 'number' && Number.isFinite(cell)) numbers.push(cell);
  return Float64Array.from(numbers);
}
