import { characterAttacks } from '../perturbations/character-attacks.js';
import { featureTypeChange } from '../perturbations/feature-type-change.js';
import { nullSubstitution } from '../perturbations/null-substitution.js';
import { plainTextEdits } from '../perturbations/plain-text-edits.js';
import type { StressTest } from '../../contract/stress-test.js';
import { tabularIdentity, textIdentity } from './identity.js';
import { outlierSubstitution } from './outlier-substitution.js';
import { textFlipTest, toleratedFlips } from './text-flip-test.js';
import { unseenCategoricalSubstitution } from './unseen-categorical-substitution.js';
import { whatIfTest } from './what-if-test.js';

/** The model asked about inputs that are changed, and what that does to its answers. */
export const transformationTests: readonly StressTest[] = [
  textIdentity,
  ...plainTextEdits.map((edit) => textFlipTest(edit, toleratedFlips.unnoticed)),
  ...characterAttacks.map((edit) => textFlipTest(edit, toleratedFlips.typo)),
  tabularIdentity,
  whatIfTest(nullSubstitution),
  whatIfTest(unseenCategoricalSubstitution),
  whatIfTest(outlierSubstitution),
  // To refuse a text for a number is what a careful model does; where it happens, the tests of the data see it.
  whatIfTest(featureTypeChange, 'warning'),
];
