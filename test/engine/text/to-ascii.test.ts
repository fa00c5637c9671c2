import { expect, test } from '@jest/globals';
import { toAscii } from '../../../src/engine/text/to-ascii.js';

// By hand, from the Unicode charts.
test.each([
  ['Café au lait', 'Cafe au lait'],
  ['naïve Ångström', 'naive Angstrom'],
  ['Cafe\u0301', 'Cafe'],
  ['Straße, Øre, Łódź, Þór, œuvre', 'Strasse, Ore, Lodz, Thor, oeuvre'],
  ['“don’t” — ‘ever’…', "\"don't\" - 'ever'..."],
  ['½ ﬁne', '1/2 fine'],
  ['Ｆｕｌｌ\u00a0width', 'Full width'],
  ['good 👍🏽!', 'good !'],
  ['plain ASCII\t\n~', 'plain ASCII\t\n~'],
  ['', ''],
])('writes %j as %j', (text, expected) => {
  expect(toAscii(text)).toBe(expected);
});

test.each(['東京', '👍', ' Привет '])('leaves %j alone, of which nothing would be left', (text) => {
  expect(toAscii(text)).toBe(text);
});

test('copes with half a surrogate pair', () => {
  expect(toAscii('a\ud83db')).toBe('ab');
});
