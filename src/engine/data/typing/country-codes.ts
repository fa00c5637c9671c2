import type { Column } from '../columns/column.js';
import type { Spelling } from '../spelling.js';

/** A country (Namibia) beside US and DE, and no value beside anything else. */
export const namibia = 'NA';
const twoLetterCode = /^[A-Z]{2}$/;
/** Beside NA; one alone could be an OK. */
export const fewestCodes = 2;

/** Whether a text may be a code of a country. */
export function isTwoLetterCode(text: string): boolean {
  return twoLetterCode.test(text);
}

/** Whether there are such codes in a column, and no other values. */
export function isOfCodes(column: Column, spelling: Spelling): boolean {
  const seen = new Set<string>();
  for (const cell of column) {
    if (cell === null || (typeof cell === 'string' && spelling.isNull(cell))) continue;
    if (typeof cell !== 'string' || !isTwoLetterCode(cell)) return false;
    seen.add(cell);
  }
  return seen.size >= fewestCodes;
}
