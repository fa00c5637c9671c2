import { expect, test } from '@jest/globals';
import { fc } from '../../support/seeded-fast-check.js';
import { Words } from '../../../src/engine/text/words.js';

const words = new Words();

function find(text: string, leastLength = 1): string[] {
  words.find(text, leastLength);
  return Array.from({ length: words.count }, (_, word) => text.slice(words.startOf(word), words.endOf(word)));
}

test.each([
  ['', []],
  ['word', ['word']],
  ['two words, one mark', ['two', 'words', ',', 'one', 'mark']],
  ['a_1 \t\n--', ['a_1', '-', '-']],
  ['é e\u0301\u00a0😀!', ['é', 'e\u0301', '😀', '!']],
])('the words and marks of %j are %j', (text, expected) => expect(find(text)).toEqual(expected));

test('words that are too short are counted, and not found', () => {
  expect([find('a 𝒷 bc 𝒷𝒷, def', 2), words.visibleCount]).toEqual([['bc', '𝒷𝒷', 'def'], 6]);
});

test('they are those that a regular expression finds, whatever the letters', () => {
  const pattern = /[\p{L}\p{M}\p{N}_]+|[^\p{L}\p{M}\p{N}_\s]/gu;
  const letter = fc.oneof(
    fc.constantFrom(...Array.from(' \t\n\vaZ09_-.,!\u007f\u0000é\u0301\u00a0\u3000\ud83d\ude00😀𝒷٣')),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  );
  fc.assert(
    fc.property(fc.array(letter, { maxLength: 90 }), (letters) => {
      const text = letters.join('');
      expect(find(text)).toEqual(text.match(pattern) ?? []);
    }),
    { numRuns: 2000 },
  );
});
