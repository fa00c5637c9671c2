import { describe, expect, test } from '@jest/globals';
import { randomStream } from '../../../src/statistics/random.js';
import {
  deleteCharacters,
  insertCharacters,
  substituteCharacters,
  swapCharacters,
} from '../../../src/engine/text/character-edits.js';
import { type EditParams, editWords } from '../../../src/engine/text/edit-words.js';
import { mistypeCharacters } from '../../../src/engine/text/keyboard-typos.js';

const seeds = Array.from({ length: 200 }, (_, seed) => seed);

/** One character in each of up to `words` words. */
function editing(words: number, overrides: Partial<EditParams> = {}): EditParams {
  const one = { share: 0, min: 1, max: 1 };
  return { minWordLength: 2, words: { share: 0, min: words, max: undefined }, characters: one, ...overrides };
}

function results(text: string, edit: Parameters<typeof editWords>[1], params = editing(1)): Set<string> {
  return new Set(seeds.map((seed) => editWords(text, edit, params, randomStream(seed))));
}

describe('with one edit of one short word, all outcomes are', () => {
  // Written out by hand.
  test('its two deletions', () => {
    expect(results('ab', deleteCharacters)).toEqual(new Set(['a', 'b']));
  });

  test('its swaps, with case kept by position', () => {
    expect(results('Abc', swapCharacters)).toEqual(new Set(['Bac', 'Acb']));
  });

  test('its typos', () => {
    expect(results('Qm', mistypeCharacters)).toEqual(new Set(['1m', 'Am', 'Wm', '2m', 'Qj', 'Qk', 'Qn']));
  });

  test('a random character in the place of either', () => {
    for (const result of results('ab', substituteCharacters)) {
      expect(result).toMatch(/^(a[^b]|[^a]b)$/);
      expect(result).toMatch(/^[A-Za-z0-9!@#$%^&*()_+]{2}$/);
    }
  });

  test('a random character before any of them', () => {
    for (const result of results('é𝒷x', insertCharacters)) {
      expect(result).toMatch(/^(.é𝒷x|é.𝒷x|é𝒷.x)$/u);
    }
  });
});

describe('the count rule', () => {
  const text = 'one two three four five six seven eight nine ten '.repeat(4).trim();

  // 40 tokens: trunc(0.05 · 40) = 2 words, and 1 character in each.
  test('edits the share of the words, and one character in each', () => {
    const params = editing(1, { words: { share: 0.05, min: 1, max: undefined } });
    for (const seed of seeds) {
      const before = text.split(' ');
      const after = editWords(text, deleteCharacters, params, randomStream(seed)).split(' ');
      const shorter = before.map((word, i) => word.length - (after[i] ?? '').length);
      expect(shorter.filter((difference) => difference === 1)).toHaveLength(2);
      expect(shorter.filter((difference) => difference === 0)).toHaveLength(38);
    }
  });

  test('counts punctuation as tokens and never edits it', () => {
    // 2 words and 18 full stops: 20 tokens, of which 10 % are 2; only two can be edited.
    const punctuated = `good${'.'.repeat(18)} film`;
    const params = editing(0, { words: { share: 0.1, min: 0, max: undefined } });
    for (const seed of seeds) {
      const edited = editWords(punctuated, deleteCharacters, params, randomStream(seed));
      expect(edited).toMatch(/^[god]{3}\.{18} [film]{3}$/);
    }
  });

  test('edits every eligible word when it asks for more than there are', () => {
    const edited = editWords('aa bb c', deleteCharacters, editing(9), randomStream(1));
    expect(edited).toBe('a b c');
  });

  test('edits several characters of a word', () => {
    const params = editing(1, { characters: { share: 0.5, min: 1, max: undefined } });
    const edited = editWords('abcdefgh', deleteCharacters, params, randomStream(1));
    expect(edited).toHaveLength(4);
    expect('abcdefgh'.replace(/./g, (letter) => (edited.includes(letter) ? letter : ''))).toBe(edited);
  });
});

describe('leaves as it is', () => {
  test.each(['', ' ', '\n\t', '...', 'a b c', '! ?'])('%j, in which no word is long enough', (text) => {
    expect(editWords(text, substituteCharacters, editing(1), randomStream(1))).toBe(text);
  });

  test('a word that swapping cannot change, after four attempts', () => {
    expect(editWords('aaaa', swapCharacters, editing(1), randomStream(1))).toBe('aaaa');
  });

  test('blanks, line breaks and all other words', () => {
    const text = '  first\r\n\tsecond   third ';
    for (const seed of seeds) {
      const edited = editWords(text, substituteCharacters, editing(1), randomStream(seed));
      expect(edited.replace(/\S/g, 'x')).toBe(text.replace(/\S/g, 'x'));
      expect(edited).not.toBe(text);
    }
  });
});

describe('characters outside the basic plane', () => {
  const text = '𝒜𝒷𝒸 👍👎 naïve 東京都';

  test.each([
    ['substituted', substituteCharacters],
    ['deleted', deleteCharacters],
    ['inserted', insertCharacters],
    ['swapped', swapCharacters],
    ['mistyped', mistypeCharacters],
  ])('are %s whole', (_, edit) => {
    for (const edited of results(text, edit, editing(4))) expect(edited).not.toMatch(/\p{Cs}/u);
  });

  test('that have no capital of one character keep their case', () => {
    expect(results('Aß', swapCharacters)).toEqual(new Set(['ßa']));
  });
});
