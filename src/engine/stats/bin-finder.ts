import { countBelow } from '../../statistics/bisect.js';

/** Halving takes one step less for each doubling of the cells. */
const fewCells = 4;

/**
 * The index of the right-closed bin of a value among the bins that these edges separate, as `countBelow` finds it. For many
 * values: a grid of equal cells tells most bins at once, and only among the edges within a cell it is halved.
 * `innerEdges`: upwards, finite.
 */
export function binFinder(innerEdges: Float64Array, cellsPerEdge = fewCells): (value: number) => number {
  const [first = 0, last = 0] = [innerEdges[0], innerEdges.at(-1)];
  const cellCount = cellsPerEdge * innerEdges.length;
  const scale = cellCount / (last - first);
  // One edge, or edges too near to each other or too far apart for a grid.
  if (!(scale > 0 && Number.isFinite(scale))) return (value) => countBelow(innerEdges, value);
  /** How many edges lie in the cells before; each edge in the cell that a value equal to it is in. */
  const before = new Int32Array(cellCount + 2);
  for (const edge of innerEdges) {
    const above = Math.floor((edge - first) * scale) + 1;
    before[above] = (before[above] ?? 0) + 1;
  }
  for (let cell = 1; cell < before.length; cell++)
    before[cell] = (before[cell] ?? 0) + (before[cell - 1] ?? 0);
  return (value) => {
    if (!(value > first)) return 0;
    if (value > last) return innerEdges.length;
    const cell = Math.floor((value - first) * scale);
    return countBelow(innerEdges, value, before[cell], before[cell + 1]);
  };
}
