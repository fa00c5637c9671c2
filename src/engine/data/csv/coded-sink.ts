import { type CsvForm, usualForm } from './csv-form.js';
import type { FieldSink } from './field-sink.js';
import type { CodedFields } from './fields.js';
import { WordTable } from './word-table.js';

/** Keeps any fields, each distinct text once. */
export class CodedSink implements FieldSink {
  private codes = new Int32Array(0);
  private readonly table = new WordTable();

  constructor(private readonly form: CsvForm = usualForm) {}

  makeRoom(rowCount: number): void {
    const longer = new Int32Array(rowCount);
    longer.set(this.codes);
    this.codes = longer;
  }

  add(bytes: Buffer, start: number, end: number, row: number): void {
    this.codes[row] = this.table.codeOf(bytes, start, end);
  }

  scan(bytes: Buffer, start: number, row: number): number {
    const { table } = this;
    this.codes[row] = table.scan(bytes, start);
    return table.scannedTo;
  }

  /** Tells another sink the fields of the first rows again. */
  repeat(sink: FieldSink, rowCount: number): void {
    for (let row = 0; row < rowCount; row++) this.table.repeat(this.codes[row] ?? 0, sink, row);
  }

  /** The first rows. */
  finish(rowCount: number): CodedFields {
    const words = this.table.toWords(this.form.swap);
    return { kind: 'coded', codes: this.codes.subarray(0, rowCount), words };
  }
}
