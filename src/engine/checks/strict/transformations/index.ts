import { featureTypeChange } from '../../perturbations/feature-type-change.js';
import { nullSubstitution } from '../../perturbations/null-substitution.js';
import { characterAttacks } from '../../perturbations/character-attacks.js';
import { plainTextEdits } from '../../perturbations/plain-text-edits.js';
import type { StressTest } from '../../../contract/stress-test.js';
import { outlierSubstitution } from './outlier-substitution.js';
import { tabularTransformation } from './tabular-transformation.js';
import { textIdentity } from './text-identity.js';
import { textTransformation } from './text-transformation.js';
import { unseenCategoricalSubstitution } from './unseen-categorical-substitution.js';

export const transformationTests: readonly StressTest[] = [
  textIdentity,
  ...plainTextEdits.map(textTransformation),
  ...characterAttacks.map(textTransformation),
  tabularTransformation(nullSubstitution),
  unseenCategoricalSubstitution,
  outlierSubstitution,
  tabularTransformation(featureTypeChange),
];
