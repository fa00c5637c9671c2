import { expect, test } from '@jest/globals';

import { logSafe } from '../../../src/domain/words/log-safe.js';

// What a runner reads as a command: a line that starts with "::" after blanks, and "##[" anywhere.
const command = /^\s*::|##\[/m;

test.each([
  '::set-output name=verdict::passed',
  'x\n  ::stop-commands::token',
  'x\r\n::add-mask::a',
  '##[error]boo',
  'text ##[group]x',
  ':::error::x',
  '\u001b[2K::error::x',
  '\u200e::error::x',
])('takes the command out of %j', (text) => {
  expect(logSafe(text)).not.toMatch(command);
});

test('leaves ordinary text alone', () => {
  const text = 'std::vector and a::b\n\tline two — ok ✅';
  expect(logSafe(text)).toBe(text);
});

test('drops escape sequences and overrides of the writing direction', () => {
  expect(logSafe('a\u001b[31mb\u202ec')).toBe('a[31mbc');
});
