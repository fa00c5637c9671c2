/** One value of a data file. Nulls are `null`, never NaN or an empty string. */
export type Cell = string | number | boolean | null;

/** A data file in memory, column by column; all columns have `rowCount` cells. */
export interface Table {
  /** Column names in file order. */
  readonly names: readonly string[];
  readonly columns: ReadonlyMap<string, readonly Cell[]>;
  readonly rowCount: number;
}

/** The named column. Throws RangeError when the table has none of that name. */
export function columnOf(table: Table, name: string): readonly Cell[] {
  const column = table.columns.get(name);
  if (!column) throw new RangeError(`The table has no column "${name}".`);
  return column;
}

/** The given rows, in the given order, of all columns. */
export function takeRows(table: Table, rows: readonly number[]): Table {
  const columns = new Map<string, readonly Cell[]>();
  for (const [name, column] of table.columns) {
    columns.set(
      name,
      rows.map((row) => column[row] ?? null),
    );
  }
  return { names: table.names, columns, rowCount: rows.length };
}

/** The same rows with one column's cells replaced. */
export function withColumn(table: Table, name: string, cells: readonly Cell[]): Table {
  if (cells.length !== table.rowCount)
    throw new RangeError(`Expected ${table.rowCount} cells for "${name}".`);
  return { ...table, columns: new Map(table.columns).set(name, cells) };
}
