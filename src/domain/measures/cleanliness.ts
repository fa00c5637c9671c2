import { float, int, text } from './measure.js';

/** Of labels and equal rows. */
export const cleanlinessMeasures = {
  shareBeyondTheReference: float('share beyond the reference', 'drift-stat'),
  mostDominantClass: text('most dominant class', 'feature'),
  shareOfMostDominantClass: float('share of most dominant class', 'feature'),
  classesWithoutARow: text('classes without a row', 'feature'),
  labelledSampleSize: int('sample size', 'feature'),
  labelledReferenceSize: int('reference sample size', 'feature'),
  shareOfSharedRowsBeyondChance: float('share of shared rows beyond chance', 'failing-inputs'),
  shareOfReferenceRowsWithATwin: float('share of reference rows with a twin', 'subset-details'),
  whatToDo: text('what to do', 'subset-details'),
  shareOfErrorsThatTheFeatureAloneAvoids: float(
    'share of errors that the feature alone avoids',
    'statistical-dependence',
  ),
  errorsOfTheFeatureAlone: int('errors of the feature alone', 'statistical-dependence'),
  errorsOfTheCommonestClass: int('errors of the commonest class', 'statistical-dependence'),
  labelImbalance: float('label imbalance', 'feature'),
  mostFrequentClass: text('most frequent class', 'feature'),
  shareOfMostFrequentClass: float('share of most frequent class', 'feature'),
  rarestClass: text('rarest class', 'feature'),
  shareOfRarestClass: float('share of rarest class', 'feature'),
};
