import type { RandomStream } from '../../statistics/random.js';
import { codePoints } from './code-points.js';
import { drawPlaces, drawUpwards } from './draw-places.js';
import type { WordEdit } from './edit-words.js';

/** What a random character is drawn from. Source: nlpaug 1.1, `RandomCharAug`'s defaults. */
const alphabet = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789!@#$%^&*()_+');

/** Replaces characters by random other ones. */
export const substituteCharacters: WordEdit = (word, count, random) => {
  for (const place of drawUpwards(word.length, count, random))
    word.put(place, drawOther(word.at(place), random));
};

/** Drops characters. */
export const deleteCharacters: WordEdit = (word, count, random) => {
  for (const place of drawUpwards(word.length, count, random)) word.put(place, '');
};

/** Puts random characters before the chosen ones. */
export const insertCharacters: WordEdit = (word, count, random) => {
  for (const place of drawUpwards(word.length, count, random))
    word.put(place, drawOther('', random) + word.at(place));
};

/** Swaps characters with a neighbour; upper and lower case stay where they were: `Hello` becomes `Ehllo`. */
export const swapCharacters: WordEdit = (word, count, random) => {
  for (const place of drawPlaces(word.length, count, random)) {
    const other = drawNeighbour(place, word.length, random);
    const [here, there] = [word.at(place), word.at(other)];
    word.put(place, withCaseOf(here, there));
    word.put(other, withCaseOf(there, here));
  }
};

function drawOther(character: string, random: RandomStream): string {
  const left = alphabet.indexOf(character);
  if (left < 0) return alphabet[random.below(alphabet.length)] ?? '';
  const rank = random.below(alphabet.length - 1);
  return alphabet[rank < left ? rank : rank + 1] ?? '';
}

/** Left or right; at an end of the word the only one there is. A word of one character has none but itself. */
function drawNeighbour(position: number, length: number, random: RandomStream): number {
  if (length === 1) return position;
  if (position === 0) return 1;
  if (position === length - 1) return position - 1;
  return position + (random.below(2) === 0 ? -1 : 1);
}

/** The character in the case of the model, unless that takes several characters (`ß` would become `SS`). */
function withCaseOf(model: string, character: string): string {
  const isUpper = model !== model.toLowerCase();
  const cased = isUpper ? character.toUpperCase() : character.toLowerCase();
  return codePoints(cased).length === 1 ? cased : character;
}
