import { sampleRows } from '../../statistics/random.js';
import { CodedSink } from './csv/coded-sink.js';
import { type CsvForm, openForm } from './csv/csv-form.js';
import { type FieldSink, noSink } from './csv/field-sink.js';
import type { CodedFields, Fields } from './csv/fields.js';
import { NumberSink } from './csv/number-sink.js';
import { RowReader, type RowPlan } from './csv/row-reader.js';
import { scanRecords } from './csv/scan-records.js';
import { TallySink } from './csv/tally-sink.js';
import type { ByteSource } from './read-chunks.js';
import type { ReadingPlan } from './reading-plan.js';
import { isNumeric, type Tally, tallyOf } from './typing/tally.js';
import type { Typing } from './typing/typing.js';

/** A CSV file in memory, its columns still to be typed. */
export interface CsvTable {
  /** Column names in file order. */
  readonly names: readonly string[];
  readonly rowCount: number;
  readonly fields: ReadonlyMap<string, Fields>;
  readonly form: CsvForm;
  /** When rows were drawn: */
  readonly sample?: {
    /** The rows of the file that they are, ascending. */
    readonly rows: readonly number[];
    /** What the whole file says of a column's type; of all but the label column. */
    readonly tallies: ReadonlyMap<string, Tally>;
    /** Of the label column, all rows. */
    readonly labels: CodedFields | undefined;
    /** Rows that the file has. */
    readonly fileRowCount: number;
  };
}

interface CsvSource {
  readonly source: ByteSource;
  readonly file: string;
  readonly form: CsvForm;
}

/** With so many rows it is seen whether a column is one of numbers, most likely. */
const lookedAt = 64;
const mostOdd = 0.05;

/**
 * Reads separated values with a header line; the separator is recognised where it is not declared. Lines end in LF, CRLF or CR; blank lines are skipped; a quoted field
 * may hold separators, line breaks and doubled quotes. The file is read once; a second time when rows are drawn from it, or
 * when a column that began with numbers goes on with texts, or was read ahead as another kind than is wanted. Throws DataError, with the line, when a line has another number
 * of fields than the header, a quote is not closed, column names are missing or double. Source: RFC 4180.
 */
export async function readCsv(bytes: ByteSource, file: string, plan: ReadingPlan): Promise<CsvTable> {
  const { rowLimit } = plan;
  const { source, form } = await openForm(bytes, file, plan.loading?.csv);
  const csv: CsvSource = { source, file, form };
  if (rowLimit !== undefined && plan.isSampled) return readSample(csv, plan, rowLimit);
  const { typingOf } = plan;
  const ahead = await plan.ahead;
  if (ahead) plan.check(ahead.names);
  const sinkOf = (name: string): FieldSink =>
    typingOf(name) === 'number' ? new NumberSink(form) : new CodedSink(form);
  const table =
    ahead ??
    (await readFields(csv, {
      check: plan.check,
      sinkOf,
      mayTurn: (name) => typingOf(name) === 'any',
      limit: rowLimit,
    }));
  const unfit = [...table.fields].filter(([name, fields]) => !fits(fields, typingOf(name), form));
  if (unfit.length === 0) return table;
  const names = new Set(unfit.map(([name]) => name));
  const again = await readFields(csv, {
    sinkOf: (name) => (names.has(name) ? sinkOf(name) : noSink),
    limit: rowLimit,
  });
  return { ...table, fields: new Map([...table.fields, ...again.fields]) };
}

/** Whether fields are kept in the way that a column of this typing needs. */
function fits(fields: Fields, typing: Typing, { spelling }: CsvForm): boolean {
  if (typing === 'any') return fields.kind === 'coded' || isNumeric(tallyOf(fields, spelling));
  return (fields.kind === 'numbers') === (typing === 'number');
}

