import type { Cell } from './cell.js';
import { toColumn } from './columns/column.js';
import { Table } from './table.js';

/** What the model reads as language is text, whatever JSON says. */
export function textsOf(table: Table, textFeatures: readonly string[]): Table {
  const toText = (cell: Cell): Cell => (cell === null ? null : String(cell));
  return new Table(table.names, table.rowCount, (name) => {
    const column = table.column(name);
    return column && textFeatures.includes(name) ? toColumn(column.map(toText)) : column;
  });
}
