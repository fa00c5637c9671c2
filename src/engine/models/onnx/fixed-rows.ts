import { takeRows, type Table } from '../../data/table.js';
import type { Answer } from '../answer.js';

/**
 * Asks a model that was exported for exactly `rows` rows about a batch of at most as many: its last row is repeated, and
 * what is said of the copies is left out.
 */
export async function askFixedRows(
  rows: number,
  batch: Table,
  ask: (batch: Table) => Promise<Answer>,
): Promise<Answer> {
  const { rowCount } = batch;
  if (rowCount === rows) return ask(batch);
  const places = Array.from({ length: rows }, (_, row) => Math.min(row, rowCount - 1));
  const answer = await ask(takeRows(batch, places));
  const [answered, ...width] = answer.shape;
  if (answered !== rows) return answer;
  const kept = (answer.values.length / rows) * rowCount;
  return { ...answer, shape: [rowCount, ...width], values: Array.from(answer.values).slice(0, kept) };
}
