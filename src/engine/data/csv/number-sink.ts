import { type CsvForm, usualForm } from './csv-form.js';
import { type FieldBlock, textAt } from './field-block.js';
import type { FieldSink } from './field-sink.js';
import type { NumberFields } from './fields.js';
import { grown } from './grown.js';
import { parseDecimal } from './parse-decimal.js';
import { plainDecimal } from './plain-decimal.js';
import { WordTable } from './word-table.js';

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

  take(block: FieldBlock, column: number, row: number): void {
    const { values } = this;
    const { bytes, bounds, width, rowCount } = block;
    const step = 2 * width;
    for (let place = 0, at = 2 * column; place < rowCount; place++, at += step) {
      const start = bounds[at] ?? 0;
      const end = bounds[at + 1] ?? 0;
      plainDecimal(bytes, start, end, values, row + place);
      if (start < end && Number.isNaN(values[row + place])) this.addOther(block, at >> 1, row + place);
    }
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

  /** A number that takes more to read, or a field that is kept where it is no null. */
  private addOther(block: FieldBlock, field: number, row: number): void {
    const { bytes, bounds } = block;
    const start = bounds[2 * field] ?? 0;
    const end = bounds[2 * field + 1] ?? 0;
    const { spelling } = this.form;
    // All that numbers begin with, and blanks: what begins otherwise need not be made a string.
    if ((bytes[start] ?? 0) <= nine) {
      const value = parseDecimal(bytes, start, end);
      const known = Number.isNaN(value) ? spelling.toNumber(this.restore(textAt(block, field))) : value;
      if (known !== undefined) {
        this.values[row] = known;
        return;
      }
    }
    const table = (this.table ??= new WordTable());
    const code = table.codeOf(bytes, start, end);
    const isNull = (this.areNull[code] ??= spelling.isNull(this.restore(table.wordOf(code))));
    if (!isNull) this.addStray(row, code);
  }

  private restore(text: string): string {
    return this.form.swap?.restore(text) ?? text;
  }

  private addStray(row: number, code: number): void {
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
