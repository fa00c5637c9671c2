import { characterAttacks } from './character-attacks.js';
import { plainTextEdits } from './plain-text-edits.js';
import type { TextEdit } from './text-edit.js';

/** Every change that is made to texts, in the order they are tested. */
export const textEdits: readonly TextEdit[] = [...plainTextEdits, ...characterAttacks];
