import { sampleRows } from '../../statistics/random.js';
import type { ReadingPlan, TypedTable } from './reading-plan.js';
import { takeRows, type Table } from './table.js';

/** The rows of a table in memory that are wanted. */
export function takeSample(table: Table, { rowLimit, isSampled, labelColumn }: ReadingPlan): TypedTable {
  if (rowLimit === undefined || rowLimit >= table.rowCount) return { table };
  const all = Array.from({ length: table.rowCount }, (_, row) => row);
  const rows = isSampled ? sampleRows(all, rowLimit, 'nrows') : all.slice(0, rowLimit);
  const labels = labelColumn === undefined ? undefined : table.column(labelColumn);
  return { table: takeRows(table, rows), sample: { rows, labels, fileRowCount: table.rowCount } };
}
