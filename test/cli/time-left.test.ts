import { expect, test } from '@jest/globals';

import { createTimeLeft } from '../../src/cli/time-left.js';

test('does not guess before anything was done', () => {
  const timeLeft = createTimeLeft();
  expect(timeLeft.estimateMs(0)).toBeUndefined();
  timeLeft.note({ done: 5, total: 10 }, 0);
  timeLeft.note({ done: 5, total: 10 }, 60_000);
  expect(timeLeft.estimateMs(60_000)).toBeUndefined();
});

test('leaves out what was done before the first look, as of a run that another attempt began', () => {
  const timeLeft = createTimeLeft();
  timeLeft.note({ done: 90, total: 100 }, 1_000);
  timeLeft.note({ done: 92, total: 100 }, 5_000);
  // 2 in 4 s; 8 are left: 16 s, of which 1 s has passed.
  expect(timeLeft.estimateMs(6_000)).toBe(15_000);
});

test('begins anew with another task', () => {
  const timeLeft = createTimeLeft();
  timeLeft.note({ done: 0, total: 10 }, 0);
  timeLeft.note({ done: 5, total: 10 }, 1_000);
  timeLeft.note({ done: 0, total: 48 }, 2_000);
  expect(timeLeft.estimateMs(3_000)).toBeUndefined();
  timeLeft.note({ done: 20, total: 48 }, 4_000);
  timeLeft.note({ done: 1, total: 48 }, 5_000);
  expect(timeLeft.estimateMs(5_000)).toBeUndefined();
});
