import { float, int, text } from './measure.js';

/** Of the candidate beside the baseline. */
export const comparisonMeasures = {
  casesNotJudgedAnyMore: int('cases not judged any more', 'failing-inputs'),
  casesThatTheBaselineJudged: int('cases that the baseline judged', 'performance-metric-value'),
  uncomparedModel: text('model', 'subset-details'),
  lostCategories: text('lost categories', 'subset-details'),
  lostTests: text('lost tests', 'subset-details'),
  changeSinceTheBaseline: float('change since the baseline', 'performance-diff'),
  dropAtLeast: float('drop at least', 'performance-metric-value'),
  dropAtMost: float('drop at most', 'performance-metric-value'),
  drop: float('drop', 'performance-metric-value'),
  dropAllowed: float('drop allowed', 'performance-metric-value'),
  baselineValue: float('baseline value', 'performance-metric-value'),
  rowsFlippedToWrong: int('rows flipped to wrong', 'output-diff'),
  rowsFlippedToRight: int('rows flipped to right', 'output-diff'),
  smallestDropToBeToldFromChance: float('smallest drop to be told from chance', 'performance-metric-value'),
  flipsConcentrateIn: text('flips concentrate in', 'subset-details'),
};
