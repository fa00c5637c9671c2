import type { OwnMetric } from '../domain/own-metric.js';
import { standardErrorsOf } from '../statistics/normal.js';
import type { Estimate } from './estimate.js';

/** From a value and its interval at one level: at another level each side reaches as far as a normal one would. */
export function estimateFromInterval(
  value: number,
  { low, high, level }: NonNullable<OwnMetric['interval']>,
  rows: number,
): Estimate {
  const known = standardErrorsOf(level);
  return {
    value,
    rows,
    standardError: (high - low) / (2 * known),
    method: 'intervals as given',
    intervalAt: (wanted) => {
      const share = standardErrorsOf(wanted) / known;
      return { low: value - share * (value - low), high: value + share * (high - value) };
    },
  };
}