/** The rows are drawn when it is known how many there are, and the types are told by all of them. */
async function readSample(csv: CsvSource, plan: ReadingPlan, rowLimit: number): Promise<CsvTable> {
  const { source, form } = csv;
  const tallies = new Map<string, Tally>();
  const sinks = new Map<string, TallySink>();
  const labels = new CodedSink(form);
  const whole = await readRows(csv, {
    open: (names) => {
      plan.check(names);
      return names.map((name) => {
        if (name === plan.labelColumn) return labels;
        const sink = new TallySink(form);
        sinks.set(name, sink);
        return sink;
      });
    },
    sizeBytes: source.sizeBytes,
    keepsNothing: true,
  });
  for (const [name, sink] of sinks) tallies.set(name, sink.finish());
  const all = Array.from({ length: whole.rowCount }, (_, row) => row);
  const rows = sampleRows(all, rowLimit, 'nrows');
  const isOfNumbers = (name: string): boolean => {
    const tally = tallies.get(name);
    const typing = plan.typingOf(name);
    return typing === 'number' || (typing === 'any' && tally !== undefined && isOfNumbersAlone(tally));
  };
  const table = await readFields(csv, {
    sinkOf: (name) => (isOfNumbers(name) ? new NumberSink(form) : new CodedSink(form)),
    kept: Int32Array.from(rows),
  });
  const isGiven = plan.labelColumn !== undefined && whole.names.includes(plan.labelColumn);
  return {
    ...table,
    sample: {
      rows,
      tallies,
      fileRowCount: whole.rowCount,
      labels: isGiven ? labels.finish(whole.rowCount) : undefined,
    },
  };
}

function isOfNumbersAlone(tally: Tally): boolean {
  return tally.valueCount > 0 && isNumeric(tally);
}

interface FieldPlan extends Pick<RowPlan, 'kept' | 'limit'> {
  readonly check?: (names: readonly string[]) => void;
  readonly sinkOf: (name: string) => FieldSink;
  /** Whether a column that looks like one of numbers is kept as such from then on. */
  readonly mayTurn?: (name: string) => boolean;
}

async function readFields(csv: CsvSource, plan: FieldPlan): Promise<CsvTable> {
  let sinks: FieldSink[] = [];
  let columns: readonly string[] = [];
  const open = (names: readonly string[]): FieldSink[] => {
    plan.check?.(names);
    columns = names;
    return (sinks = names.map(plan.sinkOf));
  };
  const look = (current: FieldSink[], room: number): void => {
    for (const [index, name] of columns.entries()) {
      const sink = current[index];
      if (sink instanceof CodedSink && plan.mayTurn?.(name)) current[index] = turn(sink, room, csv.form);
    }
  };
  const { names, keptCount } = await readRows(csv, {
    open,
    kept: plan.kept,
    limit: plan.limit,
    sizeBytes: csv.source.sizeBytes,
    look: { after: lookedAt, at: look },
  });
  const fields = new Map<string, Fields>();
  for (const [index, sink] of sinks.entries()) {
    if (sink instanceof CodedSink || sink instanceof NumberSink)
      fields.set(names[index] ?? '', sink.finish(keptCount));
  }
  return { names, rowCount: keptCount, fields, form: csv.form };
}

async function readRows({ source, file, form }: CsvSource, plan: RowPlan): Promise<RowReader> {
  const reader = new RowReader(file, plan, form);
  await scanRecords(source.chunks(), file, reader);
  reader.checkRows();
  return reader;
}

/** A sink of numbers in the place of this one, if most fields so far are numbers. */
function turn(sink: CodedSink, room: number, form: CsvForm): FieldSink {
  const tally = new TallySink(form);
  const block = sink.repeat(lookedAt);
  tally.take(block, 0);
  const { valueCount, textCount } = tally.finish();
  if (valueCount === 0 || textCount > mostOdd * valueCount) return sink;
  const numbers = new NumberSink(form);
  numbers.makeRoom(room);
  numbers.take(block, 0, 0);
  return numbers;
}
