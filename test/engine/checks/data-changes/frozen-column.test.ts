import { describe, expect, test } from '@jest/globals';
import type { Cell } from '../../../../src/engine/data/table.js';
import { frozenColumn } from '../../../../src/engine/checks/data-changes/frozen-column.js';
import type { CaseResult } from '../../../../src/engine/contract/stress-test.js';
import { measured, verdictOf } from '../../../support/read-case-result.js';
import { makeContext } from '../../../support/test-context.js';
import { runOne } from '../../suite/run-one.js';

async function judge(
  reference: readonly Cell[],
  evaluation: readonly Cell[],
): Promise<CaseResult | undefined> {
  const context = makeContext({
    reference: { columns: { feed: reference } },
    evaluation: { columns: { feed: evaluation } },
  });
  const cases = await runOne(frozenColumn, context);
  expect(cases).toHaveLength(1);
  return cases[0];
}

const repeat = (value: Cell, times: number): Cell[] => Array<Cell>(times).fill(value);
/** `share` of the rows are 1, spread evenly, the others 0. */
const flags = (rows: number, share: number): Cell[] =>
  Array.from({ length: rows }, (_, row) => Math.floor((row + 1) * share) - Math.floor(row * share));
const numbers = Array.from({ length: 500 }, (_, row) => (row * 37) % 101);

describe('a frozen column', () => {
  test.each([
    { what: 'of numbers', reference: numbers, evaluation: repeat(7, 300) },
    { what: 'at a value the reference lacks', reference: numbers, evaluation: repeat(-1, 300) },
    { what: 'of categories', reference: flags(500, 0.4).map(String), evaluation: repeat('0', 300) },
    { what: 'of texts', reference: numbers.map((n) => `text ${n}`), evaluation: repeat('text 3', 300) },
    { what: 'but for a hundredth', reference: numbers, evaluation: [...repeat(7, 297), 1, 2, 3] },
    { what: 'and nulls', reference: numbers, evaluation: [...repeat(7, 300), ...repeat(null, 200)] },
    { what: 'that had few ones', reference: flags(2000, 0.05), evaluation: repeat(0, 2000) },
    { what: 'of twenty rows', reference: numbers, evaluation: repeat(7, 20) },
  ])('$what is an alert', async ({ reference, evaluation }) => {
    const caseResult = await judge(reference, evaluation);
    expect([verdictOf(caseResult), caseResult?.features]).toEqual(['alert', ['feed']]);
  });

  test.each([
    { what: 'that was constant before', reference: repeat(7, 500), evaluation: repeat(7, 300) },
    { what: 'that was nearly constant before', reference: flags(500, 0.01), evaluation: repeat(0, 300) },
    { what: 'that could well be constant by chance', reference: flags(500, 0.4), evaluation: repeat(0, 20) },
    {
      what: 'that became nearly constant, and was before',
      reference: flags(2000, 0.05),
      evaluation: flags(2000, 0.009),
    },
    {
      what: 'that still varies in one of fifty',
      reference: numbers,
      evaluation: [...repeat(7, 294), 1, 2, 3, 4, 5, 6],
    },
    {
      what: 'that comes in long stretches',
      reference: Array.from({ length: 2000 }, (_, row) => Math.floor(row / 400)),
      evaluation: repeat(5, 300),
    },
  ])('is none $what', async ({ reference, evaluation }) => {
    expect(verdictOf(await judge(reference, evaluation))).toBe('pass');
  });

  // statsmodels 0.13: proportion_confint(300, 500, alpha=1e-6, method='wilson')[1], then scipy's binom.sf(39, 40, p).
  test('says how unlikely it is', async () => {
    const caseResult = await judge(flags(500, 0.6), repeat(1, 40));
    expect(measured(caseResult)).toMatchObject({
      'share of the commonest value': 1,
      'share of the commonest value in the reference': 0.6,
      'commonest value': '1',
      'evaluation sample size': 40,
      'reference sample size': 500,
    });
    expect(Number(measured(caseResult)['p-value']) / 6.449940187144729e-7).toBeCloseTo(1, 9);
  });

  test.each([
    { reference: numbers, evaluation: repeat(7, 19), found: '500 reference and 19' },
    { reference: numbers, evaluation: [], found: '500 reference and 0' },
    { reference: repeat(null, 50), evaluation: numbers, found: '0 reference and 500' },
  ])('is not looked for with $found', async ({ reference, evaluation, found }) => {
    expect(verdictOf(await judge(reference, evaluation))).toBe(
      `skip: ${found} evaluation values are too few, at least 20 of each are needed`,
    );
  });

  test('shows no more of a hostile value than is needed', async () => {
    const caseResult = await judge(numbers.map(String), repeat('x'.repeat(1e5), 300));
    expect(String(measured(caseResult)['commonest value']).length).toBeLessThan(210);
  });
});
