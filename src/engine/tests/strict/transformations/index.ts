import type { StressTest } from '../../stress-test.js';
import { characterAttacks } from './character-attacks.js';
import { featureTypeChange } from './feature-type-change.js';
import { nullSubstitution } from './null-substitution.js';
import { outlierSubstitution } from './outlier-substitution.js';
import { textAscii, textLowerCase, textRemoveSpecialCharacters, textUpperCase } from './plain-texts.js';
import { textIdentity } from './text-identity.js';
import { unseenCategoricalSubstitution } from './unseen-categorical-substitution.js';

export const transformationTests: readonly StressTest[] = [
  textIdentity,
  textUpperCase,
  textLowerCase,
  textRemoveSpecialCharacters,
  textAscii,
  ...characterAttacks,
  nullSubstitution,
  unseenCategoricalSubstitution,
  outlierSubstitution,
  featureTypeChange,
];
