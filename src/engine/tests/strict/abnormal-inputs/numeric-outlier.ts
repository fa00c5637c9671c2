import type { Cell } from '../../../data/table.js';
import { abnormalInputTest } from './abnormal-input-test.js';
import { learnBounds, readMultiplier } from '../../outlier-bounds.js';

export const numericOutlier = abnormalInputTest({
  key: 'numeric_outlier',
  title: 'Numeric Outliers',
  description:
    'Finds numbers far outside the reference data; catches wrong units and placeholders such as 9999.',
  defaults: { bound_multiplier: 3 },
  readOwn: readMultiplier,
  learn: ({ kind, isUnique }, reference, params) => {
    const multiplier = readMultiplier(params);
    if (kind !== 'numeric' || isUnique || isAscending(reference)) return undefined;
    return learnBounds(reference, multiplier)?.isOutlier;
  },
  noColumn: 'there is no numeric column with a range to leave (ids and running numbers have none)',
});

/** Each number above the one before, as running numbers and times are: later data lie beyond them by nature. */
function isAscending(cells: readonly Cell[]): boolean {
  let previous = -Infinity;
  for (const cell of cells) {
    if (typeof cell !== 'number') continue;
    if (cell <= previous) return false;
    previous = cell;
  }
  return true;
}
