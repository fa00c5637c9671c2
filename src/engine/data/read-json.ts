import { markBigIntegers, unmarkBigIntegers } from './big-integers.js';
import { checkColumnCount, checkColumnNames } from './check-column-names.js';
import { DataError } from './data-error.js';
import { errorMessage } from './describe-error.js';
import type { Cell } from './cell.js';
import { type Column, toColumn } from './columns/column.js';
import { Table } from './table.js';

/** Reads one of the formats below as rows of a table that may have come from other files already. */
export type JsonReader = (rows: JsonRows, text: string, file: string) => void;

/**
 * Reads a JSON list of objects, one per row; or lines of objects, which many call .json, too. The columns are the keys of
 * all rows in order of appearance; a key that a row lacks is null there. An integer that a double cannot hold exactly is a
 * text. Throws DataError when it is neither, or a value is itself a list or an object.
 */
export const readJsonList: JsonReader = (rows, text, file) => {
  if (beginsWithLines(text)) return readJsonLines(rows, text, file);
  const list = parseJson(text, file, 1);
  if (!Array.isArray(list)) {
    throw new DataError(
      `${file} must hold a JSON list of objects, such as [{"age": 41, "label": 1}], not ${kindOf(list)}. ` +
        'One object per line is JSONL: name such a file .jsonl.',
    );
  }
  rows.add(list.entries(), file, (index) => `item ${index + 1}`);
};

/** As `readJsonList`, with one object per line; blank lines are skipped. Errors name the line. */
export const readJsonLines: JsonReader = (rows, text, file) => {
  rows.add(parseLines(text, file), file, (index) => `line ${index + 1}`);
};

/** Two lines that are objects each, with or without a comma behind: no JSON value begins so. */
function beginsWithLines(text: string): boolean {
  const lines = /^\s*(\{.*\})[^\S\n]*,?[^\S\n]*\r?\n\s*\{/.exec(text.slice(0, 1_000_000));
  return lines?.[1] !== undefined && isJson(lines[1]);
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function* parseLines(text: string, file: string): Generator<[number, unknown]> {
  let start = 0;
  for (let index = 0; start < text.length; index++) {
    const end = text.indexOf('\n', start);
    const line = text.slice(start, end < 0 ? undefined : end);
    if (line.trim() !== '') yield [index, parseJson(line, file, index + 1)];
    start = end < 0 ? text.length : end + 1;
  }
}

/** The rows of a table, in one file or several. */
export class JsonRows {
  private readonly columns = new Map<string, Cell[]>();
  private rowCount = 0;

  add(rows: Iterable<readonly [number, unknown]>, file: string, place: (index: number) => string): void {
    const { columns } = this;
    for (const [index, row] of rows) {
      if (typeof row !== 'object' || row === null || Array.isArray(row)) {
        throw new DataError(`${file}: ${place(index)} must be an object, not ${kindOf(row)}.`);
      }
      const cells = row as Readonly<Record<string, unknown>>;
      let cellCount = 0;
      // Own keys alone: JSON.parse makes plain objects. A list of entries for each row would take a third of the time.
      for (const name in cells) {
        let column = columns.get(name);
        if (!column) {
          columns.set(name, (column = new Array<Cell>(this.rowCount).fill(null)));
          checkColumnCount(columns.size, file);
        }
        const value = cells[name];
        if (isCell(value)) column.push(value);
        else throw noCell(value, `${file}: ${place(index)}, "${name}"`);
        cellCount++;
      }
      this.rowCount++;
      if (cellCount === columns.size) continue;
      for (const column of columns.values()) if (column.length < this.rowCount) column.push(null);
    }
  }

  /** `path`: of all of them. */
  toTable(path: string): Table {
    if (this.rowCount === 0) throw new DataError(`${path} has no rows of data.`);
    const names = [...this.columns.keys()];
    checkColumnNames(names, path);
    const typed = new Map<string, Column>();
    for (const [name, cells] of this.columns) {
      typed.set(name, toColumn(unmarkBigIntegers(cells)));
      // Boxed cells are several times as large as the column.
      this.columns.delete(name);
    }
    return Table.of(typed);
  }
}

function isCell(value: unknown): value is Cell {
  if (typeof value === 'number') return Number.isFinite(value);
  return typeof value === 'string' || typeof value === 'boolean' || value === null;
}

function noCell(value: unknown, where: string): DataError {
  return new DataError(
    typeof value === 'number'
      ? `${where} is beyond the range of numbers.`
      : `${where} is ${kindOf(value)}. A cell is a number, a text, true, false or null: spread nested values over columns, or ` +
          'leave them out.',
  );
}

function parseJson(text: string, file: string, firstLine: number): unknown {
  try {
    return JSON.parse(markBigIntegers(text));
  } catch {
    // Told of the text as it stands in the file.
    throw notJson(text, file, firstLine);
  }
}

function notJson(text: string, file: string, firstLine: number): DataError {
  try {
    JSON.parse(text);
    return new DataError(`${file} is not JSON.`);
  } catch (error) {
    const said = errorMessage(error);
    const position = Number(/position (\d+)/.exec(said)?.[1] ?? 0);
    const line = firstLine + text.slice(0, position).split('\n').length - 1;
    return new DataError(`${file}: line ${line} is not JSON (${said}).${hintAt(text)}`, { cause: error });
  }
}

function hintAt(text: string): string {
  if (/\bNaN\b|\bInfinity\b/.test(text)) return ' NaN and Infinity are not JSON: write null.';
  const line = text.trimEnd();
  if (line.endsWith(',') && isJson(line.slice(0, -1))) return ' Leave out the comma after the object.';
  return '';
}

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (value === null) return 'null';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}
