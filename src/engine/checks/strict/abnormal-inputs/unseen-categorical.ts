import { abnormalInputTest } from './abnormal-input-test.js';
import { learnValues } from '../../unseen-value.js';

export const unseenCategorical = abnormalInputTest({
  key: 'unseen_categorical',
  title: 'Unseen Categorical',
  description:
    'Finds categories that the reference data do not have; catches a renamed or new code upstream.',
  params: {},
  learn: ({ kind, allowsUnseenValues }, reference) =>
    kind === 'categorical' && !allowsUnseenValues ? learnValues(reference).isUnseen : undefined,
  noColumn: 'there is no categorical column whose values should all be known',
});
