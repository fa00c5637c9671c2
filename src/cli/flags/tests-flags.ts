import { testCategories } from '../../domain/vocabulary.js';
import { oneOf } from '../../inputs/values/value-type.js';
import { flag } from '../flag.js';

/** What `tests` takes. */
export const testsFlags = {
  category: flag(oneOf(testCategories, 'TEST_CATEGORY_TYPE_'), 'CATEGORY', 'Only this category', 'all'),
};
