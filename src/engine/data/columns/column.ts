import type { Cell, CellValue } from '../cell.js';
import { CategoryColumn } from './category-column.js';
import { type Codes, mostCode, roomForCodes } from './codes.js';
import { tellRows } from './tell-rows.js';
import type { CellType } from './column-cells.js';
import { FlagColumn } from './flag-column.js';
import { NumberColumn } from './number-column.js';
import { WordIndex } from './word-index.js';

/** The cells of one column. Its kind says how most of them are kept, and nothing of what they mean. */
export type Column = NumberColumn | CategoryColumn | FlagColumn;

export const noCells: Column = new CategoryColumn(new Int32Array(0), []);

/** A column of these cells, one a row. */
export function toColumn(cells: readonly Cell[]): Column {
  const words = new WordIndex();
  return build(
    cells.length,
    (row) => cells[row] ?? null,
    (_row, word) => words.codeOf(word),
    words.words,
  );
}

/** A column in which each row tells its cell by a code, the index among `cells`. All texts among them differ. */
export function toCodedColumn(codes: Codes, cells: readonly Cell[]): Column {
  const kinds = new Set(cells.map((cell) => (cell === null ? 'null' : typeof cell)));
  const isOf = (kind: CellType): boolean => kinds.has(kind) && kinds.size === 1 + (kinds.has('null') ? 1 : 0);
  if (kinds.size === 1 && kinds.has('string')) return new CategoryColumn(codes, cells as readonly string[]);
  const words: string[] = [];
  const wordOf = Int32Array.from(cells, (cell) => (typeof cell === 'string' ? words.push(cell) - 1 : -1));
  if (isOf('string'))
    return new CategoryColumn(
      tellRows(codes, wordOf, -1, roomForCodes(codes.length, mostCode(codes))),
      words,
    );
  if (isOf('number') && !cells.some(Number.isNaN)) {
    const numbers = Float64Array.from(cells, (cell) => (typeof cell === 'number' ? cell : NaN));
    const column = new NumberColumn(tellRows(codes, numbers, NaN, new Float64Array(codes.length)));
    if (column.holds('number')) return column;
  }
  if (isOf('boolean')) {
    const flags = Int8Array.from(cells, (cell) => (cell === null ? -1 : Number(cell)));
    const column = new FlagColumn(tellRows(codes, flags, -1, new Int8Array(codes.length)));
    if (column.holds('boolean')) return column;
  }
  return build(
    codes.length,
    (row) => cells[codes[row] ?? -1] ?? null,
    (row) => wordOf[codes[row] ?? -1] ?? -1,
    words,
  );
}

/** Of the kind that most cells are of; the others are its strays. */
function build(
  rowCount: number,
  cellOf: (row: number) => Cell,
  codeOf: (row: number, word: string) => number,
  words: readonly string[],
): Column {
  let [numbers, flags, texts] = [0, 0, 0];
  for (let row = 0; row < rowCount; row++) {
    const cell = cellOf(row);
    if (typeof cell === 'number') numbers++;
    else if (typeof cell === 'boolean') flags++;
    else if (cell !== null) texts++;
  }
  const strays = new Map<number, CellValue>();
  if (numbers > 0 && numbers >= Math.max(flags, texts)) {
    const values = new Float64Array(rowCount).fill(NaN);
    for (let row = 0; row < rowCount; row++) {
      const cell = cellOf(row);
      if (typeof cell === 'number' && !Number.isNaN(cell)) values[row] = cell;
      else if (cell !== null) strays.set(row, cell);
    }
    return new NumberColumn(values, strays);
  }
  if (flags > texts) {
    const values = new Int8Array(rowCount).fill(-1);
    for (let row = 0; row < rowCount; row++) {
      const cell = cellOf(row);
      if (typeof cell === 'boolean') values[row] = Number(cell);
      else if (cell !== null) strays.set(row, cell);
    }
    return new FlagColumn(values, strays);
  }
  const codes = new Int32Array(rowCount).fill(-1);
  for (let row = 0; row < rowCount; row++) {
    const cell = cellOf(row);
    if (typeof cell === 'string') codes[row] = codeOf(row, cell);
    else if (cell !== null) strays.set(row, cell);
  }
  return new CategoryColumn(codes, words, strays);
}
