import type { CellValue, Cell } from './cell.js';
import { type Column, toCodedColumn, toColumn } from './columns/column.js';
import { type Codes, mostCode, roomForCodes } from './columns/codes.js';
import { CategoryColumn } from './columns/category-column.js';
import { NumberColumn } from './columns/number-column.js';
import { tellRows } from './columns/tell-rows.js';
import { ByteWords, mapWords } from './columns/words.js';
import type { Fields, NumberFields } from './csv/fields.js';
import { keepSorted } from './profile/sorted-numbers.js';
import type { Spelling } from './spelling.js';
import { isOfCodes, namibia } from './typing/country-codes.js';
import { flagSpellings } from './typing/flag-spelling.js';
import { isNumeric, type Tally, tallyOf } from './typing/tally.js';
import type { Typing } from './typing/typing.js';

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
    const nulls = words.codesBeginning(spelling.beginnings).filter((code) => isNull(words.at(code) ?? ''));
    return new CategoryColumn(withoutCodes(codes, words.length, nulls), words);
  }
  return toCodedColumn(
    codes,
    mapWords(words, (text): Cell => (isNull(text) ? null : valueOf(text))),
  );
}

/** The codes, −1 in place of some. */
function withoutCodes(codes: Codes, wordCount: number, dropped: Int32Array): Codes {
  if (dropped.length === 0) return codes;
  const kept = Int32Array.from({ length: wordCount }, (_, code) => code);
  for (const code of dropped) kept[code] = -1;
  return tellRows(codes, kept, -1, roomForCodes(codes.length, mostCode(codes)));
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
    tally.hasNamibia &&
    !spelling.isDeclaredNull(namibia) &&
    (like ? isOfCodes(like, spelling) : tally.isCodes);
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
  if (typing === 'flag') return (text) => flagSpellings.get(text) ?? toNumber(text) ?? text;
  const isOfNumbers = !isCode && (typing === 'number' || (typing === 'any' && isNumeric(tally)));
  if (isOfNumbers) return (text) => toNumber(text) ?? text;
  const isOfFlags = !isCode && typing === 'any' && tally.isFlags;
  return isOfFlags ? (text) => flagSpellings.get(text) ?? text : asText;
}

function toNumberColumn({ values, sorted, strayRows, strayCodes, words }: NumberFields): Column {
  const strays = new Map<number, CellValue>();
  for (const [index, row] of strayRows.entries()) strays.set(row, words.at(strayCodes[index] ?? -1) ?? '');
  const column = new NumberColumn(values, strays);
  if (sorted) keepSorted(column, sorted);
  // The reference had numbers where these data have none.
  return strays.size > values.length / 2 ? toColumn([...column]) : column;
}
