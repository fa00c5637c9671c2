import type { Interval } from '../statistics/interval.js';
import { normalQuantile } from '../statistics/normal.js';

/** Around a difference of two shares or areas, so between −1 and 1. `level` is two-sided. */
export function normalInterval(estimate: number, standardError: number, level: number): Interval {
  const reach = normalQuantile((1 + level) / 2) * standardError;
  return { low: Math.max(-1, estimate - reach), high: Math.min(1, estimate + reach) };
}
