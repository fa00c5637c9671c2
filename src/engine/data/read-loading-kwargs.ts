import type { Json } from '../../domain/plan.js';
import { didYouMeanInBrackets } from '../../domain/words/nearest.js';
import { quoteWord } from '../../domain/words/quote-word.js';
import type { CsvSettings } from './csv/csv-form.js';
import { DataError } from './data-error.js';
import { type Encoding, encodingNames, findEncoding } from './encodings.js';
import { gatherProblems } from './gather-problems.js';
import type { DecimalMark } from './spelling.js';

/** How a data file is written, as far as the user says it. */
export interface LoadingSettings {
  readonly csv: CsvSettings;
  readonly encoding?: Encoding | undefined;
  /** The names that were given, in their order. */
  readonly given: readonly string[];
}

/** Those of pandas' `read_csv` that the embedded engine acts on. */
const allowedNames = ['sep', 'decimal', 'encoding', 'na_values', 'keep_default_na'];
/** The one that other texts than CSV have. */
const textNames = ['encoding'];

const shown = 'loading_kwargs';

/**
 * Reads `loading_kwargs`, the text of a JSON object as in the API, or the object. Throws DataError with every name that the
 * engine does not act on, and every value that is none.
 */
export function readLoadingKwargs(value: Json | undefined): LoadingSettings | undefined {
  if (value === undefined) return undefined;
  const given = toObject(value);
  const read: { separator?: string; decimal?: DecimalMark; encoding?: Encoding } = {};
  const nulls: string[] = [];
  const flags: { keepsUsualNulls?: boolean } = {};
  gatherProblems([
    ...Object.keys(given).map((name) => () => checkName(name)),
    () => optional(given, 'sep', (sep) => (read.separator = readSeparator(sep))),
    () => optional(given, 'decimal', (decimal) => (read.decimal = readDecimal(decimal))),
    () => optional(given, 'encoding', (encoding) => (read.encoding = readEncoding(encoding))),
    () => optional(given, 'na_values', (list) => nulls.push(...readNulls(list))),
    () => optional(given, 'keep_default_na', (flag) => (flags.keepsUsualNulls = readFlag(flag))),
    () => {
      if (read.decimal !== ',' || read.separator !== ',') return;
      throw new DataError(`${shown}: a comma cannot be both "sep" and "decimal".`);
    },
  ]);
  const { separator, decimal, encoding } = read;
  return {
    csv: { separator, decimal, nulls, keepsUsualNulls: flags.keepsUsualNulls },
    encoding,
    given: Object.keys(given),
  };
}

/** Throws DataError when the file is of a kind for which something that was given means nothing. */
export function checkKwargs(loading: LoadingSettings | undefined, format: string, file: string): void {
  if (format === 'csv') return;
  const allowed = format === 'parquet' ? [] : textNames;
  const idle = loading?.given.filter((name) => !allowed.includes(name)) ?? [];
  if (idle.length === 0) return;
  throw new DataError(
    `${file}: ${idle.map((name) => `"${name}"`).join(', ')} of ${shown} ${idle.length === 1 ? 'is' : 'are'} for CSV files; ` +
      `${format === 'parquet' ? 'a Parquet file' : 'JSON'} says itself how it is written. Leave it out.`,
  );
}

function toObject(value: Json): Readonly<Record<string, Json>> {
  const parsed = typeof value === 'string' ? parse(value) : value;
  if (typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed)) {
    return parsed as Readonly<Record<string, Json>>;
  }
  throw new DataError(`${shown} must be a JSON object, such as {"sep": ";"}, not ${told(value)}.`);
}

function parse(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}

function optional(
  given: Readonly<Record<string, Json>>,
  name: string,
  read: (value: Exclude<Json, null>) => unknown,
): void {
  const value = Object.hasOwn(given, name) ? given[name] : undefined;
  if (value !== undefined && value !== null) read(value);
}

function checkName(name: string): void {
  if (allowedNames.includes(name)) return;
  const hint = /^(sep|delim)/.test(name)
    ? ' (did you mean "sep"?)'
    : didYouMeanInBrackets(name, allowedNames);
  throw new DataError(
    `${shown} has no ${quoteWord(name)}${hint} in the embedded engine, which reads ` +
      `${allowedNames.join(', ')}.`,
  );
}

function readSeparator(value: Json): string {
  // Letters, digits, signs and points are parts of numbers and names; a quote and a line end have a meaning.
  if (typeof value === 'string' && /^[\t -~]$/.test(value) && !/[\w".+-]/.test(value)) return value;
  throw wrong('sep', 'one mark, such as ";", "\\t" or "|"', value);
}

function readDecimal(value: Json): DecimalMark {
  if (value === '.' || value === ',') return value;
  throw wrong('decimal', '"." or ","', value);
}

function readEncoding(value: Json): Encoding {
  const found = typeof value === 'string' ? findEncoding(value) : undefined;
  if (found) return found;
  throw wrong('encoding', `one of ${encodingNames.join(', ')}`, value);
}

function readNulls(value: Json): string[] {
  const list: readonly Json[] = Array.isArray(value) ? (value as readonly Json[]) : [value];
  const texts = list.filter((item) => typeof item === 'string' || typeof item === 'number');
  if (texts.length === list.length) return texts.map(String);
  throw wrong('na_values', 'a text or a list of texts and numbers, such as ["?", -999]', value);
}

function readFlag(value: Json): boolean {
  if (typeof value === 'boolean') return value;
  throw wrong('keep_default_na', 'true or false', value);
}

function wrong(name: string, expected: string, value: Json): DataError {
  return new DataError(`${shown}: "${name}" must be ${expected}, not ${told(value)}.`);
}

function told(value: Json): string {
  return JSON.stringify(value).slice(0, 100);
}
