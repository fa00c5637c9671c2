import { expect, test } from '@jest/globals';

import { checkComplete } from '../../src/rime/check-complete.js';

test.each([
  ['as many cases as the run counts', 21, 21],
  ['none of none', 0, 0],
  ['more than it counted, as a run may still count while it is read', 20, 21],
  ['a run that counts nothing', undefined, 0],
  ['a count that is no number', NaN, 0],
  ['a count without end', Infinity, 5],
])('%s is complete', (_, expected, read) => {
  expect(() => checkComplete(expected, read)).not.toThrow();
});

test.each([
  [21, 20],
  [1, 0],
  [100_000, 20],
])('of %s cases, %s are not complete', (expected, read) => {
  expect(() => checkComplete(expected, read)).toThrow(
    expect.objectContaining({
      code: 'bad-response',
      message: expect.stringContaining(`listed ${read} test cases, but the test run counts ${expected}`),
      request: { method: 'GET', path: '/v1/test-cases', status: 200 },
    }),
  );
});
