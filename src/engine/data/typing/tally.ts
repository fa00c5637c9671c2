import { countCodes } from '../columns/count-codes.js';
import { ByteWords } from '../columns/words.js';
import type { Fields } from '../csv/fields.js';
import type { Spelling } from '../spelling.js';
import { fewestCodes, isTwoLetterCode, namibia } from './country-codes.js';
import { isFlagSpelling } from './flag-spelling.js';
import { numericViolationThreshold } from './typing.js';

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
    if (!isFlagSpelling(text)) this.isFlags = false;
    if (!isTwoLetterCode(text)) this.isCodes = false;
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
  if (words instanceof ByteWords) addWords(keeper, words, counts, spelling);
  else for (let code = 0; code < words.length; code++) keeper.add(words.at(code) ?? '', counts[code] ?? 0);
  if (fields.kind === 'numbers') keeper.addNumbers(countNumbers(fields.values));
  return keeper.tally;
}

/** Of most words that are many it is enough to see how they begin. */
function addWords(keeper: TallyKeeper, words: ByteWords, counts: Int32Array, spelling: Spelling): void {
  let texts = 0;
  for (let code = 0; code < counts.length; code++) texts += counts[code] ?? 0;
  const told = words.codesBeginning(spelling.beginnings);
  for (let place = 0; place < told.length; place++) {
    const count = counts[told[place] ?? 0] ?? 0;
    keeper.add(words.at(told[place] ?? 0) ?? '', count);
    texts -= count;
  }
  for (let code = 0; code < words.length && !keeper.isOfTexts; code++) {
    if (!spelling.isPlainText(words.firstByte(code))) continue;
    const count = counts[code] ?? 0;
    keeper.add(words.at(code) ?? '', count);
    texts -= count;
  }
  keeper.addTexts(texts);
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
