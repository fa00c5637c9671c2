import type { Substitution } from './substitution.js';

/** Columns with nulls in the reference data are left out: there the model has learned to cope. */
export const nullSubstitution: Substitution = {
  key: 'null_substitution',
  title: 'Null Substitution',
  description:
    'Puts nulls where there never were any; catches a model that crashes or jumps on a missing value.',
  params: {},
  learn: (_feature, reference) =>
    reference.includes(null) ? undefined : { isClean: (cell) => cell !== null, substitutes: [() => null] },
  noColumn: 'every column has nulls in the reference data',
};
