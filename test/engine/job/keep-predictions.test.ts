import { expect, test } from '@jest/globals';
import { keepPredictions } from '../../../src/engine/job/keep-predictions.js';
import type { Dataset } from '../../../src/engine/data/dataset.js';
import type { Model } from '../../../src/engine/models/model.js';

const dataset = (rowCount: number): Dataset => ({
  table: { names: [], columns: new Map(), rowCount },
  labels: undefined,
});
const datasets = { reference: dataset(2), evaluation: dataset(3) };

test('asks the model once per dataset, however often and however early it is asked', async () => {
  const asked: number[] = [];
  const model: Model = {
    predict: ({ rowCount }) => {
      asked.push(rowCount);
      return Promise.resolve({ rowCount, classCount: 2, probabilities: new Float64Array(rowCount * 2) });
    },
    accepts: () => true,
    close: () => Promise.resolve(),
  };
  const predictions = keepPredictions(model, datasets);
  const [first, second] = await Promise.all([predictions('evaluation'), predictions('evaluation')]);
  await predictions('reference');
  expect(first).toBe(second);
  expect(asked).toEqual([3, 2]);
});

test('has none without a model', async () => {
  expect(await keepPredictions(undefined, datasets)('reference')).toBeUndefined();
});
