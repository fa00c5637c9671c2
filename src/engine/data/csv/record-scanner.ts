import { DataError } from '../data-error.js';
import { type CsvForm, usualForm } from './csv-form.js';
import { type FieldSink, noSink } from './field-sink.js';

const comma = 44;
const quote = 34;
const lineFeed = 10;
const carriageReturn = 13;

/** A position that says: the bytes end within a record. */
export const incomplete = -1;

/**
 * Walks over the bytes of a CSV file, record by record, and hands each field to the sink of its column. Source: RFC 4180.
 */
export class RecordScanner {
  /** Line of the file, from 1, on which the next record starts, and on which the last one did. */
  line = 1;
  startLine = 0;
  /** How many fields the last record had. */
  fieldCount = 0;
  private scratch = Buffer.alloc(0);
  /** Line breaks within the quotes of this record. */
  private breaks = 0;

  constructor(
    private readonly file: string,
    private readonly form: CsvForm = usualForm,
  ) {}

  /** The position of the next record, behind blank lines. */
  skipBlankLines(bytes: Buffer, start: number): number {
    let at = start;
    for (let next = this.skipLineEnd(bytes, at); next !== at; next = this.skipLineEnd(bytes, at)) at = next;
    return at;
  }

  /**
   * Hands out the fields of the record that starts at `start`; fields beyond the last sink go to `beyond`. Returns the
   * position behind its line end, or `incomplete` when the bytes end before the record and are not the last ones.
   */
  scan(
    bytes: Buffer,
    start: number,
    isLast: boolean,
    sinks: readonly FieldSink[],
    row: number,
    beyond: FieldSink = noSink,
  ): number {
    const end = bytes.length;
    let at = start;
    let field = 0;
    this.breaks = 0;
    for (;;) {
      const sink = sinks[field++] ?? beyond;
      if (bytes[at] === quote) {
        at = this.scanQuoted(bytes, at, isLast, sink, row);
        if (at === incomplete) return incomplete;
      } else {
        at = sink.scan(bytes, at, row);
        if (at === end && !isLast) return incomplete;
      }
      if (bytes[at] !== comma) break;
      at++;
    }
    this.startLine = this.line;
    this.line += this.breaks;
    this.fieldCount = field;
    return this.skipLineEnd(bytes, at);
  }

  /** From the opening quote to behind the closing one. */
  private scanQuoted(bytes: Buffer, start: number, isLast: boolean, sink: FieldSink, row: number): number {
    const end = bytes.length;
    const opened = this.line + this.breaks;
    let doubled = 0;
    let at = start + 1;
    for (; ; at++) {
      const byte = bytes[at];
      if (byte === lineFeed) this.breaks++;
      else if (byte === quote) {
        if (bytes[at + 1] !== quote) break;
        doubled++;
        at++;
      } else if (at >= end) {
        if (!isLast) return incomplete;
        throw new DataError(`${this.file}: the quote opened on line ${opened} is never closed.`);
      }
    }
    const behind = at + 1;
    if (behind >= end && !isLast) return incomplete;
    const after = bytes[behind] ?? lineFeed;
    if (after !== comma && after !== lineFeed && after !== carriageReturn) {
      const [seen = ''] = bytes.toString('utf8', behind, behind + 4);
      const letter = this.form.swap?.restore(seen) ?? seen;
      throw new DataError(
        `${this.file}: line ${this.line} has "${letter}" right after a closing quote. Double the quotes ` +
          'inside a quoted field ("").',
      );
    }
    if (doubled === 0) sink.add(bytes, start + 1, at, row);
    else {
      const length = this.undouble(bytes, start + 1, at);
      sink.add(this.scratch, 0, length, row);
    }
    return behind;
  }

  /** Writes the field with its doubled quotes undone into `scratch`, and returns its length. */
  private undouble(bytes: Buffer, start: number, end: number): number {
    if (this.scratch.length < end - start) this.scratch = Buffer.alloc(2 * (end - start));
    let length = 0;
    for (let at = start; at < end; at++) {
      const byte = bytes[at] ?? 0;
      this.scratch[length++] = byte;
      if (byte === quote) at++;
    }
    return length;
  }

  private skipLineEnd(bytes: Buffer, at: number): number {
    const byte = bytes[at];
    if (byte !== lineFeed && byte !== carriageReturn) return at;
    this.line++;
    return at + (byte === carriageReturn && bytes[at + 1] === lineFeed ? 2 : 1);
  }
}
