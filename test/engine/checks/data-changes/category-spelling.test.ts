import { describe, expect, test } from '@jest/globals';
import type { Cell } from '../../../../src/engine/data/table.js';
import { categorySpelling } from '../../../../src/engine/checks/data-changes/category-spelling.js';
import type { CaseResult } from '../../../../src/engine/contract/stress-test.js';
import { measured, verdictOf } from '../../../support/read-case-result.js';
import { makeContext } from '../../../support/test-context.js';
import { runOne } from '../../suite/run-one.js';
import { contextOf, drawData, withCells } from './draw-data.js';

async function judge(
  reference: readonly Cell[],
  evaluation: readonly Cell[],
): Promise<CaseResult | undefined> {
  const context = makeContext({
    reference: { columns: { city: reference } },
    evaluation: { columns: { city: evaluation } },
  });
  const cases = await runOne(categorySpelling, context);
  expect(cases).toHaveLength(1);
  return cases[0];
}

const repeat = (value: Cell, times: number): Cell[] => Array<Cell>(times).fill(value);
const known = [...repeat('New York', 120), ...repeat('café', 80)];

describe('categories spelled anew', () => {
  test('in half of the rows are an alert that names the column, the rows and the pairs', async () => {
    const caseResult = await judge(known, [
      ...repeat('New York', 100),
      ...repeat('new_york ', 60),
      ...repeat('cafe', 40),
    ]);
    expect(caseResult).toMatchObject({ features: ['city'], impact: 0.5 });
    expect(verdictOf(caseResult)).toBe('alert');
    expect(Array.from(caseResult?.rows ?? [])).toEqual(Array.from({ length: 100 }, (_, row) => 100 + row));
    expect(measured(caseResult)).toMatchObject({
      'failing rows': 100,
      'share of failing rows': 0.5,
      'reference share': 0,
      'failing row indices': Array.from({ length: 20 }, (_, row) => 100 + row),
      'known → new spelling': ['"New York" → "new_york "', '"café" → "cafe"'],
      'new spellings': 2,
    });
  });

  // By hand: 2 of 200 is beyond 0.005 by its point only, and 12 of 200 with its whole interval (statsmodels' newcomb
  // interval of 12/200 and 0/200 at 0.99: 0.0156 to 0.1190).
  test.each([
    { times: 0, verdict: 'pass', isUncertain: false },
    { times: 2, verdict: 'pass', isUncertain: true },
    { times: 12, verdict: 'warning', isUncertain: true },
    { times: 60, verdict: 'alert', isUncertain: false },
  ])('in $times of 200 rows: $verdict', async ({ times, verdict, isUncertain }) => {
    const caseResult = await judge(known, [...repeat('New York', 200 - times), ...repeat('NEW YORK', times)]);
    expect(verdictOf(caseResult)).toBe(verdict);
    expect('uncertain' in measured(caseResult)).toBe(isUncertain);
  });

  test('the known value is the commonest of its spellings', async () => {
    const reference = [...repeat('USA', 30), ...repeat('usa', 50)];
    const caseResult = await judge(reference, [...repeat('usa', 30), ...repeat('Usa', 30)]);
    expect(measured(caseResult)['known → new spelling']).toEqual(['"usa" → "Usa"']);
  });

  // By hand: of 200 reference rows 40 have a spelling of their own, so a share of 0.2 is to be expected.
  test('are nothing new in a column that was always spelled in many ways', async () => {
    const ways = Array.from({ length: 120 }, (_, i) => {
      const isCapital = (k: number): boolean => Math.floor(i / 2 ** k) % 2 === 1;
      return Array.from('newyorks', (letter, k) => (isCapital(k) ? letter.toUpperCase() : letter)).join('');
    });
    const reference = [...repeat('newyorks', 160), ...ways.slice(1, 41)];
    const caseResult = await judge(reference, [...repeat('newyorks', 160), ...ways.slice(41, 81)]);
    expect(verdictOf(caseResult)).toBe('pass');
    expect(measured(caseResult)).toMatchObject({ 'reference share': 0.2, 'share of failing rows': 0.2 });
  });

  test('are not values that are new altogether, nor known ones', async () => {
    const caseResult = await judge(
      [...known, ...repeat('A+', 30)],
      [...repeat('Lima', 100), ...repeat('A-', 100)],
    );
    expect(verdictOf(caseResult)).toBe('pass');
    expect(measured(caseResult)['failing rows']).toBe(0);
  });

  test('are found where a number became a text', async () => {
    const caseResult = await judge(repeat(7, 100), [...repeat('7.0', 50), ...repeat('7', 50)]);
    expect(verdictOf(caseResult)).toBe('alert');
    expect(measured(caseResult)['known → new spelling']).toEqual(['"7" → "7.0"']);
  });
});

describe('category spelling', () => {
  test.each([
    { name: '19 evaluation rows', reference: known, evaluation: repeat('NEW YORK', 19), rows: [200, 19] },
    { name: '19 reference rows', reference: repeat('a', 19), evaluation: repeat('A', 50), rows: [19, 50] },
    { name: 'only nulls', reference: known, evaluation: [...repeat(null, 50), 'x'], rows: [200, 1] },
  ])('is skipped with $name', async ({ reference, evaluation, rows: [before, now] }) => {
    expect(verdictOf(await judge(reference, evaluation))).toBe(
      `skip: ${before} reference and ${now} evaluation values are too few, at least 20 of each are needed`,
    );
  });

  test('is judged with 20 rows', async () => {
    expect(verdictOf(await judge(known, repeat('NEW YORK', 20)))).toBe('alert');
  });

  test('is skipped without a categorical column, and leaves out what it is told to', async () => {
    const numbers = makeContext({ reference: { columns: { x: [1] } }, evaluation: { columns: { x: [1] } } });
    expect(verdictOf((await runOne(categorySpelling, numbers))[0])).toBe(
      'skip: there is no categorical column',
    );
    const given = { reference: { columns: { city: known } }, evaluation: { columns: { city: known } } };
    const left = await runOne(categorySpelling, makeContext(given), { exclude_columns: ['city'] });
    expect(verdictOf(left[0])).toBe('skip: there is no categorical column');
  });

  test('bounds and quotes hostile values', async () => {
    const value = `\u202e"x"\n${'y'.repeat(300)}`;
    const caseResult = await judge(repeat(value, 30), repeat(value.toUpperCase(), 30));
    const [pair = ''] = measured(caseResult)['known → new spelling'] as string[];
    expect(verdictOf(caseResult)).toBe('alert');
    expect(pair.length).toBeLessThan(210);
    expect(pair).not.toContain('\n');
  });

  test.each([
    {
      what: 'half of the categories',
      change: (cell: Cell) => (cell === 'Rome' || cell === 'Paris' ? cell.toUpperCase() : cell),
    },
    { what: 'accents', change: (cell: Cell) => (typeof cell === 'string' ? cell.replace('ã', 'a') : cell) },
  ])('finds the column among others: $what', async ({ change }) => {
    for (let seed = 0; seed < 5; seed++) {
      const evaluation = withCells(drawData(1000, 'evaluation', seed), 'city', change);
      const cases = await runOne(categorySpelling, contextOf(drawData(1000, 'reference', seed), evaluation));
      const red = cases.filter(
        (caseResult) => verdictOf(caseResult) !== 'pass' && !verdictOf(caseResult).startsWith('skip'),
      );
      expect(red.map(({ features }) => features)).toEqual([['city']]);
      expect(verdictOf(red[0])).toBe('alert');
    }
  });
});
