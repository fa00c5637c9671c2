import type { Cell } from './cell.js';
import { numericViolationThreshold } from './typing/typing.js';

/** A text that begins so is the digits of an integer. No JSON file holds it by chance. */
const mark = '\u0000integer ';

const doubleQuote = 34;
const backslash = 92;
const numberSigns = new Set('+-.eE'.split('').map((sign) => sign.charCodeAt(0)));

/**
 * Puts each integer of the JSON text that a double cannot hold exactly into a marked text, since `JSON.parse` rounds it:
 * 1720000000000000001 and …002 would be one. Everything else stays as it is, also what is not JSON.
 */
export function markBigIntegers(json: string): string {
  if (!/\d{16}/.test(json)) return json;
  const pieces: string[] = [];
  let copied = 0;
  for (let at = 0; at < json.length;) {
    const code = json.charCodeAt(at);
    if (code === doubleQuote) at = endOfText(json, at);
    else if (isOfNumber(code)) {
      const start = at;
      while (at < json.length && isOfNumber(json.charCodeAt(at))) at++;
      const token = at - start < 16 ? '' : json.slice(start, at);
      if (!isBigInteger(token) || isKey(json, at)) continue;
      pieces.push(json.slice(copied, start), JSON.stringify(mark + token));
      copied = at;
    } else at++;
  }
  return copied === 0 ? json : pieces.join('') + json.slice(copied);
}

/**
 * The column's cells with the marks undone. As in a CSV file a column in which more than a hundredth of the values are such
 * integers is one of texts: ids, of which some happen to be small.
 */
export function unmarkBigIntegers(cells: Cell[]): Cell[] {
  let [bigCount, valueCount] = [0, 0];
  for (let row = 0; row < cells.length; row++) {
    const cell = cells[row] ?? null;
    if (cell !== null) valueCount++;
    // By its first letter: nearly all texts are told apart by it.
    if (typeof cell !== 'string' || cell.charCodeAt(0) !== 0 || !cell.startsWith(mark)) continue;
    cells[row] = cell.slice(mark.length);
    bigCount++;
  }
  if (bigCount <= numericViolationThreshold * valueCount) return cells;
  return cells.map((cell) => (typeof cell === 'number' ? String(cell) : cell));
}

/** As JSON spells integers: a text in the place of another number would hide a mistake. */
function isBigInteger(token: string): boolean {
  return /^-?[1-9]\d*$/.test(token) && !Number.isSafeInteger(Number(token));
}

/** A number can't be one, which is for `JSON.parse` to say. */
function isKey(json: string, end: number): boolean {
  let at = end;
  while (/\s/.test(json.charAt(at))) at++;
  return json.charAt(at) === ':';
}

function isOfNumber(code: number): boolean {
  return (code >= 48 && code <= 57) || numberSigns.has(code);
}

/** Behind the closing quote of the text that opens at `start`, or the end of the file. */
function endOfText(json: string, start: number): number {
  for (let end = json.indexOf('"', start + 1); end >= 0; end = json.indexOf('"', end + 1)) {
    let slashes = 0;
    while (json.charCodeAt(end - 1 - slashes) === backslash) slashes++;
    if (slashes % 2 === 0) return end + 1;
  }
  return json.length;
}
