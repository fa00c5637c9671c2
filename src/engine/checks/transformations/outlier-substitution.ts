import type { Column } from '../../data/columns/column.js';
import type { Cell } from '../../data/table.js';
import { learnBounds, outlierParams } from '../outlier-bounds.js';
import type { Substitution } from '../perturbations/substitution.js';

/** How far beyond the bound of what is normal, in standard deviations: 5 from the mean by default. */
export const beyondBound = 2;

/**
 * A value far out on each side, whose harm is what it does beyond the largest or smallest ordinary value: a forest takes
 * it for one of these, a linear model follows its line. As far as one can be there: no negative one in a column that never has any, none above
 * 1 in a column of shares, no fraction in a column of whole numbers (rounded outwards).
 */
export const outlierSubstitution: Substitution<{ readonly bound_multiplier: number }> = {
  key: 'outlier_substitution',
  title: 'Numeric Outliers Substitution',
  description: 'Puts numbers far outside the reference data; catches a model that extrapolates absurdly.',
  params: outlierParams,
  learn: ({ kind, isUnique }, reference, { bound_multiplier: multiplier }) => {
    if (kind !== 'numeric' || isUnique) return undefined;
    const bounds = learnBounds(reference, multiplier);
    if (!bounds) return undefined;
    const { low, high, standardDeviation, isOutlier } = bounds;
    const { least, most, isWhole } = possibleValues(reference);
    const [lowest, highest] = [low - beyondBound * standardDeviation, high + beyondBound * standardDeviation];
    const [below, above] = isWhole ? [Math.floor(lowest), Math.ceil(highest)] : [lowest, highest];
    const isPossible = (value: number): boolean => value >= least && value <= most;
    const { smallest, largest } = ordinaryRange(reference, isOutlier);
    const sides = [
      { value: above, ordinary: largest },
      { value: below, ordinary: smallest },
    ].filter(({ value }) => isPossible(value));
    if (sides.length === 0) return undefined;
    return {
      isClean: (cell) => typeof cell === 'number' && !isOutlier(cell),
      substitutes: sides.map(
        ({ value }) =>
          () =>
            value,
      ),
      ordinaryExtremes: sides.map(({ ordinary }) => ordinary),
    };
  },
  noColumn: 'there is no numeric column in which a value could be far out',
};

interface PossibleValues {
  readonly least: number;
  readonly most: number;
  readonly isWhole: boolean;
}

/** Shares, amounts of one sign, or any number. Source: the platform infers the ranges 0..1, 0..∞ and −∞..∞. */
function possibleValues(cells: Column): PossibleValues {
  let [least, most, isWhole] = [Infinity, -Infinity, true];
  for (const cell of cells) {
    if (typeof cell !== 'number') continue;
    least = Math.min(least, cell);
    most = Math.max(most, cell);
    isWhole &&= Number.isInteger(cell);
  }
  const isShare = least >= 0 && most <= 1 && !isWhole;
  return { least: least >= 0 ? 0 : -Infinity, most: isShare ? 1 : most <= 0 ? 0 : Infinity, isWhole };
}

function ordinaryRange(
  cells: Column,
  isOutlier: (cell: Cell) => boolean,
): { readonly smallest: number; readonly largest: number } {
  let [smallest, largest] = [Infinity, -Infinity];
  for (const cell of cells) {
    if (typeof cell !== 'number' || isOutlier(cell)) continue;
    smallest = Math.min(smallest, cell);
    largest = Math.max(largest, cell);
  }
  return { smallest, largest };
}
