import { expect, test } from '@jest/globals';

import { tellMade } from '../../src/steps/tell-made.js';
import { makePlan } from '../support/make-plan.js';

test('tells what is uploaded, what is registered where it lies, and the one stress test', () => {
  const plan = makePlan({
    model: { kind: 'workspace-file', path: './m.py', directory: undefined },
    reference: { kind: 'workspace-file', path: './r.csv' },
    evaluation: { kind: 'data-file', path: 's3://data/e.csv' },
    run: { name: 'nightly', categories: ['drift'] },
  });
  expect(tellMade(plan)).toEqual([
    'A run uploads and registers the reference data ./r.csv.',
    'A run registers the evaluation data s3://data/e.csv.',
    'A run uploads and registers the model ./m.py.',
    'A run starts one stress test, named "nightly", of drift.',
    'Which tests these are the cluster decides.',
  ]);
});

test('makes nothing of what is registered already, and says what may be used again', () => {
  const plan = makePlan({
    model: { kind: 'registered', id: 'model-1' },
    reference: { kind: 'registered', id: 'data-1' },
    evaluation: { kind: 'registered', id: 'data-2' },
    run: { name: 'nightly', categories: ['drift'], reuse: 'same-commit' },
  });
  expect(tellMade(plan)).toEqual([
    'A run starts one stress test, named "nightly", of drift, unless one of the same name and commit is there to be re-used.',
    'Which tests these are the cluster decides.',
  ]);
});

test('has nothing for a cluster to do where own metrics are all there is', () => {
  const none = { kind: 'none' } as const;
  expect(tellMade(makePlan({ model: none, reference: none, evaluation: none }))).toEqual([]);
});
