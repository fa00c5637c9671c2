import { execFileSync } from 'node:child_process';

import { expect, test } from '@jest/globals';

import { isMisdecoded } from '../../../src/engine/text/is-misdecoded.js';

// What Python makes of UTF-8 read as Windows-1252 or Latin-1 is written out, so that no interpreter is needed.
test.each([
  ['é as Windows-1252', 'cafÃ©'],
  ['à as Latin-1', 'voilÃ\u00a0'],
  ['a quotation mark', 'itâ€™s'],
  ['a quotation mark as Latin-1', 'itâ\u0080\u0099s'],
  ['a dash', 'a â€“ b'],
  ['a degree sign', '20 Â°C'],
  ['an emoji', 'great ðŸ‘\u008d'],
  ['the byte-order mark', 'ï»¿Dear all'],
  ['a replacement that was read again', 'cafï¿½'],
  ['a replacement', 'caf\ufffd'],
  ['Cyrillic', 'Ð”Ð°'],
])('finds %s: %s', (_, text) => expect(isMisdecoded(text)).toBe(true));

test.each([
  '',
  'plain text',
  'Crème brûlée, à la carte: 20 °C – “naïve”…',
  'Ação, NÃO, MAÇÃ, Ângela â tout prix',
  'Über, Ærø, Ñandú, ÐÐ, Ðorđe',
  'Да, это текст. 日本語 👍🏽',
  'Ελληνικά',
])('leaves alone: %s', (text) => expect(isMisdecoded(text)).toBe(false));

const python = ['python3', '/usr/bin/python3'].find((interpreter) => {
  try {
    execFileSync(interpreter, ['-c', ''], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
});
(python ? test : test.skip)('finds what Python reads wrongly of texts in six languages', () => {
  const words = ['garçon', 'Straße', 'mañana', 'não', 'жизнь', 'it’s'];
  const script = 'import sys; print([w.encode("utf-8").decode("latin-1") for w in sys.argv[1:]].__repr__())';
  const told = execFileSync(python ?? '', ['-X', 'utf8', '-c', script, ...words], { encoding: 'utf8' });
  const misread = told.match(/'[^']*'/g) ?? [];
  expect(misread).toHaveLength(words.length);
  for (const quoted of misread) {
    const text = quoted
      .slice(1, -1)
      .replaceAll(/\\x([0-9a-f]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
    expect([text, isMisdecoded(text)]).toEqual([text, true]);
  }
});
