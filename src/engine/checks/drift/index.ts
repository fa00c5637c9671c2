import type { StressTest } from '../../contract/stress-test.js';
import { leastRows } from '../rating/effect.js';
import { categoricalFeatureDrift } from './categorical-feature-drift.js';
import { labelDrift, predictedLabelDrift } from './class-drift.js';
import { numericFeatureDrift } from './numeric-feature-drift.js';
import { predictionDrift } from './prediction-drift.js';
import { sureDrift } from './sure-drift.js';
import { valueDrift } from './value-drift.js';

/** `leastSample`: how many values are enough where the user does not say. */
const driftTestsFrom = (leastSample: number): readonly StressTest[] =>
  [
    labelDrift,
    valueDrift,
    predictionDrift,
    predictedLabelDrift,
    categoricalFeatureDrift,
    numericFeatureDrift,
  ].map((makeTest) => makeTest(leastSample));

/** As the platform rates drift. */
export const platformDriftTests = driftTestsFrom(100);

export const driftTests = driftTestsFrom(leastRows).map(sureDrift);
