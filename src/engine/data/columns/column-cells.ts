import type { Cell, CellValue } from '../cell.js';

/** The cells of a column that its own kind cannot hold, by row; none of them is null. */
export type Strays = ReadonlyMap<number, CellValue>;

export type CellType = 'number' | 'string' | 'boolean';

export const noStrays: Strays = new Map();

/**
 * A column read cell by cell, whatever its kind: for all that is not in a hurry. What goes over every row of large data
 * takes the typed values of its kind instead.
 */
export abstract class ColumnCells implements Iterable<Cell> {
  abstract readonly length: number;

  /** The cell of a row; null where there is none, also outside of the column. */
  abstract cell(row: number): Cell;

  /** Whether a cell of this type is in it. */
  abstract holds(type: CellType): boolean;

  isMissing(row: number): boolean {
    return this.cell(row) === null;
  }

  *[Symbol.iterator](): Generator<Cell> {
    for (let row = 0; row < this.length; row++) yield this.cell(row);
  }

  *entries(): Generator<[number, Cell]> {
    for (let row = 0; row < this.length; row++) yield [row, this.cell(row)];
  }

  forEach(visit: (cell: Cell, row: number) => void): void {
    for (let row = 0; row < this.length; row++) visit(this.cell(row), row);
  }

  map<Value>(change: (cell: Cell, row: number) => Value): Value[] {
    const values: Value[] = [];
    for (let row = 0; row < this.length; row++) values.push(change(this.cell(row), row));
    return values;
  }

  flatMap<Value>(change: (cell: Cell, row: number) => Value | readonly Value[]): Value[] {
    const values: Value[] = [];
    for (let row = 0; row < this.length; row++) {
      const changed = change(this.cell(row), row);
      if (Array.isArray(changed)) values.push(...(changed as readonly Value[]));
      else values.push(changed as Value);
    }
    return values;
  }

  filter<Kept extends Cell>(isKept: (cell: Cell, row: number) => cell is Kept): Kept[];
  filter(isKept: (cell: Cell, row: number) => boolean): Cell[];
  filter(isKept: (cell: Cell, row: number) => boolean): Cell[] {
    const kept: Cell[] = [];
    for (let row = 0; row < this.length; row++) {
      const cell = this.cell(row);
      if (isKept(cell, row)) kept.push(cell);
    }
    return kept;
  }

  some(isIt: (cell: Cell, row: number) => boolean): boolean {
    for (let row = 0; row < this.length; row++) if (isIt(this.cell(row), row)) return true;
    return false;
  }

  every(isIt: (cell: Cell, row: number) => boolean): boolean {
    return !this.some((cell, row) => !isIt(cell, row));
  }

  includes(wanted: Cell): boolean {
    return this.some((cell) => cell === wanted);
  }
}

/** Whether a stray of this type is among them. */
export function holdStray(strays: Strays, type: CellType): boolean {
  for (const stray of strays.values()) if (typeof stray === type) return true;
  return false;
}

/** The strays of the rows that are taken, by their new places. */
export function takeStrays(strays: Strays, rows: ArrayLike<number>): Strays {
  if (strays.size === 0) return strays;
  const taken = new Map<number, CellValue>();
  for (let place = 0; place < rows.length; place++) {
    const stray = strays.get(rows[place] ?? -1);
    if (stray !== undefined) taken.set(place, stray);
  }
  return taken;
}
