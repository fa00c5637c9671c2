import { describe, expect, test } from '@jest/globals';

import { testCategories, type ModelTask } from '../../../src/domain/vocabulary.js';
import { testsOf } from '../../../src/engine/checks/index.js';
import { foreseeTests } from '../../../src/engine/suite/foresee-tests.js';
import { runSuite } from '../../../src/engine/suite/run-suite.js';
import { fittingTests } from '../../../src/engine/suite/select-tests.js';
import { makeContext, type FakeContext, type Scores } from '../../support/test-context.js';

const rows = Array.from({ length: 60 }, (_, row) => row);

interface Kind {
  readonly task: ModelTask;
  readonly textFeatures: readonly string[];
  readonly labels: readonly number[];
  readonly scores: readonly Scores[];
}

const kinds: readonly Kind[] = [
  {
    task: 'binary-classification',
    textFeatures: [],
    labels: rows.map((row) => row % 2),
    scores: rows.map((row) => (row % 5) / 5),
  },
  {
    task: 'multiclass-classification',
    textFeatures: ['words'],
    labels: rows.map((row) => row % 3),
    scores: rows.map((row) => [0.2, row % 2 === 0 ? 0.5 : 0.3, row % 2 === 0 ? 0.3 : 0.5]),
  },
  { task: 'regression', textFeatures: [], labels: rows, scores: rows.map((row) => row + (row % 3)) },
];

function contextOf({ task, textFeatures, labels, scores }: Kind, hasStored: boolean): FakeContext {
  const columns = { age: rows.map((row) => row * 1.5), words: rows.map((row) => `word ${row} of Ten`) };
  const data = { columns, labels, ...(hasStored && { scores }) };
  return makeContext({ task, textFeatures, reference: data, evaluation: data });
}

const why = /there is (?:no model to ask|neither a model nor stored predictions)$/;

// Read from what the tests themselves do where there is no model, so that a new one can't be foreseen wrongly.
describe.each([
  ['only the data', false],
  ['stored predictions', true],
])('with %s', (_, hasStored) => {
  test.each(kinds)('a plan tells which tests of $task have nobody to ask', async (kind) => {
    const context = contextOf(kind, hasStored);
    const all = testsOf('default');
    const chosen = [all, context.modality, kind.task, testCategories, {}] as const;
    const results = await runSuite(fittingTests(...chosen), context, () => undefined);
    const reasons = results.flatMap(({ test: one, cases }) => {
      const [reason] = cases.flatMap(({ outcome }) =>
        outcome.kind === 'skip' ? (why.exec(outcome.reason) ?? []) : [],
      );
      return reason === undefined ? [] : [[one.testType, reason]];
    });
    const foreseen = foreseeTests(...chosen, { hasModel: false, hasStored })
      .filter(({ isFloor, whyNot = '' }) => !isFloor && why.test(whyNot))
      .map(({ testType, whyNot }) => [testType, whyNot]);
    expect(foreseen.length).toBeGreaterThan(4);
    expect(foreseen).toEqual(reasons);
  });
});

test('with a model there is one to ask', () => {
  const answering = { hasModel: true, hasStored: false };
  const chosen = [testsOf('default'), 'tabular', 'binary-classification', testCategories, {}] as const;
  expect(foreseeTests(...chosen, answering).filter(({ whyNot = '' }) => why.test(whyNot))).toEqual([]);
});
