import { describe, expect, test } from '@jest/globals';
import { nullCheck } from '../../../src/engine/checks/abnormal-inputs/null-check.js';
import { predictionDrift } from '../../../src/engine/checks/drift/prediction-drift.js';
import { valueDrift } from '../../../src/engine/checks/drift/value-drift.js';
import { meanFloor } from '../../../src/engine/checks/floors/mean-floor.js';
import { performanceTests } from '../../../src/engine/checks/performance/index.js';
import { subsetTests } from '../../../src/engine/checks/subsets/index.js';
import { tabularIdentity } from '../../../src/engine/checks/transformations/identity.js';
import { transformationTests } from '../../../src/engine/checks/transformations/index.js';
import { testsOf } from '../../../src/engine/checks/index.js';
import type { StressTest } from '../../../src/engine/contract/stress-test.js';
import { randomStream } from '../../../src/statistics/random.js';
import { makeContext, type GivenContext, type GivenData } from '../../support/test-context.js';
import { measured, outcomeOf, runOne } from '../suite/run-one.js';

const rowCount = 400;
const uniform = (key: string, row: number): number => randomStream(key, row).next();
const range = (count: number): number[] => Array.from({ length: count }, (_, row) => row);

/** Labels from 0 to 100, a column that tells them, and answers that are off by at most `reach`. */
function data(key: string, reach = 10, biasOf: (row: number) => number = () => 0): Required<GivenData> {
  const labels = range(rowCount).map((row) => 100 * uniform(`${key} label`, row));
  return {
    columns: {
      size: labels.map((label, row) => label + 5 * uniform(`${key} size`, row)),
      place: range(rowCount).map((row) => (row % 4 === 0 ? 'north' : 'south')),
    },
    labels,
    scores: labels.map((label, row) => label + reach * (2 * uniform(`${key} error`, row) - 1) + biasOf(row)),
  };
}

const context = (evaluation: GivenData, given: GivenContext = {}) =>
  makeContext({ task: 'regression', reference: data('reference'), evaluation, ...given });

function named(tests: readonly StressTest[], testType: string): StressTest {
  const found = tests.find((one) => one.testType === testType);
  if (!found) throw new TypeError(`There is no test ${testType}.`);
  return found;
}

describe('the floor of regression', () => {
  const verdict = async (scores: readonly number[], evaluation = data('evaluation')) => {
    const [caseResult] = await runOne(meanFloor, context({ ...evaluation, scores }));
    const found: Readonly<Record<string, unknown>> = measured(caseResult);
    return { ...found, severity: outcomeOf(caseResult) } as Readonly<Record<string, unknown>>;
  };
  const { labels } = data('evaluation');

  test('passes a model that is better than the mean, and tells how much of its errors it avoids', async () => {
    const found = await verdict(labels.map((label) => label + 10));
    // By hand: errors of 10 against those of the mean; Σ(y − ȳ)² is about 400 · 100²/12.
    expect(found['severity']).toBe('pass');
    const avoided = Number(found["share of the mean's squared errors avoided"]);
    expect(avoided).toBeCloseTo(1 - (12 * 100) / 10_000, 1);
  });

  test.each<[string, readonly number[], RegExp]>([
    ['a constant', labels.map(() => 50), /knows (?:nothing|less than nothing)/],
    ['labels in another order', labels.map((_, row) => labels[(row * 7 + 3) % rowCount] ?? 0), /nothing/],
    ['the mean turned round', labels.map((label) => 100 - label), /the wrong way round/],
    ['another unit', labels.map((label) => label * 1000), /less than nothing/],
  ])('is an alert for %s', async (_, scores, says) => {
    const found = await verdict(scores);
    expect(found).toMatchObject({ severity: 'alert', 'the model': expect.stringMatching(says) });
  });

  test('is short of rows with fewer than 20', async () => {
    const few = { labels: labels.slice(0, 19), scores: labels.slice(0, 19) };
    expect(outcomeOf((await runOne(meanFloor, context(few)))[0])).toBe('skip');
  });
});

describe('metrics of regression against the reference', () => {
  const rmse = named(performanceTests, 'model_performance:root_mean_squared_error');

  test('are a loss in parts of the label range', async () => {
    const [caseResult] = await runOne(rmse, context(data('evaluation', 60)));
    const found = measured(caseResult);
    const rise = Number(found['evaluation value']) - Number(found['reference value']);
    const { labels } = data('reference');
    expect(found['degradation']).toBeCloseTo(rise / (Math.max(...labels) - Math.min(...labels)), 12);
    // By hand: √(60²/3) − √(10²/3) is 29 of a range of 100, far beyond 0.1.
    expect(outcomeOf(caseResult)).toBe('alert');
  });

  test('pass when nothing changed, and when it became better', async () => {
    for (const reach of [10, 2])
      expect(outcomeOf((await runOne(rmse, context(data('evaluation', reach))))[0])).toBe('pass');
  });

  test('can have bounds of their own, in the unit of the label', async () => {
    const bounds = { absolute_thresholds: [3, 4] };
    const [caseResult] = await runOne(rmse, context(data('evaluation')), bounds);
    expect(outcomeOf(caseResult)).toBe('alert');
  });
});

