import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { pairProperties, textProperties } from '../../../src/engine/checks/text-properties.js';

describe('the properties of a text (counted by hand)', () => {
  test.each([
    {
      text: "I don't LIKE it: 42!",
      expected: {
        CharacterCount: 20,
        TokenCount: 5, // I, don't, LIKE, it, 42
        AverageTokenLength: 14 / 5, // 1 + 5 + 4 + 2 + 2
        MaxTokenLength: 5,
        UpperCaseShare: 5 / 11, // I, LIKE of I dont LIKE it
        PunctuationShare: 3 / 20, // ' : !
        DigitShare: 2 / 20,
      },
    },
    {
      text: '',
      expected: {
        CharacterCount: 0,
        TokenCount: 0,
        AverageTokenLength: 0,
        MaxTokenLength: 0,
        UpperCaseShare: 0,
        PunctuationShare: 0,
        DigitShare: 0,
      },
    },
    {
      // An astral letter is one character; an emoji is a symbol, no token.
      text: 'Élan 𝒜😀',
      expected: {
        CharacterCount: 7,
        TokenCount: 2,
        AverageTokenLength: 2.5,
        MaxTokenLength: 4,
        UpperCaseShare: 2 / 5,
        PunctuationShare: 1 / 7,
        DigitShare: 0,
      },
    },
  ])('of "$text"', ({ text, expected }) => {
    expect(textProperties(text)).toEqual(expected);
  });

  test('half a surrogate pair is a character too', () => {
    expect(textProperties('a\uD800').CharacterCount).toBe(2);
  });
});

describe('the properties of a premise and its hypothesis (counted by hand)', () => {
  test.each([
    {
      premise: 'A man is asleep.',
      hypothesis: 'The man is not awake',
      overlap: 2 / 5,
      ratio: 5 / 4,
      negated: true,
    },
    { premise: 'Two dogs run', hypothesis: 'dogs RUN', overlap: 1, ratio: 2 / 3, negated: false },
    { premise: '', hypothesis: 'Nobody runs', overlap: 0, ratio: 0, negated: true },
    { premise: 'He runs', hypothesis: 'He doesn’t', overlap: 1 / 2, ratio: 1, negated: true },
    { premise: 'x', hypothesis: '…', overlap: 0, ratio: 0, negated: false },
    { premise: 'knot', hypothesis: 'knot notable', overlap: 1 / 2, ratio: 2, negated: false },
  ])('$premise / $hypothesis', ({ premise, hypothesis, overlap, ratio, negated }) => {
    expect(pairProperties(premise, hypothesis)).toEqual({
      TokenOverlap: overlap,
      LengthRatio: ratio,
      NegationPresent: negated,
    });
  });
});

test('the page about the data names every property', () => {
  const [, page = ''] = readFileSync('docs/data.md', 'utf8').split('## Properties of texts');
  const names = [...Object.keys(textProperties('')), ...Object.keys(pairProperties('', ''))];
  expect([...page.matchAll(/^\| `(\w+)` +\|/gm)].map(([, name]) => name)).toEqual(names);
});
