import type { Cell } from '../cell.js';
import { type Codes, mostCode, roomForCodes } from './codes.js';
import type { Words } from './words.js';
import { type CellType, ColumnCells, holdStray, noStrays, type Strays, takeStrays } from './column-cells.js';

/** Texts, each distinct one kept once: categories, ids, dates and sentences. */
export class CategoryColumn extends ColumnCells {
  readonly kind = 'categories';

  /**
   * `codes`: one a row, the index of its text among `words`, −1 where the cell is a stray or null. All words differ; some
   * may be of no row.
   */
  constructor(
    readonly codes: Codes,
    readonly words: Words,
    readonly strays: Strays = noStrays,
  ) {
    super();
  }

  get length(): number {
    return this.codes.length;
  }

  cell(row: number): Cell {
    const code = this.codes[row] ?? -1;
    return code < 0 ? (this.strays.get(row) ?? null) : (this.words.at(code) ?? null);
  }

  holds(type: CellType): boolean {
    return (type === 'string' && this.codes.some((code) => code >= 0)) || holdStray(this.strays, type);
  }

  /** These rows, in this order. */
  take(rows: ArrayLike<number>): CategoryColumn {
    const { codes } = this;
    const taken = roomForCodes(rows.length, mostCode(codes));
    for (let place = 0; place < rows.length; place++) taken[place] = codes[rows[place] ?? -1] ?? -1;
    return new CategoryColumn(taken, this.words, takeStrays(this.strays, rows));
  }
}
