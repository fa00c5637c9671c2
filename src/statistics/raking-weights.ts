import { marginsOf, type PairCounts, sumOverColumns, sumOverRows } from './pair-counts.js';
import { areClose, divideEach } from './short-arrays.js';

const mostRakings = 50;

/**
 * How much each pair of `pairs` must weigh for its margins to be those of `target`, over the levels that occur in both:
 * so that two samples with other frequencies have the same margins, and each its own odds ratios.
 * Source: W. E. Deming and F. F. Stephan, Annals of Mathematical Statistics 11 (1940).
 */
export function rakingWeights(pairs: PairCounts, target: PairCounts): Float64Array {
  const [rowGoals, columnGoals] = marginsOf(target);
  const { rowCount, columnCount } = pairs;
  const [ofRows, ofColumns] = [new Float64Array(rowCount).fill(1), new Float64Array(columnCount).fill(1)];
  const [before, rowSums, columnSums] = [ofRows.slice(), ofRows.slice(), ofColumns.slice()];
  for (let round = 0; round < mostRakings; round++) {
    before.set(ofRows);
    sumOverColumns(pairs, ofColumns, rowSums);
    divideEach(rowGoals, rowSums, ofRows);
    sumOverRows(pairs, ofRows, columnSums);
    divideEach(columnGoals, columnSums, ofColumns);
    if (areClose(before, ofRows)) break;
  }
  const factorOf = (cell: number): number =>
    (ofRows[Math.floor(cell / columnCount)] ?? 0) * (ofColumns[cell % columnCount] ?? 0);
  return Float64Array.from(pairs.counts, (_, cell) => factorOf(cell));
}
