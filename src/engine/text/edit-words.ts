import type { RandomStream } from '../../statistics/random.js';
import { codePointCount, codePoints } from './code-points.js';
import { drawPlaces } from './draw-places.js';
import { editCount, type CountRule } from './edit-count.js';
import { isBlankAt, tokenStarts } from './token-starts.js';

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

/**
 * The text with some characters of some words edited; everything else, blanks included, stays as it is. The text
 * itself when no word can be edited. Characters are code points, so that no surrogate pair is split.
 * The number of words is counted over all tokens, punctuation included. Source: nlpaug 1.1, `RandomCharAug`.
 */
export function editWords(text: string, edit: WordEdit, params: EditParams, random: RandomStream): string {
  const starts = tokenStarts(text);
  const editable: number[] = [];
  let visible = 0;
  for (let token = 0; token < starts.length; token++) {
    const [start, end] = [starts[token] ?? 0, starts[token + 1] ?? text.length];
    if (isBlankAt(text, start)) continue;
    visible++;
    if (isLongEnough(text, start, end, params.minWordLength)) editable.push(token);
  }
  const wordCount = editCount(visible, params.words);
  for (let attempt = 0; attempt < maxAttempts; attempt++) {
    const chosen = drawPlaces(editable.length, wordCount, random).sort((a, b) => a - b);
    let [edited, end] = ['', 0];
    for (const place of chosen) {
      const token = editable[place] ?? 0;
      const start = starts[token];
      edited += text.slice(end, start);
      end = starts[token + 1] ?? text.length;
      edited += editWord(text.slice(start, end), edit, params, random);
    }
    edited += text.slice(end);
    if (edited !== text) return edited;
  }
  return text;
}

/** In code points, of which a text has no more than code units and at least half as many. */
function isLongEnough(text: string, start: number, end: number, least: number): boolean {
  const most = end - start;
  return most >= least && (most >= 2 * least || codePointCount(text.slice(start, end)) >= least);
}

function editWord(word: string, edit: WordEdit, params: EditParams, random: RandomStream): string {
  const characters = codePoints(word);
  return edit(characters, editCount(characters.length, params.characters), random).join('');
}
