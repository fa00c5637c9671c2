import type { Sorted } from '../../../statistics/sorted.js';
import { SortedNumbers } from '../../../statistics/sorted-numbers.js';
import { type Codes, roomForCodes } from '../../data/columns/codes.js';
import type { Column } from '../../data/columns/column.js';
import { sortedFinite } from '../../data/profile/sorted-numbers.js';
import { binFinder } from '../../stats/bin-finder.js';
import { clearEdges, noiseOfNumbers } from '../../stats/clear-edges.js';
import { MergedNumbers } from '../../stats/merged-numbers.js';
import { evenQuantiles } from '../../stats/quantile.js';
import { shortTexts } from '../../stats/short-texts.js';
import type { Cuts } from './cuts.js';

/** So that few values share a cell with an edge: there are a hundred thousand of them. */
const cellsPerEdge = 64;

/**
 * Up to `parts` intervals of about equal mass in all samples together, closed on the right, the first on both sides. Nulls
 * are a piece of their own; texts and infinities are in none. Source: pandas.qcut, duplicates='drop', but that a smallest
 * value which fills a whole part has an interval of its own.
 */
export function cutNumbers(samples: readonly Column[], parts: number): Cuts {
  const { edges, inner } = edgesOf(sortTogether(samples), parts);
  const intervals = Math.max(0, edges.length - 1);
  const binOf = binFinder(inner, cellsPerEdge);
  let hasNulls = false;
  const codes = samples.map((cells): Codes => {
    const ofSample = roomForCodes(cells.length, intervals).fill(-1);
    const numbers = cells.kind === 'numbers' ? cells.values : noNumbers;
    for (let row = 0; row < ofSample.length; row++) {
      const value = numbers[row] ?? NaN;
      if (Number.isFinite(value)) ofSample[row] = binOf(value);
      else if (Number.isNaN(value)) {
        const cell = cells.cell(row);
        hasNulls ||= cell === null;
        if (cell === null) ofSample[row] = intervals;
        else if (typeof cell === 'number' && Number.isFinite(cell)) ofSample[row] = binOf(cell);
      }
    }
    return ofSample;
  });
  const distinct = [...new Set(edges)];
  const texts = new Map(shortTexts(distinct).map((text, index) => [distinct[index], text]));
  const textOf = (edge: number): string => texts.get(edges[edge]) ?? '';
  const nameOf = (first: number, last: number): string =>
    first === intervals ? 'null' : `${first === 0 ? '[' : '('}${textOf(first)}, ${textOf(last + 1)}]`;
  return { codes, count: intervals + Number(hasNulls), intervals, nameOf };
}

const noNumbers = new Float64Array();
function sortTogether(samples: readonly Column[]): Sorted {
  const [first = new SortedNumbers(noNumbers), ...others] = samples.map(sortedFinite);
  return others.reduce<Sorted>((all, other) => new MergedNumbers(all, other), first);
}

/**
 * The ends of the intervals, as they are shown, and where they are cut between the outermost two. Many equal smallest
 * values, such as zeros, are an interval of their own: they are another kind of rows.
 */
function edgesOf(
  values: Sorted,
  parts: number,
): { readonly edges: readonly number[]; readonly inner: Float64Array } {
  const [least, most] = [values.at(0), values.at(-1)];
  if (least === undefined || most === undefined) return { edges: [], inner: new Float64Array() };
  const noise = noiseOfNumbers(values);
  const cuts = clearEdges(values, evenQuantiles(values, parts).slice(1, -1), noise).filter(
    ({ at }) => at < most,
  );
  const shown = cuts.map(({ quantile }) => (quantile <= least + noise(least) ? least : quantile));
  return { edges: [least, ...shown, most], inner: Float64Array.from(cuts, ({ at }) => at) };
}
