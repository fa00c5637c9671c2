import { expect, test } from '@jest/globals';
import { didYouMeanInBrackets } from '../../../src/domain/words/nearest.js';

const allowed = ['text_upper_case', 'text_lower_case', 'null_check', 'atc'];

test.each([
  ['text_uper_case', ' (did you mean "text_upper_case"?)'],
  ['Null_Check', ' (did you mean "null_check"?)'],
  // Neighbours that changed places are one mistake, not two: two of three letters would be too much.
  ['tac', ' (did you mean "atc"?)'],
  ['nlul_chekc', ' (did you mean "null_check"?)'],
  ['acc', ' (did you mean "atc"?)'],
  ['completely_different', ''],
  ['', ''],
])('for %j answers %j', (given, expected) => {
  expect(didYouMeanInBrackets(given, allowed)).toBe(expected);
});

test('has nothing to suggest when nothing is allowed', () => {
  expect(didYouMeanInBrackets('null_check', [])).toBe('');
});
