import { expect, test } from '@jest/globals';

import { columnsOf, cutToColumns, padToColumns } from '../../../src/reports/terminal/fit-columns.js';

/** Widths by Unicode's EastAsianWidth.txt: W and F are two columns, combining marks none; emoji are drawn as two. */
test.each([
  ['plain', 5],
  ['売上高', 6],
  ['ｈｉ', 4],
  ['e\u0301', 1],
  ['👩‍👩‍👧', 2],
  ['🇯🇵', 2],
  ['', 0],
])('%j takes its columns', (text, columns) => {
  expect(columnsOf(text)).toBe(columns);
});

test.each([
  ['plain', 3, 'pla'],
  ['plain', 9, 'plain'],
  // The second character would need columns 3 and 4.
  ['売上', 3, '売'],
  ['a👩‍👩‍👧b', 2, 'a'],
  ['e\u0301e\u0301', 1, 'e\u0301'],
  ['any', 0, ''],
])('cuts %j to %d columns without splitting a character', (text, columns, expected) => {
  expect(cutToColumns(text, columns)).toBe(expected);
});

test('fills up by columns, not by characters', () => {
  expect(padToColumns('売上', 6)).toBe('売上  ');
  expect(padToColumns('longer', 2)).toBe('longer');
});

test('every mark, control and format character of Unicode has a width', () => {
  for (let codePoint = 0; codePoint <= 0x10ffff; codePoint++) {
    const character = String.fromCodePoint(codePoint);
    if (/[\p{M}\p{Cc}\p{Cf}\p{Cs}]/u.test(character)) expect([0, 1, 2]).toContain(columnsOf(character));
  }
  // U+13430 EGYPTIAN HIEROGLYPH VERTICAL JOINER, alone and between two hieroglyphs.
  expect(columnsOf('\u{13430}')).toBe(0);
  expect(columnsOf('\u{13000}\u{13430}\u{13001}')).toBe(2);
});
