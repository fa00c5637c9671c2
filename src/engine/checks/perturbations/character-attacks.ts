import {
  deleteCharacters,
  insertCharacters,
  substituteCharacters,
  swapCharacters,
} from '../../text/character-edits.js';
import { type EditParams, editWords, type WordEdit } from '../../text/edit-words.js';
import { mistypeCharacters } from '../../text/keyboard-typos.js';
import { type Params, readCount, readNumber } from '../../contract/read-params.js';
import type { TextEdit } from './text-edit.js';

/** One character in one word of twenty. Source: RIME documentation 2.6. `aug_word_max`: `null` = no limit. */
const defaults: Params = {
  min_char: 2,
  aug_char_min: 1,
  aug_char_max: 1,
  aug_char_p: 0.03,
  aug_word_min: 1,
  aug_word_max: null,
  aug_word_p: 0.05,
};

export const characterAttacks: readonly TextEdit[] = [
  attack('text_keyboard_aug_attack', 'Keyboard Augmentation', 'Hits the key beside', mistypeCharacters),
  attack('text_char_substitution_attack', 'Character Substitution', 'Replaces', substituteCharacters),
  attack('text_char_deletion_attack', 'Character Deletion', 'Drops', deleteCharacters),
  attack('text_char_insertion_attack', 'Character Insertion', 'Inserts', insertCharacters),
  attack('text_char_swap_attack', 'Character Swap', 'Swaps neighbouring', swapCharacters),
];

function attack(key: string, title: string, does: string, edit: WordEdit): TextEdit {
  return {
    key,
    title,
    description: `${does} characters in a few words; catches a model that is brittle to ordinary typing.`,
    defaults,
    prepare: (params) => {
      const editParams = readEditParams(params);
      return (text, random) => editWords(text, edit, editParams, random);
    },
  };
}

function readEditParams(params: Params): EditParams {
  return {
    minWordLength: readCount(params, 'min_char', 1),
    characters: readRule(params, 'aug_char'),
    words: readRule(params, 'aug_word'),
  };
}

function readRule(params: Params, prefix: 'aug_char' | 'aug_word'): EditParams['words'] {
  return {
    share: readNumber(params, `${prefix}_p`, 0, 1),
    min: readCount(params, `${prefix}_min`),
    max: params[`${prefix}_max`] === null ? undefined : readCount(params, `${prefix}_max`),
  };
}
