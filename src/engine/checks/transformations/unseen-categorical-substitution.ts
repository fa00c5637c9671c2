import type { Substitution } from '../perturbations/substitution.js';
import { learnValues } from '../unseen-value.js';

/**
 * Only where some category is a text: what takes numbers has no unseen level, but other numbers, and nothing is beside
 * true and false.
 */
export const unseenCategoricalSubstitution: Substitution = {
  key: 'unseen_categorical_substitution',
  title: 'Unseen Categorical Substitution',
  description:
    'Puts a category that never occurred; catches an encoder that raises on, or misreads, a new one.',
  params: {},
  learn: ({ kind, allowsUnseenValues }, reference) => {
    const hasTexts = reference.some((cell) => typeof cell === 'string');
    if (kind !== 'categorical' || allowsUnseenValues || !hasTexts) return undefined;
    const values = learnValues(reference);
    const unseen = values.inventUnseen();
    return { isClean: (cell) => cell !== null && !values.isUnseen(cell), substitutes: [() => unseen] };
  },
  noColumn: 'there is no column of texts whose values should all be known',
};
