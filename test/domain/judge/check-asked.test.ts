import { describe, expect, test } from '@jest/globals';

import { checkAsked, unjudgedCategories } from '../../../src/domain/judge/check-asked.js';
import { makeTestCase } from '../../support/make-test-case.js';

const skipped = makeTestCase({
  category: 'drift',
  status: 'skip',
  severity: undefined,
  metrics: [{ name: 'skip reason', category: 'unspecified', value: 'there are too few rows' }],
});
const judged = makeTestCase({ category: 'transformations' });

describe('what was asked for by name', () => {
  test('is an error when nothing of it was judged, with why', () => {
    expect(() => checkAsked(['drift', 'transformations', 'adversarial'], [], [skipped, judged])).toThrow(
      'Nothing was judged of the test categories "drift" (all 1 cases were skipped, the first because there are too few rows), "adversarial" (the run has no test case of it), though asked for by name.',
    );
    expect(() => checkAsked([], ['label_drift: the data have no labels'], [judged])).toThrow(
      'Nothing was judged of the tests "label_drift: the data have no labels"',
    );
    expect(() => checkAsked(['drift'], [], [skipped])).toThrow(
      expect.objectContaining({ code: 'no-results' }),
    );
  });

  test('is fine when one case of it was judged', () => {
    expect(unjudgedCategories(['drift'], [skipped, makeTestCase({ category: 'drift' })])).toEqual([]);
    expect(() => checkAsked(['transformations'], [], [judged])).not.toThrow();
  });
});
