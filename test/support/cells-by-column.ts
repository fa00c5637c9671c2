import { type Cell, columnOf, type Table } from '../../src/engine/data/table.js';

/** All cells of a table, by the names of its columns. */
export function cellsByColumn(table: Table | undefined): Record<string, Cell[]> {
  return Object.fromEntries(
    (table?.names ?? []).map((name) => [name, table ? [...columnOf(table, name)] : []]),
  );
}
