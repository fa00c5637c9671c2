import { abnormalInputTests } from './abnormal-inputs/index.js';
import { cleanlinessTests } from './cleanliness/index.js';
import { driftTests } from './drift/index.js';
import { floorTests } from './floors/index.js';
import { performanceTests } from './performance/index.js';
import type { StressTest } from './stress-test.js';
import { subsetTests } from './subsets/index.js';
import { transformationTests } from './transformations/index.js';

/** Every stress test of the engine, in the order they are run and reported. */
export const stressTests: readonly StressTest[] = [
  ...floorTests,
  ...performanceTests,
  ...subsetTests,
  ...transformationTests,
  ...abnormalInputTests,
  ...driftTests,
  ...cleanlinessTests,
];
