import { type Codes, roomForCodes } from '../../data/columns/codes.js';
import type { Column } from '../../data/columns/column.js';
import { tellRows } from '../../data/columns/tell-rows.js';
import { type DistinctCells, distinctCells } from '../../data/profile/distinct-cells.js';
import type { Cuts } from './cuts.js';

/** One piece per value, as a text; null is one, too. The same for all samples, in order of appearance. */
export function cutCategories(samples: readonly Column[]): Cuts {
  const pieceOf = new Map<string | null, number>();
  const names: string[] = [];
  /** A null is no text `null`. */
  const number = (key: string | null): number => {
    const piece = pieceOf.get(key) ?? names.push(String(key)) - 1;
    pieceOf.set(key, piece);
    return piece;
  };
  const distinct = samples.map(distinctCells);
  const pieces = distinct.map((one) => numberValues(one, number));
  const codes = distinct.map(({ codes: places, cells }, sample) => {
    const ofPlace = pieces[sample] ?? new Int32Array();
    return tellRows(places, ofPlace, ofPlace[cells.length] ?? -1, roomForCodes(places.length, names.length));
  });
  return { codes, count: names.length, intervals: 0, nameOf: (first) => names[first] ?? '' };
}

/** Per value its piece, and behind them that of null, −1 where there is none. */
function numberValues({ cells, codes }: DistinctCells, number: (key: string | null) => number): Int32Array {
  const pieces = new Int32Array(cells.length + 1).fill(-1);
  const beforeNull = countBeforeNull(codes);
  for (let place = 0; place <= cells.length; place++) {
    if (place === beforeNull) pieces[cells.length] = number(null);
    if (place < cells.length) pieces[place] = number(String(cells[place]));
  }
  return pieces;
}

/** How many values, which are numbered in order of appearance, come before the first null; −1 where there is none. */
function countBeforeNull(codes: Codes): number {
  const firstNull = codes.indexOf(-1);
  let count = 0;
  for (let row = 0; row < firstNull; row++) count = Math.max(count, (codes[row] ?? -1) + 1);
  return firstNull < 0 ? -1 : count;
}
