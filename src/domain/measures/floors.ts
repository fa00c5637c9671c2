import { float, floats, int, ints, text, texts } from './measure.js';

/** Of the model on the rows as they are: does it answer, and does it know anything. */
export const floorsMeasures = {
  shareOfRowsWithoutAnAnswer: float('share of rows without an answer', 'failing-inputs'),
  rowsWithoutAnAnswer: int('rows without an answer', 'failing-inputs'),
  ofThemGivenUpWithTheirBatch: int('of them given up with their batch', 'failing-inputs'),
  failingData: text('data', 'failing-inputs'),
  failingFile: text('file', 'failing-inputs'),
  failingRowsOfTheFile: ints('failing rows of the file', 'failing-inputs'),
  wordsOfTheModel: text('words of the model', 'model-error'),
  suspectedColumns: texts('suspected columns', 'feature'),
  suspectedColumn: text('suspected column', 'feature'),
  valueThatFails: text('value that fails', 'failing-inputs'),
  areaUnderTheCurveAboveChance: float('area under the curve above chance', 'performance-diff'),
  areaUnderTheCurve: float('area under the curve', 'performance-metric-value'),
  areaAtLeast: float('area at least', 'performance-metric-value'),
  areaAtMost: float('area at most', 'performance-metric-value'),
  accuracyGainedByTheBestOrder: float('accuracy gained by the best order', 'performance-diff'),
  gainAtLeast: float('gain at least', 'performance-metric-value'),
  classOrderNow: text('class order now', 'output'),
  classNamesToGive: text('class-names to give', 'input'),
  differenceFromTheCommonestClass: float('difference from the commonest class', 'performance-diff'),
  shareOfTheMeansErrorsAvoided: float("share of the mean's squared errors avoided", 'performance-diff'),
  avoidedAtLeast: float('share avoided at least', 'performance-metric-value'),
  avoidedAtMost: float('share avoided at most', 'performance-metric-value'),
  meanOfTheReference: float('mean label of the reference', 'performance-metric-value'),
  /** Of some rows drawn by chance, both in their order. */
  predictedNumbers: floats('predicted numbers', 'output'),
  trueNumbers: floats('true numbers', 'output'),
  commonestClass: text('commonest class', 'output'),
  lookAt: text('look at', 'performance-metric-name'),
};
