import type { Cell, CellValue } from '../cell.js';
import { CategoryColumn } from './category-column.js';
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
export function toCodedColumn(codes: Int32Array, cells: readonly Cell[]): Column {
  if (cells.every((cell) => typeof cell === 'string')) return new CategoryColumn(codes, cells);
  const words: string[] = [];
  const wordOf = Int32Array.from(cells, (cell) => (typeof cell === 'string' ? words.push(cell) - 1 : -1));
  if (cells.every((cell) => cell === null || typeof cell === 'string') && words.length > 0) {
    const codesOfWords = new Int32Array(codes.length);
    for (let row = 0; row < codes.length; row++) codesOfWords[row] = wordOf[codes[row] ?? -1] ?? -1;
    return new CategoryColumn(codesOfWords, words);
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
