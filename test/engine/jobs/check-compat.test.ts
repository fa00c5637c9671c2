import { expect, test } from '@jest/globals';

import { DataError } from '../../../src/engine/data/data-error.js';
import { checkCompat } from '../../../src/engine/jobs/check-compat.js';

test('the strict rules refuse crossed features, which they would leave aside', () => {
  expect(() => checkCompat('strict', [['age', 'job']], 'binary-classification')).toThrow(DataError);
  expect(() => checkCompat('strict', [], 'binary-classification')).not.toThrow();
  expect(() => checkCompat('default', [['age', 'job']], 'binary-classification')).not.toThrow();
});

test('the strict rules are not defined for regression, and say so', () => {
  expect(() => checkCompat('strict', [], 'regression')).toThrow(/not defined for regression/);
  expect(() => checkCompat('default', [], 'regression')).not.toThrow();
});
