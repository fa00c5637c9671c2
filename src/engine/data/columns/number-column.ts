import type { Cell } from '../cell.js';
import { type CellType, ColumnCells, holdStray, noStrays, type Strays, takeStrays } from './column-cells.js';

/** Numbers, and what stands among them. */
export class NumberColumn extends ColumnCells {
  readonly kind = 'numbers';

  /** `values`: one a row, NaN where the cell is a stray or null. */
  constructor(
    readonly values: Float64Array,
    readonly strays: Strays = noStrays,
  ) {
    super();
  }

  get length(): number {
    return this.values.length;
  }

  cell(row: number): Cell {
    const value = this.values[row] ?? NaN;
    return Number.isNaN(value) ? (this.strays.get(row) ?? null) : value;
  }

  holds(type: CellType): boolean {
    return (
      (type === 'number' && this.values.some((value) => !Number.isNaN(value))) || holdStray(this.strays, type)
    );
  }

  /** These rows, in this order. */
  take(rows: ArrayLike<number>): NumberColumn {
    const taken = new Float64Array(rows.length);
    for (let place = 0; place < rows.length; place++) taken[place] = this.values[rows[place] ?? -1] ?? NaN;
    return new NumberColumn(taken, takeStrays(this.strays, rows));
  }
}
