import { isAscending } from '../../../contract/is-ascending.js';
import { abnormalInputTest } from './abnormal-input-test.js';
import { learnBounds, outlierParams } from '../../outlier-bounds.js';

export const numericOutlier = abnormalInputTest({
  key: 'numeric_outlier',
  title: 'Numeric Outliers',
  description:
    'Finds numbers far outside the reference data; catches wrong units and placeholders such as 9999.',
  params: outlierParams,
  learn: ({ kind, isUnique }, reference, { bound_multiplier: multiplier }) => {
    if (kind !== 'numeric' || isUnique || isAscending(reference)) return undefined;
    return learnBounds(reference, multiplier)?.isOutlier;
  },
  noColumn: 'there is no numeric column with a range to leave (ids and running numbers have none)',
});
