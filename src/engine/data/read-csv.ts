import { shorten } from '../../domain/words/shorten.js';
import { DataError } from './data-error.js';
import { checkColumnNames } from './check-column-names.js';
import type { Table } from './table.js';
import { TextPool } from './text-pool.js';

const comma = 44;
const quote = 34;
const lineFeed = 10;
const carriageReturn = 13;

/** A CSV file in memory: every cell is text as it stands in the file, quotes undone, the empty text included. */
export interface TextTable extends Table {
  readonly columns: ReadonlyMap<string, readonly string[]>;
}

/**
 * Reads comma-separated values with a header line. Lines end in LF, CRLF or CR; blank lines are skipped; a quoted field
 * may hold commas, line breaks and doubled quotes. Throws DataError, with the line, when a line has another number of
 * fields than the header, a quote is not closed, column names are missing or double, or something else than commas
 * separates them. Source: RFC 4180.
 */
export function readCsv(text: string, file: string): TextTable {
  refuseOtherSeparator(text, file);
  const scanner = new CsvScanner(text, file);
  const names = [...(scanner.next() ?? [])];
  checkColumnNames(names, file);
  const columns = names.map(() => new Array<string>(countLines(text)));
  let rowCount = 0;
  for (let fields = scanner.next(); fields; fields = scanner.next()) {
    if (fields.length !== names.length)
      throw raggedLine(file, scanner.startLine, names.length, fields.length);
    columns.forEach((column, index) => (column[rowCount] = fields[index] ?? ''));
    rowCount++;
  }
  if (rowCount === 0) throw new DataError(`${file} has a header line but no rows of data.`);
  for (const column of columns) column.length = rowCount;
  return { names, columns: new Map(names.map((name, index) => [name, columns[index] ?? []])), rowCount };
}

const otherSeparators: readonly (readonly [separator: string, name: string, pandas: string])[] = [
  [';', 'semicolons', ';'],
  ['\t', 'tabs', '\\t'],
  ['|', 'vertical bars', '|'],
];

/** A header without a comma, but with one of these outside of quotes, as European spreadsheets write it. */
function refuseOtherSeparator(text: string, file: string): void {
  const line = /^\s*([^\r\n]*)/.exec(text.slice(0, 100_000))?.[1] ?? '';
  const header = line.replaceAll(/"[^"]*"/g, '');
  const found = otherSeparators.find(([separator]) => header.includes(separator));
  if (!found || header.includes(',')) return;
  const [, name, pandas] = found;
  throw new DataError(
    `${file}: the columns are separated by ${name} (line 1: ${JSON.stringify(shorten(line, 80))}); expected commas. ` +
      `Write the file with commas, such as pd.read_csv(…, sep="${pandas}").to_csv(…, index=False) of pandas (and decimal="," ` +
      'in read_csv where numbers have a comma).',
  );
}

/** At least as many as there are rows: room for them at once is several times faster than arrays that grow. */
function countLines(text: string): number {
  let count = 1;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++;
  return count;
}

/** Walks once over the text. `next` returns the fields of the next line in an array that the call after it reuses. */
class CsvScanner {
  /** Line of the file, from 1, on which the last returned line of fields starts. */
  startLine = 0;
  private line = 1;
  private at = 0;
  private readonly fields: string[] = [];
  private readonly pool = new TextPool();

  constructor(
    private readonly text: string,
    private readonly file: string,
  ) {}

  next(): readonly string[] | undefined {
    while (this.skipLineEnd());
    if (this.at >= this.text.length) return undefined;
    this.startLine = this.line;
    this.fields.length = 0;
    do {
      this.fields.push(this.text.charCodeAt(this.at) === quote ? this.quotedField() : this.plainField());
    } while (this.skipComma());
    this.skipLineEnd();
    return this.fields;
  }

  private plainField(): string {
    const { text, at: start } = this;
    let hash = 0;
    let end = start;
    for (; end < text.length; end++) {
      const code = text.charCodeAt(end);
      if (code === comma || code === lineFeed || code === carriageReturn) break;
      hash = (31 * hash + code) | 0;
    }
    this.at = end;
    return this.pool.take(text, start, end, hash);
  }

  private quotedField(): string {
    const { text } = this;
    const start = this.at + 1;
    let end = text.indexOf('"', start);
    while (end >= 0 && text.charCodeAt(end + 1) === quote) end = text.indexOf('"', end + 2);
    if (end < 0) throw new DataError(`${this.file}: the quote opened on line ${this.line} is never closed.`);
    const field = text.slice(start, end);
    this.at = end + 1;
    const after = text.charAt(this.at);
    if (after !== '' && !',\r\n'.includes(after)) {
      throw new DataError(
        `${this.file}: line ${this.startLine} has "${after}" right after a closing quote. Double the quotes ` +
          'inside a quoted field ("").',
      );
    }
    if (field.includes('\n')) this.line += field.split('\n').length - 1;
    return field.includes('"') ? field.replaceAll('""', '"') : field;
  }

  private skipComma(): boolean {
    if (this.text.charCodeAt(this.at) !== comma) return false;
    this.at++;
    return true;
  }

  private skipLineEnd(): boolean {
    const code = this.text.charCodeAt(this.at);
    if (code !== lineFeed && code !== carriageReturn) return false;
    this.at += code === carriageReturn && this.text.charCodeAt(this.at + 1) === lineFeed ? 2 : 1;
    this.line++;
    return true;
  }
}

function raggedLine(file: string, line: number, expected: number, found: number): DataError {
  return new DataError(
    `${file}: line ${line} has ${found} field${found === 1 ? '' : 's'}, but the header has ${expected}. ` +
      (found > expected
        ? 'Quote the fields that hold commas.'
        : 'Is the file cut off, or is a comma missing?'),
  );
}
