import type { Cell, CellValue } from './cell.js';
import { type Column, toCodedColumn, toColumn } from './columns/column.js';
import { CategoryColumn } from './columns/category-column.js';
import { NumberColumn } from './columns/number-column.js';
import { ByteWords, mapWords } from './columns/words.js';
import type { Fields, NumberFields } from './csv/fields.js';
import type { Spelling } from './spelling.js';

/** What a CSV column may become: `any` lets its cells decide; `flag` is true and false, and numbers and texts where odd. */
export type Typing = 'any' | 'number' | 'text' | 'flag' | 'prose';

/** A column is one of numbers when at most this share of its values is not (RIME's `numeric_violation_threshold`). */
export const numericViolationThreshold = 0.01;

const booleans: ReadonlyMap<string, boolean> = new Map([
  ['True', true],
  ['TRUE', true],
  ['true', true],
  ['False', false],
  ['FALSE', false],
  ['false', false],
]);

/** The hash that a Map needs of a text takes longer than to see how long it is. */
const longestBoolean = 5;

/** A country (Namibia) beside US and DE, and no value beside anything else. */
const namibia = 'NA';
const twoLetterCode = /^[A-Z]{2}$/;
/** Beside NA; one alone could be an OK. */
const fewestCodes = 2;

/** What decides of which type a column of fields is. */
export interface Tally {
  /** Fields that are no null. */
  readonly valueCount: number;
  /** Those of them that are no numbers. */
  readonly textCount: number;
  /** Whether all values are true or false. */
  readonly isFlags: boolean;
  /** Whether NA is among the fields. */
  readonly hasNamibia: boolean;
  /** Whether all values are codes of two capital letters, at least two of them. */
  readonly isCodes: boolean;
}

/** Makes a tally of fields that are told in any order, the same ones together or one by one. */
export class TallyKeeper {
  private valueCount = 0;
  private textCount = 0;
  private isFlags = true;
  private hasNamibia = false;
  private isCodes = true;
  private readonly codes = new Set<string>();

  constructor(private readonly spelling: Spelling) {}

  add(text: string, count: number): void {
    if (count === 0) return;
    const { spelling } = this;
    if (this.isOfTexts && spelling.isPlainText(text.charCodeAt(0))) return this.addTexts(count);
    if (text === namibia) this.hasNamibia = true;
    if (spelling.isNull(text)) return;
    this.valueCount += count;
    if (spelling.toNumber(text) === undefined) this.textCount += count;
    if (!booleans.has(text)) this.isFlags = false;
    if (!twoLetterCode.test(text)) this.isCodes = false;
    else if (this.codes.size < fewestCodes) this.codes.add(text);
  }

  /** Whether texts that are no numbers and no spellings of null tell nothing new, so that `addTexts` will do. */
  get isOfTexts(): boolean {
    return !this.isFlags && !this.isCodes;
  }

  addTexts(count: number): void {
    this.valueCount += count;
    this.textCount += count;
  }

  addNumbers(count: number): void {
    if (count === 0) return;
    this.valueCount += count;
    this.isFlags = false;
    this.isCodes = false;
  }

  get tally(): Tally {
    const { valueCount, textCount, isFlags, hasNamibia } = this;
    const isCodes = this.isCodes && this.codes.size >= fewestCodes;
    return { valueCount, textCount, isFlags, hasNamibia, isCodes };
  }
}

/** The tally of all fields. */
export function tallyOf(fields: Fields, spelling: Spelling): Tally {
  const keeper = new TallyKeeper(spelling);
  const { words } = fields;
  const counts = countCodes(fields.kind === 'coded' ? fields.codes : fields.strayCodes, words.length);
  for (let code = 0; code < words.length; code++) {
    const count = counts[code] ?? 0;
    if (words instanceof ByteWords && keeper.isOfTexts && spelling.isPlainText(words.firstByte(code)))
      keeper.addTexts(count);
    else keeper.add(words.at(code) ?? '', count);
  }
  if (fields.kind === 'numbers') keeper.addNumbers(countNumbers(fields.values));
  return keeper.tally;
}

/** How often each code from 0 occurs. */
export function countCodes(codes: Int32Array, wordCount: number): Int32Array {
  const counts = new Int32Array(wordCount);
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row] ?? 0;
    if (code >= 0) counts[code] = (counts[code] ?? 0) + 1;
  }
  return counts;
}

function countNumbers(values: Float64Array): number {
  let count = 0;
  for (let row = 0; row < values.length; row++) if (!Number.isNaN(values[row])) count++;
  return count;
}

