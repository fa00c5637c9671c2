import { describe, expect, test } from '@jest/globals';

import { selectTests } from '../../../../src/engine/suite/select-tests.js';
import { accuracyFloor } from '../../../../src/engine/checks/floors/accuracy-floor.js';
import { floorTests } from '../../../../src/engine/checks/floors/index.js';
import { labelOrder } from '../../../../src/engine/checks/floors/label-order.js';
import { rankingFloor } from '../../../../src/engine/checks/floors/ranking-floor.js';
import { measured, verdictOf } from '../../../support/read-case-result.js';
import { makeContext, type Scores } from '../../../support/test-context.js';
import { runOne } from '../../suite/run-one.js';

const repeat = <Value>(count: number, value: Value): Value[] => new Array<Value>(count).fill(value);
/** Rows of class 0 and 1, and a score for each; `score(label, place)` counts within the class. */
const binary = (zeros: number, ones: number, score: (label: number, place: number) => Scores) =>
  makeContext({
    evaluation: {
      labels: [...repeat(zeros, 0), ...repeat(ones, 1)],
      scores: [...repeat(zeros, 0).map((_, i) => score(0, i)), ...repeat(ones, 1).map((_, i) => score(1, i))],
    },
  });
const rightTimes = (share: number) => (label: number, place: number) =>
  (place % 10 < share * 10 ? label : 1 - label) === 1 ? 0.8 : 0.2;

describe('the ranking floor', () => {
  test('passes a model that ranks better than chance', async () => {
    const [caseResult] = await runOne(rankingFloor, binary(50, 50, rightTimes(0.8)));
    expect(verdictOf(caseResult)).toBe('pass');
    // By hand: 0.8·0.8 of the pairs are won, 2·0.8·0.2 are ties counting half.
    expect(measured(caseResult)['area under the curve']).toBeCloseTo(0.8, 12);
  });

  test.each([
    ['a constant', () => 0.6, 'knows nothing'],
    ['a coin', rightTimes(0.5), 'knows nothing'],
    ['scores turned round', rightTimes(0.2), 'wrong way round'],
  ])('alerts on %s', async (_, score, says) => {
    const [caseResult] = await runOne(rankingFloor, binary(50, 50, score));
    expect(verdictOf(caseResult)).toBe('alert');
    expect(measured(caseResult)['the model']).toContain(says);
  });

  test('is uncertain where a good point value has too few rows to be told from chance', async () => {
    // 12 of 20 right in each class: area 0.6, standard error 0.078 by hand (placements 0.8 × 12, 0.3 × 8).
    const [caseResult] = await runOne(
      rankingFloor,
      binary(20, 20, (label, i) => ((i < 12 ? label : 1 - label) === 1 ? 0.8 : 0.2)),
    );
    expect(verdictOf(caseResult)).toBe('pass');
    expect(measured(caseResult)['uncertain']).toContain('too few');
  });

  test('skips fewer than 20 rows of a class, and takes exactly 20', async () => {
    expect(verdictOf((await runOne(rankingFloor, binary(100, 19, rightTimes(0.8))))[0])).toMatch(
      /^skip: no class has 20/,
    );
    expect(verdictOf((await runOne(rankingFloor, binary(100, 20, rightTimes(0.8))))[0])).toBe('pass');
  });

  test('is the mean of each class against the others where there are more than two', async () => {
    const labels = [...repeat(30, 0), ...repeat(30, 1), ...repeat(30, 2)];
    const certain = labels.map((label) => [0, 1, 2].map((k) => (k === label ? 0.8 : 0.1)));
    const context = (scores: Scores[]) =>
      makeContext({ task: 'multiclass-classification', evaluation: { labels, scores } });
    expect(verdictOf((await runOne(rankingFloor, context(certain)))[0])).toBe('pass');
    const [constant] = await runOne(rankingFloor, context(labels.map(() => [0.5, 0.3, 0.2])));
    expect([verdictOf(constant), measured(constant)['area under the curve']]).toEqual(['alert', 0.5]);
  });
});

