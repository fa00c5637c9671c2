import { expect, test } from '@jest/globals';
import { didYouMean } from '../../../src/engine/suite/nearest-key.js';

const allowed = ['text_upper_case', 'text_lower_case', 'null_check', 'atc'];

test.each([
  ['text_uper_case', ' (did you mean "text_upper_case"?)'],
  ['Null_Check', ' (did you mean "null_check"?)'],
  ['acc', ' (did you mean "atc"?)'],
  ['completely_different', ''],
  ['', ''],
])('for %j answers %j', (given, expected) => {
  expect(didYouMean(given, allowed)).toBe(expected);
});

test('has nothing to suggest when nothing is allowed', () => {
  expect(didYouMean('null_check', [])).toBe('');
});
