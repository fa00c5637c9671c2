import { featureTypeChange } from '../perturbations/feature-type-change.js';
import { nullSubstitution } from '../perturbations/null-substitution.js';
import { textEdits } from '../perturbations/text-edits.js';
import type { StressTest } from '../stress-test.js';
import { tabularIdentity, textIdentity } from './identity.js';
import { outlierSubstitution } from './outlier-substitution.js';
import { textFlipTest } from './text-flip-test.js';
import { unseenCategoricalSubstitution } from './unseen-categorical-substitution.js';
import { whatIfTest } from './what-if-test.js';

/** The model asked about inputs that are changed, and what that does to its answers. */
export const transformationTests: readonly StressTest[] = [
  textIdentity,
  ...textEdits.map(textFlipTest),
  tabularIdentity,
  whatIfTest(nullSubstitution),
  whatIfTest(unseenCategoricalSubstitution),
  whatIfTest(outlierSubstitution),
  whatIfTest(featureTypeChange),
];
