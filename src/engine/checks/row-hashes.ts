import type { CellValue } from '../data/cell.js';
import type { Codes } from '../data/columns/codes.js';
import type { Column } from '../data/columns/column.js';
import type { Strays } from '../data/columns/column-cells.js';

/** 64 bits per row in two halves: rows that are equal have the same, those that have the same are most likely equal. */
export interface RowHashes {
  readonly high: Int32Array;
  readonly low: Int32Array;
}

/** Different values by their numbers. */
interface Cells {
  readonly length: number;
  at(code: number): CellValue | undefined;
}

/** Keep a number, a text and a flag of the same spelling apart. */
const salts = { number: 0x243f6a88, string: 0x13198a2e, boolean: 0x03707344 };
const ofNull = 0x5bd1e995;

/**
 * Adds the cells of a column to the hashes of the rows from `first` on; `rows`: only those of these rows of the column. The
 * kind of the column does not matter.
 */
export function addColumn(hashes: RowHashes, first: number, column: Column, rows?: Int32Array): void {
  if (column.kind === 'numbers') addNumbers(hashes, first, column.values, column.strays, rows);
  else if (column.kind === 'categories')
    addCoded(hashes, first, column.codes, column.words, column.strays, rows);
  else addCoded(hashes, first, column.values, [false, true], column.strays, rows);
}

function addNumbers(
  hashes: RowHashes,
  first: number,
  values: Float64Array,
  strays: Strays,
  rows?: Int32Array,
): void {
  const { high, low } = hashes;
  const double = new Float64Array(1);
  const bits = new Int32Array(double.buffer);
  const end = rows ? rows.length : values.length;
  for (let place = 0; place < end; place++) {
    const row = rows ? (rows[place] ?? 0) : place;
    // 0 and −0 are equal.
    double[0] = (values[row] ?? NaN) + 0;
    if (Number.isNaN(double[0])) addOther(hashes, first + row, strays.get(row));
    else mixIn(high, low, first + row, (bits[0] ?? 0) ^ salts.number, bits[1] ?? 0);
  }
}

function addCoded(
  hashes: RowHashes,
  first: number,
  codes: Codes,
  cells: Cells,
  strays: Strays,
  rows?: Int32Array,
): void {
  const { high, low } = hashes;
  const [highs, lows] = [new Int32Array(cells.length), new Int32Array(cells.length)];
  for (let code = 0; code < cells.length; code++) {
    const [a, b] = hashCell(cells.at(code) ?? '');
    highs[code] = a;
    lows[code] = b;
  }
  const end = rows ? rows.length : codes.length;
  for (let place = 0; place < end; place++) {
    const row = rows ? (rows[place] ?? 0) : place;
    const code = codes[row] ?? -1;
    if (code < 0) addOther(hashes, first + row, strays.get(row));
    else mixIn(high, low, first + row, highs[code] ?? 0, lows[code] ?? 0);
  }
}

function addOther({ high, low }: RowHashes, row: number, stray: CellValue | undefined): void {
  const [a, b] = stray === undefined ? [ofNull, ofNull] : hashCell(stray);
  mixIn(high, low, row, a, b);
}

/** Source: MurmurHash3's mixing of 32 bits, once for each half; each half goes into the other, too. */
function mixIn(high: Int32Array, low: Int32Array, row: number, a: number, b: number): void {
  const beside = low[row] ?? 0;
  let mixed = Math.imul(a, 0xcc9e2d51);
  mixed = (high[row] ?? 0) ^ Math.imul((mixed << 15) | (mixed >>> 17), 0x1b873593);
  mixed = Math.imul((mixed << 13) | (mixed >>> 19), 5) + beside;
  let other = Math.imul(b, 0x239b961b);
  other = beside ^ Math.imul((other << 16) | (other >>> 16), 0xab0e9789);
  high[row] = mixed;
  low[row] = Math.imul((other << 17) | (other >>> 15), 5) + mixed;
}

function hashCell(cell: CellValue): [number, number] {
  if (typeof cell === 'number') {
    const bits = new Int32Array(Float64Array.of(cell + 0).buffer);
    return [(bits[0] ?? 0) ^ salts.number, bits[1] ?? 0];
  }
  const text = String(cell);
  let [a, b] = [typeof cell === 'string' ? salts.string : salts.boolean, 0x9e3779b9];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ code, 0x27d4eb2f);
  }
  return [a ^ (a >>> 15), b ^ (b >>> 13) ^ text.length];
}
