import { describe, expect, test } from '@jest/globals';
import { duplicateRows } from '../../../../../src/engine/checks/strict/cleanliness/duplicate-rows.js';
import { labelImbalance } from '../../../../../src/engine/checks/strict/cleanliness/label-imbalance.js';
import type { Given } from '../../../../../src/engine/contract/parameter.js';
import type { CaseResult, StressTest, TestContext } from '../../../../../src/engine/contract/stress-test.js';
import { measured, verdictOf } from '../../../../support/read-case-result.js';
import { oracle } from '../../../../support/statistics-oracle.js';
import { makeContext } from '../../../../support/test-context.js';

async function judge(
  stressTest: StressTest,
  context: TestContext,
  params: Given = {},
): Promise<CaseResult | undefined> {
  const cases = await stressTest.run(context, params);
  expect(cases).toHaveLength(1);
  return cases[0];
}

describe('label imbalance', () => {
  const labelled = (...counts: readonly number[]): TestContext => {
    const labels = counts.flatMap((count, k) => Array<number>(count).fill(k));
    const classNames = counts.map((_, k) => `class ${k}`);
    return makeContext({ classNames, evaluation: { labels: [...labels, -1] } });
  };

  // By hand: (f − 1/K)/(1 − 1/K).
  test.each([
    { counts: [50, 50], imbalance: 0, severity: 'pass' },
    { counts: [80, 20], imbalance: 0.6, severity: 'pass' },
    { counts: [81, 19], imbalance: 0.62, severity: 'warning' },
    { counts: [96, 4], imbalance: 0.92, severity: 'alert' },
    { counts: [80, 19, 1], imbalance: 0.7, severity: 'warning' },
    { counts: [0, 30], imbalance: 1, severity: 'alert' },
  ])('of $counts is $imbalance, $severity', async ({ counts, imbalance, severity }) => {
    const caseResult = await judge(labelImbalance, labelled(...counts));
    expect(caseResult?.impact).toBeCloseTo(imbalance, 12);
    expect(verdictOf(caseResult)).toBe(severity);
  });

  test('names the most frequent and the rarest class', async () => {
    expect(measured(await judge(labelImbalance, labelled(80, 19, 1)))).toMatchObject({
      'most frequent class': 'class 0',
      'share of most frequent class': 0.8,
      'rarest class': 'class 2',
      'share of rarest class': 0.01,
      'sample size': 100,
    });
  });

  test('is the plain share when normalize is false', async () => {
    const caseResult = await judge(labelImbalance, labelled(80, 20), { normalize: false });
    expect([caseResult?.impact, verdictOf(caseResult)]).toEqual([0.8, 'warning']);
  });

  test.each([
    { evaluation: {}, reason: 'the evaluation data have no labels' },
    { evaluation: { labels: [-1, -1] }, reason: 'no row of the evaluation data has a label' },
    { evaluation: { labels: [] }, reason: 'no row of the evaluation data has a label' },
  ])('is skipped for $evaluation', async ({ evaluation, reason }) => {
    expect(verdictOf(await judge(labelImbalance, makeContext({ evaluation })))).toBe(`skip: ${reason}`);
  });

  test('refuses a normalize that is not true or false', async () => {
    await expect(labelImbalance.run(labelled(1, 1), { normalize: 'yes' })).rejects.toThrow(
      'normalize must be true or false, not "yes"',
    );
  });
});

describe('duplicate rows', () => {
  test('are those that pandas calls duplicated', async () => {
    const { columns, labels, repeats_with_id, repeats_without_id } = oracle.duplicates;
    const context = makeContext({ evaluation: { columns, labels } });
    expect(measured(await judge(duplicateRows, context))['failing rows']).toBe(repeats_with_id.length);
    const caseResult = await judge(duplicateRows, context, { exclude_columns: ['id'] });
    expect(caseResult?.impact).toBe(repeats_without_id.length / labels.length);
    expect(measured(caseResult)).toMatchObject({
      'failing rows': repeats_without_id.length,
      'failing row indices': repeats_without_id.slice(0, 20),
    });
  });

  // By hand: the thresholds are 0.01 and 0.05 of 100 rows.
  test.each([
    { repeats: 0, severity: 'pass' },
    { repeats: 1, severity: 'pass' },
    { repeats: 2, severity: 'warning' },
    { repeats: 5, severity: 'warning' },
    { repeats: 6, severity: 'alert' },
  ])('$repeats of 100 rows are $severity', async ({ repeats, severity }) => {
    const x = Array.from({ length: 100 }, (_, row) => (row < repeats ? 99 : row));
    const caseResult = await judge(duplicateRows, makeContext({ evaluation: { columns: { x } } }));
    expect([caseResult?.impact, verdictOf(caseResult)]).toEqual([repeats / 100, severity]);
  });

  test('equal features with another label are not a repeat', async () => {
    const context = makeContext({ evaluation: { columns: { x: [1, 1, 1] }, labels: [0, 1, 0] } });
    expect(measured(await judge(duplicateRows, context))['failing row indices']).toEqual([2]);
  });

  test.each([
    { name: 'a number is not its text', x: [1, '1'], repeats: 0 },
    { name: 'null is not the text null', x: [null, 'null'], repeats: 0 },
    { name: 'nulls are equal', x: [null, null], repeats: 1 },
    { name: 'separators in texts make no difference', x: ['a,b', 'a'], y: ['c', 'b,c'], repeats: 0 },
  ])('$name', async ({ x, y = ['', ''], repeats }) => {
    const context = makeContext({ evaluation: { columns: { x, y } } });
    expect(measured(await judge(duplicateRows, context))['failing rows']).toBe(repeats);
  });

  test('does not run unless asked for', () => {
    expect(duplicateRows.runsByDefault).toBe(false);
  });

  test.each([
    { columns: {}, exclude: [], reason: 'no column is left to compare' },
    { columns: { x: [1, 1] }, exclude: ['x'], reason: 'no column is left to compare' },
    { columns: { x: [] }, exclude: [], reason: 'the evaluation data have no rows' },
  ])('is skipped for $columns without $exclude', async ({ columns, exclude, reason }) => {
    const caseResult = await judge(duplicateRows, makeContext({ evaluation: { columns } }), {
      exclude_columns: exclude,
    });
    expect(verdictOf(caseResult)).toBe(`skip: ${reason}`);
  });
});
