import { shorten } from './shorten.js';

// eslint-disable-next-line no-control-regex -- control characters are what this finds
const blanks = /[\s\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]+/g;

/** A foreign name inside a sentence of ours: in quotes, on one line, at most 80 characters. Not escaped for any page. */
export function quoteWord(word: string): string {
  // Far more than is shown is only to be thrown away.
  return `"${shorten(word.slice(0, 1000).replaceAll(blanks, ' ').trim(), 80)}"`;
}
