import type { StressTest } from '../../contract/stress-test.js';
import { accuracyFloor } from './accuracy-floor.js';
import { labelOrder } from './label-order.js';
import { meanFloor } from './mean-floor.js';
import { modelFailures } from './model-failures.js';
import { rankingFloor } from './ranking-floor.js';

/** Whether the model knows anything, and whether its classes are in the right order. */
export const floorTests: readonly StressTest[] = [
  modelFailures,
  rankingFloor,
  accuracyFloor,
  labelOrder,
  meanFloor,
];
