import type { RandomStream } from '../../statistics/random.js';
import { codePoints } from './code-points.js';
import { drawDistinct } from './draw-distinct.js';
import { editCount, type CountRule } from './edit-count.js';

/** Which words to edit, and how many characters in each. */
export interface EditParams {
  /** Words shorter than this many characters are left alone. */
  readonly minWordLength: number;
  readonly words: CountRule;
  readonly characters: CountRule;
}

/** Edits `count` characters of a word, or fewer when it has not as many that can be edited. */
export type WordEdit = (characters: readonly string[], count: number, random: RandomStream) => string[];

/** The first attempt and three more, as nlpaug does: a random edit may happen to change nothing. */
const maxAttempts = 4;

/** A word (letters with their accents, digits, `_`), one other visible character, or the blanks between them. */
const tokenPattern = /[\p{L}\p{M}\p{N}_]+|\s+|[^\p{L}\p{M}\p{N}_\s]/gu;

/**
 * The text with some characters of some words edited; everything else, blanks included, stays as it is. The text
 * itself when no word can be edited. Characters are code points, so that no surrogate pair is split.
 * The number of words is counted over all tokens, punctuation included. Source: nlpaug 1.1, `RandomCharAug`.
 */
export function editWords(text: string, edit: WordEdit, params: EditParams, random: RandomStream): string {
  const tokens = text.match(tokenPattern) ?? [];
  const wordCount = editCount(tokens.filter((token) => token.trim() !== '').length, params.words);
  const editable = [...tokens.keys()].filter((i) => isEditable(tokens[i] ?? '', params.minWordLength));
  for (let attempt = 0; attempt < maxAttempts; attempt++) {
    const chosen = new Set(drawDistinct(editable, wordCount, random));
    const edited = tokens.map((token, i) => (chosen.has(i) ? editWord(token, edit, params, random) : token));
    const result = edited.join('');
    if (result !== text) return result;
  }
  return text;
}

function isEditable(token: string, minWordLength: number): boolean {
  return token.trim() !== '' && codePoints(token).length >= minWordLength;
}

function editWord(word: string, edit: WordEdit, params: EditParams, random: RandomStream): string {
  const characters = codePoints(word);
  return edit(characters, editCount(characters.length, params.characters), random).join('');
}
