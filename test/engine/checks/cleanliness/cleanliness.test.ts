import { describe, expect, test } from '@jest/globals';

import type { Cell } from '../../../../src/engine/data/table.js';
import { conflictingLabels } from '../../../../src/engine/checks/cleanliness/conflicting-labels.js';
import { duplicateRows } from '../../../../src/engine/checks/cleanliness/duplicate-rows.js';
import { labelImbalance } from '../../../../src/engine/checks/cleanliness/label-imbalance.js';
import { learnRanges } from '../../../../src/engine/checks/cleanliness/range-tree.js';
import { labelLeak } from '../../../../src/engine/checks/cleanliness/label-leak.js';
import { repeatShare } from '../../../../src/engine/checks/cleanliness/repeat-share.js';
import { sharedRows } from '../../../../src/engine/checks/cleanliness/shared-rows.js';
import type { StressTest, TestContext } from '../../../../src/engine/contract/stress-test.js';
import { randomStream } from '../../../../src/statistics/random.js';
import { measured, verdictOf } from '../../../support/read-case-result.js';
import { makeContext } from '../../../support/test-context.js';

interface Rows {
  readonly columns: Readonly<Record<string, readonly Cell[]>>;
  readonly labels: readonly number[];
}

/** A number and a level of four, drawn by chance, and a label that is 1 for three in ten. */
function draw(seed: string, count: number, coarse = 1e9): Rows {
  const random = randomStream('cleanliness', seed);
  const rows = Array.from({ length: count }, () => ({
    x: Math.floor(random.next() * coarse) / 8,
    level: ['a', 'b', 'c', null][random.below(4)] ?? null,
    label: Number(random.next() < 0.3),
  }));
  return {
    columns: { x: rows.map(({ x }) => x), level: rows.map(({ level }) => level) },
    labels: rows.map(({ label }) => label),
  };
}

/** The first `count` rows once more at the end. */
function repeat({ columns, labels }: Rows, count: number, labelOf = (label: number) => label): Rows {
  const again = <T>(all: readonly T[]): T[] => [...all, ...all.slice(0, count)];
  return {
    columns: Object.fromEntries(Object.entries(columns).map(([name, cells]) => [name, again(cells)])),
    labels: [...labels, ...labels.slice(0, count).map(labelOf)],
  };
}

async function judge(
  stressTest: StressTest,
  reference: Rows,
  evaluation: Rows,
  extra: Partial<TestContext> = {},
) {
  const context = { ...makeContext({ reference, evaluation }), ...extra };
  const cases = await stressTest.run(context, {});
  return cases.map((caseResult) => ({
    ...measured(caseResult),
    verdict: verdictOf(caseResult),
    features: caseResult.features,
  }));
}

const reference = draw('reference', 2000);
const seeds = Array.from({ length: 20 }, (_, seed) => seed);

test.each([duplicateRows, sharedRows, conflictingLabels, labelImbalance, labelLeak])(
  '$testType: two samples of the same data are no finding, whether rows are alike or not',
  async (stressTest) => {
    for (const seed of seeds) {
      for (const coarse of [4, 40, 1e9]) {
        const [before, after] = [draw(`r${seed}`, 300 + 50 * seed, coarse), draw(`e${seed}`, 900, coarse)];
        const verdicts = (await judge(stressTest, before, after)).map(({ verdict }) => verdict);
        expect([seed, coarse, ...verdicts.filter((verdict) => verdict !== 'pass')]).toEqual([seed, coarse]);
      }
    }
  },
);

describe('duplicate rows', () => {
  test.each([
    [200, 'alert'],
    [100, 'warning'],
    [50, 'warning'],
    [20, 'pass'],
  ])('%d of 2,000 rows twice: %s', async (count, verdict) => {
    const evaluation = repeat(draw('evaluation', 2000 - count), count);
    expect(await judge(duplicateRows, reference, evaluation)).toMatchObject([
      { verdict, 'failing rows': count, 'columns compared': 2 },
    ]);
  });

  test('a reference that has as many takes the finding away', async () => {
    const evaluation = repeat(draw('evaluation', 1800), 200);
    expect(await judge(duplicateRows, repeat(draw('reference', 1800), 200), evaluation)).toMatchObject([
      { verdict: 'pass' },
    ]);
  });

  test('a column that broke makes no duplicates', async () => {
    const evaluation = draw('evaluation', 2000);
    const columns = { ...evaluation.columns, x: evaluation.labels.map(() => null) };
    expect(await judge(duplicateRows, reference, { ...evaluation, columns })).toMatchObject([
      { verdict: 'pass', 'columns compared': 1 },
    ]);
  });

  test('19 rows are a skip', async () => {
    expect(await judge(duplicateRows, reference, draw('few', 19))).toMatchObject([
      { verdict: 'skip: fewer than 20 rows to compare' },
    ]);
  });
});

// By hand: of 3 rows, two of them alike, two are drawn in 3 ways, one of which repeats: 1/3 of a row in 2.
test('repeats to be expected in a smaller sample', () => {
  const { successes, total } = repeatShare(Int32Array.of(2, 1), 2);
  expect(successes).toBeCloseTo(1 / 3, 12);
  expect(total).toBe(2);
  expect(repeatShare(Int32Array.of(2, 1), 3).successes).toBeCloseTo(1, 12);
  expect(repeatShare(Int32Array.of(1, 1, 1), 2).successes).toBeCloseTo(0, 12);
});

