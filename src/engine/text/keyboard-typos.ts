import { codePoints } from './code-points.js';
import { drawPlaces } from './draw-places.js';
import type { WordEdit } from './edit-words.js';

/** A US keyboard, and how far each row is shifted to the right of the one of digits, in widths of a key. */
const rows = [
  { keys: '1234567890', shift: 0 },
  { keys: 'qwertyuiop', shift: 0.5 },
  { keys: 'asdfghjkl', shift: 0.75 },
  { keys: 'zxcvbnm', shift: 1.25 },
];

const places = rows.flatMap(({ keys, shift }, y) =>
  codePoints(keys).map((key, x) => ({ key, x: x + shift, y })),
);

/** Keys that touch: left, right, and those of the rows above and below that are less than a key's width aside. */
const neighbours = new Map<string, readonly string[]>(
  places.map(({ key, x, y }) => [
    key,
    places
      .filter((other) =>
        other.y === y
          ? Math.abs(other.x - x) === 1
          : Math.abs(other.y - y) === 1 && Math.abs(other.x - x) < 1,
      )
      .map((other) => other.key),
  ]),
);

const none: readonly string[] = [];

/** The keys next to the one of this letter or digit, in upper case for an upper-case letter; none for other characters. */
export function keyboardNeighbours(character: string): readonly string[] {
  const known = neighbours.get(character);
  if (known) return known;
  const lower = neighbours.get(character.toLowerCase());
  if (!lower) return none;
  const upper = lower.map((key) => key.toUpperCase());
  neighbours.set(character, upper);
  return upper;
}

/** Replaces characters by ones next to them on the keyboard. Characters that have no such key are not chosen. */
export const mistypeCharacters: WordEdit = (word, count, random) => {
  const onKeyboard: number[] = [];
  for (let place = 0; place < word.length; place++)
    if (keyboardNeighbours(word.at(place)).length > 0) onKeyboard.push(place);
  for (const drawn of drawPlaces(onKeyboard.length, count, random)) {
    const place = onKeyboard[drawn] ?? 0;
    const choices = keyboardNeighbours(word.at(place));
    word.put(place, choices[random.below(choices.length)] ?? '');
  }
};
