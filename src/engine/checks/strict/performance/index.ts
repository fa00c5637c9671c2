import { classMetrics } from '../../../../domain/metrics/performance-metrics.js';
import type { StressTest } from '../../../contract/stress-test.js';
import { performanceTest } from './performance-test.js';

/** One test per metric. */
export const performanceTests: readonly StressTest[] = classMetrics.map(performanceTest);
