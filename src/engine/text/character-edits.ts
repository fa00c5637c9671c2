import type { RandomStream } from '../../statistics/random.js';
import { codePoints } from './code-points.js';
import { drawDistinct } from './draw-distinct.js';
import type { WordEdit } from './edit-words.js';

/** What a random character is drawn from. Source: nlpaug 1.1, `RandomCharAug`'s defaults. */
const alphabet = codePoints('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789!@#$%^&*()_+');

/** Replaces characters by random other ones. */
export const substituteCharacters: WordEdit = (characters, count, random) => {
  const chosen = drawPositions(characters, count, random);
  return characters.map((character, i) => (chosen.has(i) ? drawOther(character, random) : character));
};

/** Drops characters. */
export const deleteCharacters: WordEdit = (characters, count, random) => {
  const chosen = drawPositions(characters, count, random);
  return characters.filter((_, i) => !chosen.has(i));
};

/** Puts random characters before the chosen ones. */
export const insertCharacters: WordEdit = (characters, count, random) => {
  const chosen = drawPositions(characters, count, random);
  return characters.flatMap((character, i) =>
    chosen.has(i) ? [drawOther('', random), character] : [character],
  );
};

/** Swaps characters with a neighbour; upper and lower case stay where they were: `Hello` becomes `Ehllo`. */
export const swapCharacters: WordEdit = (characters, count, random) => {
  const swapped = [...characters];
  for (const position of drawPositions(characters, count, random)) {
    const other = drawNeighbour(position, characters.length, random);
    const [here, there] = [swapped[position] ?? '', swapped[other] ?? ''];
    swapped[position] = withCaseOf(here, there);
    swapped[other] = withCaseOf(there, here);
  }
  return swapped;
};

function drawPositions(characters: readonly string[], count: number, random: RandomStream): Set<number> {
  return new Set(drawDistinct([...characters.keys()], count, random));
}

function drawOther(character: string, random: RandomStream): string {
  const others = alphabet.filter((candidate) => candidate !== character);
  return others[random.below(others.length)] ?? '';
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
