import type { ColumnKind } from './dataset.js';
import { parseDay } from './parse-date.js';
import type { Cell } from './cell.js';
import type { Column } from './columns/column.js';
import { countDistinct } from './columns/count-distinct.js';

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
  const values = cells.filter((cell) => cell !== null);
  if (values.length < leastValues) return undefined;
  if (isDates(name, values)) return 'date';
  const distinct = countDistinct(cells) / values.length;
  const numbers = values.filter((value): value is number => Number.isSafeInteger(value));
  if (numbers.length < values.length) {
    const isTexts = values.every((value) => typeof value === 'string');
    const isId = distinct >= (idWords.has(lastWord(name)) ? nearlyUniqueShare : uniqueShare);
    return isTexts && isId ? 'id' : undefined;
  }
  const isNamedSo = pandasIndex.test(name) || rowNumberWords.has(lastWord(name));
  if (isRising(numbers) || (distinct === 1 && isNamedSo)) return 'row-number';
  if (distinct < nearlyUniqueShare) return undefined;
  return idWords.has(lastWord(name)) || (distinct === 1 && isDense(numbers)) ? 'id' : undefined;
}

/** In small letters; a capital begins a word as well. */
function lastWord(name: string): string {
  const words = name
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\d]+/u);
  return words.findLast((word) => word !== '') ?? '';
}

function isDates(name: string, values: readonly Cell[]): boolean {
  const needed = dateShare * values.length;
  const texts = values.filter((value) => typeof value === 'string');
  if (texts.length >= needed) return texts.filter((one) => parseDay(one) !== undefined).length >= needed;
  return (
    dateWords.has(lastWord(name)) &&
    values.filter((value) => typeof value === 'number' && isEpoch(value)).length >= needed
  );
}

/** Whole seconds or milliseconds since 1970, from 2001 to 2065. */
export function isEpoch(value: number): boolean {
  return Number.isInteger(value) && [1e9, 1e12].some((unit) => value >= unit && value < 3 * unit);
}

/** Each greater than the one before: a file in the order of its rows, or of their times. */
function isRising(numbers: readonly number[]): boolean {
  return numbers.every((value, row) => row === 0 || value > (numbers[row - 1] ?? 0));
}

/**
 * Whether so many numbers from so short a range would surely hold some twice, were they drawn by chance: n²/2R repeats
 * are to be expected of n numbers from a range of R (the birthday problem).
 */
function isDense(numbers: readonly number[]): boolean {
  let [low, high] = [Infinity, -Infinity];
  for (const value of numbers) {
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  return numbers.length ** 2 / (2 * (high - low + 1)) >= 10;
}
