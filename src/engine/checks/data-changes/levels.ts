import type { Column } from '../../data/columns/column.js';
import type { Cell } from '../../data/table.js';
import { clearEdges, noiseOfNumbers } from '../../stats/clear-edges.js';
import { finiteNumbers } from '../../data/finite-numbers.js';
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

/** The tenths of numbers need about a thousand rows to be of use. */
const rowsPerPart = 100;
const [fewestParts, mostParts] = [3, 10];
/** Rarer categories share a level, and so do those after this many. */
const leastOfCategory = 10;
const mostCategories = 30;

/** Numbers by quantiles of the reference, the outermost ones open; nulls, texts and infinities have no level. */
export function levelNumbers(name: string | undefined, reference: Column, evaluation: Column): LeveledColumn {
  const values = finiteNumbers(reference).sort();
  const parts = Math.max(fewestParts, Math.min(mostParts, Math.floor(values.length / rowsPerPart)));
  const quantiles = values.length === 0 ? [] : evenQuantiles(values, parts).slice(1, -1);
  const edges = clearEdges(values, quantiles, noiseOfNumbers(values)).map(({ at }) => at);
  const level = (cell: Cell): number =>
    typeof cell === 'number' && Number.isFinite(cell) ? binBelow(edges, cell) : -1;
  return {
    name,
    levelCount: edges.length + 1,
    reference: Int16Array.from(reference, level),
    evaluation: Int16Array.from(evaluation, level),
  };
}

/** The commonest categories of the reference, and one level for all others it has; nulls and unseen ones have no level. */
export function levelCategories(
  name: string | undefined,
  reference: Iterable<Cell>,
  evaluation: Iterable<Cell>,
): LeveledColumn {
  const counts = new Map<string, number>();
  for (const cell of reference) {
    if (cell !== null) counts.set(String(cell), (counts.get(String(cell)) ?? 0) + 1);
  }
  const common = [...counts]
    .filter(([, count]) => count >= leastOfCategory)
    .sort(([, a], [, b]) => b - a)
    .slice(0, mostCategories);
  const levels = new Map([...counts.keys()].map((value) => [value, common.length]));
  common.forEach(([value], level) => levels.set(value, level));
  const level = (cell: Cell): number => (cell === null ? -1 : (levels.get(String(cell)) ?? -1));
  return {
    name,
    levelCount: common.length + (counts.size > common.length ? 1 : 0),
    reference: Int16Array.from(Array.from(reference, level)),
    evaluation: Int16Array.from(Array.from(evaluation, level)),
  };
}
