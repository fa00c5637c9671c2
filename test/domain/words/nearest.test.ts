import { expect, test } from '@jest/globals';

import { nearest } from '../../../src/domain/words/nearest.js';

test.each([
  ['amont', 'amount'],
  ['amuont', 'amount'],
  ['AMOUNT', 'amount'],
  ['fail-onn', 'fail_on'],
  ['X', 'x'],
  ['ag', 'age'],
])('%s was meant for %s', (typed, word) => {
  expect(nearest(typed, ['amount', 'fail_on', 'x', 'age'])).toBe(word);
});

test.each(['m', '', 'balance', 'zz'])('nothing was meant by %j, of which nothing is the same', (typed) => {
  expect(nearest(typed, ['n', 'c', 'amount'])).toBeUndefined();
});