describe('shared rows', () => {
  const leaked = (count: number): Rows => {
    const [own, theirs] = [draw('own', 2000 - count), draw('reference', 2000)];
    const columns = Object.entries(own.columns).map(([name, cells]): [string, readonly Cell[]] => [
      name,
      [...cells, ...(theirs.columns[name] ?? []).slice(0, count)],
    ]);
    return {
      columns: Object.fromEntries(columns),
      labels: [...own.labels, ...theirs.labels.slice(0, count)],
    };
  };

  test.each([
    [100, 'warning'],
    [20, 'pass'],
    [1900, 'warning'],
  ])('%d of 2,000 rows: %s', async (count, verdict) => {
    expect(await judge(sharedRows, reference, leaked(count))).toMatchObject([
      { verdict, 'failing rows': count },
    ]);
  });

  test('nearly all rows are the same data', async () => {
    expect(await judge(sharedRows, reference, leaked(1901))).toMatchObject([
      { verdict: 'skip: 1901 of 2000 evaluation rows are in the reference: they are the same data' },
    ]);
  });
});

describe('conflicting labels', () => {
  test.each([
    [200, 'alert'],
    [100, 'warning'],
    [20, 'pass'],
  ])('%d of 2,000 rows once more with the other label: %s', async (count, verdict) => {
    const evaluation = repeat(draw('evaluation', 2000 - count), count, (label) => 1 - label);
    expect(await judge(conflictingLabels, reference, evaluation)).toMatchObject([
      { verdict, 'failing rows': count },
    ]);
  });

  test('without labels it is a skip', async () => {
    const [caseResult] = await conflictingLabels.run(
      makeContext({ reference: { columns: reference.columns }, evaluation: reference }),
      {},
    );
    expect(verdictOf(caseResult)).toBe('skip: the reference data have no labels');
  });
});

describe('label imbalance', () => {
  const labelled = (...counts: readonly number[]): Rows => ({
    columns: {},
    labels: counts.flatMap((count, k) => Array<number>(count).fill(k)),
  });
  const classNames = ['no', 'yes', 'maybe'];
  const gone = 'classes without a row';

  test.each<[string, Rows, Rows, string, string | undefined]>([
    ['uneven as in the reference', labelled(900, 95, 5), labelled(890, 105, 5), 'pass', undefined],
    ['one class alone', labelled(500, 500), labelled(0, 1000), 'alert', 'no'],
    ['a rare class gone', labelled(900, 100), labelled(1000, 0), 'alert', 'yes'],
    ['a class gone that is too rare to tell', labelled(990, 10), labelled(1000, 0), 'pass', undefined],
    ['a fifth more', labelled(500, 500), labelled(700, 300), 'warning', undefined],
  ])('%s', async (_, before, after, verdict, lost) => {
    const [found] = await judge(labelImbalance, before, after, { classNames });
    expect(found).toMatchObject({ verdict });
    expect(new Map<string, unknown>(Object.entries(found ?? {})).get(gone)).toBe(lost);
  });
});

describe('label leak', () => {
  const withLeak = (rows: Rows, wrong: number): Rows => ({
    ...rows,
    columns: {
      ...rows.columns,
      paid: rows.labels.map((label, row) => ((row < wrong ? 1 - label : label) === 1 ? 'yes' : 'no')),
    },
  });

  // By hand: of 2,000 rows about 600 are of class 1, so 25 errors leave 4 % of those of a constant, 120 leave 20 %.
  test.each([
    [0, 'alert'],
    [25, 'warning'],
    [120, 'pass'],
  ])('a column that is the label, but for %d rows: %s', async (wrong, verdict) => {
    const found = await judge(labelLeak, withLeak(reference, 0), withLeak(draw('evaluation', 2000), wrong));
    expect(found).toMatchObject([
      { features: ['x'], verdict: 'pass' },
      { features: ['level'], verdict: 'pass' },
      { features: ['paid'], verdict, 'errors of the feature alone': wrong },
    ]);
  });

  test('a column of numbers that holds the label is found by its ranges', async () => {
    const spread = (rows: Rows): Rows => ({
      ...rows,
      columns: { score: rows.labels.map((label, row) => 1000 * label + (row % 500)) },
    });
    expect(await judge(labelLeak, spread(reference), spread(draw('evaluation', 2000)))).toMatchObject([
      { features: ['score'], verdict: 'alert' },
    ]);
  });

  test('a column that the model is not given is no leak', async () => {
    const found = await judge(labelLeak, withLeak(reference, 0), withLeak(reference, 0), { inputs: ['x'] });
    expect(found.map(({ features }) => features)).toEqual([['x']]);
  });

  test('fewer than 5 rows that a constant gets wrong are a skip', async () => {
    const one = {
      columns: { x: reference.columns['x'] ?? [] },
      labels: reference.labels.map((_, row) => Number(row < 4)),
    };
    expect(await judge(labelLeak, one, one)).toMatchObject([
      { verdict: 'skip: there are 2000 rows with a label, 4 of them not of the commonest class' },
    ]);
  });
});

describe('classes by range', () => {
  test('are cut where they change', () => {
    const values = Float64Array.from({ length: 60 }, (_, k) => (k * 37) % 60);
    const ranges = learnRanges(
      values,
      Int32Array.from(values, (value) => (value < 13 ? 0 : value < 40 ? 1 : 2)),
      3,
    );
    expect([-9, 12, 12.4, 12.6, 39, 40, 99].map((value) => ranges.of(value))).toEqual([0, 0, 0, 1, 1, 2, 2]);
  });

  test('one value, or one class, is one range', () => {
    expect(learnRanges(Float64Array.of(5), Int32Array.of(1), 2).of(-3)).toBe(1);
    expect(learnRanges(Float64Array.of(5, 5, 5), Int32Array.of(1, 0, 1), 2).of(7)).toBe(1);
    expect(
      learnRanges(
        Float64Array.from({ length: 12 }, (_, k) => k),
        new Int32Array(12).fill(1),
        2,
      ).of(0),
    ).toBe(1);
  });
});
