import { type Column, noCells } from '../../data/columns/column.js';
import { clearEdges, noiseOfNumbers } from '../../stats/clear-edges.js';
import { finiteNumbers } from '../../data/finite-numbers.js';
import { binBelow } from '../../stats/quantile-bins.js';
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
  const codes = samples.map((cells) => {
    const ofSample = new Int32Array(cells.length);
    for (const [row, cell] of cells.entries()) {
      const key = cell === null ? null : String(cell);
      let code = codeOf.get(key);
      if (code === undefined) {
        code = names.push(String(cell)) - 1;
        codeOf.set(key, code);
      }
      ofSample[row] = code;
    }
    return ofSample;
  });
  return { codes, count: names.length, intervals: 0, nameOf: (first) => names[first] ?? '' };
}

function joined(lists: readonly Float64Array[]): Float64Array {
  const all = new Float64Array(lists.reduce((sum, { length }) => sum + length, 0));
  let place = 0;
  for (const list of lists) {
    all.set(list, place);
    place += list.length;
  }
  return all;
}

function cutNumbers(samples: readonly Column[], parts: number): Cuts {
  const values = joined(samples.map(finiteNumbers)).sort();
  const { edges, inner } = edgesOf(values, parts);
  const intervals = Math.max(0, edges.length - 1);
  let hasNulls = false;
  const codes = samples.map((cells) => {
    const ofSample = new Int32Array(cells.length).fill(-1);
    for (let row = 0; row < cells.length; row++) {
      const cell = cells.cell(row);
      hasNulls ||= cell === null;
      if (cell === null) ofSample[row] = intervals;
      else if (typeof cell === 'number' && Number.isFinite(cell)) ofSample[row] = binBelow(inner, cell);
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
): { readonly edges: readonly number[]; readonly inner: readonly number[] } {
  const [least, most] = [values[0], values.at(-1)];
  if (least === undefined || most === undefined) return { edges: [], inner: [] };
  const noise = noiseOfNumbers(values);
  const cuts = clearEdges(values, evenQuantiles(values, parts).slice(1, -1), noise).filter(
    ({ at }) => at < most,
  );
  const shown = cuts.map(({ quantile }) => (quantile <= least + noise(least) ? least : quantile));
  return { edges: [least, ...shown, most], inner: cuts.map(({ at }) => at) };
}
