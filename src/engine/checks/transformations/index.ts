import { characterAttacks } from '../perturbations/character-attacks.js';
import { featureTypeChange } from '../perturbations/feature-type-change.js';
import { nullSubstitution } from '../perturbations/null-substitution.js';
import { plainTextEdits } from '../perturbations/plain-text-edits.js';
import type { StressTest } from '../../contract/stress-test.js';
import { tabularIdentity, textIdentity } from './identity.js';
import { outlierSubstitution } from './outlier-substitution.js';
import { textFlipTest } from './text-flip-test.js';
import { unseenCategoricalSubstitution } from './unseen-categorical-substitution.js';
import { whatIfTest } from './what-if-test.js';

/**
 * The model asked about inputs that are changed, and what that does to its answers. A reader does not even notice that
 * a text lost its accents, and stumbles over a wrong letter: so the first may turn 5 % of the answers, the other 10 %.
 */
export const transformationTests: readonly StressTest[] = [
  textIdentity,
  ...plainTextEdits.map((edit) => textFlipTest(edit, 0.05)),
  ...characterAttacks.map((edit) => textFlipTest(edit, 0.1)),
  tabularIdentity,
  whatIfTest(nullSubstitution),
  whatIfTest(unseenCategoricalSubstitution),
  whatIfTest(outlierSubstitution),
  // To refuse a text for a number is what a careful model does; where it happens, the tests of the data see it.
  whatIfTest(featureTypeChange, 'warning'),
];
