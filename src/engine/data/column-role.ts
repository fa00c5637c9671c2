import type { SortedNumbers } from '../../statistics/sorted-numbers.js';
import type { ColumnKind } from './dataset.js';
import { parseDay } from './parse-date.js';
import type { CategoryColumn } from './columns/category-column.js';
import type { Column } from './columns/column.js';
import { countDistinct } from './columns/count-distinct.js';
import { countValues } from './profile/count-values.js';
import { sortedNumbers } from './profile/sorted-numbers.js';
import { countCodes } from './columns/count-codes.js';

/** Why a column tells nothing about the data by its values, so that no test looks at them as those of a feature. */
export type ColumnRole = 'id' | 'row-number' | 'date';

/** With fewer values a pattern may be chance. */
const leastValues = 20;
const uniqueShare = 0.99;
/** An id by its name may occur several times, as a customer does. */
const nearlyUniqueShare = 0.5;
const dateShare = 0.95;

const pandasIndex = /^(?:unnamed: \d+)?$/i;
const rowNumberWords = new Set(['index', 'row', 'rownum', 'rowid', 'rownumber']);
/** Last words of names such as `customer_id`, `orderNo` and `ID`. */
const idWords = new Set(['id', 'ids', 'uuid', 'guid', 'no', 'nr', 'number', 'key', 'pk']);
const dateWords = new Set(['date', 'day', 'time', 'timestamp', 'datetime', 'ts', 'at', 'on']);

/**
 * What a column is beside a feature, by its name and its values in the reference data; `undefined` for a feature.
 * Running numbers rise from row to row, or carry the name that pandas gives an index. Ids are nearly all
 * distinct: texts; whole numbers whose name says so, or that are spread so densely that drawing them by chance would
 * have repeated some. Dates are texts that read as one, or seconds since 1970 in a column named as a time.
 */
export function roleOf(name: string, kind: ColumnKind, cells: Column): ColumnRole | undefined {
  if (kind === 'text') return undefined;
  const valueCount = countValues(cells);
  if (valueCount < leastValues) return undefined;
  if (isDates(name, cells, valueCount)) return 'date';
  const distinct = countDistinct(cells) / valueCount;
  const sorted = sortedNumbers(cells);
  if (sorted.length < valueCount || !sorted.steps.every(Number.isSafeInteger)) {
    const isTexts = sorted.length === 0 && !cells.holds('boolean');
    const isId = distinct >= (idWords.has(lastWord(name)) ? nearlyUniqueShare : uniqueShare);
    return isTexts && isId ? 'id' : undefined;
  }
  const isNamedSo = pandasIndex.test(name) || rowNumberWords.has(lastWord(name));
  if (isRising(cells) || (distinct === 1 && isNamedSo)) return 'row-number';
  if (distinct < nearlyUniqueShare) return undefined;
  return idWords.has(lastWord(name)) || (distinct === 1 && isDense(sorted)) ? 'id' : undefined;
}

/** In small letters; a capital begins a word as well. */
function lastWord(name: string): string {
  const words = name
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\d]+/u);
  return words.findLast((word) => word !== '') ?? '';
}

function isDates(name: string, cells: Column, valueCount: number): boolean {
  const needed = dateShare * valueCount;
  const texts = cells.kind === 'categories' ? valueCount - cells.strays.size : 0;
  if (cells.kind === 'categories' && texts >= needed) return countDates(cells, texts - needed) >= needed;
  return dateWords.has(lastWord(name)) && sortedNumbers(cells).countWhere(isEpoch) >= needed;
}

/** How many texts read as a date; it stops when more than `mostOthers` do not. */
function countDates({ codes, words }: CategoryColumn, mostOthers: number): number {
  const counts = countCodes(codes, words.length);
  let [dates, others] = [0, 0];
  for (let code = 0; code < words.length && others <= mostOthers; code++) {
    const count = counts[code] ?? 0;
    if (count === 0) continue;
    if (parseDay(words.at(code) ?? '') === undefined) others += count;
    else dates += count;
  }
  return dates;
}

/** Whole seconds or milliseconds since 1970, from 2001 to 2065. */
export function isEpoch(value: number): boolean {
  return Number.isInteger(value) && [1e9, 1e12].some((unit) => value >= unit && value < 3 * unit);
}

/** Each greater than the one before: a file in the order of its rows, or of their times. */
function isRising(cells: Column): boolean {
  if (cells.kind !== 'numbers') return false;
  let previous = -Infinity;
  for (const value of cells.values) {
    if (Number.isNaN(value)) continue;
    if (value <= previous) return false;
    previous = value;
  }
  return true;
}

/**
 * Whether so many numbers from so short a range would surely hold some twice, were they drawn by chance: n²/2R repeats
 * are to be expected of n numbers from a range of R (the birthday problem).
 */
function isDense(sorted: SortedNumbers): boolean {
  const [low = 0, high = 0] = [sorted.at(0), sorted.at(-1)];
  return sorted.length ** 2 / (2 * (high - low + 1)) >= 10;
}
