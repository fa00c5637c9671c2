import { float, floats, int, ints, text, texts } from './measure.js';

/** Of subsets of the rows. */
export const subsetsMeasures = {
  failingSubsets: int('failing subsets', 'subset-details'),
  subsets: int('subsets', 'subset-details'),
  subsetsLeftOut: int('subsets left out, with too few rows', 'subset-details'),
  atMostAWarning: text('at most a warning, as', 'subset-details'),
  subset: text('subset', 'subset-details'),
  subsetSize: int('subset size', 'subset-details'),
  worstPerfDiff: float('worst_perf_diff', 'subset-details'),
  subsetNames: texts('names', 'subset-details'),
  subsetSizes: ints('sizes', 'subset-details'),
  subsetValues: floats('values', 'subset-details'),
  subsetMargins: floats('margins of error', 'subset-details'),
  differenceFromOverall: float('difference from overall', 'performance-diff'),
  worseThanExpected: float('worse than expected by', 'performance-diff'),
  worseThan: (comparedWith: string) => float(`worse than ${comparedWith} by`, 'performance-diff'),
  metricValue: (metric: string) => float(metric, 'performance-metric-value'),
  valueOfCompared: (metric: string, comparedWith: string) =>
    float(`${metric} of ${comparedWith}`, 'performance-metric-value'),
  differenceFrom: (comparedWith: string) => float(`difference from ${comparedWith}`, 'performance-diff'),
  differenceAllowed: (comparedWith: string) =>
    float(`difference from ${comparedWith} allowed`, 'performance-metric-value'),
  overall: (metric: string) => float(`overall ${metric}`, 'performance-metric-value'),
};
