import type { Column } from '../../data/columns/column.js';
import { countTexts, distinctCells } from '../../data/profile/distinct-cells.js';
import { sortedFinite } from '../../data/profile/sorted-numbers.js';
import { clearEdges, noiseOfNumbers } from '../../stats/clear-edges.js';
import { binFinder } from '../../stats/bin-finder.js';
import { evenQuantiles } from '../../stats/quantile.js';

/** A variable with few levels, by row; −1 where it has none. */
export interface LeveledColumn {
  /** `undefined` for the label. */
  readonly name: string | undefined;
  readonly levelCount: number;
  /** Found when it is asked for first: most columns are related to nothing, and then the reference alone tells so. */
  readonly levelsOf: (side: Side) => Int16Array;
}

export type Side = 'reference' | 'evaluation';

/** The rows of both datasets that levels are told of. */
export type StudiedRows = Readonly<Record<Side, Int32Array>>;

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
  const edges = Float64Array.from(clearEdges(values, quantiles, noiseOfNumbers(values)).map(({ at }) => at));
  const binOf = binFinder(edges);
  const levelOf = (cells: Column, of: Int32Array): Int16Array => {
    const levels = new Int16Array(of.length);
    if (cells.kind !== 'numbers')
      return levels.map((_, place) => {
        const stray = cells.strays.get(of[place] ?? -1);
        return typeof stray === 'number' && Number.isFinite(stray) ? binOf(stray) : -1;
      });
    for (let place = 0; place < of.length; place++) {
      const value = cells.values[of[place] ?? 0] ?? NaN;
      levels[place] = Number.isFinite(value) ? binOf(value) : -1;
    }
    return levels;
  };
  const levelsOf = ofSides({ reference, evaluation }, rows, levelOf);
  return { name, levelCount: edges.length + 1, levelsOf };
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
  const levelCount = common.length + (counts.size > common.length ? 1 : 0);
  return { name, levelCount, levelsOf: ofSides({ reference, evaluation }, rows, levelOf) };
}

/** Of each side once. */
function ofSides(
  columns: Readonly<Record<Side, Column>>,
  rows: StudiedRows,
  levelOf: (cells: Column, of: Int32Array) => Int16Array,
): LeveledColumn['levelsOf'] {
  const known = new Map<Side, Int16Array>();
  return (side) => {
    const levels = known.get(side) ?? levelOf(columns[side], rows[side]);
    known.set(side, levels);
    return levels;
  };
}
