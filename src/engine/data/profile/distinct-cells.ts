import type { CellValue } from '../cell.js';
import type { CategoryColumn } from '../columns/category-column.js';
import { type Codes, copyCodes, mostCode } from '../columns/codes.js';
import type { Column } from '../columns/column.js';
import { ByteWords, mapWords } from '../columns/words.js';
import { NumberIndex } from './number-index.js';

/** The different values of a column, in order of appearance; values are told apart by type and value. */
export interface DistinctCells {
  /** Made anew each time it is asked for where there are very many. */
  readonly cells: ArrayLike<CellValue>;
  /** How often each occurs. */
  readonly counts: Int32Array;
  /** Per row the index of its value, −1 where it is null. */
  readonly codes: Codes;
}

const known = new WeakMap<Column, DistinctCells>();

/** Not to be changed: it is made once for each column. */
export function distinctCells(column: Column): DistinctCells {
  const before = known.get(column);
  if (before) return before;
  const found = inOrder(column) ?? number(column);
  known.set(column, found);
  return found;
}

/** Of texts that are numbered in order of appearance already, as those of a file are. */
function inOrder(column: Column): DistinctCells | undefined {
  if (column.kind !== 'categories' || column.strays.size > 0) return undefined;
  const { codes, words } = column;
  const counts = new Int32Array(words.length);
  let next = 0;
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row] ?? -1;
    if (code > next) return undefined;
    if (code < 0) continue;
    if (code === next) next++;
    counts[code] = (counts[code] ?? 0) + 1;
  }
  const make = (): string[] => mapWords(words, String).slice(0, next);
  const known = words instanceof ByteWords ? undefined : make();
  return {
    // A million strings, of a column of ids, are not kept for whoever asks next.
    get cells() {
      return known ?? make();
    },
    counts: counts.subarray(0, next),
    codes,
  };
}

function number(column: Column): DistinctCells {
  const cells: CellValue[] = [];
  const counts: number[] = [];
  const add = (cell: CellValue): number => {
    counts.push(0);
    return cells.push(cell) - 1;
  };
  const codeOf = coder(column, add);
  const strayCodes = new Map<CellValue, number>();
  let codes: Codes = new Int8Array(column.length);
  let most = mostCode(codes);
  for (let row = 0; row < codes.length; row++) {
    let code = codeOf(row);
    if (code < 0) {
      const stray = column.strays.get(row);
      if (stray !== undefined) {
        code = strayCodes.get(stray) ?? add(stray);
        strayCodes.set(stray, code);
      }
    }
    if (code > most) {
      codes = copyCodes(codes, codes.length, code);
      most = mostCode(codes);
    }
    codes[row] = code;
    if (code >= 0) counts[code] = (counts[code] ?? 0) + 1;
  }
  return { cells, counts: Int32Array.from(counts), codes };
}

/** Gives the code of a row that holds what the column's kind is for, else −1. `add`: numbers a value that is new. */
function coder(column: Column, add: (cell: CellValue) => number): (row: number) => number {
  if (column.kind === 'numbers') {
    const index = new NumberIndex();
    const codeOf: number[] = [];
    return (row) => {
      const value = column.values[row] ?? NaN;
      if (Number.isNaN(value)) return -1;
      const place = index.codeOf(value);
      return (codeOf[place] ??= add(value));
    };
  }
  const places = column.kind === 'categories' ? column.codes : column.values;
  const codeOf = new Int32Array(column.kind === 'categories' ? column.words.length : 2).fill(-1);
  return (row) => {
    const place = places[row] ?? -1;
    if (place < 0) return -1;
    let code = codeOf[place] ?? -1;
    if (code < 0) codeOf[place] = code = add(valueAt(column, place));
    return code;
  };
}

function valueAt(column: Exclude<Column, { kind: 'numbers' }>, place: number): CellValue {
  return column.kind === 'categories' ? wordAt(column, place) : place === 1;
}

function wordAt({ words }: CategoryColumn, code: number): string {
  return words.at(code) ?? '';
}

/** How often each value occurs, compared as texts, nulls left out; in order of appearance. */
export function countTexts(column: Column): ReadonlyMap<string, number> {
  const { cells, counts } = distinctCells(column);
  const found = new Map<string, number>();
  for (let code = 0; code < cells.length; code++) {
    const text = String(cells[code]);
    found.set(text, (found.get(text) ?? 0) + (counts[code] ?? 0));
  }
  return found;
}

/** Per row what is told of its value, of each value once; `ofNull` where there is none. */
export function mapCells(column: Column, change: (cell: CellValue) => number, ofNull: number): Int32Array {
  const { cells, codes } = distinctCells(column);
  const changed = Int32Array.from(cells, change);
  const told = new Int32Array(codes.length);
  for (let row = 0; row < told.length; row++) told[row] = changed[codes[row] ?? -1] ?? ofNull;
  return told;
}

/** The rows whose value is of this sort, ascending; each value is asked once, nulls never. */
export function rowsOf(column: Column, isIt: (cell: CellValue) => boolean): number[] {
  const { cells, codes } = distinctCells(column);
  const are = Uint8Array.from(cells, (cell) => Number(isIt(cell)));
  const rows: number[] = [];
  if (!are.includes(1)) return rows;
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row] ?? -1;
    if (code >= 0 && are[code] === 1) rows.push(row);
  }
  return rows;
}
