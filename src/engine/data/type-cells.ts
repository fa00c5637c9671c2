import type { Cell } from './table.js';

/** What a CSV column may become: `any` lets its cells decide; `flag` is true and false, and numbers and texts where odd. */
export type Typing = 'any' | 'number' | 'text' | 'flag' | 'prose';

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

/** A country (Namibia) beside US and DE, and no value beside anything else. */
const namibia = 'NA';
const twoLetterCode = /^[A-Z]{2}$/;
/** Beside NA; one alone could be an OK. */
const fewestCodes = 2;

/**
 * The cells of a CSV column, typed as a whole the way pandas does: nulls by their spelling; numbers when 99% of the
 * values are numbers (the others stay text, for the tests to find); true and false when there is nothing else; else
 * text. With typing `number` every number counts, however few, with `flag` every true, false and number; with `text`
 * none does, and with `prose` (what a model reads as language) not even a null has a spelling: only the empty field is
 * none. An integer that a double cannot hold exactly stays text. Unlike in pandas NA is a value in a column of
 * nothing but codes of two capital letters; `like`: the cells that tell whether it is one, those of the reference.
 */
export function typeCells(texts: readonly string[], typing: Typing, like: readonly Cell[] = texts): Cell[] {
  if (typing === 'prose') return texts.map((text) => (text === '' ? null : text));
  const isCode = texts.includes(namibia) && isCodes(like);
  const isNull = (text: string): boolean => nullSpellings.has(text) && !(isCode && text === namibia);
  if (typing === 'flag')
    return texts.map((text) => (isNull(text) ? null : (booleans.get(text) ?? toNumber(text) ?? text)));
  const mostTexts = typing === 'number' ? 1 : numericViolationThreshold;
  const numbers = typing === 'text' || isCode ? undefined : toNumbers(texts, mostTexts);
  if (numbers) return numbers;
  const cells = texts.map((text) => (isNull(text) ? null : text));
  const isFlags = typing === 'any' && cells.every((cell) => cell === null || booleans.has(cell));
  return isFlags ? cells.map((cell) => (cell === null ? null : (booleans.get(cell) ?? cell))) : cells;
}

/** Whether there are such codes, and no other values. */
function isCodes(cells: readonly Cell[]): boolean {
  const values = new Set(cells);
  values.delete(null);
  for (const spelling of nullSpellings) values.delete(spelling);
  return (
    values.size >= fewestCodes &&
    [...values].every((value) => typeof value === 'string' && twoLetterCode.test(value))
  );
}

/** Whether a text is a number as CSV has it, blanks around it allowed; also one too large for a double. */
export function isNumberSpelling(text: string): boolean {
  return decimal.test(text);
}

/** Whether a text is true or false as CSV has it. */
export function isBooleanSpelling(text: string): boolean {
  return booleans.has(text);
}

/** Whether a CSV cell of this text holds no value. */
export function isNullSpelling(text: string): boolean {
  return nullSpellings.has(text);
}

/** The cells as numbers, nulls, and texts where neither; `undefined` when more than this share of values are texts. */
function toNumbers(texts: readonly string[], maxTextShare: number): Cell[] | undefined {
  const cells = new Array<Cell>(texts.length);
  const mostTexts = maxTextShare * texts.length;
  let [valueCount, textCount] = [0, 0];
  for (const [row, text] of texts.entries()) {
    const cell = nullSpellings.has(text) ? null : (toNumber(text) ?? text);
    cells[row] = cell;
    if (cell !== null) valueCount++;
    if (typeof cell === 'string' && ++textCount > mostTexts) return undefined;
  }
  return textCount <= maxTextShare * valueCount ? cells : undefined;
}

function toNumber(text: string): number | undefined {
  if (!decimal.test(text)) return undefined;
  const value = Number(text);
  if (!Number.isFinite(value)) return undefined;
  return Math.abs(value) > Number.MAX_SAFE_INTEGER && integer.test(text) ? undefined : value;
}
