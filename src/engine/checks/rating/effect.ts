import type { Interval, Proportion } from '../../../statistics/interval.js';
import { exactShare, greaterThan, scoreShare } from './share-estimate.js';

/** How much harm was measured on a sample; positive is harm. */
export interface Effect {
  readonly point: number;
  /** `level` is two-sided. */
  readonly intervalAt: (level: number) => Interval;
  /** How many rows it was measured on, the smaller sample of two. */
  readonly rows: number;
}

/** Below this many rows that matter a case is a skip, never a finding. */
export const leastRows = 20;
/** A rate needs so many rows of each outcome. */
export const leastOfOutcome = 5;

/**
 * How much greater the share is here than there, on other rows: of counted rows by exact intervals, of a share whose
 * successes are not whole by Wilson's. Throws RangeError without a row.
 */
export function greaterShare(here: Proportion, there: Proportion): Effect {
  const areCounted = [here, there].every(({ successes }) => Number.isInteger(successes));
  const estimate = areCounted ? exactShare : scoreShare;
  return greaterThan(estimate(here), estimate(there));
}

/** The same effect beyond what was to be expected anyway. */
export function beyond({ point, intervalAt, rows }: Effect, expected: number): Effect {
  return {
    point: point - expected,
    intervalAt: (level) => {
      const { low, high } = intervalAt(level);
      return { low: low - expected, high: high - expected };
    },
    rows,
  };
}

/** The same effect in another unit, which is above 0. */
export function divideBy({ point, intervalAt, rows }: Effect, unit: number): Effect {
  if (unit === 1) return { point, intervalAt, rows };
  return {
    point: point / unit,
    intervalAt: (level) => {
      const { low, high } = intervalAt(level);
      return { low: low / unit, high: high / unit };
    },
    rows,
  };
}
