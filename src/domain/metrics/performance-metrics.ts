import { accuracy, multiclassAccuracy } from './accuracy.js';
import { areaUnderCurve } from './area-under-curve.js';
import { f1, precision, recall } from './binary-metrics.js';
import { macroF1, macroPrecision, macroRecall } from './macro-metrics.js';
import type { PerformanceMetric } from './performance-metric.js';

/** Every metric of the engine, in the order in which people should read them. */
export const performanceMetrics: readonly PerformanceMetric[] = [
  accuracy,
  multiclassAccuracy,
  precision,
  recall,
  f1,
  macroPrecision,
  macroRecall,
  macroF1,
  areaUnderCurve,
];
