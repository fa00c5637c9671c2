import { float, int, ints, text, texts } from './measure.js';

/** Of tests of several kinds, and of how a case was rated. */
export const commonMeasures = {
  referenceShare: float('reference share', 'subset-details'),
  failingRows: int('failing rows', 'failing-inputs'),
  shareOfFailingRows: float('share of failing rows', 'failing-inputs'),
  failingRowIndices: ints('failing row indices', 'failing-inputs'),
  columnsCompared: int('columns compared', 'feature'),
  shareOfFailingRowsBeyondTheReference: float('share of failing rows beyond the reference', 'failing-inputs'),
  evaluationSampleSize: int('evaluation sample size', 'performance-metric-value'),
  whatTheModelDoes: text('the model', 'performance-metric-name'),
  uncertain: text('uncertain', 'performance-metric-value'),
  marginOfError: float('margin of error', 'performance-metric-value'),
  metric: text('metric', 'performance-metric-name'),
  performanceChange: float('performance change', 'performance-diff'),
  /** Where it is not the headline. */
  performanceChangeAside: float('performance change', 'performance-metric-value'),
  referenceSampleSize: int('reference sample size', 'performance-metric-value'),
  atLeast: float('at least', 'performance-metric-value'),
  atMost: float('at most', 'performance-metric-value'),
  confidenceLevel: float('confidence level', 'performance-metric-value'),
  warningThreshold: float('warning threshold', 'performance-metric-value'),
  alertThreshold: float('alert threshold', 'performance-metric-value'),
  alsoSeenAs: texts('also seen as', 'subset-details'),
  countedUnder: text('counted under', 'subset-details'),
  error: text('error', 'model-error'),
  skipReason: text('skip reason', 'unspecified'),
};
