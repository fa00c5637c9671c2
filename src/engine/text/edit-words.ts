import type { RandomStream } from '../../statistics/random.js';
import { drawUpwards } from './draw-places.js';
import { editCount, type CountRule } from './edit-count.js';
import { EditedWord } from './edited-word.js';
import { Words } from './words.js';

/** Which words to edit, and how many characters in each. */
export interface EditParams {
  /** Words shorter than this many characters are left alone. */
  readonly minWordLength: number;
  readonly words: CountRule;
  readonly characters: CountRule;
}

/** Edits `count` characters of a word, or fewer when it has not as many that can be edited. */
export type WordEdit = (word: EditedWord, count: number, random: RandomStream) => void;

/** The first attempt and three more, as nlpaug does: a random edit may happen to change nothing. */
const maxAttempts = 4;

/**
 * The text with some characters of some words edited; everything else, blanks included, stays as it is. The text
 * itself when no word can be edited. Characters are code points, so that no surrogate pair is split.
 * The number of words is counted over all tokens, punctuation included. Source: nlpaug 1.1, `RandomCharAug`.
 */
export function editWords(text: string, edit: WordEdit, params: EditParams, random: RandomStream): string {
  words.find(text, params.minWordLength);
  const wordCount = editCount(words.visibleCount, params.words);
  for (let attempt = 0; attempt < maxAttempts; attempt++) {
    let [edited, end, isChanged] = ['', 0, false];
    for (const chosen of drawUpwards(words.count, wordCount, random)) {
      const start = words.startOf(chosen);
      edited += text.slice(end, start);
      end = words.endOf(chosen);
      const before = text.slice(start, end);
      const after = editWord(before, edit, params, random);
      if (after !== before) isChanged = true;
      edited += after;
    }
    if (isChanged) return edited + text.slice(end);
  }
  return text;
}

/** One for all texts, since fresh memory is what costs. */
const words = new Words();

function editWord(text: string, edit: WordEdit, params: EditParams, random: RandomStream): string {
  const word = new EditedWord(text);
  edit(word, editCount(word.length, params.characters), random);
  return word.toString();
}