describe('subsets of regression', () => {
  const subsetMae = named(subsetTests, 'subset_performance:subset_mean_absolute_error');

  test.each(['root_mean_squared_error', 'mean_absolute_error'])(
    'find the biased place by %s',
    async (name) => {
      const biased = data('evaluation', 10, (row) => (row % 4 === 0 ? 40 : 0));
      const cases = await runOne(named(subsetTests, `subset_performance:subset_${name}`), context(biased));
      const place = cases.find(({ features }) => features.includes('place'));
      expect(outcomeOf(place)).toBe('alert');
      expect(measured(place)).toMatchObject({ subset: 'north', 'subset size': 100 });
      // By hand: the mean error is 40 there, give or take 2, and 5 elsewhere; RMSE √(40² + 10²/3) and √(10²/3).
      const [here, there] = name === 'mean_absolute_error' ? [40, 5] : [40.4, 5.8];
      const found = measured(place);
      expect(Math.abs(Number(found[name]) - here)).toBeLessThan(2);
      expect(Math.abs(Number(found[`${name} of the rest`]) - there)).toBeLessThan(1);
    },
  );

  test('allow for errors that grow with the predicted number, wherever they are', async () => {
    const { columns, labels } = data('evaluation');
    const scores = labels.map((label, row) => label * (1 + 0.8 * (uniform('grows', row) - 0.5)));
    // Half of the rows with the largest labels: their like among the others have errors as large.
    const size = labels.map((label, row) => (label > 80 && row % 2 === 0 ? 'large' : 'small'));
    const grown = { columns: { ...columns, size }, labels, scores };
    const cases = await runOne(subsetMae, context(grown));
    expect(cases.map(outcomeOf)).toEqual(cases.map(() => 'pass'));
  });

  test('leave out a subset with fewer than 20 rows', async () => {
    const biased = data('evaluation', 10, (row) => (row < 15 ? 500 : 0));
    const place = range(rowCount).map((row) => (row < 15 ? 'tiny' : 'usual'));
    const [caseResult] = await runOne(subsetMae, context({ ...biased, columns: { place } }));
    expect(outcomeOf(caseResult)).toBe('skip');
  });
});

describe('drift of numbers', () => {
  const shifted = data('evaluation', 10);
  const moved = {
    ...shifted,
    labels: shifted.labels.map((label) => label / 3),
    scores: shifted.scores.map((s) => Number(s) / 3),
  };

  test.each([
    ['labels', valueDrift(20)],
    ['predictions', predictionDrift(20)],
  ])('of the %s is found by their bins, and not where there is none', async (_, one) => {
    expect(outcomeOf((await runOne(one, context(moved)))[0])).toBe('alert');
    expect(outcomeOf((await runOne(one, context(shifted)))[0])).toBe('pass');
  });
});

describe('what-ifs of regression', () => {
  const nulls = named(transformationTests, 'null_substitution');
  const evaluation = data('evaluation');
  const asking = (predict: NonNullable<GivenContext['predict']>) => {
    const { columns, labels } = evaluation;
    return makeContext({
      task: 'regression',
      reference: { columns: data('reference').columns, labels: data('reference').labels },
      evaluation: { columns, labels },
      predict,
    });
  };

  test('find a model that takes a missing number for a huge one, in parts of the label range', async () => {
    const cases = await runOne(
      nulls,
      asking(({ size }) => (size === null ? 1000 : Number(size))),
    );
    const size = cases.find(({ features }) => features.includes('size'));
    expect(outcomeOf(size)).toBe('warning');
    const found = measured(size);
    expect(found['metric']).toBe('mean_absolute_error');
    // By hand: an error of 1000 − 50 instead of a third of the range, some 917 of 100.
    expect(Number(found['loss beyond not knowing'])).toBeCloseTo(9.17, 0);
  });

  test('pass a model that takes the mean instead', async () => {
    const cases = await runOne(
      nulls,
      asking(({ size }) => (size === null ? 50 : Number(size))),
    );
    expect(cases.map(outcomeOf)).toEqual(cases.map(() => 'pass'));
  });

  test('ask again, and call a model that answers another number to the same row not repeatable', async () => {
    let calls = 0;
    const restless = asking(({ size }) => Number(size) + 5 * (calls++ % 3));
    expect(outcomeOf((await runOne(tabularIdentity, restless))[0])).toBe('alert');
    const steady = asking(({ size }) => Number(size));
    expect(outcomeOf((await runOne(tabularIdentity, steady))[0])).toBe('pass');
  });
});

test('abnormal inputs are weighed by the mean absolute error', async () => {
  const evaluation = data('evaluation', 10, (row) => (row % 10 === 0 ? 60 : 0));
  const size = (evaluation.columns['size'] ?? []).map((cell, row) => (row % 10 === 0 ? null : cell));
  const cases = await runOne(nullCheck, context({ ...evaluation, columns: { size } }));
  const found = measured(cases[0]);
  expect(found['metric']).toBe('mean_absolute_error');
  // By hand: 60 on the rows with a null, 5 on the others.
  expect(Math.abs(Number(found['failing rows value']) - 60)).toBeLessThan(3);
  expect(Math.abs(Number(found['expected value']) - 5)).toBeLessThan(1);
});

test('tests of classes are none of regression', () => {
  const types = testsOf('default').flatMap(({ tasks, testType }) =>
    tasks.includes('regression') ? [testType] : [],
  );
  for (const ofClasses of [
    'calibration',
    'label_imbalance',
    'label_leak',
    'conflicting_labels',
    'floor:ranking',
  ])
    expect(types).not.toContain(ofClasses);
});
