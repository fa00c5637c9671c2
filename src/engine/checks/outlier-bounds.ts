import type { Column } from '../data/columns/column.js';
import type { Cell } from '../data/table.js';
import { roundOff } from '../stats/round-off.js';
import { amount } from '../contract/parameter-kinds.js';

/** What is normal in a numeric column. */
export interface OutlierBounds {
  readonly low: number;
  readonly high: number;
  readonly standardDeviation: number;
  /** Strictly outside the bounds. Cells that are not numbers are no outliers. */
  readonly isOutlier: (cell: Cell) => boolean;
}

/** Of the tests that know bounds. */
export const outlierParams = { bound_multiplier: amount({ min: 0, default: 3 }) };

/**
 * Mean ± `multiplier` standard deviations (of the population, ddof 0) of the numbers of a reference column, in two
 * passes. `undefined` when it has no two different numbers, so that nothing says what would be far away.
 */
export function learnBounds(reference: Column, multiplier: number): OutlierBounds | undefined {
  const numbers = reference.filter((cell) => typeof cell === 'number');
  if (numbers.length === 0) return undefined;
  const mean = numbers.reduce((sum, value) => sum + value, 0) / numbers.length;
  const variance = numbers.reduce((sum, value) => sum + (value - mean) ** 2, 0) / numbers.length;
  const standardDeviation = Math.sqrt(variance);
  if (!(standardDeviation > 0)) return undefined;
  const low = roundOff(mean - multiplier * standardDeviation);
  const high = roundOff(mean + multiplier * standardDeviation);
  const isOutlier = (cell: Cell): boolean => typeof cell === 'number' && (cell < low || cell > high);
  return { low, high, standardDeviation, isOutlier };
}
