import type { Column } from '../../data/columns/column.js';
import { record } from '../../contract/case-result.js';
import { m } from '../../../domain/measures/index.js';
import { isAscending } from '../../contract/is-ascending.js';
import { amount } from '../../contract/parameter-kinds.js';
import { sortedNumbers } from '../../data/profile/sorted-numbers.js';
import { type AbnormalCells, type FoundCells, sameRule } from './abnormal-cells.js';
import { abnormalInputTest } from './abnormal-input-test.js';
import { learnRange, type NormalRange } from './normal-range.js';

/**
 * The share of numbers outside the reference's normal range (`learnRange`) against the reference's own share outside:
 * a heavy tail has its share in both. And the same with a range three times as wide, where the reference has hardly a
 * number, so that fewer tell. Any excess beyond one row in a thousand that is sure is a warning, since a placeholder or
 * a unit that slipped into a few rows is a defect at any share; an alert is one row in twenty.
 */
export const numericOutlier = abnormalInputTest({
  key: 'numeric_outlier',
  title: 'Numeric Outliers',
  description:
    'Compares the share of numbers far outside the usual range with the reference data; catches wrong units and placeholders such as 9999.',
  shareThresholds: [0.001, 0.05],
  params: { bound_multiplier: amount({ min: 0, default: 3 }) },
  learn: ({ kind, isUnique }, { reference }, own) => {
    if (kind !== 'numeric' || isUnique || isAscending(reference)) return [];
    const range = learnRange(reference, own.bound_multiplier);
    return range ? [outside(range, reference), outside(widen(range), reference)] : [];
  },
  noColumn: 'there is no numeric column with a range to leave (ids and running numbers have none)',
});

function outside({ low, high }: NormalRange, reference: Column): AbnormalCells {
  return sameRule(
    reference,
    (cells) => findOutside(cells, low, high),
    () => [record(m.lowerBound, low), record(m.upperBound, high)],
  );
}

function findOutside(cells: Column, low: number, high: number): FoundCells {
  const sorted = sortedNumbers(cells);
  const total = sorted.length;
  if (total === 0 || ((sorted.at(0) ?? 0) >= low && (sorted.at(-1) ?? 0) <= high))
    return { failing: [], total };
  const failing: number[] = [];
  const add = (row: number, value: number): void => {
    if (value < low || value > high) failing.push(row);
  };
  if (cells.kind === 'numbers')
    for (let row = 0; row < cells.length; row++) add(row, cells.values[row] ?? NaN);
  else for (const [row, stray] of cells.strays) if (typeof stray === 'number') add(row, stray);
  return { failing, total };
}

/** By its own width on either side. */
function widen({ low, high }: NormalRange): NormalRange {
  return { low: low - (high - low), high: high + (high - low) };
}
