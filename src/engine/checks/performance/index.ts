import { performanceMetrics } from '../../../domain/metrics/performance-metrics.js';
import type { StressTest } from '../../contract/stress-test.js';
import { calibrationTest } from './calibration-test.js';
import { performanceTest } from './performance-test.js';

/** One test per metric, and one on whether the probabilities mean what they say. */
export const performanceTests: readonly StressTest[] = [
  ...performanceMetrics.map(performanceTest),
  calibrationTest,
];
