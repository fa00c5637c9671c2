import { expect, test } from '@jest/globals';

import { DataError } from '../../../src/engine/data/data-error.js';
import { checkCompat } from '../../../src/engine/jobs/check-compat.js';

test('the strict rules refuse crossed features, which they would leave aside', () => {
  expect(() => checkCompat('strict', [['age', 'job']])).toThrow(DataError);
  expect(() => checkCompat('strict', [])).not.toThrow();
  expect(() => checkCompat('default', [['age', 'job']])).not.toThrow();
});
