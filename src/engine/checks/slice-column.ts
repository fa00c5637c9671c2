import type { Column } from '../data/columns/column.js';
import { distinctCells } from '../data/profile/distinct-cells.js';
import { sortedFinite } from '../data/profile/sorted-numbers.js';
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
  const { codes, nameOf } = kind === 'numeric' ? cutNumbers(cells, parts) : numberValues(cells);
  const slices = new Map<string, number[]>();
  const open = (name: string): number[] => {
    const rows = slices.get(name) ?? [];
    slices.set(name, rows);
    return rows;
  };
  const rowsOf: number[][] = [];
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row] ?? -1;
    if (code >= 0) (rowsOf[code] ??= open(nameOf(code))).push(row);
  }
  return [...slices]
    .map(([name, rows]) => ({ name, rows }))
    .filter(({ rows }) => rows.length >= Math.max(1, minRows));
}

/** Per row the number of its slice, −1 for none; several numbers may have one name. */
interface Numbered {
  readonly codes: Int32Array;
  readonly nameOf: (code: number) => string;
}

function cutNumbers(cells: Column, parts: number): Numbered {
  const bins = quantileBins(sortedFinite(cells), parts);
  const ofNull = bins.names.length;
  const codes = new Int32Array(cells.length);
  for (let row = 0; row < codes.length; row++) {
    const cell = cells.cell(row);
    codes[row] = cell === null ? ofNull : typeof cell === 'number' ? bins.binOf(cell) : -1;
  }
  return { codes, nameOf: (code) => bins.names[code] ?? 'null' };
}

function numberValues(cells: Column): Numbered {
  const { cells: values, codes } = distinctCells(cells);
  const orNull = new Int32Array(codes.length);
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row] ?? -1;
    orNull[row] = code < 0 ? values.length : code;
  }
  return { codes: orNull, nameOf: (code) => String(values[code] ?? null) };
}
