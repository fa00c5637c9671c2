import { expect, test } from '@jest/globals';

import { showDuration } from '../../src/rime/show-duration.js';

test.each([
  [0, '0 ms'],
  [250, '250 ms'],
  [999, '999 ms'],
  [1000, '1 s'],
  [90_000, '90 s'],
  [120_000, '2 min'],
  [5_400_000, '90 min'],
])('%i ms is shown as %s', (ms, expected) => {
  expect(showDuration(ms)).toBe(expected);
});
