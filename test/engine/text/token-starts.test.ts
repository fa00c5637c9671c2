import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isBlankAt, tokenStarts } from '../../../src/engine/text/token-starts.js';

test.each([
  ['', []],
  ['word', [0]],
  ['two words, one mark', [0, 3, 4, 9, 10, 11, 14, 15]],
  ['a_1 \t\n--', [0, 3, 6, 7]],
  ['é e\u0301\u00a0😀!', [0, 1, 2, 4, 5, 7]],
])('the tokens of %j start at %j', (text, starts) => expect(tokenStarts(text)).toEqual(starts));

test('an ASCII text has the tokens that it has beside another letter', () => {
  const letter = fc.constantFrom(...Array.from(' \t\n\vaZ09_-.,!\u007f\u0000'));
  fc.assert(
    fc.property(fc.string({ unit: letter, maxLength: 30 }), (text) => {
      // The blank and the letter behind the text are two tokens of their own, or end one of blanks.
      const beside = tokenStarts(`${text}.é`).slice(0, -2);
      expect(tokenStarts(text)).toEqual(beside);
      for (const start of beside) expect(isBlankAt(text, start)).toBe(text.charAt(start).trim() === '');
    }),
  );
});
