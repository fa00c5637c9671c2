import type { HttpAnswer } from './exchange.js';
import { ExchangeFault } from './exchange-fault.js';

/** Attempts in all, not repeats. */
export const defaultAttempts = 4;

const passingStatuses: readonly number[] = [408, 429, 500, 502, 503, 504];
const passingFaults: readonly string[] = ['no-connection', 'lost-connection', 'time-limit', 'cut-off'];

/**
 * May this be sent again? What is harmless to repeat, after any passing trouble and after a good status without JSON,
 * as a proxy's own page has. What creates something only when the server can't have acted: there was no connection,
 * or too many requests. Else its answer may be lost though its work is done, and whoever sent it must look first.
 */
export function mayRetry(isHarmless: boolean, failure: HttpAnswer | ExchangeFault): boolean {
  if (!isHarmless) {
    return failure instanceof ExchangeFault ? failure.kind === 'no-connection' : failure.status === 429;
  }
  return failure instanceof ExchangeFault
    ? passingFaults.includes(failure.kind)
    : passingStatuses.includes(failure.status) || (failure.status >= 200 && failure.status <= 299);
}

/**
 * How long does the server ask us to wait? From `Retry-After`, whole seconds or an HTTP date; in milliseconds, 0 for
 * a date that has passed. `undefined` when it asks nothing we understand.
 */
export function askedPauseMs(retryAfter: string | undefined, nowMs: number): number | undefined {
  const text = retryAfter?.trim() ?? '';
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1000;
  // Dates have letters; without this check JavaScript would read "-5" as a year.
  const dateMs = /^[A-Z][a-z]{2}/.test(text) ? Date.parse(text) : NaN;
  return Number.isNaN(dateMs) ? undefined : Math.max(0, dateMs - nowMs);
}

const firstPauseMs = 1000;
const longestPauseMs = 30_000;

/**
 * Our own pause before repeat number `repeat` (from 1), in milliseconds: doubling from one second to half a minute,
 * times `random()` in [0, 1), so that many gates started together do not return together.
 * Source: Marc Brooker, "Exponential Backoff And Jitter", AWS Architecture Blog 2015 ("full jitter").
 */
export function ownPauseMs(repeat: number, random: () => number): number {
  return Math.round(Math.min(longestPauseMs, firstPauseMs * 2 ** (repeat - 1)) * random());
}
