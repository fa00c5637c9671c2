import {
  deleteCharacters,
  insertCharacters,
  substituteCharacters,
  swapCharacters,
} from '../../text/character-edits.js';
import { editWords, type WordEdit } from '../../text/edit-words.js';
import { mistypeCharacters } from '../../text/keyboard-typos.js';
import { amount, count, optionalCount } from '../../contract/parameter-kinds.js';
import type { ValuesOf } from '../../contract/parameter.js';
import type { TextEdit } from './text-edit.js';

/** One character in one word of twenty. Source: RIME documentation 2.6. `aug_word_max`: `null` = no limit. */
const attackParams = {
  min_char: count({ min: 1, default: 2 }),
  aug_char_min: count({ default: 1 }),
  aug_char_max: count({ default: 1 }),
  aug_char_p: amount({ min: 0, max: 1, default: 0.03 }),
  aug_word_min: count({ default: 1 }),
  aug_word_max: optionalCount(),
  aug_word_p: amount({ min: 0, max: 1, default: 0.05 }),
};

type AttackParams = ValuesOf<typeof attackParams>;

export const characterAttacks: readonly TextEdit<AttackParams>[] = [
  attack('text_keyboard_aug_attack', 'Keyboard Augmentation', 'Hits the key beside', mistypeCharacters),
  attack('text_char_substitution_attack', 'Character Substitution', 'Replaces', substituteCharacters),
  attack('text_char_deletion_attack', 'Character Deletion', 'Drops', deleteCharacters),
  attack('text_char_insertion_attack', 'Character Insertion', 'Inserts', insertCharacters),
  attack('text_char_swap_attack', 'Character Swap', 'Swaps neighbouring', swapCharacters),
];

function attack(key: string, title: string, does: string, edit: WordEdit): TextEdit<AttackParams> {
  return {
    key,
    title,
    description: `${does} characters in a few words; catches a model that is brittle to ordinary typing.`,
    params: attackParams,
    prepare: (own) => {
      const editParams = {
        minWordLength: own.min_char,
        characters: { share: own.aug_char_p, min: own.aug_char_min, max: own.aug_char_max },
        words: { share: own.aug_word_p, min: own.aug_word_min, max: own.aug_word_max },
      };
      return (text, random) => editWords(text, edit, editParams, random);
    },
  };
}
