import type { EvaluatedRows } from '../domain/evidence.js';
import { leastRows } from './measured-drop.js';

/** The same rows in two runs: `here[i]` and `there[i]` are indices of one row. */
export interface RowPairs {
  readonly here: Int32Array;
  readonly there: Int32Array;
}

/** Finds the rows with equal hashes. Of several with the same hash the first here meets the first there, and so on. */
export function pairRows(
  { hashes: here }: Pick<EvaluatedRows, 'hashes'>,
  { hashes: there }: Pick<EvaluatedRows, 'hashes'>,
): RowPairs {
  // Per hash the first row there that is not taken yet, and per row the next one of the same hash.
  const first = new Map<bigint, number>();
  const next = new Int32Array(there.length);
  for (let row = there.length - 1; row >= 0; row--) {
    const hash = there[row] ?? 0n;
    next[row] = first.get(hash) ?? -1;
    first.set(hash, row);
  }
  const pairs = { here: new Int32Array(here.length), there: new Int32Array(here.length) };
  let count = 0;
  for (let row = 0; row < here.length; row++) {
    const hash = here[row] ?? 0n;
    const other = first.get(hash) ?? -1;
    if (other < 0) continue;
    first.set(hash, next[other] ?? -1);
    pairs.here[count] = row;
    pairs.there[count] = other;
    count++;
  }
  return { here: pairs.here.subarray(0, count), there: pairs.there.subarray(0, count) };
}

/** With fewer of its rows in common, two samples say more than the few pairs. */
const leastPairedShare = 0.5;

type Hashed = Pick<EvaluatedRows, 'hashes'>;

/** Whether two runs are better compared row by row, of which they have `paired` in common. */
export function areEnoughPairs(paired: number, here: Hashed, there: Hashed): boolean {
  return paired >= Math.max(leastRows, leastPairedShare * Math.min(here.hashes.length, there.hashes.length));
}
