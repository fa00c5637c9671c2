import { isUtf8 } from 'node:buffer';
import type { ValueKind } from '../../../parquet/column-type.js';
import { NoTextError } from '../../../parquet/parquet-error.js';
import type { ByteValues, StoredValues } from '../../../parquet/stored-values.js';
import { CategoryColumn } from '../columns/category-column.js';
import { narrowCodes } from '../columns/codes.js';
import { WordTable } from '../csv/word-table.js';
import { type ColumnBuilder, unexpected } from './column-builder.js';
import { spellDay, spellTime, spellTimestamp } from './spell-moment.js';

/** 1970-01-01, counted in Julian days. */
const firstDay = 2_440_588n;
const dayNanos = 86_400_000_000_000n;
const nano = 1e9;

/** Texts, and what is spelled as one: dates, times and universal ids. */
export class TextBuilder implements ColumnBuilder {
  private readonly codes: Int32Array;
  /** Of the rows so far. */
  private told = 0;
  private readonly table = new WordTable();

  constructor(
    rowCount: number,
    private readonly holds: ValueKind,
  ) {
    this.codes = new Int32Array(rowCount).fill(-1);
  }

  open(stored: StoredValues): (index: number, row: number) => void {
    const count = stored.kind === 'bytes' ? stored.starts.length : stored.values.length;
    // Of a dictionary only the texts that a row has are made.
    const known = new Int32Array(count).fill(-1);
    this.table.foresee(this.told, this.codes.length);
    const codeOf = this.coder(stored);
    return (index, row) => {
      let code = known[index] ?? -1;
      if (code < 0) known[index] = code = codeOf(index);
      this.codes[row] = code;
      this.told = row;
    };
  }

  finish(): CategoryColumn {
    return new CategoryColumn(narrowCodes(this.codes, this.table.size - 1), this.table.toWords());
  }

  private coder(stored: StoredValues): (index: number) => number {
    const { holds } = this;
    if (holds.kind === 'text') {
      if (stored.kind !== 'bytes') throw unexpected(stored);
      return (index) => this.addText(stored, index);
    }
    const spell = speller(stored, holds);
    return (index) => {
      const bytes = Buffer.from(spell(index));
      return this.table.codeOf(bytes, 0, bytes.length);
    };
  }

  private addText({ bytes, starts, ends }: ByteValues, index: number): number {
    const [start, end] = [starts[index] ?? 0, ends[index] ?? 0];
    const { size } = this.table;
    const code = this.table.codeOf(bytes, start, end);
    const isNew = this.table.size > size;
    if (isNew && !this.table.isAscii && !isUtf8(bytes.subarray(start, end))) {
      throw new NoTextError();
    }
    return code;
  }
}

function speller(stored: StoredValues, holds: ValueKind): (index: number) => string {
  const integerAt = (index: number): bigint =>
    stored.kind === 'bytes' ? 0n : BigInt(stored.values[index] ?? 0);
  switch (holds.kind) {
    case 'date':
      return (index) => spellDay(Number(integerAt(index)));
    case 'time':
      return (index) => spellTime(integerAt(index), holds.perSecond);
    case 'timestamp':
      return (index) => spellTimestamp(integerAt(index), holds.perSecond, holds.isUtc);
    case 'julian':
      return (index) => spellTimestamp(julianAt(asBytes(stored), index), nano, false);
    default:
      return (index) => uuidAt(asBytes(stored), index);
  }
}

function asBytes(stored: StoredValues): ByteValues {
  if (stored.kind !== 'bytes') throw unexpected(stored);
  return stored;
}

/** Nanoseconds since 1970, of those of the day and the day. */
function julianAt({ bytes, starts }: ByteValues, index: number): bigint {
  const view = new DataView(bytes.buffer, bytes.byteOffset + (starts[index] ?? 0));
  return (BigInt(view.getInt32(8, true)) - firstDay) * dayNanos + view.getBigInt64(0, true);
}

function uuidAt({ bytes, starts, ends }: ByteValues, index: number): string {
  const hex = Buffer.from(bytes.subarray(starts[index], ends[index])).toString('hex');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
