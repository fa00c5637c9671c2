import { parseDay } from '../../data/parse-date.js';
import { isNumberSpelling, usualSpelling } from '../../data/spelling.js';
import { isFlagSpelling } from '../../data/typing/flag-spelling.js';
import type { Codes } from '../../data/columns/codes.js';
import type { Column } from '../../data/columns/column.js';
import { countValues } from '../../data/profile/count-values.js';
import { ByteWords, type Words } from '../../data/columns/words.js';
import { type DistinctCells, distinctCells } from '../../data/profile/distinct-cells.js';
import type { Cell } from '../../data/table.js';

/** What a cell that is not null looks like, from the most special to any text. */
const cellKinds = [
  'number',
  'true or false',
  'text of a number',
  'text of true or false',
  'date, year first',
  'date, year last',
  'text',
] as const;
export type CellKind = (typeof cellKinds)[number];

/** No date is longer. */
const longestDate = 40;
/** In bytes; a longer text is no spelling of true or false. */
const longestBoolean = 5;

export function cellKind(cell: Exclude<Cell, null>): CellKind {
  if (typeof cell === 'number') return 'number';
  if (typeof cell === 'boolean') return 'true or false';
  if (isFlagSpelling(cell)) return 'text of true or false';
  // No date begins so either.
  if (usualSpelling.isPlainText(cell.charCodeAt(0))) return 'text';
  if (isNumberSpelling(cell)) return 'text of a number';
  if (cell.length > longestDate || parseDay(cell) === undefined) return 'text';
  return /^\s*\d{4}/.test(cell) ? 'date, year first' : 'date, year last';
}

/** How many cells are of each kind, nulls left out, in order of appearance. */
export function countKinds(column: Column): ReadonlyMap<CellKind, number> {
  const found = new Map<CellKind, number>();
  const counts = new Float64Array(cellKinds.length);
  const add = (kind: CellKind, count: number): void => {
    found.set(kind, (found.get(kind) ?? 0) + count);
  };
  if (column.kind === 'numbers') {
    const firstNumber = column.values.findIndex((value) => !Number.isNaN(value));
    const numbers = countValues(column) - column.strays.size;
    for (const [row, stray] of column.strays) {
      if (numbers > 0 && row > firstNumber && !found.has('number')) add('number', numbers);
      add(cellKind(stray), 1);
    }
    if (numbers > 0 && !found.has('number')) add('number', numbers);
    return found;
  }
  const { kinds, codes } = kindsOf(column);
  for (let row = 0; row < codes.length; row++) {
    const kind = kinds[codes[row] ?? -1];
    if (kind === undefined) continue;
    if (counts[kind] === 0) found.set(cellKinds[kind] ?? 'text', 0);
    counts[kind] = (counts[kind] ?? 0) + 1;
  }
  for (const kind of found.keys()) found.set(kind, counts[cellKinds.indexOf(kind)] ?? 0);
  return found;
}

/** The rows of which the cell is of another kind than these, ascending; nulls are of none. */
export function findOtherKinds(column: Column, kinds: ReadonlySet<CellKind>): number[] {
  const rows: number[] = [];
  if (column.kind === 'numbers') {
    const isOther = (row: number): boolean => {
      const cell = column.cell(row);
      return cell !== null && !kinds.has(cellKind(cell));
    };
    if (kinds.has('number')) return [...column.strays.keys()].filter(isOther);
    for (let row = 0; row < column.length; row++) if (isOther(row)) rows.push(row);
    return rows;
  }
  const areOther = cellKinds.map((kind) => !kinds.has(kind));
  const { kinds: ofValues, codes } = kindsOf(column);
  if (!ofValues.some((kind) => areOther[kind])) return rows;
  for (let row = 0; row < codes.length; row++)
    if (areOther[ofValues[codes[row] ?? -1] ?? -1] === true) rows.push(row);
  return rows;
}

/** Of each different value the place of its kind among all, and per row the place of its value, −1 where it is null. */
interface ValueKinds {
  readonly kinds: Uint8Array;
  readonly codes: Codes;
}

const knownKinds = new WeakMap<Column, ValueKinds>();

/** Made once for each column: there may be as many values as rows. */
function kindsOf(column: Column): ValueKinds {
  const known = knownKinds.get(column);
  if (known) return known;
  const found =
    column.kind === 'categories' && column.strays.size === 0
      ? { kinds: kindsOfWords(column.words), codes: column.codes }
      : kindsOfCells(distinctCells(column));
  knownKinds.set(column, found);
  return found;
}

function kindsOfCells({ cells, codes }: DistinctCells): ValueKinds {
  const kinds = new Uint8Array(cells.length);
  for (let code = 0; code < kinds.length; code++)
    kinds[code] = cellKinds.indexOf(cellKind(cells[code] ?? ''));
  return { kinds, codes };
}

/** Of most words their first byte tells enough: a million ids need not become strings. Words of no row have a kind, too. */
function kindsOfWords(words: Words): Uint8Array {
  const kinds = new Uint8Array(words.length);
  for (let code = 0; code < kinds.length; code++)
    kinds[code] = isLongText(words, code) ? textPlace : cellKinds.indexOf(cellKind(words.at(code) ?? ''));
  return kinds;
}

const textPlace = cellKinds.indexOf('text');

function isLongText(words: Words, code: number): boolean {
  if (!(words instanceof ByteWords)) return false;
  const length = (words.ends[code] ?? 0) - (words.ends[code - 1] ?? 0);
  return length > longestBoolean && usualSpelling.isPlainText(words.firstByte(code));
}
