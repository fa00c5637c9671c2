import { checkColumnCount, checkColumnNames } from '../check-column-names.js';
import { checkCells } from '../check-cells.js';
import { DataError } from '../data-error.js';
import { type CsvForm, usualForm } from './csv-form.js';
import { textAt } from './field-block.js';
import type { FieldSink } from './field-sink.js';
import { raggedLine } from './ragged-line.js';
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

/** So many rows tell how long the others are, or fewer of a table with many columns. */
const [fewestRows, mostRows, tellingFields] = [64, 1024, 262_144];
/** The bounds of so many, and their bytes, stay in a processor's first cache until the last column has read them. */
const blockFields = 4096;
/** Of a table with many columns so many rows at once, as long as they stay in its second cache: a call for two is too few. */
const [wideRows, wideFields] = [32, 65_536];
const none = new Int32Array(0);

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
  /** Of the rows that no sink has taken yet. */
  private bounds = none;
  private blockRows = 0;

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
      const slot = 2 * width * this.blockRows;
      const next = scanner.scan(bytes, at, isLast, isKept ? this.bounds : none, slot);
      if (next === incomplete) break;
      if (scanner.fieldCount !== width)
        throw raggedLine(this.file, scanner.startLine, width, scanner.fieldCount, this.form.separator);
      at = next;
      this.rowCount++;
      if (isKept) this.keep(bytes);
      this.isDone = this.rowCount === plan.limit;
    }
    this.handOver(bytes);
    this.takenBytes += at;
    return at;
  }

  /** Throws DataError for a file without rows. */
  checkRows(): void {
    if (this.names.length === 0) checkColumnNames([], this.file);
    if (this.rowCount === 0) throw new DataError(`${this.file} has a header line but no rows of data.`);
  }

  private keep(bytes: Uint8Array): void {
    const { look } = this.plan;
    this.keptCount++;
    this.blockRows++;
    const isLook = this.keptCount === look?.after;
    if (isLook || 2 * this.names.length * (this.blockRows + 1) > this.bounds.length) this.handOver(bytes);
    if (isLook) look.at(this.sinks, this.room);
  }

  /** Column by column: all fields of one are read by the same few instructions, one right after the other. */
  private handOver(bytes: Uint8Array): void {
    const { bounds, blockRows, keptCount, sinks } = this;
    if (blockRows === 0) return;
    const block = { bytes, bounds, width: this.names.length, rowCount: blockRows };
    for (let column = 0; column < sinks.length; column++)
      sinks[column]?.take(block, column, keptCount - blockRows);
    this.blockRows = 0;
  }

  private readHeader(bytes: Buffer, start: number, isLast: boolean): number {
    if (start === bytes.length) return start;
    const { scanner, form } = this;
    const { line } = scanner;
    if (scanner.scan(bytes, start, isLast, none, 0) === incomplete) return start;
    const width = scanner.fieldCount;
    checkColumnCount(width, this.file);
    scanner.line = line;
    const bounds = new Int32Array(2 * width);
    const next = scanner.scan(bytes, start, isLast, bounds, 0);
    const block = { bytes, bounds, width, rowCount: 1 };
    const names = Array.from({ length: width }, (_, column) => textAt(block, column));
    this.names = form.swap ? names.map((name) => form.swap?.restore(name) ?? name) : names;
    checkColumnNames(this.names, this.file);
    this.sinks = this.plan.open(this.names);
    this.bounds = new Int32Array(2 * width * rowsOfBlock(width));
    return next;
  }

  /** As many rows as the file seems to have, so that little is copied; `at`: where the next row starts in this piece. */
  private makeRoom(at: number): void {
    const { limit, kept, sizeBytes = 0, keepsNothing = false } = this.plan;
    const perRow = (this.takenBytes + at) / Math.max(1, this.keptCount);
    const firstRoom = Math.min(mostRows, Math.max(fewestRows, Math.floor(tellingFields / this.names.length)));
    const estimate = this.room === 0 ? firstRoom : Math.ceil((1.02 * sizeBytes) / perRow);
    const most = kept?.length ?? limit ?? Infinity;
    // The first rows tell how long the others are, but not exactly.
    const likely = this.room === 0 ? 0 : Math.min(most, estimate);
    if (!keepsNothing) checkCells(this.file, this.keptCount, likely, this.names.length);
    this.room = Math.min(most, Math.max(estimate, 2 * this.room, 1));
    for (const sink of this.sinks) sink.makeRoom(this.room);
  }
}

function rowsOfBlock(width: number): number {
  const fewWide = Math.min(wideRows, Math.floor(wideFields / width));
  return Math.max(1, fewWide, Math.floor(blockFields / width));
}
