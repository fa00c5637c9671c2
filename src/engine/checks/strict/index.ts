import { platformDriftTests } from '../drift/index.js';
import { floorTests } from '../floors/index.js';
import type { StressTest } from '../../contract/stress-test.js';
import { abnormalInputTests } from './abnormal-inputs/index.js';
import { cleanlinessTests } from './cleanliness/index.js';
import { performanceTests } from './performance/index.js';
import { subsetTests } from './subsets/index.js';
import { transformationTests } from './transformations/index.js';

/**
 * The tests as the platform rates them, point by point (`engine.compat: strict`): what a comparison with a RIME cluster
 * needs. On clean data they alert on noise; `stressTests` don't.
 */
export const strictTests: readonly StressTest[] = [
  ...floorTests,
  ...performanceTests,
  ...subsetTests,
  ...transformationTests,
  ...abnormalInputTests,
  ...platformDriftTests,
  ...cleanlinessTests,
];
