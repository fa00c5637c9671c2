import { describe, expect, test } from '@jest/globals';

import type { HttpAnswer } from '../../src/http/exchange.js';
import { ExchangeFault, type FaultKind } from '../../src/http/exchange-fault.js';
import { askedPauseMs, mayRetry, ownPauseMs } from '../../src/http/retry.js';

const answered = (status: number): HttpAnswer => ({ status, headers: {}, body: '' });
const failed = (kind: FaultKind): ExchangeFault => new ExchangeFault(kind, 'x');

describe('may this be sent again', () => {
  const both = (failure: HttpAnswer | ExchangeFault): readonly boolean[] => [
    mayRetry(true, failure),
    mayRetry(false, failure),
  ];
  test.each([408, 500, 502, 503, 504])('after %i: what is harmless, not what creates something', (status) => {
    expect(both(answered(status))).toEqual([true, false]);
  });
  test.each([200, 201])('after %i without JSON: what is harmless, not what creates something', (status) => {
    expect(both(answered(status))).toEqual([true, false]);
  });
  test('after 429: both, for the server did not act', () => {
    expect(both(answered(429))).toEqual([true, true]);
  });
  test.each([301, 400, 401, 403, 404, 409, 412, 422, 501])('after %i: neither', (status) => {
    expect(both(answered(status))).toEqual([false, false]);
  });
  test('without a connection: both, for nothing was sent', () => {
    expect(both(failed('no-connection'))).toEqual([true, true]);
  });
  test.each<FaultKind>(['lost-connection', 'time-limit', 'cut-off'])(
    'after %s: what is harmless, not what creates something',
    (kind) => {
      expect(both(failed(kind))).toEqual([true, false]);
    },
  );
  test.each<FaultKind>(['tls', 'proxy-refused', 'too-large', 'not-http'])('after %s: neither', (kind) => {
    expect(both(failed(kind))).toEqual([false, false]);
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
