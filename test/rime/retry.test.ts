import { describe, expect, test } from '@jest/globals';

import type { HttpAnswer } from '../../src/rime/exchange.js';
import { ExchangeFault, type FaultKind } from '../../src/rime/exchange-fault.js';
import { askedPauseMs, mayRetry, ownPauseMs } from '../../src/rime/retry.js';

const answered = (status: number): HttpAnswer => ({ status, headers: {}, body: '' });
const failed = (kind: FaultKind): ExchangeFault => new ExchangeFault(kind, 'x');

describe('may this be sent again', () => {
  test.each([408, 429, 500, 502, 503, 504])('a GET answered %i may, a POST may not', (status) => {
    expect([mayRetry('GET', answered(status)), mayRetry('POST', answered(status))]).toEqual([true, false]);
  });
  test.each([200, 301, 400, 401, 403, 404, 409, 412, 422, 501])('nothing answered %i may', (status) => {
    expect([mayRetry('GET', answered(status)), mayRetry('POST', answered(status))]).toEqual([false, false]);
  });
  test.each<FaultKind>(['unreachable', 'time-limit', 'cut-off'])(
    'a GET that met %s may, a POST may not',
    (kind) => {
      expect([mayRetry('GET', failed(kind)), mayRetry('POST', failed(kind))]).toEqual([true, false]);
    },
  );
  test.each<FaultKind>(['tls', 'too-large', 'not-http'])('nothing that met %s may', (kind) => {
    expect([mayRetry('GET', failed(kind)), mayRetry('POST', failed(kind))]).toEqual([false, false]);
  });
});

describe('how long the server asks to wait', () => {
  const now = Date.UTC(2015, 9, 21, 7, 28, 0);
  test.each([
    ['0', 0],
    ['120', 120_000],
    [' 5 ', 5000],
    // The example of RFC 9110, section 10.2.3, and its neighbours.
    ['Wed, 21 Oct 2015 07:28:00 GMT', 0],
    ['Wed, 21 Oct 2015 07:28:30 GMT', 30_000],
    ['Wed, 21 Oct 2015 07:00:00 GMT', 0],
    [undefined, undefined],
    ['', undefined],
    ['-5', undefined],
    ['1.5', undefined],
    ['99999999999', undefined],
    ['soon', undefined],
    ['Monday or so', undefined],
  ])('%j is %j ms', (header, expected) => {
    expect(askedPauseMs(header, now)).toBe(expected);
  });
});

describe('our own pause', () => {
  test('doubles from one second to half a minute at most', () => {
    const longest = [1, 2, 3, 4, 5, 6, 7, 60].map((repeat) => ownPauseMs(repeat, () => 1));
    expect(longest).toEqual([1000, 2000, 4000, 8000, 16_000, 30_000, 30_000, 30_000]);
  });
  test('is anything from nothing to that', () => {
    expect([0, 0.25, 0.5].map((random) => ownPauseMs(3, () => random))).toEqual([0, 1000, 2000]);
  });
});
