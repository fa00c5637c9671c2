import { describe, expect, test } from '@jest/globals';
import { measurePerformance } from '../../../src/engine/jobs/measure-performance.js';
import { makeContext } from '../../support/test-context.js';

describe('measurePerformance', () => {
  test('computes the metrics of the task on both datasets', async () => {
    const context = makeContext({
      reference: { labels: [0, 0, 1, 1], scores: [0.1, 0.2, 0.8, 0.9] },
      evaluation: { labels: [0, 0, 1, 1], scores: [0.1, 0.7, 0.8, 0.3] },
    });
    const measured = await measurePerformance(context);
    // By hand: the reference is predicted perfectly; of the evaluation rows one negative and one positive are wrong, and
    // 3 of the 4 (negative, positive) pairs are ranked right.
    expect(
      Object.fromEntries(measured.map(({ name, reference, evaluation }) => [name, [reference, evaluation]])),
    ).toEqual({
      accuracy: [1, 0.5],
      precision: [1, 0.5],
      recall: [1, 0.5],
      f1: [1, 0.5],
      area_under_curve: [1, 0.75],
    });
  });

  test('leaves out what has no value on either dataset, and keeps what has one', async () => {
    const context = makeContext({
      reference: { labels: [1, 1], scores: [0.9, 0.9] },
      evaluation: { labels: [0, 1], scores: [0.1, 0.9] },
    });
    const measured = await measurePerformance(context);
    // The area under the curve needs both classes.
    expect(measured.find(({ name }) => name === 'area_under_curve')).toEqual({
      name: 'area_under_curve',
      reference: undefined,
      evaluation: 1,
    });
  });

  test.each([
    { name: 'a model', given: { reference: { labels: [0] }, evaluation: { labels: [1] } } },
    { name: 'labels', given: { reference: { scores: [0.1] }, evaluation: { scores: [0.9] } } },
  ])('has nothing to tell without $name', async ({ given }) => {
    expect(await measurePerformance(makeContext(given))).toEqual([]);
  });

  test('lets the failure of a model reach the suite', async () => {
    const predict = (): never => {
      throw new Error('KeyError: age');
    };
    const columns = { age: [1] };
    const context = makeContext({
      predict,
      reference: { columns, labels: [0] },
      evaluation: { columns, labels: [1] },
    });
    await expect(measurePerformance(context)).rejects.toThrow('KeyError: age');
  });
});
