import { describe, expect, test } from '@jest/globals';
import type { Cell } from '../../../../src/engine/data/table.js';
import { unitChange } from '../../../../src/engine/checks/data-changes/unit-change.js';
import type { CaseResult } from '../../../../src/engine/contract/stress-test.js';
import { measured, verdictOf } from '../../../support/read-case-result.js';
import { makeContext, makeFeature } from '../../../support/test-context.js';
import { runOne } from '../../suite/run-one.js';
import { contextOf, drawData, withCells } from './draw-data.js';

const seeds = [0, 1, 2];
const times =
  (factor: number, more = 0) =>
  (cell: Cell): Cell =>
    typeof cell === 'number' ? cell * factor + more : cell;

/** What is found when one column of rows of the same population is changed. */
async function findAmongAll(
  name: string,
  change: (cell: Cell) => Cell,
  seed: number,
  rows = 1000,
): Promise<readonly CaseResult[]> {
  const evaluation = withCells(drawData(rows, 'evaluation', seed), name, change);
  const cases = await runOne(unitChange, contextOf(drawData(1000, 'reference', seed), evaluation));
  return cases.filter((caseResult) => ['warning', 'alert'].includes(verdictOf(caseResult)));
}

describe('a change of unit', () => {
  test.each([
    { name: 'normal', factor: 1000, told: 'multiplied by 1,000' },
    { name: 'normal', factor: 0.001, told: 'divided by 1,000' },
    { name: 'height', factor: 10, told: 'multiplied by 10' },
    { name: 'height', factor: 0.01, told: 'divided by 100' },
    { name: 'logNormal', factor: 1000, told: 'multiplied by 1,000' },
    { name: 'logNormal', factor: 0.001, told: 'divided by 1,000' },
    { name: 'counts', factor: 10, told: 'multiplied by 10' },
    { name: 'mostlyZero', factor: 1000, told: 'multiplied by 1,000' },
    { name: 'fewLevels', factor: 1000, told: 'multiplied by 1,000' },
    { name: 'logNormal', factor: 1e6, told: 'multiplied by 1,000,000' },
    { name: 'height', factor: 2.20462262, told: 'multiplied by 2.20462262: pounds for kilograms' },
    { name: 'height', factor: 1 / 2.54, told: 'divided by 2.54: inches for centimetres' },
  ])('of $name by $factor is an alert that names it', async ({ name, factor, told }) => {
    for (const seed of seeds) {
      const found = await findAmongAll(name, times(factor), seed);
      expect(found.map(({ features }) => features)).toEqual([[name]]);
      expect(verdictOf(found[0])).toBe('alert');
      expect(measured(found[0])['the values are']).toBe(told);
    }
  });

  test('is told in 50 rows, and with nulls in between', async () => {
    for (const seed of seeds) {
      expect(await findAmongAll('logNormal', times(1000), seed, 50)).toHaveLength(1);
      const holes = (cell: Cell): Cell => (Number(cell) > 1500 ? null : times(1000)(cell));
      expect(await findAmongAll('height', holes, seed)).toHaveLength(1);
    }
  });

  test.each([
    { name: 'normal', change: times(1, 0.5), what: 'half a standard deviation more' },
    { name: 'normal', change: times(3), what: 'three times the spread' },
    { name: 'height', change: times(1, 5), what: 'a shift' },
    { name: 'height', change: times(1.3), what: 'a factor that is no unit' },
    { name: 'logNormal', change: times(1.65), what: 'a market that grew by what miles are in kilometres' },
    { name: 'logNormal', change: times(3.4), what: 'a market that grew much' },
    { name: 'logNormal', change: times(6), what: 'a factor between powers of ten' },
    { name: 'counts', change: times(1, 10), what: 'ten more' },
    { name: 'mostlyZero', change: () => 0, what: 'zeros alone' },
    { name: 'logNormal', change: () => null, what: 'nulls alone' },
    { name: 'logNormal', change: () => 1e6, what: 'one value alone' },
    { name: 'logNormal', change: (cell: Cell) => String(cell), what: 'texts' },
  ])('is not $what ($name)', async ({ name, change }) => {
    for (const seed of seeds) expect(await findAmongAll(name, change, seed)).toEqual([]);
  });
});

describe('unit change', () => {
  const judge = async (
    reference: readonly Cell[],
    evaluation: readonly Cell[],
  ): Promise<CaseResult | undefined> => {
    const given = { reference: { columns: { x: reference } }, evaluation: { columns: { x: evaluation } } };
    const context = makeContext({ ...given, features: [makeFeature('x', 'numeric')] });
    return (await runOne(unitChange, context))[0];
  };
  const odd = (rows: number, factor = 1): Cell[] =>
    Array.from({ length: rows }, (_, row) => (row ** 2 + 1) * factor);

  // By hand: the same 40 numbers, a thousandfold: no number in common, medians apart by exactly 1,000, and nothing left.
  test('tells the distance with and without the change', async () => {
    const caseResult = await judge(odd(400), odd(400, 1e6));
    expect(caseResult?.impact).toBe(1);
    expect(measured(caseResult)).toMatchObject({
      'distance from the reference': 1,
      'distance without the change': 0,
      'ratio of the medians': 1e6,
      'evaluation sample size': 400,
      'reference sample size': 400,
    });
    expect(measured(caseResult)['evaluation quantiles']).toHaveLength(5);
  });

  test('is not judged for running numbers, which grow with the file', async () => {
    const numbers = (rows: number): Cell[] => Array.from({ length: rows }, (_, row) => row + 1);
    expect(verdictOf(await judge(numbers(100), numbers(1000)))).toBe(
      'skip: running numbers grow with the file',
    );
  });

  test.each([
    { reference: odd(500), evaluation: odd(19, 1e6), sizes: '500 reference and 19' },
    { reference: odd(500), evaluation: [], sizes: '500 reference and 0' },
    { reference: Array<Cell>(50).fill(null), evaluation: odd(500), sizes: '0 reference and 500' },
    { reference: Array<Cell>(50).fill(0), evaluation: odd(500), sizes: '0 reference and 500' },
    { reference: odd(500), evaluation: Array<Cell>(50).fill(Infinity), sizes: '500 reference and 0' },
  ])('is skipped with $sizes numbers', async ({ reference, evaluation, sizes }) => {
    expect(verdictOf(await judge(reference, evaluation))).toBe(
      `skip: ${sizes} evaluation numbers other than zero are too few, at least 20 of each are needed`,
    );
  });

  test('is judged with 20 rows', async () => {
    expect(verdictOf(await judge(odd(500), odd(20, 1e9)))).not.toMatch('skip');
  });

  test('is skipped without a numeric column', async () => {
    expect(verdictOf((await runOne(unitChange, makeContext()))[0])).toBe('skip: there is no numeric column');
  });
});
