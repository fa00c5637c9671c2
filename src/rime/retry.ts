import type { HttpAnswer } from './exchange.js';
import { ExchangeFault } from './exchange-fault.js';

/** Attempts in all, not repeats. */
export const maxAttempts = 4;

const passingStatuses: readonly number[] = [408, 429, 500, 502, 503, 504];
const passingFaults: readonly string[] = ['unreachable', 'time-limit', 'cut-off'];

/**
 * May this be sent again? Only what reads: a POST whose answer is lost may have done its work, and a second one
 * would register or start things twice.
 */
export function mayRetry(method: 'GET' | 'POST', failure: HttpAnswer | ExchangeFault): boolean {
  if (method !== 'GET') return false;
  return failure instanceof ExchangeFault
    ? passingFaults.includes(failure.kind)
    : passingStatuses.includes(failure.status);
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
