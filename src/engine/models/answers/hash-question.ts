import { createHash } from 'node:crypto';
import type { Table } from '../../data/table.js';
import { encodeColumns, type NumberKind } from '../encode-columns.js';

/**
 * A hash of all rows that a model is asked for at once, as it is given them: the cells of `inputs` with their types, in
 * order. `kinds`: how Python is given each column, which may hang on earlier questions. `time`: 1 when these rows are
 * asked for the first time in a run, 2 for the second, so that what a model said on both occasions is told apart.
 * Throws RangeError when the table lacks a column.
 */
export function hashQuestion(
  rows: Table,
  inputs: readonly string[],
  kinds: readonly NumberKind[],
  time: number,
): string {
  const { message, raw } = encodeColumns(rows, inputs, kinds);
  const hash = createHash('sha256').update(`${time}\n${JSON.stringify(message)}\n`);
  for (const bytes of raw) hash.update(bytes);
  return hash.digest('hex');
}
