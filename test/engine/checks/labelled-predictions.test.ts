import { classIdsOf } from '../../../src/engine/data/dataset.js';
import { describe, expect, test } from '@jest/globals';
import { labelledPredictions } from '../../../src/engine/checks/labelled-predictions.js';
import { makeContext, makeFailures } from '../../support/test-context.js';

const evaluation = { labels: [0, 1, 1], scores: [0.1, NaN, 0.9] };

describe('labelledPredictions', () => {
  test('takes a row on which the model failed for one without a label', async () => {
    const context = makeContext({ evaluation, failures: { evaluation: makeFailures([1], 3) } });
    const data = await labelledPredictions(context, 'evaluation');
    expect(data.kind === 'ready' && [...data.labels]).toEqual([0, -1, 1]);
    // The data tests go on seeing it.
    expect([...(classIdsOf(context.evaluation) ?? [])]).toEqual([0, 1, 1]);
  });

  test('says why there is nothing', async () => {
    const labels = { labels: [0, 1] };
    const reasonOf = async (given: Parameters<typeof makeContext>[0]): Promise<string> => {
      const data = await labelledPredictions(makeContext(given), 'evaluation');
      return data.kind === 'missing' ? data.reason : '';
    };
    expect(await reasonOf({ evaluation: { scores: [0.5] } })).toBe('the evaluation data have no labels');
    expect(await reasonOf({ evaluation: labels })).toBe('there is neither a model nor stored predictions');
    expect(await reasonOf({ evaluation: labels, failures: { evaluation: makeFailures([0, 1], 2) } })).toBe(
      'the model failed on most of the rows',
    );
  });
});
