import { expect, test } from '@jest/globals';

import { cleanBlock, cleanLine } from '../../../src/reports/safe-text/clean-text.js';

test.each([
  ['a\r\n\tb   c', 'a b c'],
  ['\u001b[31mred\u001b[0m', '[31mred[0m'],
  ['a\u202eb\u200bc\u2066d\ufeff', 'abcd'],
  ['\ud800x\udc00', 'x'],
  ['ok 😀', 'ok 😀'],
  ['  ', ''],
])('%j becomes one clean line', (text, expected) => {
  expect(cleanLine(text)).toBe(expected);
});

test('a long line is cut at the limit, never inside a character', () => {
  expect(cleanLine('a'.repeat(200))).toHaveLength(200);
  expect(cleanLine('a'.repeat(201))).toBe(`${'a'.repeat(199)}…`);
  expect(cleanLine('😀'.repeat(10), 6)).toBe('😀😀…');
});

test('text of megabytes is bounded before it is looked at', () => {
  expect(cleanLine('\u0007'.repeat(10_000_000))).toBe('');
  expect(cleanBlock('x\n'.repeat(5_000_000)).length).toBeLessThanOrEqual(4000);
});

test('a block keeps its lines', () => {
  expect(cleanBlock('Traceback\r\n  File "m.py"\u0000\n')).toBe('Traceback\n  File "m.py"');
});

test('non-characters, which XML forbids, are removed', () => {
  expect(cleanLine('a\ufffeb\uffffc')).toBe('abc');
});
