import type { Cell } from '../cell.js';
import { type CellType, ColumnCells, holdStray, noStrays, type Strays, takeStrays } from './column-cells.js';

/** True and false, and what stands among them. */
export class FlagColumn extends ColumnCells {
  readonly kind = 'flags';

  /** `values`: one a row, 1 or 0, −1 where the cell is a stray or null. */
  constructor(
    readonly values: Int8Array,
    readonly strays: Strays = noStrays,
  ) {
    super();
  }

  get length(): number {
    return this.values.length;
  }

  cell(row: number): Cell {
    const value = this.values[row] ?? -1;
    return value < 0 ? (this.strays.get(row) ?? null) : value === 1;
  }

  holds(type: CellType): boolean {
    return (type === 'boolean' && this.values.some((value) => value >= 0)) || holdStray(this.strays, type);
  }

  /** These rows, in this order. */
  take(rows: ArrayLike<number>): FlagColumn {
    const taken = new Int8Array(rows.length);
    for (let place = 0; place < rows.length; place++) taken[place] = this.values[rows[place] ?? -1] ?? -1;
    return new FlagColumn(taken, takeStrays(this.strays, rows));
  }
}
