import type { Cell } from './cell.js';
import { type Column, toColumn } from './columns/column.js';

export type { Cell } from './cell.js';

/** A data file in memory, column by column; all columns have `rowCount` cells. */
export class Table {
  private readonly made = new Map<string, Column | undefined>();

  /** `names`: in file order. `make`: the column of a name, asked once at most, and only when somebody wants the column. */
  constructor(
    readonly names: readonly string[],
    readonly rowCount: number,
    private readonly make: (name: string) => Column | undefined,
  ) {}

  static of(columns: ReadonlyMap<string, Column>): Table {
    const [first] = columns.values();
    return new Table([...columns.keys()], first?.length ?? 0, (name) => columns.get(name));
  }

  /** `undefined` when there is none of that name. */
  column(name: string): Column | undefined {
    if (!this.made.has(name)) this.made.set(name, this.make(name));
    return this.made.get(name);
  }
}

/** The named column. Throws RangeError when the table has none of that name. */
export function columnOf(table: Table, name: string): Column {
  const column = table.column(name);
  if (!column) throw new RangeError(`The table has no column "${name}".`);
  return column;
}

/** The given rows, in the given order, of all columns; each is copied when it is asked for. */
export function takeRows(table: Table, rows: ArrayLike<number>): Table {
  return new Table(table.names, rows.length, (name) => table.column(name)?.take(rows));
}

/** The same rows with one column's cells replaced. */
export function withColumn(table: Table, name: string, cells: Column | readonly Cell[]): Table {
  if (cells.length !== table.rowCount)
    throw new RangeError(`Expected ${table.rowCount} cells for "${name}".`);
  const replaced = 'kind' in cells ? cells : toColumn(cells);
  const names = table.names.includes(name) ? table.names : [...table.names, name];
  return new Table(names, table.rowCount, (wanted) => (wanted === name ? replaced : table.column(wanted)));
}
