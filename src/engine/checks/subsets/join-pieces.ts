import type { Codes } from '../../data/columns/codes.js';
import type { Cuts } from './cuts.js';

/** The pieces `first` to `last` of a column, both among them. */
export interface Subset {
  readonly name: string;
  readonly first: number;
  readonly last: number;
}

/**
 * The subsets of a column: neighbouring intervals are joined until each subset has enough rows, a rest at the end goes
 * to its neighbour; other pieces are left out when they have too few. Sorted by piece, so that nothing hangs on chance.
 */
export function joinPieces(
  cuts: Cuts,
  hasEnough: (first: number, last: number) => boolean,
): { readonly subsets: readonly Subset[]; readonly leftOut: number } {
  const ranges: { first: number; last: number }[] = [];
  let first = 0;
  for (let last = 0; last < cuts.intervals; last++) {
    if (!hasEnough(first, last)) continue;
    ranges.push({ first, last });
    first = last + 1;
  }
  let leftOut = 0;
  const end = ranges.at(-1);
  if (first < cuts.intervals) {
    if (end) end.last = cuts.intervals - 1;
    else leftOut++;
  }
  for (let piece = cuts.intervals; piece < cuts.count; piece++) {
    if (hasEnough(piece, piece)) ranges.push({ first: piece, last: piece });
    else leftOut++;
  }
  return {
    subsets: ranges.map((range) => ({ ...range, name: cuts.nameOf(range.first, range.last) })),
    leftOut,
  };
}

/** The rows whose piece is among those of the subset. */
export function rowsOf({ first, last }: Subset, codes: Codes): Int32Array {
  const rows: number[] = [];
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row] ?? -1;
    if (code >= first && code <= last) rows.push(row);
  }
  return Int32Array.from(rows);
}
