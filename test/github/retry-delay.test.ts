import { expect, test } from '@jest/globals';

import { retryDelayMs, type FailedTry } from '../../src/github/retry-delay.js';

const nowMs = 1_700_000_000_000;
const failed: FailedTry = { method: 'GET', status: 502, headers: {}, message: '', attempt: 1 };

// Expected by GitHub's "Rate limits for the REST API": retry-after first, then the reset, else a minute.
const table: readonly [string, Partial<FailedTry>, number | undefined][] = [
  ['a fault of the server', {}, 1000],
  ['the third one', { attempt: 3 }, 4000],
  ['the fourth one', { attempt: 4 }, undefined],
  ['no answer', { status: undefined }, 1000],
  ['a fault of a creation', { method: 'POST' }, undefined],
  ['no answer to a creation', { method: 'POST', status: undefined }, undefined],
  ['a limit that says how long', { status: 429, headers: { 'retry-after': '30' } }, 30_000],
  [
    'a limit of a creation, which has not acted',
    { method: 'POST', status: 403, headers: { 'retry-after': 2 } },
    2000,
  ],
  [
    'a used-up hour',
    { status: 403, headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1700000012' } },
    12_000,
  ],
  [
    'a reset in the past',
    { status: 403, headers: { 'x-ratelimit-remaining': 0, 'x-ratelimit-reset': 1_699_999_999 } },
    1000,
  ],
  [
    'a secondary limit that says nothing',
    { status: 403, message: 'You have exceeded a secondary rate limit' },
    60_000,
  ],
  ['too many requests without a word', { status: 429 }, 60_000],
  [
    'a missing permission',
    { status: 403, headers: { 'x-ratelimit-remaining': '4999', 'x-ratelimit-reset': '1700000012' } },
    undefined,
  ],
  [
    'a date instead of seconds',
    { status: 403, headers: { 'retry-after': 'Wed, 21 Oct 2026 07:28:00 GMT' } },
    undefined,
  ],
  ['a missing page', { status: 404 }, undefined],
  ['a bad text', { status: 422 }, undefined],
  ['something the server cannot do', { status: 501 }, undefined],
];

test.each(table)('%s', (_name, overrides, expected) => {
  expect(retryDelayMs({ ...failed, ...overrides }, nowMs)).toBe(expected);
});
