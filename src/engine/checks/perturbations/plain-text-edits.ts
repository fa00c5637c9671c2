import { removeSpecialCharacters } from '../../text/remove-special-characters.js';
import { toAscii } from '../../text/to-ascii.js';
import type { TextEdit } from './text-edit.js';

/** Changes without a choice: the same text becomes the same text. */
export const plainTextEdits: readonly TextEdit[] = [
  {
    key: 'text_upper_case',
    title: 'Upper-Case',
    description: 'Puts texts in capitals; catches a tokenizer that treats them as other words.',
    params: {},
    prepare: () => (text) => text.toUpperCase(),
  },
  {
    key: 'text_lower_case',
    title: 'Lower-Case',
    description: 'Puts texts in small letters; catches decisions that hang on a capital.',
    params: {},
    prepare: () => (text) => text.toLowerCase(),
  },
  {
    key: 'text_remove_special_chars',
    title: 'Remove Special Characters',
    description: 'Deletes full stops and apostrophes; catches decisions that hang on one.',
    params: {},
    prepare: () => removeSpecialCharacters,
  },
  {
    key: 'text_ascii',
    title: 'Unicode to ASCII',
    description: 'Writes texts in ASCII; catches accents and typographic marks handled unlike plain letters.',
    params: {},
    prepare: () => toAscii,
  },
];
