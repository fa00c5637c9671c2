import type { RandomStream } from '../../../src/statistics/random.js';
import { shuffle } from '../worlds/draw.js';
import { placeOf, type Rows } from '../worlds/world.js';

/** So many row indices, drawn without replacement. */
export function drawRows(rows: Rows, share: number, random: RandomStream): ReadonlySet<number> {
  const all = rows.cells.map((_, row) => row);
  return new Set(shuffle(all, random).slice(0, Math.round(share * all.length)));
}

/** The rows with the cells of one column changed, where `where` holds. */
export function changeCells(
  rows: Rows,
  column: string,
  change: (cell: string, row: number) => string,
  where: (row: number) => boolean = () => true,
): Rows {
  const place = placeOf(rows, column);
  return {
    ...rows,
    cells: rows.cells.map((cells, row) =>
      where(row) ? cells.map((cell, at) => (at === place ? change(cell, row) : cell)) : cells,
    ),
  };
}

export function cellsOf(rows: Rows, column: string): readonly string[] {
  const place = placeOf(rows, column);
  return rows.cells.map((cells) => cells[place] ?? '');
}

/** The values of a column, the commonest first, with their shares of the rows. */
export function levelsOf(rows: Rows, column: string): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const cell of cellsOf(rows, column)) counts.set(cell, (counts.get(cell) ?? 0) + 1);
  return [...counts]
    .sort(([a, first], [b, second]) => second - first || (a < b ? -1 : 1))
    .map(([value, count]) => [value, count / rows.cells.length] as const);
}

/** A value that about a fifth of the rows have. */
export function sliceOf(rows: Rows, column: string): string {
  const nearest = [...levelsOf(rows, column)].sort(
    ([, first], [, second]) => Math.abs(first - 0.2) - Math.abs(second - 0.2),
  );
  return nearest[0]?.[0] ?? '';
}

export function spreadOf(rows: Rows, column: string): { readonly mean: number; readonly sd: number } {
  const numbers = cellsOf(rows, column).map(Number);
  const mean = numbers.reduce((sum, value) => sum + value, 0) / numbers.length;
  const variance = numbers.reduce((sum, value) => sum + (value - mean) ** 2, 0) / numbers.length;
  return { mean, sd: Math.sqrt(variance) };
}
