import { float, int, text, texts } from './measure.js';

/** Of cells, texts and dates that are unusual. */
export const inputsMeasures = {
  lowerBound: float('lower bound', 'failing-inputs'),
  upperBound: float('upper bound', 'failing-inputs'),
  usualKindsOfValues: texts('usual kinds of values', 'failing-inputs'),
  kindsOfFailingValues: texts('kinds of failing values', 'failing-inputs'),
  failingValues: texts('failing values', 'failing-inputs'),
  failingRowsWithoutAnAnswer: int('failing rows without an answer', 'failing-inputs'),
  excessShareOfFailingRows: float('excess share of failing rows', 'failing-inputs'),
  expectedShareOfFailingRows: float('expected share of failing rows', 'failing-inputs'),
  expectedValue: float('expected value', 'performance-metric-value'),
  failingRowsValue: float('failing rows value', 'performance-metric-value'),
  passingRowsValue: float('passing rows value', 'performance-metric-value'),
  excessOfMisreadTexts: float('excess of misread texts', 'drift-stat'),
  referenceShareOfFailingRows: float('reference share of failing rows', 'failing-inputs'),
  excessOfTextsOfOneLength: float('excess of texts of one length', 'drift-stat'),
  lengthInCharacters: int('length in characters', 'subset-details'),
  firstDay: text('first day', 'feature'),
  lastDay: text('last day', 'feature'),
  daysWithoutARow: text('days without a row', 'feature'),
};
