import { type CsvForm, usualForm } from './csv-form.js';
import { type FieldSink, scanThenAdd } from './field-sink.js';
import type { NumberFields } from './fields.js';
import { parseDecimal } from './parse-decimal.js';
import { scanDecimal, scanned } from './scan-decimal.js';
import { grown, WordTable } from './word-table.js';

const firstStrays = 16;
const nine = 57;

/** Keeps the fields of a column that is one of numbers, as far as it has been read. */
export class NumberSink implements FieldSink {
  private values = new Float64Array(0);
  /** Of the fields that are no numbers; most columns have none. */
  private table: WordTable | undefined;
  /** Per word whether it is a spelling of null. */
  private readonly areNull: boolean[] = [];
  private strayRows: Int32Array = new Int32Array(firstStrays);
  private strayCodes: Int32Array = new Int32Array(firstStrays);
  private strayCount = 0;

  constructor(private readonly form: CsvForm = usualForm) {}

  makeRoom(rowCount: number): void {
    const longer = new Float64Array(rowCount);
    longer.set(this.values);
    this.values = longer;
  }

  add(bytes: Buffer, start: number, end: number, row: number): void {
    const value = parseDecimal(bytes, start, end);
    this.values[row] = Number.isNaN(value) ? this.addOther(bytes, start, end, row) : value;
  }

  scan(bytes: Buffer, start: number, row: number): number {
    const end = scanDecimal(bytes, start);
    if (end < 0) return scanThenAdd(this, bytes, start, row);
    this.values[row] = scanned.value;
    return end;
  }

  /** The first rows. */
  finish(rowCount: number): NumberFields {
    return {
      kind: 'numbers',
      values: this.withoutNulls(this.values.subarray(0, rowCount)),
      strayRows: this.strayRows.subarray(0, this.strayCount),
      strayCodes: this.strayCodes.subarray(0, this.strayCount),
      words: this.table?.toWords(this.form.swap) ?? [],
    };
  }

  /** Here and not as they are read: few files call a number null. */
  private withoutNulls(values: Float64Array): Float64Array {
    const { spelling } = this.form;
    return spelling.hasNullNumbers
      ? values.map((value) => (spelling.isNullNumber(value) ? NaN : value))
      : values;
  }

  /** A number that takes more to read; else NaN, with the field kept where it is no null. */
  private addOther(bytes: Buffer, start: number, end: number, row: number): number {
    if (start === end) return NaN;
    const { spelling } = this.form;
    // All that numbers begin with, and blanks: what begins otherwise need not be made a string.
    if ((bytes[start] ?? 0) <= nine) {
      const value = spelling.toNumber(this.restore(bytes.toString('utf8', start, end)));
      if (value !== undefined) return value;
    }
    const table = (this.table ??= new WordTable());
    const code = table.codeOf(bytes, start, end);
    const isNull = (this.areNull[code] ??= spelling.isNull(this.restore(table.wordOf(code))));
    if (!isNull) this.addStray(row, code);
    return NaN;
  }

  private restore(text: string): string {
    return this.form.swap?.restore(text) ?? text;
  }

  private addStray(row: number, code: number): void {
    // A row that was cut off by the end of a chunk comes again.
    if (this.strayCount > 0 && this.strayRows[this.strayCount - 1] === row) this.strayCount--;
    if (this.strayCount === this.strayRows.length) {
      const make = (length: number): Int32Array => new Int32Array(length);
      this.strayRows = grown(this.strayRows, 0, make);
      this.strayCodes = grown(this.strayCodes, 0, make);
    }
    this.strayRows[this.strayCount] = row;
    this.strayCodes[this.strayCount] = code;
    this.strayCount++;
  }
}
