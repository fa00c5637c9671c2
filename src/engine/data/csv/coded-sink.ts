import { type Codes, copyCodes, mostCode } from '../columns/codes.js';
import { type CsvForm, usualForm } from './csv-form.js';
import type { FieldBlock } from './field-block.js';
import type { FieldSink } from './field-sink.js';
import type { CodedFields } from './fields.js';
import { WordTable } from './word-table.js';

/** The codes of one block. */
let spare = new Int32Array(0);

/** Keeps any fields, each distinct text once. */
export class CodedSink implements FieldSink {
  private codes: Codes = new Int8Array(0);
  private readonly table = new WordTable();

  constructor(private readonly form: CsvForm = usualForm) {}

  makeRoom(rowCount: number): void {
    this.codes = copyCodes(this.codes, rowCount, mostCode(this.codes));
  }

  take({ bytes, bounds, width, rowCount }: FieldBlock, column: number, row: number): void {
    const { table } = this;
    const step = 2 * width;
    // One kind of array for all columns, so that the loop is compiled once.
    if (spare.length < rowCount) spare = new Int32Array(rowCount);
    const found = spare;
    for (let place = 0, at = 2 * column; place < rowCount; place++, at += step)
      found[place] = table.codeOf(bytes, bounds[at] ?? 0, bounds[at + 1] ?? 0);
    if (table.size - 1 > mostCode(this.codes))
      this.codes = copyCodes(this.codes, this.codes.length, table.size - 1);
    this.codes.set(found.subarray(0, rowCount), row);
    table.foresee(row + rowCount, this.codes.length);
  }

  /** The fields of the first rows again, as those of a block of one column. */
  repeat(rowCount: number): FieldBlock {
    return this.table.toBlock(this.codes.subarray(0, rowCount));
  }

  /** The first rows. */
  finish(rowCount: number): CodedFields {
    const words = this.table.toWords(this.form.swap);
    return { kind: 'coded', codes: this.codes.subarray(0, rowCount), words };
  }
}
