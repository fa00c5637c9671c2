import type { StressTest } from '../../contract/stress-test.js';
import { categoricalFeatureDrift } from './categorical-feature-drift.js';
import { labelDrift, predictedLabelDrift } from './class-drift.js';
import { numericFeatureDrift } from './numeric-feature-drift.js';
import { predictionDrift } from './prediction-drift.js';
import { sureDrift } from './sure-drift.js';

/** As the platform rates drift. */
export const platformDriftTests: readonly StressTest[] = [
  labelDrift,
  predictionDrift,
  predictedLabelDrift,
  categoricalFeatureDrift,
  numericFeatureDrift,
];

export const driftTests: readonly StressTest[] = platformDriftTests.map(sureDrift);
