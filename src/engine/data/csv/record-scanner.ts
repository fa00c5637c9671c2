import { DataError } from '../data-error.js';
import { type CsvForm, usualForm } from './csv-form.js';

const comma = 44;
const quote = 34;
const lineFeed = 10;
const carriageReturn = 13;

/** A position that says: the bytes end within a record. */
export const incomplete = -1;

/**
 * Walks over the bytes of a CSV file, record by record, and notes where the fields of each begin and end. Source: RFC 4180.
 */
export class RecordScanner {
  /** Line of the file, from 1, on which the next record starts, and on which the last one did. */
  line = 1;
  startLine = 0;
  /** How many fields the last record had. */
  fieldCount = 0;
  /** Line breaks within the quotes of this record. */
  private breaks = 0;
  /** Doubled quotes in it. */
  private doubled = 0;
  /** Of the field scanned last, without its quotes. */
  private first = 0;
  private end = 0;

  constructor(
    private readonly file: string,
    private readonly form: CsvForm = usualForm,
  ) {}

  /** The position of the next record, behind blank lines. */
  skipBlankLines(bytes: Uint8Array, start: number): number {
    let at = start;
    while (at < bytes.length) {
      const next = this.skipLineEnd(bytes, at);
      if (next === at) break;
      at = next;
    }
    return at;
  }

  /**
   * Scans the record that starts at `start`, and writes the bounds of its fields from `slot` on, as a `FieldBlock` has
   * them; for fields beyond the end of `bounds` there is no room. Returns the position behind its line end, or `incomplete`
   * when the bytes end before the record and are not the last ones. Doubled quotes are undone in the bytes themselves.
   */
  scan(bytes: Uint8Array, start: number, isLast: boolean, bounds: Int32Array, slot: number): number {
    const end = bytes.length;
    let at = start;
    let next = slot;
    this.breaks = 0;
    this.doubled = 0;
    for (;;) {
      let first = at;
      let last;
      if (bytes[at] === quote) {
        at = this.scanQuoted(bytes, at, isLast);
        if (at === incomplete) return incomplete;
        ({ first, end: last } = this);
      } else {
        while (at < end) {
          const byte = bytes[at] ?? 0;
          if (byte <= comma && (byte === comma || byte === lineFeed || byte === carriageReturn)) break;
          at++;
        }
        if (at === end && !isLast) return incomplete;
        last = at;
      }
      if (next < bounds.length) {
        bounds[next] = first;
        bounds[next + 1] = last;
      }
      next += 2;
      if (bytes[at] !== comma) break;
      at++;
    }
    this.startLine = this.line;
    this.line += this.breaks;
    this.fieldCount = (next - slot) / 2;
    if (this.doubled > 0) undoubleQuotes(bytes, bounds, slot, Math.min(next, bounds.length));
    return this.skipLineEnd(bytes, at);
  }

  /** From the opening quote to behind the closing one. */
  private scanQuoted(bytes: Uint8Array, start: number, isLast: boolean): number {
    const end = bytes.length;
    const opened = this.line + this.breaks;
    let at = start + 1;
    for (; ; at++) {
      const byte = bytes[at];
      if (byte === lineFeed) this.breaks++;
      else if (byte === quote) {
        if (bytes[at + 1] !== quote) break;
        this.doubled++;
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
      const [seen = ''] = Buffer.from(bytes.subarray(behind, behind + 4)).toString('utf8');
      const letter = this.form.swap?.restore(seen) ?? seen;
      throw new DataError(
        `${this.file}: line ${this.line} has "${letter}" right after a closing quote. Double the quotes ` +
          'inside a quoted field ("").',
      );
    }
    this.first = start + 1;
    this.end = at;
    return behind;
  }

  private skipLineEnd(bytes: Uint8Array, at: number): number {
    const byte = bytes[at];
    if (byte !== lineFeed && byte !== carriageReturn) return at;
    this.line++;
    return at + (byte === carriageReturn && bytes[at + 1] === lineFeed ? 2 : 1);
  }
}

/** Undoes the doubled quotes of the quoted ones among the fields that have bounds from `slot` to before `end`. */
function undoubleQuotes(bytes: Uint8Array, bounds: Int32Array, slot: number, end: number): void {
  for (let next = slot; next < end; next += 2) {
    const start = bounds[next] ?? 0;
    if (bytes[start - 1] !== quote) continue;
    let length = 0;
    for (let at = start; at < (bounds[next + 1] ?? 0); at++) {
      const byte = bytes[at] ?? 0;
      bytes[start + length++] = byte;
      if (byte === quote) at++;
    }
    bounds[next + 1] = start + length;
  }
}
