import { describe, expect, test } from '@jest/globals';

import { answerAsOften } from '../../../../src/engine/checks/subsets/answer-as-often.js';
import { naiveYardstick } from '../../../../src/engine/checks/subsets/naive-yardstick.js';
import { makeContext, makeFeature, makePredictions } from '../../../support/test-context.js';

const repeat = <Value>(count: number, value: Value): Value[] => new Array<Value>(count).fill(value);

/** P(1) of each evaluation row. */
function told(...given: Parameters<typeof makeContext>): number[] | undefined {
  const yardstick = naiveYardstick(makeContext(...given));
  return yardstick && [...yardstick.probabilities].filter((_, at) => at % 2 === 1);
}

describe('naive Bayes', () => {
  const group = [...repeat(40, 'a'), ...repeat(30, 'b'), ...repeat(10, 'c')];
  const labels = [...repeat(30, 1), ...repeat(10, 0), ...repeat(5, 1), ...repeat(35, 0)];
  const size = group.map((_, row) => (row * 7) % 10);

  test('of a value and a number cut in tenths', () => {
    const scores = told({
      reference: { columns: { group, size }, labels },
      evaluation: { columns: { group: ['a', 'b', 'c', 'new'], size: [3, 9, 0, 5] } },
    });
    // numpy: the product of (count + 0.5) / (rows of the class + 0.5 · values), as scikit-learn's CategoricalNB with
    // alpha 0.5; a value never seen tells nothing.
    [0.6966657223, 0.1456901916, 0.0558603922, 0.3829557713].forEach((expected, row) =>
      expect(scores?.[row]).toBeCloseTo(expected, 9),
    );
  });

  test('of the words of a text', () => {
    const scores = told({
      textFeatures: ['text'],
      reference: {
        columns: { text: ['Good, fine', 'good', 'bad', 'bad awful', 'good bad', 'fine'] },
        labels: [1, 1, 0, 0, 1, 0],
      },
      evaluation: { columns: { text: ['good awful', null, 'GOOD good'] } },
    });
    // By the same formula in numpy, each word there or not; of no word both classes are as probable as they are frequent.
    [0.7, 0.5, 0.875].forEach((expected, row) => expect(scores?.[row]).toBeCloseTo(expected, 9));
  });

  test('needs a labelled reference', () => {
    const features = [makeFeature('group', 'categorical')];
    const evaluation = { columns: { group: ['a'] } };
    expect(told({ features, reference: { columns: { group } }, evaluation })).toBeUndefined();
    expect(
      told({ features, reference: { columns: { group: ['a'] }, labels: [-1] }, evaluation }),
    ).toBeUndefined();
  });
});

test('answers as often as another model, by the rows that are likeliest', () => {
  // By hand: 3 of 10 rows are answered 1, and these have the highest scores.
  const scores = [0.01, 0.02, 0.03, 0.04, 0.05, 0.06, 0.07, 0.2, 0.25, 0.3];
  const answers = Int32Array.from([1, 1, 1, 0, 0, 0, 0, 0, 0, 0]);
  expect([...answerAsOften(makePredictions(scores), answers)]).toEqual([0, 0, 0, 0, 0, 0, 0, 1, 1, 1]);
});
