import { accuracy, multiclassAccuracy } from './accuracy.js';
import { areaUnderCurve } from './area-under-curve.js';
import { f1, precision, recall } from './binary-metrics.js';
import { macroF1, macroPrecision, macroRecall } from './macro-metrics.js';
import type { ClassMetric, PerformanceMetric } from './performance-metric.js';
import { valueMetrics } from './regression-metrics.js';

/** Those of classes, in the order in which people should read them. */
export const classMetrics: readonly ClassMetric[] = [
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

/** Every metric of the engine. */
export const performanceMetrics: readonly PerformanceMetric[] = [...classMetrics, ...valueMetrics];
