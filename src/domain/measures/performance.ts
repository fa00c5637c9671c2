import { float, floats, int, ints, text } from './measure.js';

/** Of metrics on all rows, and of calibration. */
export const performanceMeasures = {
  overConfidence: float('over-confidence', 'performance-diff'),
  meanConfidence: float('mean confidence', 'performance-metric-value'),
  shareOfRowsThatAreRight: float('share of rows that are right', 'performance-metric-value'),
  expectedCalibrationError: float('expected calibration error', 'performance-metric-value'),
  expectedCalibrationErrorByChanceAlone: float(
    'expected calibration error by chance alone',
    'performance-metric-value',
  ),
  expectedCalibrationErrorAtLeast: float('expected calibration error at least', 'performance-metric-value'),
  expectedCalibrationErrorAtMost: float('expected calibration error at most', 'performance-metric-value'),
  calibrationErrorBins: int('calibration error bins', 'performance-metric-value'),
  degradation: float('degradation', 'performance-diff'),
  method: text('method', 'performance-metric-name'),
  direction: text('direction', 'direction'),
  evaluationValueAtLeast: float('evaluation value at least', 'performance-metric-value'),
  evaluationValueAtMost: float('evaluation value at most', 'performance-metric-value'),
  absoluteWarningThreshold: float('absolute warning threshold', 'performance-metric-value'),
  absoluteAlertThreshold: float('absolute alert threshold', 'performance-metric-value'),
  calibrationPredictedProbabilities: floats('calibration predicted probabilities', 'output'),
  calibrationObservedShares: floats('calibration observed shares', 'output'),
  calibrationBinSizes: ints('calibration bin sizes', 'output'),
  valueOn: (which: string) => float(`${which} value`, 'performance-metric-value'),
  sampleSizeOf: (which: string) => int(`${which} sample size`, 'performance-metric-value'),
  marginOf: (which: string) => float(`${which} margin of error`, 'performance-metric-value'),
};
