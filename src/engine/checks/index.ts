import type { EngineCompat } from '../../domain/vocabulary.js';
import { abnormalInputTests } from './abnormal-inputs/index.js';
import { cleanlinessTests } from './cleanliness/index.js';
import { dataChangeTests } from './data-changes/index.js';
import { dateTests } from './dates/index.js';
import { driftTests } from './drift/index.js';
import { floorTests } from './floors/index.js';
import { performanceTests } from './performance/index.js';
import { strictTests } from './strict/index.js';
import type { StressTest } from '../contract/stress-test.js';
import { subsetTests } from './subsets/index.js';
import { textInputTests } from './text-inputs/index.js';
import { transformationTests } from './transformations/index.js';

/** Every stress test of the engine, in the order they are run and reported. */
export const stressTests: readonly StressTest[] = [
  ...floorTests,
  ...performanceTests,
  ...subsetTests,
  ...transformationTests,
  ...abnormalInputTests,
  ...textInputTests,
  ...dateTests,
  ...dataChangeTests,
  ...driftTests,
  ...cleanlinessTests,
];

/** The catalogue by whose rules a run is rated. */
export function testsOf(compat: EngineCompat): readonly StressTest[] {
  return compat === 'strict' ? strictTests : stressTests;
}
