import type { Cell } from './table.js';

/** What a CSV column may become: `any` lets its cells decide. */
export type Typing = 'any' | 'number' | 'text';

/**
 * Spellings of "no value" in CSV. The empty field is one of them.
 * Source: pandas 2.2 documentation, `read_csv`, default `na_values`.
 */
const nullSpellings: ReadonlySet<string> = new Set([
  '',
  '#N/A',
  '#N/A N/A',
  '#NA',
  '-1.#IND',
  '-1.#QNAN',
  '-NaN',
  '-nan',
  '1.#IND',
  '1.#QNAN',
  '<NA>',
  'N/A',
  'NA',
  'NULL',
  'NaN',
  'None',
  'n/a',
  'nan',
  'null',
]);

/** A column is one of numbers when at most this share of its values is not (RIME's `numeric_violation_threshold`). */
export const numericViolationThreshold = 0.01;

const decimal = /^\s*[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?\s*$/i;
const integer = /^\s*[+-]?\d+\s*$/;
const booleans: ReadonlyMap<string, boolean> = new Map([
  ['True', true],
  ['TRUE', true],
  ['true', true],
  ['False', false],
  ['FALSE', false],
  ['false', false],
]);

/**
 * The cells of a CSV column, typed as a whole the way pandas does: nulls by their spelling; numbers when 99% of the
 * values are numbers (the others stay text, for the tests to find); true and false when there is nothing else; else
 * text. With typing `number` every number counts, however few; with `text` none does. An integer that a double cannot
 * hold exactly stays text.
 */
export function typeCells(texts: readonly string[], typing: Typing): Cell[] {
  const cells: (string | null)[] = texts.map((text) => (nullSpellings.has(text) ? null : text));
  if (typing === 'text') return cells;
  if (typing === 'number') return cells.map(toNumberOrText);
  const values = cells.filter((cell) => cell !== null);
  if (areNumbers(values)) return cells.map(toNumberOrText);
  if (values.length > 0 && values.every((value) => booleans.has(value))) {
    return cells.map((cell) => (cell === null ? null : (booleans.get(cell) ?? cell)));
  }
  return cells;
}

/** Whether a CSV cell of this text holds no value. */
export function isNullSpelling(text: string): boolean {
  return nullSpellings.has(text);
}

function areNumbers(values: readonly string[]): boolean {
  let violations = 0;
  for (const value of values) {
    if (toNumber(value) === undefined && ++violations > values.length * numericViolationThreshold)
      return false;
  }
  return values.length > 0;
}

function toNumberOrText(cell: string | null): Cell {
  return cell === null ? null : (toNumber(cell) ?? cell);
}

function toNumber(text: string): number | undefined {
  if (!decimal.test(text)) return undefined;
  const value = Number(text);
  if (!Number.isFinite(value)) return undefined;
  return Math.abs(value) > Number.MAX_SAFE_INTEGER && integer.test(text) ? undefined : value;
}
