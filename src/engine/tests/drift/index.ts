import type { StressTest } from '../stress-test.js';
import { categoricalFeatureDrift } from './categorical-feature-drift.js';
import { labelDrift, predictedLabelDrift } from './class-drift.js';
import { numericFeatureDrift } from './numeric-feature-drift.js';
import { predictionDrift } from './prediction-drift.js';

export const driftTests: readonly StressTest[] = [
  labelDrift,
  predictionDrift,
  predictedLabelDrift,
  categoricalFeatureDrift,
  numericFeatureDrift,
];
