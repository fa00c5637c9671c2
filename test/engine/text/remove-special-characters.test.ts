import { expect, test } from '@jest/globals';
import { removeSpecialCharacters } from '../../../src/engine/text/remove-special-characters.js';

test.each([
  ["It's over. Really...", 'Its over Really'],
  ['U.S.A.', 'USA'],
  ['typographic ’ and “…” stay, so do ! ? ,', 'typographic ’ and “…” stay, so do ! ? ,'],
  ['', ''],
])('turns %j into %j', (text, expected) => {
  expect(removeSpecialCharacters(text)).toBe(expected);
});
