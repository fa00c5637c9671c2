/**
 * Spellings of "no value" in CSV. The empty field is one of them.
 * Source: pandas 2.2 documentation, `read_csv`, default `na_values`.
 */
export const usualNulls: readonly string[] = [
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
];

export type DecimalMark = '.' | ',';

export interface SpellingSettings {
  readonly decimal?: DecimalMark | undefined;
  /** Spellings of "no value" beside the usual ones; a number stands for all its spellings. */
  readonly nulls?: readonly string[] | undefined;
  /** Whether the usual ones count; the empty field always does. */
  readonly keepsUsualNulls?: boolean | undefined;
}

const decimal = /^\s*[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?\s*$/i;
const integer = /^\s*[+-]?\d+\s*$/;
const byteCount = 256;
const firstBeyondAscii = 128;
const numbersBeginWith = '0123456789+-. \t\n\v\f\r';

/** How a CSV file spells numbers and missing values. */
export class Spelling {
  readonly decimal: DecimalMark;
  private readonly nulls: ReadonlySet<string>;
  private readonly declaredNulls: ReadonlySet<string>;
  private readonly nullNumbers: ReadonlySet<number>;
  /** By byte, 1 for those that numbers and nulls may begin with; also for 0 and what is no ASCII. */
  readonly beginnings = new Uint8Array(byteCount).fill(1, firstBeyondAscii);

  constructor({ decimal = '.', nulls = [], keepsUsualNulls = true }: SpellingSettings = {}) {
    this.decimal = decimal;
    this.declaredNulls = new Set(nulls);
    this.nulls = new Set(['', ...(keepsUsualNulls ? usualNulls : []), ...nulls]);
    this.nullNumbers = new Set(nulls.map(toNumber).filter((value) => value !== undefined));
    for (const text of [...numbersBeginWith.split(''), decimal, ...this.nulls]) {
      const first = text.charCodeAt(0);
      if (first < firstBeyondAscii) this.beginnings[first] = 1;
    }
    this.beginnings[0] = 1;
  }

  /** Whether a field that begins with this byte or code unit is no number and no null, whatever follows. */
  isPlainText(first: number): boolean {
    return first < byteCount && this.beginnings[first] === 0;
  }

  /** Whether a field of this text holds no value. */
  isNull(text: string): boolean {
    return this.nulls.has(text) || (this.hasNullNumbers && this.isNullNumber(this.toNumber(text)));
  }

  /** Whether the user named it so. */
  isDeclaredNull(text: string): boolean {
    return this.declaredNulls.has(text);
  }

  get hasNullNumbers(): boolean {
    return this.nullNumbers.size > 0;
  }

  isNullNumber(value: number | undefined): boolean {
    return value !== undefined && this.nullNumbers.has(value);
  }

  /** The number that a field of this text spells; `undefined` for any other, and for what a double cannot hold. */
  toNumber(text: string): number | undefined {
    return this.decimal === '.' ? toNumber(text) : toNumber(this.withPoint(text));
  }

  /** A number with the decimal point that is usual; any other text as it is. */
  normalize(text: string): string {
    if (this.decimal === '.') return text;
    const usual = this.withPoint(text);
    return isNumberSpelling(usual) ? usual : text;
  }

  private withPoint(text: string): string {
    // What has a point is not spelled with a comma.
    return text.includes('.') ? '' : text.replace(',', '.');
  }
}

export const usualSpelling = new Spelling();

/** Whether a text is a number as CSV has it, blanks around it allowed; also one too large for a double. */
export function isNumberSpelling(text: string): boolean {
  return decimal.test(text);
}

/** The number that a text spells in CSV; `undefined` for any other text, and for what a double cannot hold. */
export function toNumber(text: string): number | undefined {
  if (!decimal.test(text)) return undefined;
  const value = Number(text);
  if (!Number.isFinite(value)) return undefined;
  return Math.abs(value) > Number.MAX_SAFE_INTEGER && integer.test(text) ? undefined : value;
}
