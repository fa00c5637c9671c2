import { expect, test } from '@jest/globals';

import { formatDuration } from '../../../src/domain/words/format-duration.js';

test.each([
  [0, '0 ms'],
  [999.4, '999 ms'],
  [1000, '1 s'],
  [12_340, '12.3 s'],
  [60_000, '1 min'],
  [245_000, '4 min 5 s'],
  [3_600_000, '1 h'],
  [5_400_000, '1 h 30 min'],
  [90_000_000, '25 h'],
])('%d ms is %j', (ms, expected) => {
  expect(formatDuration(ms)).toBe(expected);
});
