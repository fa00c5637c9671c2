import type { ValueKind } from '../../../parquet/column-type.js';
import type { StoredValues } from '../../../parquet/stored-values.js';
import { type Column, toColumn } from '../columns/column.js';
import { NumberColumn } from '../columns/number-column.js';
import { numericViolationThreshold, type Typing } from '../typing/typing.js';
import type { ColumnBuilder } from './column-builder.js';
import { readNumbers } from './read-numbers.js';

/** Numbers, and as texts what no double holds. */
export class NumberBuilder implements ColumnBuilder {
  private readonly values: Float64Array;
  private readonly strays = new Map<number, string>();

  /** `typing`: what the column is to be typed as, where its values leave a choice. */
  constructor(
    rowCount: number,
    private readonly holds: ValueKind,
    private readonly typing: Typing,
  ) {
    this.values = new Float64Array(rowCount).fill(NaN);
  }

  open(stored: StoredValues): (index: number, row: number) => void {
    const { numbers, texts } = readNumbers(stored, this.holds);
    return (index, row) => {
      const number = numbers[index] ?? NaN;
      this.values[row] = number;
      if (!Number.isNaN(number)) return;
      const text = texts.get(index);
      if (text !== undefined) this.strays.set(row, text);
    };
  }

  finish(): Column {
    const column = new NumberColumn(this.values, this.strays);
    return this.areTexts()
      ? toColumn(column.map((cell) => (typeof cell === 'number' ? String(cell) : cell)))
      : column;
  }

  /** Ids, of which some happen to be small; or the reference has texts where these data have digits. */
  private areTexts(): boolean {
    const { values, strays, typing, holds } = this;
    if (holds.kind !== 'integer' && holds.kind !== 'decimal') return false;
    if (holds.kind === 'integer' && typing === 'text') return true;
    if (typing !== 'any' || strays.size === 0) return false;
    const numberCount = values.reduce((count, value) => count + (Number.isNaN(value) ? 0 : 1), 0);
    return strays.size > numericViolationThreshold * (numberCount + strays.size);
  }
}
