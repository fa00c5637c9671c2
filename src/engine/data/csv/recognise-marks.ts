import type { DecimalMark } from '../spelling.js';
import type { CsvMarks } from './byte-swap.js';

/** In the order in which they are tried. */
const separators = [',', ';', '\t', '|'] as const;
/** Records that are held against the header. */
const comparedRecords = 20;
const quote = '"';

/** What the user says of them. */
export type DeclaredMarks = { readonly [Name in keyof CsvMarks]?: CsvMarks[Name] | undefined };

/**
 * How the file that begins with `head` separates its fields and spells its numbers. A separator is one that makes at least
 * two fields of the header and as many of the records below it, the most where several do; else one of the header alone,
 * the comma first. Numbers have a decimal comma when more of the fields are spelled so than with a point, unless the
 * fields are separated by commas, or each has three digits behind its comma: those may be thousands.
 */
export function recogniseMarks(head: string, declared: DeclaredMarks = {}): CsvMarks {
  const separator = declared.separator ?? recogniseSeparator(head);
  return { separator, decimal: declared.decimal ?? recogniseDecimal(head, separator) };
}

function recogniseSeparator(head: string): string {
  const records = splitRecords(head, comparedRecords + 1);
  const [header = ''] = records;
  const candidates = separators.map((separator) => {
    const counts = records.map((record) => splitFields(record, separator).length);
    const [width = 1] = counts;
    return { separator, width, isEven: counts.every((count) => count === width) };
  });
  const even = candidates.filter(({ width, isEven }) => width > 1 && isEven);
  const widest = even.reduce((most, { width }) => Math.max(most, width), 0);
  const chosen = even.find(({ width }) => width === widest) ?? candidates.find(({ width }) => width > 1);
  return header === '' ? ',' : (chosen?.separator ?? ',');
}

const withComma = /^\s*[+-]?\d*,\d+(e[+-]?\d+)?\s*$/i;
const withPoint = /^\s*[+-]?\d*\.\d+(e[+-]?\d+)?\s*$/i;
const maybeThousands = /^\s*[+-]?\d{1,3},\d{3}\s*$/;

function recogniseDecimal(head: string, separator: string): DecimalMark {
  if (separator === ',') return '.';
  let [commas, points, fractions] = [0, 0, 0];
  for (const record of splitRecords(head, Infinity)) {
    for (const field of splitFields(record, separator)) {
      const text = field.startsWith(quote) ? field.slice(1, -1) : field;
      if (withPoint.test(text)) points++;
      if (!withComma.test(text)) continue;
      commas++;
      if (!maybeThousands.test(text)) fractions++;
    }
  }
  return fractions > 0 && commas > points ? ',' : '.';
}

/** The records that are whole, at most so many; one that the head cuts off only where it is the first. */
function splitRecords(head: string, most: number): string[] {
  const records: string[] = [];
  let [start, isQuoted] = [0, false];
  for (let at = 0; at < head.length && records.length < most; at++) {
    const letter = head[at];
    if (letter === quote) isQuoted = !isQuoted;
    else if (!isQuoted && (letter === '\n' || letter === '\r')) {
      if (at > start) records.push(head.slice(start, at));
      start = at + 1;
    }
  }
  if (records.length === 0) records.push(head.slice(start));
  return records;
}

function splitFields(record: string, separator: string): string[] {
  if (!record.includes(quote)) return record.split(separator);
  const fields: string[] = [];
  let [start, isQuoted] = [0, false];
  for (let at = 0; at <= record.length; at++) {
    if (record[at] === quote) isQuoted = !isQuoted;
    else if (at === record.length || (record[at] === separator && !isQuoted)) {
      fields.push(record.slice(start, at));
      start = at + 1;
    }
  }
  return fields;
}
