import { describe, expect, test } from '@jest/globals';
import { randomStream } from '../../../src/statistics/random.js';
import { EditedWord } from '../../../src/engine/text/edited-word.js';
import { keyboardNeighbours, mistypeCharacters } from '../../../src/engine/text/keyboard-typos.js';

describe('keyboard neighbours', () => {
  // Read off a US keyboard; keys of punctuation, such as those right of p, are left out.
  test.each([
    ['s', 'adewxz'],
    ['a', 'qswz'],
    ['q', '12aw'],
    ['p', '0lo'],
    ['m', 'jkn'],
    ['1', '2q'],
    ['0', '9op'],
    ['g', 'bfhtvy'],
    ['S', 'ADEWXZ'],
  ])('of %s are %s', (key, expected) => {
    expect([...keyboardNeighbours(key)].sort().join('')).toBe(expected);
  });

  test('are mutual', () => {
    for (const key of 'abcdefghijklmnopqrstuvwxyz0123456789') {
      for (const other of keyboardNeighbours(key)) expect(keyboardNeighbours(other)).toContain(key);
    }
  });

  test.each(['é', '.', ' ', '😀', 'ß', ''])('of %j are none', (character) => {
    expect(keyboardNeighbours(character)).toEqual([]);
  });
});

describe('mistyping', () => {
  test('chooses only characters that are on the keyboard', () => {
    for (let seed = 0; seed < 50; seed++) {
      const word = new EditedWord('éa😀');
      mistypeCharacters(word, 3, randomStream(seed));
      expect(word.toString()).toMatch(/^é[qswz]😀$/u);
    }
  });
});
