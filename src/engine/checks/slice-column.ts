import { finiteNumbers } from '../data/finite-numbers.js';
import { quantileBins } from '../stats/quantile-bins.js';
import type { StudiedColumn } from './studied-columns.js';

/** Rows that have a value, or an interval of values, in common. */
export interface Slice {
  readonly name: string;
  readonly rows: readonly number[];
}

/**
 * Slices of at least `minRows` rows: for a categorical column one per value, for a numeric one `parts` intervals of
 * about equal mass (fewer where many values are equal). Nulls form a slice named `null`; texts and infinities in a
 * numeric column belong to none.
 */
export function sliceColumn({ kind, cells }: StudiedColumn, parts: number, minRows: number): Slice[] {
  const slices = new Map<string, number[]>();
  const nameOf = kind === 'numeric' ? intervalNamer(finiteNumbers(cells), parts) : String;
  for (const [row, cell] of cells.entries()) {
    const name = cell === null ? 'null' : nameOf(cell);
    if (name === undefined) continue;
    const rows = slices.get(name);
    if (rows) rows.push(row);
    else slices.set(name, [row]);
  }
  return [...slices]
    .map(([name, rows]) => ({ name, rows }))
    .filter(({ rows }) => rows.length >= Math.max(1, minRows));
}

function intervalNamer(values: Float64Array, parts: number): (cell: unknown) => string | undefined {
  const bins = quantileBins(values, parts);
  return (cell) => (typeof cell === 'number' ? bins.names[bins.binOf(cell)] : undefined);
}
