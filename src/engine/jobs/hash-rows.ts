import type { Target } from '../../domain/metrics/target.js';
import { labelOf } from '../data/read-target.js';
import { hash } from 'node:crypto';

import { columnOf, type Cell, type Table } from '../data/table.js';

/**
 * A hash of each row's cells in the named columns and its label, by which the same row is found in another run: the
 * first 8 bytes of the SHA-256 as a signed integer. It depends on names and values, not on the order of the columns.
 * `target`: `undefined` when there are no labels at all.
 */
export function hashRows(table: Table, inputs: readonly string[], target: Target | undefined): BigInt64Array {
  const sorted = [...inputs].sort();
  const columns = sorted.map((name) => columnOf(table, name));
  const head = JSON.stringify(sorted);
  const hashes = new BigInt64Array(table.rowCount);
  for (let row = 0; row < table.rowCount; row++) {
    // JSON keeps 1 from "1", null from "null", and one cell from the next.
    const cells: Cell[] = columns.map((cells) => cells.cell(row));
    cells.push(labelOf(target, row));
    hashes[row] = hash('sha256', head + JSON.stringify(cells), 'buffer').readBigInt64BE();
  }
  return hashes;
}
