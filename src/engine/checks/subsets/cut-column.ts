import { type Column, noCells } from '../../data/columns/column.js';
import { clearEdges, noiseOfNumbers } from '../../stats/clear-edges.js';
import { distinctCells } from '../../data/profile/distinct-cells.js';
import { sortedFinite } from '../../data/profile/sorted-numbers.js';
import { binFinder } from '../../stats/bin-finder.js';
import { mergeSorted } from '../../stats/merge-sorted.js';
import { evenQuantiles } from '../../stats/quantile.js';
import { shortTexts } from '../../stats/short-texts.js';
import type { StudiedColumn } from '../studied-columns.js';

/** How the rows of one or more samples fall into pieces: values of a category, or intervals of numbers. */
export interface Cuts {
  /** Per sample and row its piece, −1 for none. */
  readonly codes: readonly Int32Array[];
  /** How many pieces there are. */
  readonly count: number;
  /** So many of the first pieces are intervals in ascending order, of which neighbours may be joined. */
  readonly intervals: number;
  /** Of the pieces `first` to `last` together. */
  nameOf(first: number, last: number): string;
}

/**
 * The same cuts for all samples of a column: one piece per value of a category; of numbers up to `parts` intervals of
 * about equal mass in all samples together, closed on the right, the first on both sides. Nulls are a piece of their
 * own; texts and infinities in a numeric column are in none. Source of the intervals: pandas.qcut, duplicates='drop',
 * but that a smallest value which fills a whole part has an interval of its own.
 */
export function cutColumn(kind: StudiedColumn['kind'], samples: readonly Column[], parts: number): Cuts {
  return kind === 'numeric' ? cutNumbers(samples, parts) : cutCategories(samples);
}

/** The last cuts of a column: several tests cut the same one, and 100,000 cells take tens of milliseconds. */
const lastCuts = new WeakMap<
  Column,
  { readonly key: string; readonly others: unknown; readonly cuts: Cuts }
>();

/** The same, remembered while the cells are. */
export function cutOnce(kind: StudiedColumn['kind'], samples: readonly Column[], parts: number): Cuts {
  const [first = noCells, other] = samples;
  const known = lastCuts.get(first);
  const key = `${kind} ${parts} ${samples.length}`;
  if (known?.key === key && known.others === other) return known.cuts;
  const cuts = cutColumn(kind, samples, parts);
  lastCuts.set(first, { key, others: other, cuts });
  return cuts;
}

function cutCategories(samples: readonly Column[]): Cuts {
  const codeOf = new Map<string | null, number>();
  const names: string[] = [];
  /** In order of appearance; a null is no text `null`. */
  const number = (key: string | null): number => {
    const code = codeOf.get(key) ?? names.push(String(key)) - 1;
    codeOf.set(key, code);
    return code;
  };
  const codes = samples.map((cells) => {
    const { cells: values, codes: places } = distinctCells(cells);
    const ofNull = values.length;
    const ofPlace = new Int32Array(values.length + 1).fill(-1);
    const ofSample = new Int32Array(cells.length);
    for (let row = 0; row < ofSample.length; row++) {
      const found = places[row] ?? -1;
      const place = found < 0 ? ofNull : found;
      let code = ofPlace[place] ?? -1;
      if (code < 0) ofPlace[place] = code = number(place === ofNull ? null : String(values[place]));
      ofSample[row] = code;
    }
    return ofSample;
  });
  return { codes, count: names.length, intervals: 0, nameOf: (first) => names[first] ?? '' };
}

function cutNumbers(samples: readonly Column[], parts: number): Cuts {
  const values = samples.map(sortedFinite).reduce(mergeSorted);
  const { edges, inner } = edgesOf(values, parts);
  const intervals = Math.max(0, edges.length - 1);
  const binOf = binFinder(inner);
  let hasNulls = false;
  const codes = samples.map((cells) => {
    const ofSample = new Int32Array(cells.length).fill(-1);
    const numbers = cells.kind === 'numbers' ? cells.values : undefined;
    for (let row = 0; row < ofSample.length; row++) {
      const value = numbers?.[row] ?? NaN;
      const cell = Number.isNaN(value) ? cells.cell(row) : value;
      hasNulls ||= cell === null;
      if (cell === null) ofSample[row] = intervals;
      else if (typeof cell === 'number' && Number.isFinite(cell)) ofSample[row] = binOf(cell);
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

/**
 * The ends of the intervals, as they are shown, and where they are cut between the outermost two. Many equal smallest
 * values, such as zeros, are an interval of their own: they are another kind of rows. `values`: upwards.
 */
function edgesOf(
  values: Float64Array,
  parts: number,
): { readonly edges: readonly number[]; readonly inner: Float64Array } {
  const [least, most] = [values[0], values.at(-1)];
  if (least === undefined || most === undefined) return { edges: [], inner: new Float64Array() };
  const noise = noiseOfNumbers(values);
  const cuts = clearEdges(values, evenQuantiles(values, parts).slice(1, -1), noise).filter(
    ({ at }) => at < most,
  );
  const shown = cuts.map(({ quantile }) => (quantile <= least + noise(least) ? least : quantile));
  return { edges: [least, ...shown, most], inner: Float64Array.from(cuts, ({ at }) => at) };
}
