import { spellOut } from '../../text/to-ascii.js';

/** A longer text is no name of a category. */
const maxCharacters = 500;

/**
 * What different spellings of one name have in common: without case, accents, blanks, underscores, quotes, and hyphens,
 * slashes and full stops inside; `"New York"`, `"new_york "` and `"NEW-YORK"` are one, and so are `7`, `7.0` and `007`.
 * What tells values apart stays: signs (`-1`, `A-`, `C++`), and marks between digits, which only become the same mark
 * (`10-20` is `10–20`, and neither 1020 nor `10.20`). A text of separators alone is given back as it is.
 */
export function foldSpelling(value: string): string {
  if (value.length > maxCharacters) return value;
  const plain = spellOut(value)
    .replace(/[\u0300-\u036f\p{Cf}]/gu, '')
    // Up and down again: capitals of more than one letter.
    .toUpperCase()
    .toLowerCase();
  const joined = plain
    .replace(/['"`]/g, '')
    .replace(/(?<=\p{N})[\s_/-]+(?=\p{N})/gu, '~')
    .replace(/(?<=[\p{L}\p{N}])[\s_/-]+(?=[\p{L}\p{N}])/gu, '')
    .replace(/[\s_]/gu, '')
    .replace(/[.,](?!\p{N})/gu, '');
  return joined === '' ? value : foldNumber(joined);
}

function foldNumber(text: string): string {
  return /^-?\d{1,15}(\.\d{1,15})?$/.test(text) ? String(Number(text)) : text;
}
