import { checkColumnNames } from '../check-column-names.js';
import { checkCells } from '../check-cells.js';
import { DataError } from '../data-error.js';
import { type CsvForm, nameOfSeparator, usualForm } from './csv-form.js';
import { type FieldSink, noSink, scanThenAdd } from './field-sink.js';
import { incomplete, RecordScanner } from './record-scanner.js';
import type { RecordTaker } from './scan-records.js';

/** Which rows of a file are wanted, and what becomes of their fields. */
export interface RowPlan {
  /** Told the columns, which it may refuse; gives a sink for each. */
  readonly open: (names: readonly string[]) => FieldSink[];
  /** The rows that are kept, ascending; all when `undefined`. */
  readonly kept?: Int32Array | undefined;
  /** The most rows that are read. */
  readonly limit?: number | undefined;
  /** Of the file, unpacked, where it is known. */
  readonly sizeBytes?: number | undefined;
  /** Whether the sinks keep nothing by row, so that there may be any number of rows. */
  readonly keepsNothing?: boolean;
  /** Called once when so many rows have been kept; may put other sinks in the place of some. */
  readonly look?:
    { readonly after: number; readonly at: (sinks: FieldSink[], room: number) => void } | undefined;
}

const firstRoom = 1024;
const none: readonly FieldSink[] = [];

/** Reads the header and the rows of a CSV file; each row has as many fields as the header. */
export class RowReader implements RecordTaker {
  names: readonly string[] = [];
  /** Read so far, and kept of them. */
  rowCount = 0;
  keptCount = 0;
  isDone = false;
  private readonly scanner: RecordScanner;
  private sinks: FieldSink[] = [];
  private room = 0;
  private takenBytes = 0;

  constructor(
    private readonly file: string,
    private readonly plan: RowPlan,
    private readonly form: CsvForm = usualForm,
  ) {
    this.scanner = new RecordScanner(file, form);
  }

  get line(): number {
    return this.scanner.line;
  }

  take(bytes: Buffer, isLast: boolean): number {
    const { scanner, plan } = this;
    let at = scanner.skipBlankLines(bytes, 0);
    if (this.names.length === 0) at = this.readHeader(bytes, at, isLast);
    const width = this.names.length;
    if (width === 0) return at;
    while (at < bytes.length && !this.isDone) {
      at = scanner.skipBlankLines(bytes, at);
      if (at === bytes.length) break;
      const isKept = plan.kept === undefined || plan.kept[this.keptCount] === this.rowCount;
      if (isKept && this.keptCount === this.room) this.makeRoom(at);
      const next = scanner.scan(bytes, at, isLast, isKept ? this.sinks : none, this.keptCount);
      if (next === incomplete) break;
      if (scanner.fieldCount !== width)
        throw raggedLine(this.file, scanner.startLine, width, scanner.fieldCount, this.form.separator);
      at = next;
      this.rowCount++;
      if (isKept) this.keptCount++;
      if (isKept && this.keptCount === plan.look?.after) plan.look.at(this.sinks, this.room);
      this.isDone = this.rowCount === plan.limit;
    }
    this.takenBytes += at;
    return at;
  }

  /** Throws DataError for a file without rows. */
  checkRows(): void {
    if (this.names.length === 0) checkColumnNames([], this.file);
    if (this.rowCount === 0) throw new DataError(`${this.file} has a header line but no rows of data.`);
  }

  private readHeader(bytes: Buffer, start: number, isLast: boolean): number {
    if (start === bytes.length) return start;
    const { swap } = this.form;
    const names: string[] = [];
    const sink: FieldSink = {
      ...noSink,
      add: (field, first, end) => {
        const name = field.toString('utf8', first, end);
        names.push(swap ? swap.restore(name) : name);
      },
      scan: (field, first, row) => scanThenAdd(sink, field, first, row),
    };
    const next = this.scanner.scan(bytes, start, isLast, [], 0, sink);
    if (next === incomplete) return start;
    checkColumnNames(names, this.file);
    this.names = names;
    this.sinks = this.plan.open(names);
    return next;
  }

  /** As many rows as the file seems to have, so that little is copied; `at`: where the next row starts in this piece. */
  private makeRoom(at: number): void {
    const { limit, kept, sizeBytes = 0, keepsNothing = false } = this.plan;
    const perRow = (this.takenBytes + at) / Math.max(1, this.keptCount);
    const estimate = this.room === 0 ? firstRoom : Math.ceil((1.02 * sizeBytes) / perRow);
    const most = kept?.length ?? limit ?? Infinity;
    // The first rows tell how long the others are, but not exactly.
    const likely = this.room === 0 ? 0 : Math.min(most, estimate);
    if (!keepsNothing) checkCells(this.file, this.keptCount, likely, this.names.length);
    this.room = Math.min(most, Math.max(estimate, 2 * this.room, 1));
    for (const sink of this.sinks) sink.makeRoom(this.room);
  }
}

function raggedLine(
  file: string,
  line: number,
  expected: number,
  found: number,
  separator: string,
): DataError {
  const marks = nameOfSeparator(separator);
  return new DataError(
    `${file}: line ${line} has ${found} field${found === 1 ? '' : 's'}, but the header has ${expected}. ` +
      (found > expected
        ? `Quote the fields that hold ${marks}, and leave out those at the ends of lines.`
        : `Is the file cut off, or are there too few ${marks}?`),
  );
}
