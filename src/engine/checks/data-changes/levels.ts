import type { Column } from '../../data/columns/column.js';
import { countTexts, distinctCells } from '../../data/profile/distinct-cells.js';
import { sortedFinite } from '../../data/profile/sorted-numbers.js';
import { clearEdges, noiseOfNumbers } from '../../stats/clear-edges.js';
import { binBelow } from '../../stats/quantile-bins.js';
import { evenQuantiles } from '../../stats/quantile.js';

/** A variable with few levels, by row; −1 where it has none. */
export interface LeveledColumn {
  /** `undefined` for the label. */
  readonly name: string | undefined;
  readonly levelCount: number;
  readonly reference: Int16Array;
  readonly evaluation: Int16Array;
}

/** The rows of both datasets that levels are told of. */
export interface StudiedRows {
  readonly reference: Int32Array;
  readonly evaluation: Int32Array;
}

/** The tenths of numbers need about a thousand rows to be of use. */
const rowsPerPart = 100;
const [fewestParts, mostParts] = [3, 10];
/** Rarer categories share a level, and so do those after this many. */
const leastOfCategory = 10;
const mostCategories = 30;

/** Numbers by quantiles of the reference, the outermost ones open; nulls, texts and infinities have no level. */
export function levelNumbers(
  name: string | undefined,
  reference: Column,
  evaluation: Column,
  rows: StudiedRows,
): LeveledColumn {
  const values = sortedFinite(reference);
  const parts = Math.max(fewestParts, Math.min(mostParts, Math.floor(values.length / rowsPerPart)));
  const quantiles = values.length === 0 ? [] : evenQuantiles(values, parts).slice(1, -1);
  const edges = Float64Array.from(
    clearEdges(values.steps, quantiles, noiseOfNumbers(values)).map(({ at }) => at),
  );
  const levelOf = (cells: Column, of: Int32Array): Int16Array => {
    const levels = new Int16Array(of.length);
    for (let place = 0; place < of.length; place++) {
      const row = of[place] ?? -1;
      const cell = cells.kind === 'numbers' ? cells.values[row] : cells.strays.get(row);
      levels[place] = typeof cell === 'number' && Number.isFinite(cell) ? binBelow(edges, cell) : -1;
    }
    return levels;
  };
  return {
    name,
    levelCount: edges.length + 1,
    reference: levelOf(reference, rows.reference),
    evaluation: levelOf(evaluation, rows.evaluation),
  };
}

/** The commonest categories of the reference, and one level for all others it has; nulls and unseen ones have no level. */
export function levelCategories(
  name: string | undefined,
  reference: Column,
  evaluation: Column,
  rows: StudiedRows,
): LeveledColumn {
  const counts = countTexts(reference);
  const common = [...counts]
    .filter(([, count]) => count >= leastOfCategory)
    .sort(([, a], [, b]) => b - a)
    .slice(0, mostCategories);
  const levels = new Map([...counts.keys()].map((value) => [value, common.length]));
  common.forEach(([value], level) => levels.set(value, level));
  const levelOf = (cells: Column, of: Int32Array): Int16Array => {
    const { cells: values, codes } = distinctCells(cells);
    const ofValue = Int16Array.from(Array.from(values, (value) => levels.get(String(value)) ?? -1));
    const taken = new Int16Array(of.length);
    for (let place = 0; place < of.length; place++)
      taken[place] = ofValue[codes[of[place] ?? -1] ?? -1] ?? -1;
    return taken;
  };
  return {
    name,
    levelCount: common.length + (counts.size > common.length ? 1 : 0),
    reference: levelOf(reference, rows.reference),
    evaluation: levelOf(evaluation, rows.evaluation),
  };
}
