import { describe, expect, test } from '@jest/globals';
import type { Cell } from '../../../../src/engine/data/table.js';
import { brokenRelation } from '../../../../src/engine/checks/data-changes/broken-relation.js';
import type { CaseResult, TestContext } from '../../../../src/engine/contract/stress-test.js';
import { measured, verdictOf } from '../../../support/read-case-result.js';
import { makeContext } from '../../../support/test-context.js';
import { runOne } from '../../suite/run-one.js';
import { contextOf, type DrawnData, drawData, shuffled, withCells } from './draw-data.js';

const seeds = [0, 1, 2];

async function find(
  change: (data: DrawnData, seed: number) => DrawnData,
  seed: number,
  rows = 2000,
): Promise<readonly CaseResult[]> {
  const evaluation = change(drawData(rows, 'evaluation', seed), seed);
  return runOne(brokenRelation, contextOf(drawData(rows, 'reference', seed), evaluation));
}

function red(cases: readonly CaseResult[]): string[] {
  return cases
    .filter((caseResult) => verdictOf(caseResult) !== 'pass')
    .map((caseResult) => `${verdictOf(caseResult)} ${caseResult.features.join('+')}`);
}

const shuffleColumn =
  (name: string) =>
  (data: DrawnData, seed: number): DrawnData => {
    const cells = shuffled(data.columns[name] ?? [], seed);
    return withCells(data, name, (_, row) => cells[row] ?? null);
  };

describe('a broken relation', () => {
  test.each(['normal', 'related'])('of the shuffled column %s is an alert that names it', async (name) => {
    for (const seed of seeds) {
      expect(red(await find(shuffleColumn(name), seed))).toEqual([`alert ${name}`]);
      expect(red(await find(shuffleColumn(name), seed, 1000))).toEqual([`alert ${name}`]);
    }
  });

  test('of shuffled or turned labels is one alert that names no column', async () => {
    for (const seed of seeds) {
      expect(red(await find((data) => ({ ...data, labels: shuffled(data.labels, seed) }), seed))).toEqual([
        'alert ',
      ]);
      const turned = await find((data) => ({ ...data, labels: data.labels.map((label) => 1 - label) }), seed);
      expect(red(turned)).toEqual(['alert ']);
    }
  });

  test('without labels names the two columns of which either may be the one', async () => {
    for (const seed of seeds) {
      const [reference, evaluation] = ['reference', 'evaluation'].map((which) => drawData(2000, which, seed));
      if (!reference || !evaluation) throw new Error('Two datasets were drawn.');
      const { columns } = shuffleColumn('normal')(evaluation, seed);
      const context: TestContext = contextOf(reference, evaluation);
      const unlabelled = {
        ...context,
        reference: { ...context.reference, labels: undefined },
        evaluation: makeContext({ evaluation: { columns } }).evaluation,
      };
      expect(red(await runOne(brokenRelation, unlabelled))).toEqual(['alert normal+related']);
    }
  });

  const add =
    (more: number) =>
    (cell: Cell): Cell =>
      Number(cell) + more;
  test.each<[string, (data: DrawnData, seed: number) => DrawnData]>([
    ['a shift', (data) => withCells(data, 'normal', add(0.5))],
    ['another unit', (data) => withCells(data, 'normal', (cell) => Number(cell) * 1000)],
    ['a frozen feed', (data) => withCells(data, 'normal', () => 1)],
    ['nulls in a third', (data) => withCells(data, 'normal', (cell, row) => (row % 3 === 0 ? null : cell))],
    ['texts for numbers', (data) => withCells(data, 'normal', String)],
    [
      'one label in five wrong',
      (data) => ({ ...data, labels: data.labels.map((label, row) => (row % 5 ? label : 1 - label)) }),
    ],
    ['labels of one class', (data) => ({ ...data, labels: data.labels.map(() => 1) })],
    ['labels that became rare', (data) => keepRows(data, (row) => data.labels[row] === 0 || row % 20 === 0)],
    ['a shuffled column that had no relation', shuffleColumn('height')],
  ])('is not %s', async (_, change) => {
    for (const seed of seeds)
      expect(red(await find(change, seed)).filter((told) => !told.startsWith('skip'))).toEqual([]);
  });

  // By hand: y = x in the reference, and as often y = x as not in the evaluation data.
  test('is told with the relation before and now', async () => {
    const x = Array.from({ length: 400 }, (_, row) => (row % 4 < 2 ? 'a' : 'b'));
    const context = makeContext({
      reference: { columns: { x }, labels: x.map((cell) => (cell === 'a' ? 0 : 1)) },
      evaluation: { columns: { x }, labels: x.map((_, row) => row % 2) },
    });
    const cases = await runOne(brokenRelation, context);
    expect(red(cases)).toEqual(['alert x']);
    expect(cases[0]?.impact).toBeCloseTo(1, 12);
    expect(measured(cases[0])).toMatchObject({
      'related variables': '"x" and the label',
      'lost its relation to': ['the label'],
      'association in the reference': expect.closeTo(1, 12),
      'association in the evaluation data': expect.closeTo(0, 12),
      'evaluation sample size': 400,
    });
  });

  // y is high at both ends of x: no straight line, and a relation.
  test('need not have been a straight line', async () => {
    const x = Array.from({ length: 1000 }, (_, row) => (row * 377) % 1000);
    const label = (value: number): number => (Math.abs(value - 500) > 250 ? 1 : 0);
    const context = makeContext({
      reference: { columns: { x }, labels: x.map(label) },
      evaluation: { columns: { x: shuffled(x, 1) }, labels: x.map(label) },
    });
    expect(red(await runOne(brokenRelation, context))).toEqual(['alert x']);
  });

  test.each([
    { name: 'no row', rows: 0 },
    { name: '19 rows', rows: 19 },
  ])('can not be told with $name', async ({ rows }) => {
    const reference = drawData(500, 'reference');
    const [caseResult] = await runOne(brokenRelation, contextOf(reference, drawData(rows, 'evaluation')));
    expect(verdictOf(caseResult)).toBe('skip: no column is surely related to the label or to another column');
  });
});

function keepRows({ columns, labels }: DrawnData, isKept: (row: number) => boolean): DrawnData {
  const filtered = Object.entries(columns).map(([name, cells]) => [
    name,
    cells.filter((_, row) => isKept(row)),
  ]);
  return {
    columns: Object.fromEntries(filtered) as DrawnData['columns'],
    labels: labels.filter((_, row) => isKept(row)),
  };
}
