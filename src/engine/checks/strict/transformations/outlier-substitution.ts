import { learnBounds, outlierParams } from '../../outlier-bounds.js';
import { tabularTransformation } from './tabular-transformation.js';

/**
 * One standard deviation beyond each bound of Numeric Outliers, so that what is put in would be found by that test.
 * High and low apart, since a model may extrapolate well on one side only, and half of each would hide half the
 * harm. In a column of whole numbers the outlier is one too, rounded outwards: the type stays what it was.
 */
export const outlierSubstitution = tabularTransformation({
  key: 'outlier_substitution',
  title: 'Numeric Outliers Substitution',
  description: 'Puts numbers far outside the reference data; catches a model that extrapolates absurdly.',
  params: outlierParams,
  learn: ({ kind, isUnique }, reference, { bound_multiplier: multiplier }) => {
    if (kind !== 'numeric' || isUnique) return undefined;
    const bounds = learnBounds(reference, multiplier);
    if (!bounds) return undefined;
    const { low, high, standardDeviation, isOutlier } = bounds;
    const isWhole = reference.every((cell) => typeof cell !== 'number' || Number.isInteger(cell));
    const [lowest, highest] = [low - standardDeviation, high + standardDeviation];
    const [below, above] = isWhole ? [Math.floor(lowest), Math.ceil(highest)] : [lowest, highest];
    return {
      isClean: (cell) => typeof cell === 'number' && !isOutlier(cell),
      substitutes: [() => above, () => below],
    };
  },
  noColumn: 'there is no numeric column whose values differ',
});
