import type { Column } from '../data/columns/column.js';
import type { Cell, Table } from '../data/table.js';
import type { NumberKind } from './encode-columns.js';
import { ModelError } from './model.js';

/**
 * Tells Python which columns hold floats, since they travel as doubles all of them. As in pandas, a column with a fraction
 * or a null is one of floats. What the first table (the reference data) shows is kept, so that a single row is typed
 * like the whole; and a table is judged as a whole, so that batches are all alike.
 */
export class ColumnKinds {
  /** For each of `names`, in the table last learnt. */
  ofTable: readonly NumberKind[] = [];
  private readonly known = new Map<string, NumberKind>();

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

  private kindOf(name: string, cells: Column): NumberKind {
    const known = this.known.get(name);
    if (known === undefined && !cells.holds('number')) return 'any';
    const isFloat = known === 'float' || holdsFloats(cells);
    const kind = isFloat ? 'float' : 'int';
    if (known === undefined) this.known.set(name, kind);
    return kind;
  }
}

/** A fraction or a null. */
function holdsFloats(cells: Column): boolean {
  // Of large data most columns are like this one.
  if (cells.kind === 'numbers' && cells.strays.size === 0) {
    return !cells.values.every((value) => Number.isInteger(value));
  }
  return cells.some((cell) => cell === null || isFraction(cell));
}

function isFraction(cell: Cell): boolean {
  return typeof cell === 'number' && !Number.isInteger(cell);
}
