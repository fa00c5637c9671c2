import { describe, expect, test } from '@jest/globals';
import { swappedColumns } from '../../../../src/engine/checks/data-changes/swapped-columns.js';
import type { CaseResult } from '../../../../src/engine/contract/stress-test.js';
import { measured, verdictOf } from '../../../support/read-case-result.js';
import { makeContext } from '../../../support/test-context.js';
import { runOne } from '../../suite/run-one.js';
import { contextOf, type DrawnData, drawData, swapped, withCells } from './draw-data.js';

const seeds = [0, 1, 2];

async function find(change: (data: DrawnData) => DrawnData, seed: number): Promise<readonly CaseResult[]> {
  const evaluation = change(drawData(1000, 'evaluation', seed));
  return runOne(swappedColumns, contextOf(drawData(1000, 'reference', seed), evaluation));
}

describe('swapped columns', () => {
  test.each([
    ['height', 'logNormal'],
    ['normal', 'logNormal'],
    ['counts', 'fewLevels'],
    ['city', 'many'],
    ['many', 'messy'],
  ])('%s and %s are an alert that names both', async (one, other) => {
    for (const seed of seeds) {
      const cases = await find((data) => swapped(data, one, other), seed);
      expect(cases.map(({ features }) => [...features].sort())).toEqual([[one, other].sort()]);
      expect(verdictOf(cases[0])).toBe('alert');
    }
  });

  test('of two pairs are two findings', async () => {
    for (const seed of seeds) {
      const cases = await find((data) => swapped(swapped(data, 'city', 'many'), 'height', 'counts'), seed);
      const names = cases.map(({ features }) => [...features].sort().join());
      expect(names.sort()).toEqual(['city,many', 'counts,height']);
    }
  });

  test.each([
    { what: 'columns that look alike', change: (data: DrawnData) => swapped(data, 'normal', 'related') },
    {
      what: 'a column that changed alone',
      change: (data: DrawnData) => withCells(data, 'height', (cell) => Number(cell) + 30),
    },
    {
      what: 'one that became like another, which stays',
      change: (data: DrawnData) => ({
        ...data,
        columns: { ...data.columns, height: data.columns['counts'] ?? [] },
      }),
    },
    {
      what: 'two that changed, neither into the other',
      change: (data: DrawnData) =>
        withCells(
          withCells(data, 'height', (cell) => Number(cell) + 30),
          'normal',
          (cell) => Number(cell) * 4,
        ),
    },
    { what: 'columns of different kinds', change: (data: DrawnData) => swapped(data, 'height', 'city') },
    { what: 'columns without a value', change: (data: DrawnData) => withCells(data, 'height', () => null) },
  ])('are not $what', async ({ change }) => {
    for (const seed of seeds) {
      const cases = await find(change, seed);
      expect(cases.map((caseResult) => [caseResult.features, verdictOf(caseResult)])).toEqual([[[], 'pass']]);
    }
  });

  // By hand: 1 to 40 and 101 to 140, in each other's place: no value in common, and all in common across.
  test('tell how far each is from its own reference and from the other', async () => {
    const low = Array.from({ length: 40 }, (_, row) => row + 1);
    const high = low.map((value) => value + 100);
    const context = makeContext({
      reference: { columns: { low, high } },
      evaluation: { columns: { low: high, high: low } },
    });
    const [caseResult] = await runOne(swappedColumns, context);
    expect(caseResult).toMatchObject({ features: ['low', 'high'], impact: 1 });
    expect(measured(caseResult)).toMatchObject({
      'distance from the own reference': 1,
      "distance from each other's reference": 0,
      'columns that hold each other’s values': ['low', 'high'],
    });
  });

  test.each([
    { name: 'one column', columns: { a: Array.from({ length: 50 }, (_, row) => row) } },
    {
      name: '19 rows',
      columns: { a: Array.from({ length: 19 }, (_, row) => row), b: Array(19).fill(1) as number[] },
    },
    { name: 'no column', columns: {} },
    { name: 'nulls', columns: { a: Array(50).fill(null) as null[], b: Array(50).fill(null) as null[] } },
  ])('can not be told with $name', async ({ columns }) => {
    const [caseResult] = await runOne(
      swappedColumns,
      makeContext({ reference: { columns }, evaluation: { columns } }),
    );
    expect(verdictOf(caseResult)).toBe(
      'skip: fewer than two columns have at least 20 values in both datasets',
    );
  });
});
