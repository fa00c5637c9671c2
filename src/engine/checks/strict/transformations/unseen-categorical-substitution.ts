import { learnValues } from '../../unseen-value.js';
import { tabularTransformation } from './tabular-transformation.js';

export const unseenCategoricalSubstitution = tabularTransformation({
  key: 'unseen_categorical_substitution',
  title: 'Unseen Categorical Substitution',
  description:
    'Puts a category that never occurred; catches an encoder that raises on, or misreads, a new one.',
  params: {},
  learn: ({ kind, allowsUnseenValues }, reference) => {
    if (kind !== 'categorical' || allowsUnseenValues) return undefined;
    const values = learnValues(reference);
    const unseen = values.inventUnseen();
    return { isClean: (cell) => cell !== null && !values.isUnseen(cell), substitutes: [() => unseen] };
  },
  noColumn: 'there is no categorical column whose values should all be known',
});