describe('the accuracy floor', () => {
  test('passes a model that is right more often than the commonest class', async () => {
    const [caseResult] = await runOne(accuracyFloor, binary(60, 40, rightTimes(0.9)));
    expect(verdictOf(caseResult)).toBe('pass');
    expect(measured(caseResult)).not.toHaveProperty('look at');
  });

  test('alerts on one that is right less often and does not rank', async () => {
    const [caseResult] = await runOne(accuracyFloor, binary(80, 20, rightTimes(0.5)));
    expect(verdictOf(caseResult)).toBe('alert');
    // 50 of 100 right, the commonest class would be right on 80.
    expect(measured(caseResult)['difference from the commonest class']).toBeCloseTo(-0.3, 12);
  });

  test('speaks of the cut-off when the ranking is fine', async () => {
    // All scores below one half, in the right order.
    const [caseResult] = await runOne(
      accuracyFloor,
      binary(60, 40, (label, i) => 0.6 + 0.1 * label + i / 1000),
    );
    expect(verdictOf(caseResult)).toBe('pass');
    expect(measured(caseResult)).toMatchObject({
      'the model': 'is right no more often than always answering "0", though it ranks better than chance',
      'look at': 'its cut-off or its class weights',
    });
  });

  test('is uncertain of a constant that is the commonest class', async () => {
    const [caseResult] = await runOne(
      accuracyFloor,
      binary(60, 40, () => 0.2),
    );
    expect([verdictOf(caseResult), typeof measured(caseResult)['uncertain']]).toEqual(['pass', 'string']);
  });
});

describe('the label order', () => {
  test('spells out an order that is right far more often, ready to paste', async () => {
    const context = { ...binary(50, 50, rightTimes(0.2)), classNames: ['yes', 'no'] };
    const [caseResult] = await runOne(labelOrder, context);
    expect(verdictOf(caseResult)).toBe('alert');
    expect(measured(caseResult)['class-names to give']).toBe('class-names: ["no","yes"]');
  });

  test('names each output after the class that it means', async () => {
    // Output 0 means c, output 1 means a, output 2 means b.
    const labels = [...repeat(30, 0), ...repeat(30, 1), ...repeat(30, 2)];
    const outputOf = [1, 2, 0];
    const scores = labels.map((label) => [0, 1, 2].map((k) => (k === outputOf[label] ? 0.8 : 0.1)));
    const context = makeContext({
      task: 'multiclass-classification',
      classNames: ['a', 'b', 'c'],
      evaluation: { labels, scores },
    });
    const [caseResult] = await runOne(labelOrder, context);
    expect(measured(caseResult)['class-names to give']).toBe('class-names: ["c","a","b"]');
  });

  test.each([
    ['a good model', rightTimes(0.9)],
    ['a coin', rightTimes(0.5)],
    ['one that is a little better the other way round', rightTimes(0.4)],
  ])('passes %s', async (_, score) => {
    expect(verdictOf((await runOne(labelOrder, binary(20, 20, score)))[0])).toBe('pass');
  });
});

describe('every floor', () => {
  test('runs whatever categories are asked for, and can be switched off by name', () => {
    const select = (config: Record<string, { run: boolean }>) =>
      selectTests(floorTests, 'tabular', 'binary-classification', ['drift'], config).length;
    expect(select({})).toBe(4);
    expect(select({ floor_ranking: { run: false } })).toBe(3);
  });

  test.each(floorTests.map((one) => [one.testType, one] as const))(
    '%s has no case without labels',
    async (_, one) => {
      const [task = 'binary-classification'] = one.tasks;
      expect(await runOne(one, makeContext({ task, evaluation: { scores: [0.2, 0.7] } }))).toEqual([]);
    },
  );
});