/** Whether a column of this tally is one of numbers when nothing else decides. */
export function isNumeric({ valueCount, textCount }: Tally): boolean {
  return textCount <= numericViolationThreshold * valueCount;
}

/**
 * The fields of a CSV column, typed as a whole the way pandas does: nulls by their spelling; numbers when 99% of the
 * values are numbers (the others stay text, for the tests to find); true and false when there is nothing else; else
 * text. With typing `number` every number counts, however few, with `flag` every true, false and number; with `text`
 * none does, and with `prose` (what a model reads as language) not even a null has a spelling: only the empty field is
 * none. An integer that a double cannot hold exactly stays text. Unlike in pandas NA is a value in a column of
 * nothing but codes of two capital letters; `like`: the column that tells whether it is one, that of the reference.
 * `tally`: of the whole file, where the fields are some of it. `spelling`: of numbers and nulls in this file.
 */
export function typeColumn(
  fields: Fields,
  spelling: Spelling,
  typing: Typing,
  like?: Column,
  tally?: Tally,
): Column {
  if (fields.kind === 'numbers') return toNumberColumn(fields);
  const { codes, words } = fields;
  const count = (): Tally => tally ?? tallyOf(fields, spelling);
  const { isNull, valueOf } = readerOf(spelling, typing, count, like);
  if (words instanceof ByteWords && typing !== 'prose' && valueOf === asText) {
    const isNothing = (code: number): boolean =>
      !spelling.isPlainText(words.firstByte(code)) && isNull(words.at(code) ?? '');
    return new CategoryColumn(withoutCodes(codes, words.length, isNothing), words);
  }
  return toCodedColumn(
    codes,
    mapWords(words, (text): Cell => (isNull(text) ? null : valueOf(text))),
  );
}

/** The codes, −1 in place of those that are nothing. */
function withoutCodes(
  codes: Int32Array,
  wordCount: number,
  isNothing: (code: number) => boolean,
): Int32Array {
  const are = new Uint8Array(wordCount);
  for (let code = 0; code < wordCount; code++) are[code] = Number(isNothing(code));
  return are.includes(1) ? codes.map((code) => (are[code] === 1 ? -1 : code)) : codes;
}

/** What the fields of a column are taken for. */
interface FieldReader {
  readonly isNull: (text: string) => boolean;
  readonly valueOf: (text: string) => CellValue;
}

const asText = (text: string): string => text;

function readerOf(
  spelling: Spelling,
  typing: Typing,
  count: () => Tally,
  like: Column | undefined,
): FieldReader {
  if (typing === 'prose') return { isNull: (text) => text === '', valueOf: asText };
  const tally = count();
  const isCode =
    tally.hasNamibia && !spelling.isDeclaredNull(namibia) && (like ? isCodes(like, spelling) : tally.isCodes);
  const isNull = (text: string): boolean =>
    !spelling.isPlainText(text.charCodeAt(0)) && spelling.isNull(text) && !(isCode && text === namibia);
  return { isNull, valueOf: valueMaker(spelling, typing, tally, isCode) };
}

function valueMaker(
  spelling: Spelling,
  typing: Typing,
  tally: Tally,
  isCode: boolean,
): (text: string) => CellValue {
  const toNumber = (text: string): number | undefined => spelling.toNumber(text);
  if (typing === 'flag') return (text) => booleans.get(text) ?? toNumber(text) ?? text;
  const isOfNumbers = !isCode && (typing === 'number' || (typing === 'any' && isNumeric(tally)));
  if (isOfNumbers) return (text) => toNumber(text) ?? text;
  const isOfFlags = !isCode && typing === 'any' && tally.isFlags;
  return isOfFlags ? (text) => booleans.get(text) ?? text : asText;
}

function toNumberColumn({ values, strayRows, strayCodes, words }: NumberFields): Column {
  const strays = new Map<number, CellValue>();
  for (const [index, row] of strayRows.entries()) strays.set(row, words.at(strayCodes[index] ?? -1) ?? '');
  const column = new NumberColumn(values, strays);
  // The reference had numbers where these data have none.
  return strays.size > values.length / 2 ? toColumn([...column]) : column;
}

/** Whether there are such codes, and no other values. */
function isCodes(column: Column, spelling: Spelling): boolean {
  const seen = new Set<string>();
  for (const cell of column) {
    if (cell === null || (typeof cell === 'string' && spelling.isNull(cell))) continue;
    if (typeof cell !== 'string' || !twoLetterCode.test(cell)) return false;
    seen.add(cell);
  }
  return seen.size >= fewestCodes;
}

/** Whether a text is true or false as CSV has it. */
export function isBooleanSpelling(text: string): boolean {
  return text.length <= longestBoolean && booleans.has(text);
}
