import { describe, expect, test } from '@jest/globals';

import { checkAsked, unjudgedCategories, type Judged } from '../../../src/domain/judge/check-asked.js';
import { noteUnjudged } from '../../../src/domain/judge/note-unjudged.js';
import type { Plan } from '../../../src/domain/plan.js';
import { makePlan } from '../../support/make-plan.js';
import { makeTestCase } from '../../support/make-test-case.js';

const skipped = makeTestCase({
  category: 'drift',
  status: 'skip',
  severity: undefined,
  metrics: [{ name: 'skip reason', category: 'unspecified', value: 'there are too few rows' }],
});
const judged = makeTestCase({ category: 'transformations' });

type Asked = Partial<Pick<Plan['run'], 'categories' | 'tests'>> &
  Partial<Pick<Plan, 'dataParams'>> &
  Partial<Pick<Plan['gate'], 'maxDrop'>>;

function check({ categories, tests, dataParams = {}, maxDrop }: Asked, came: Partial<Judged>): () => void {
  const plan = makePlan();
  const asked = {
    ...plan,
    dataParams,
    run: { ...plan.run, categories, tests },
    gate: { ...plan.gate, maxDrop: maxDrop ?? plan.gate.maxDrop },
  };
  return () => checkAsked(asked, { cases: [], unmeasured: [], shortOfRows: [], model: undefined, ...came });
}

describe('categories and tests asked for by name', () => {
  test('are an error when nothing of them was judged, with why', () => {
    const asked: Asked = { categories: ['drift', 'transformations', 'adversarial'] };
    expect(check(asked, { cases: [skipped, judged] })).toThrow(
      'Nothing was judged of the test categories "drift" (all 1 cases were skipped, the first because there are too few rows), "adversarial" (the run has no test case of it), though asked for by name.',
    );
    expect(check({}, { unmeasured: ['label_drift: the data have no labels'], cases: [judged] })).toThrow(
      'Nothing was judged of the tests "label_drift: the data have no labels"',
    );
    expect(check({ categories: ['drift'] }, { cases: [skipped] })).toThrow(
      expect.objectContaining({ code: 'no-results' }),
    );
  });

  test('are fine when one case of them was judged', () => {
    expect(unjudgedCategories(['drift'], [skipped, makeTestCase({ category: 'drift' })])).toEqual([]);
    expect(check({ categories: ['transformations'] }, { cases: [judged] })).not.toThrow();
  });

  test('are told in a note when they only lack rows and another one was judged', () => {
    const came: Partial<Judged> = { cases: [skipped, judged], shortOfRows: ['drift'] };
    const categories = ['drift', 'transformations'] as const;
    expect(check({ categories }, came)).not.toThrow();
    const plan = makePlan();
    expect(
      noteUnjudged({ ...plan, run: { ...plan.run, categories } }, { cases: [], shortOfRows: [], ...came }),
    ).toEqual([
      'Nothing was judged of the test category "drift" (all 1 cases were skipped, the first because there are too few rows): the data have too few rows for it.',
    ]);
  });

  test('are an error though they only lack rows when nothing else was judged, or it is the performance', () => {
    const floor = makeTestCase({ category: 'model-performance' });
    expect(check({ categories: ['drift'] }, { cases: [skipped, floor], shortOfRows: ['drift'] })).toThrow(
      'Nothing was judged of the test categories "drift"',
    );
    const performance = makeTestCase({ ...skipped, category: 'model-performance' });
    expect(
      check(
        { categories: ['model-performance', 'transformations'] },
        { cases: [performance, judged], shortOfRows: ['model-performance'] },
      ),
    ).toThrow('Nothing was judged of the test categories "model-performance"');
  });

  test('on a cluster, a test all of whose cases were skipped is an error, and one of another name is not', () => {
    const tests = {
      null_check: { run: true },
      model_performance_f1: { run: true },
      vulnerability: { run: true },
      drift: { run: false },
    };
    const cases = [
      makeTestCase({ ...skipped, testType: 'null_check' }),
      makeTestCase({ ...skipped, testType: 'model_performance:f1' }),
      makeTestCase({ ...skipped, testType: 'drift' }),
      makeTestCase({ testType: 'single_feature_changes' }),
    ];
    expect(check({ tests }, { cases, unmeasured: undefined })).toThrow(
      /^Nothing was judged of the tests "null_check: all 1 [^"]*", "model_performance_f1: all 1 [^"]*", though .* out of run\.tests\.$/,
    );
    const measured = cases.map((one) => makeTestCase({ testType: one.testType }));
    expect(check({ tests }, { cases: measured, unmeasured: undefined })).not.toThrow();
  });
});

describe('protected features', () => {
  const asked: Asked = { dataParams: { protected_features: ['age', 'sex'] } };
  const groupsOf = (feature: string) => makeTestCase({ category: 'subset-performance', features: [feature] });

  test('want a judged case of their groups: drift of the column is none', () => {
    expect(check(asked, { cases: [groupsOf('age'), groupsOf('sex')] })).not.toThrow();
    const drift = makeTestCase({ category: 'drift', features: ['sex'] });
    expect(check(asked, { cases: [groupsOf('age'), drift] })).toThrow(
      'Nothing was judged of the protected features "sex", though asked for by name. Give the run what they need, or take them out of data.protected_features.',
    );
    const both = makeTestCase({ category: 'bias-and-fairness', features: ['sex', 'age'] });
    expect(check(asked, { cases: [both] })).not.toThrow();
  });
});

describe('metrics with a max-drop of their own', () => {
  const maxDrop = { overall: 0.01, metrics: { recall: 0.02 } };
  const model = { metrics: [], rows: undefined, concentration: undefined, notes: [] };

  test('are an error when a baseline was there and they were not compared', () => {
    expect(check({ maxDrop }, { cases: [judged], model })).toThrow(
      'Nothing was judged of the metrics to compare "recall", though asked for by name. Give the run what they need, or take them out of gate.max-drop.',
    );
    expect(check({ maxDrop }, { cases: [judged], model: undefined })).not.toThrow();
  });

  test('several kinds are told at once', () => {
    expect(check({ maxDrop, categories: ['drift'] }, { model })).toThrow(
      /of the test categories "drift" .* and of the metrics to compare "recall".* out of run\.categories and gate\.max-drop\.$/,
    );
  });
});
