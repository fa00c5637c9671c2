import type { StressTest } from '../../contract/stress-test.js';
import { featureTypeCheck } from './feature-type-check.js';
import { nullCheck } from './null-check.js';
import { numericOutlier } from './numeric-outlier.js';
import { unseenCategorical } from './unseen-categorical.js';

export const abnormalInputTests: readonly StressTest[] = [
  unseenCategorical,
  nullCheck,
  featureTypeCheck,
  numericOutlier,
];
