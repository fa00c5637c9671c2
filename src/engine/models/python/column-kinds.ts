import type { Column } from '../../data/columns/column.js';
import type { Cell, Table } from '../../data/table.js';
import { ModelError } from '../model.js';

/** How the numbers of a column reach Python; `any`: as they are. */
export type ColumnKind = 'int' | 'float' | 'any';

/**
 * Tells Python which columns hold floats, since JSON does not tell 1.0 from 1. As in pandas, a column with a fraction
 * or a null is one of floats. What the first table (the reference data) shows is kept, so that a single row is typed
 * like the whole; and a table is judged as a whole, so that batches are all alike.
 */
export class ColumnKinds {
  /** For each of `names`, in the table last learnt. */
  ofTable: readonly ColumnKind[] = [];
  private readonly known = new Map<string, ColumnKind>();

  /** `names`: the columns the model is given, in order. */
  constructor(readonly names: readonly string[]) {}

  /** Throws ModelError when the table lacks a column. */
  learn(table: Table): void {
    this.ofTable = this.names.map((name) => {
      const cells = table.column(name);
      if (!cells) throw new ModelError(`The model needs the column "${name}", which these data do not have.`);
      return this.kindOf(name, cells);
    });
  }

  private kindOf(name: string, cells: Column): ColumnKind {
    const known = this.known.get(name);
    const isNumeric = cells.some((cell) => typeof cell === 'number');
    if (!isNumeric && known === undefined) return 'any';
    const isFloat = known === 'float' || cells.some((cell) => cell === null || isFraction(cell));
    const kind = isFloat ? 'float' : 'int';
    if (known === undefined) this.known.set(name, kind);
    return kind;
  }
}

function isFraction(cell: Cell): boolean {
  return typeof cell === 'number' && !Number.isInteger(cell);
}
