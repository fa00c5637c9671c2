import { expect, test } from '@jest/globals';

import { nextPauseMs } from '../../../src/rime/http/next-pause.js';

const pauses = { firstMs: 1000, longestMs: 30_000 };

/** When a job is asked for, in milliseconds since its start, when answers take no time. */
function questionsUntil(endMs: number, { firstMs, longestMs } = pauses): readonly number[] {
  const times = [0];
  let pauseMs = firstMs;
  for (let nowMs = 0; nowMs < endMs; pauseMs = nextPauseMs(nowMs, pauseMs, { firstMs, longestMs })) {
    nowMs += pauseMs;
    times.push(nowMs);
  }
  return times;
}

const gaps = (times: readonly number[]): readonly (readonly [number, number])[] =>
  times.slice(1).map((time, index) => [times[index] ?? 0, time]);

test('the end of a job of less than a minute is seen within two seconds', () => {
  for (const [from, to] of gaps(questionsUntil(60_000)))
    if (from < 60_000) expect(to - from).toBeLessThanOrEqual(2000);
});

test('the end of a longer job is seen within a twentieth of its length', () => {
  for (const [from, to] of gaps(questionsUntil(7_200_000)))
    if (from >= 60_000) expect(to - from).toBeLessThanOrEqual(0.05 * from);
});

test('a job of two hours is asked for at most 300 times', () => {
  expect(questionsUntil(7_200_000).length).toBeLessThanOrEqual(300);
});

test('a pause is never longer than the longest', () => {
  for (const [from, to] of gaps(questionsUntil(600_000, { firstMs: 1000, longestMs: 5000 })))
    expect(Math.round(to - from)).toBeLessThanOrEqual(5000);
});
