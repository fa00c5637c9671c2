import { describe, expect, test } from '@jest/globals';
import type { Sensitivity } from '../../../../src/domain/vocabulary.js';
import { toColumn } from '../../../../src/engine/data/columns/column.js';
import type { Cell } from '../../../../src/engine/data/table.js';
import { toModel } from '../../../../src/engine/models/to-model.js';
import type { Substitution } from '../../../../src/engine/checks/perturbations/substitution.js';
import type { CaseResult, StressTest } from '../../../../src/engine/contract/stress-test.js';
import { transformationTests } from '../../../../src/engine/checks/transformations/index.js';
import { outlierSubstitution } from '../../../../src/engine/checks/transformations/outlier-substitution.js';
import { unseenCategoricalSubstitution } from '../../../../src/engine/checks/transformations/unseen-categorical-substitution.js';
import { randomStream } from '../../../../src/statistics/random.js';
import { cellsByColumn } from '../../../support/cells-by-column.js';
import { measured } from '../../../support/read-case-result.js';
import { type GivenContext, makeContext, makeFeature } from '../../../support/test-context.js';
import { outcomeOf, runOne } from '../../suite/run-one.js';

type Row = Readonly<Record<string, Cell>>;

const whatIfs = transformationTests.filter(
  ({ modalities, testType }) => modalities.includes('tabular') && testType !== 'model_determinism',
);
const nulls = find('null_substitution');
const outliers = find('outlier_substitution');
const unseen = find('unseen_categorical_substitution');
const typeChange = find('feature_type_change');

function find(testType: string): StressTest {
  const found = transformationTests.find((test) => test.testType === testType);
  if (!found) throw new Error(testType);
  return found;
}

const range = (count: number): number[] => Array.from({ length: count }, (_, i) => i);

/** Rows 0, 1, 2 … with a column `x`, which the model makes no use of unless it is odd, and their labels 0, 1, 0, 1 … */
function rows(count: number, predict: (row: Row) => number, given: GivenContext = {}) {
  const columns = { x: range(count), row: range(count) };
  return makeContext({
    features: [makeFeature('x', 'numeric')],
    reference: { columns },
    evaluation: { columns, labels: range(count).map((i) => i % 2) },
    predict,
    ...given,
  });
}

/** Right for every row, but wrong with a null in one of the first `count`. */
const wrongWithNull =
  (count: number, column = 'x') =>
  (row: Row): number => {
    const isWrong = row[column] === null && Number(row['row']) < count;
    return Number(row['row']) % 2 === (isWrong ? 0 : 1) ? 0.9 : 0.1;
  };

const verdicts = (cases: readonly CaseResult[]) =>
  cases.map((caseResult) => [caseResult.features, outcomeOf(caseResult)]);

describe('a what-if', () => {
  // By hand: of 40 answers all are right whatever x is, and with null the first ten are wrong: a loss of 10/40, found
  // in ten discordant rows of ten: p = 1/2¹⁰.
  test('is the loss beyond not knowing the value', async () => {
    const context = rows(40, wrongWithNull(10));
    const [caseResult, ...others] = await runOne(nulls, context);
    expect(others).toEqual([]);
    expect(caseResult).toMatchObject({
      features: ['x'],
      outcome: { kind: 'measured', severity: 'warning' },
      impact: 0.25,
      rows: range(10),
    });
    expect(caseResult?.measurements[0]?.name).toBe('loss beyond not knowing');
    const told = measured(caseResult);
    expect(told).toMatchObject({
      'loss beyond not knowing': 0.25,
      'warning threshold': 0.03,
      metric: 'accuracy',
      'value before': 1,
      'value not knowing': 1,
      'value after': 0.75,
      'performance change': 0.25,
      'original value': '0',
      'substituted value': 'null',
      'sample size': 40,
      'failing row indices': range(10),
    });
    expect(told['p value']).toBeCloseTo(1 / 1024, 12);
    expect(told).not.toHaveProperty('alert threshold');
  });

  test('compares with the same rows in which the values of the column are shuffled', async () => {
    const context = rows(50, ({ x }) => (x === null ? 0.1 : Number(x) % 2 ? 0.9 : 0.1));
    const [caseResult] = await runOne(nulls, context);
    const shuffled = cellsByColumn(context.modelCalls.at(-1))['x'] ?? [];
    expect([...shuffled].sort((a, b) => Number(a) - Number(b))).toEqual(range(50));
    expect(shuffled.some((cell, row) => cell === row)).toBe(false);
    // By hand: right where the shuffled number is odd or even as the row is.
    const right = shuffled.filter((cell, row) => Number(cell) % 2 === row % 2).length;
    // All nulls are 0, which is right for every other row: no worse than to guess.
    expect(measured(caseResult)).toMatchObject({ 'value not knowing': right / 50, 'value after': 0.5 });
    expect(outcomeOf(caseResult)).toBe('pass');
  });

  // Exact by hand: the chance of k of k discordant rows is 1/2ᵏ, to be at most 0.025.
  test.each([
    { wrong: 0, count: 40, severity: 'pass', isUncertain: false },
    { wrong: 5, count: 40, severity: 'pass', isUncertain: true },
    { wrong: 6, count: 40, severity: 'warning', isUncertain: false },
    // A loss of 0.029, though beyond all chance, is below the 0.03 that matter.
    { wrong: 29, count: 1000, severity: 'pass', isUncertain: false },
    { wrong: 30, count: 1000, severity: 'warning', isUncertain: false },
  ])('with $wrong of $count rows lost is a $severity', async ({ wrong, count, severity, isUncertain }) => {
    const [caseResult] = await runOne(nulls, rows(count, wrongWithNull(wrong)));
    expect(outcomeOf(caseResult)).toBe(severity);
    expect('uncertain' in measured(caseResult)).toBe(isUncertain);
  });

  // 1/2⁶ = 0.0156 is beyond 0.025/2, and 1/2⁷ = 0.0078 is not; then the other is compared with 0.025.
  test.each([
    { a: 6, b: 6, flagged: [] },
    { a: 7, b: 6, flagged: ['a', 'b'] },
    { a: 7, b: 5, flagged: ['a'] },
  ])('of two columns that lose $a and $b rows flags $flagged (Holm)', async ({ a, b, flagged }) => {
    const columns = { a: range(40), b: range(40), row: range(40) };
    const context = makeContext({
      features: [makeFeature('a', 'numeric'), makeFeature('b', 'numeric')],
      reference: { columns },
      evaluation: { columns, labels: range(40).map((i) => i % 2) },
      predict: (row) => (row['a'] === null ? wrongWithNull(a, 'a')(row) : wrongWithNull(b, 'b')(row)),
    });
    const cases = await runOne(nulls, context);
    const found = cases.filter((caseResult) => outcomeOf(caseResult) === 'warning');
    expect(found.flatMap(({ features }) => features)).toEqual(flagged);
  });

  test('never flags a model that gets better', async () => {
    const context = rows(40, ({ x, row }) => (x === null ? (Number(row) % 2 ? 0.9 : 0.1) : 0.5));
    const [caseResult] = await runOne(nulls, context);
    expect([outcomeOf(caseResult), caseResult?.impact]).toEqual(['pass', -0.5]);
  });

  test('judges by thresholds of the user, by the whole interval, and up to an alert', async () => {
    const params = { performance_change_config: { performance_thresholds: [0.05, 0.5] } };
    const severity = async (wrong: number) =>
      outcomeOf((await runOne(nulls, rows(40, wrongWithNull(wrong)), params))[0]);
    expect([await severity(40), await severity(20), await severity(4)]).toEqual(['alert', 'warning', 'pass']);
  });

  test('is half as much of a loss for a more sensitive run', async () => {
    const severity = async (sensitivity: Sensitivity) =>
      outcomeOf((await runOne(nulls, rows(1000, wrongWithNull(20), { sensitivity })))[0]);
    expect([await severity('default'), await severity('more')]).toEqual(['pass', 'warning']);
  });
});

describe('what is right', () => {
  const unlabelled = (count: number, labelled: number, wrong: number) =>
    rows(count, wrongWithNull(wrong), {
      evaluation: {
        columns: { x: range(count), row: range(count) },
        // All labels are contrary to the model, so that by them it can only get better.
        labels: range(count).map((i) => (i < labelled ? 1 - (i % 2) : -1)),
      },
    });

  test.each([
    { labelled: 0, metric: 'unchanged predictions', severity: 'warning', size: 60 },
    { labelled: 19, metric: 'unchanged predictions', severity: 'warning', size: 60 },
    { labelled: 20, metric: 'accuracy', severity: 'pass', size: 20 },
  ])('with $labelled labels is $metric', async ({ labelled, metric, severity, size }) => {
    const [caseResult] = await runOne(nulls, unlabelled(60, labelled, 15));
    expect(outcomeOf(caseResult)).toBe(severity);
    expect(measured(caseResult)).toMatchObject({ metric, 'sample size': size });
  });

  test('without a column of labels is what was answered before', async () => {
    const columns = { x: range(40), row: range(40) };
    const [caseResult] = await runOne(nulls, rows(40, wrongWithNull(10), { evaluation: { columns } }));
    expect(measured(caseResult)).toMatchObject({
      metric: 'unchanged predictions',
      'value before': 1,
      'value after': 0.75,
    });
  });
});

describe('one cause is one finding', () => {
  const names = ['a', 'b', 'c', 'd'];
  const columns = Object.fromEntries([...names, 'row'].map((name) => [name, range(60)]));
  const table = (predict: (row: Row) => number) =>
    makeContext({
      features: names.map((name) => makeFeature(name, 'numeric')),
      reference: { columns },
      evaluation: { columns, labels: range(60).map((i) => i % 2) },
      predict,
    });
  const right = ({ row }: Row): number => (Number(row) % 2 ? 0.9 : 0.1);

  test('a model that raises on nulls is one case with its columns; the others are measured', async () => {
    const context = table((row) => {
      for (const name of ['a', 'c', 'd']) if (row[name] === null) throw new Error(`NaN in ${name}`);
      return right(row);
    });
    const cases = await runOne(nulls, context);
    expect(verdicts(cases)).toEqual([
      [['a', 'c', 'd'], 'error'],
      [['b'], 'pass'],
    ]);
    expect(cases[0]?.outcome).toEqual({
      kind: 'error',
      message: 'the model raised with "a" = null, and so in "c", "d": NaN in a',
    });
    expect(measured(cases[0])).toMatchObject({
      columns: ['a', 'c', 'd'],
      messages: ['NaN in a', 'NaN in c', 'NaN in d'],
      'substituted value': 'null',
    });
  });

  test('a model that is worse with nulls in several columns is one case, the worst first', async () => {
    const context = table((row) => {
      const wrong = row['b'] === null ? 30 : row['d'] === null ? 15 : 0;
      return Number(row['row']) < wrong ? 1 - right(row) : right(row);
    });
    const cases = await runOne(nulls, context);
    expect(verdicts(cases)).toEqual([
      [['b', 'd'], 'warning'],
      [['a'], 'pass'],
      [['c'], 'pass'],
    ]);
    // 30 and 15 of 60 rows.
    expect(cases[0]?.impact).toBe(0.5);
    expect(measured(cases[0])).toMatchObject({
      columns: ['b', 'd'],
      'losses beyond not knowing': [0.5, 0.25],
      'substituted values': ['null', 'null'],
    });
  });

  test('is skipped column by column where errors are to be ignored', async () => {
    const context = table((row) => {
      if (row['a'] === null) throw new Error('NaN');
      return right(row);
    });
    const cases = await runOne(nulls, context, { performance_change_config: { ignore_errors: true } });
    expect(verdicts(cases)).toContainEqual([['a'], 'skip']);
    expect(cases.at(-1)?.outcome).toEqual({
      kind: 'skip',
      reason: 'ignored by ignore_errors: the model raised with "a" = null: NaN',
    });
  });

  test('names at most nine of a thousand columns, each bounded', async () => {
    const many = Object.fromEntries(range(30).map((i) => [`${'x'.repeat(300)}${i}`, range(20)]));
    const context = makeContext({
      reference: { columns: many },
      evaluation: { columns: many },
      predict: (row) => {
        if (Object.values(row).includes(null)) throw new Error('no nulls please');
        return 0.9;
      },
    });
    const [caseResult] = await runOne(nulls, context);
    expect(caseResult?.features).toHaveLength(30);
    const message = caseResult?.outcome.kind === 'error' ? caseResult.outcome.message : '';
    expect(message).toMatch(/ and 21 more: no nulls please$/);
    expect(message.length).toBeLessThan(1000);
  });
});

describe('on made-up tables', () => {
  const names = ['a', 'b', 'c', 'd', 'e', 'f'];
  /** Normal by the polar form of Box and Muller. */
  const normal = (seed: number, ...keys: (string | number)[]): number => {
    const stream = randomStream(seed, ...keys);
    return Math.sqrt(-2 * Math.log(1 - stream.next())) * Math.cos(2 * Math.PI * stream.next());
  };
  const weights = [1.5, -1, 0.8, 0.6, 0.4, 0];
  const scoreOf = (row: Row, treat: (cell: Cell) => number): number =>
    names.reduce((sum, name, k) => sum + (weights[k] ?? 0) * treat(row[name] ?? null), 0);
  const logistic = (score: number): number => 1 / (1 + Math.exp(-score));
  const table = (seed: number, count: number, treat: (cell: Cell) => number) => {
    const draw = (which: string) =>
      Object.fromEntries(
        names.map((name) => [name, range(count).map((row) => normal(seed, which, name, row))]),
      );
    const evaluation = draw('evaluation');
    const labels = range(count).map((row) => {
      const cells = Object.fromEntries(names.map((name) => [name, evaluation[name]?.[row] ?? null]));
      return randomStream(seed, 'label', row).next() < logistic(scoreOf(cells, Number)) ? 1 : 0;
    });
    return makeContext({
      seed,
      reference: { columns: draw('reference') },
      evaluation: { columns: evaluation, labels },
      predict: (row) => logistic(scoreOf(row, treat)),
    });
  };
  const casesOf = async (test: StressTest, context: ReturnType<typeof table>) =>
    (await runOne(test, context)).filter((caseResult) => outcomeOf(caseResult) !== 'pass');
  const imputing = (cell: Cell): number => (cell === null ? 0 : Number(cell));
  /** As trees do, nothing beyond what was seen makes a difference. */
  const bounded = (cell: Cell): number => Math.max(-2.5, Math.min(2.5, imputing(cell)));
  const seeds = range(12);

  test('a model that imputes the average is not flagged under nulls', async () => {
    for (const seed of seeds) expect(await casesOf(nulls, table(seed, 500, imputing))).toEqual([]);
  });

  test('a model that puts the average of something else for nulls is, in one finding that names the columns', async () => {
    const placeholder = (cell: Cell): number => (cell === null ? 9 : Number(cell));
    for (const seed of seeds) {
      const [caseResult, ...others] = await casesOf(nulls, table(seed, 500, placeholder));
      expect(others).toEqual([]);
      expect(outcomeOf(caseResult)).toBe('warning');
      expect(caseResult?.features).toEqual(expect.arrayContaining(['a', 'b', 'c']));
      expect(caseResult?.features).not.toContain('f');
    }
  });

  test('a model that extrapolates linearly is flagged under outliers, in one finding', async () => {
    for (const seed of seeds) {
      const [caseResult, ...others] = await casesOf(outliers, table(seed, 500, imputing));
      expect(others).toEqual([]);
      // Of the strongest column an ordinary extreme decides already, and the last has no weight.
      expect(caseResult?.features).toEqual(expect.arrayContaining(['c', 'd']));
      expect(caseResult?.features).not.toContain('f');
      expect(measured(caseResult)['compared with']).toMatch(/^the (column shuffled|ordinary value -?\d)/);
    }
  });

  test('a model to which what is far out is like what is ordinary is not', async () => {
    const steps = (cell: Cell): number => Math.sign(imputing(cell));
    for (const seed of seeds) {
      expect(await casesOf(outliers, table(seed, 500, bounded))).toEqual([]);
      expect(await casesOf(outliers, table(seed, 500, steps))).toEqual([]);
    }
  });

  test('is the same for the same seed, and draws at most as many rows as it may', async () => {
    const run = () => runOne(nulls, table(3, 1500, imputing));
    const [first, second] = [await run(), await run()];
    expect(JSON.stringify(second)).toBe(JSON.stringify(first));
    expect(measured(first[0])['sample size']).toBe(1000);
  });

  test('asks for the shuffled column once, however many tests need it', async () => {
    const context = table(1, 100, imputing);
    for (const one of [nulls, outliers, typeChange]) await runOne(one, context);
    // All rows, once for each test and once to be repeated, twice; of 6 columns: shuffled, null, text, two
    // outliers and the two ordinary values beside them.
    expect(context.modelCalls).toHaveLength(3 + 3 + 6 * 7);
  });
});

describe('values that can be', () => {
  const put = <Own>(substitution: Substitution<Own>, cells: readonly Cell[], own: Own) => {
    const kind = typeof cells[0] === 'number' ? 'numeric' : 'categorical';
    const corruption = substitution.learn(makeFeature('x', kind), toColumn(cells), own);
    return corruption?.substitutes.map((substitute) => substitute(cells[0] ?? null));
  };

  // By hand: the mean and five standard deviations (ddof 0) on either side.
  test.each([
    { name: 'five deviations out on both sides', cells: [100.5, 110.5], expected: [130.5, 80.5] },
    { name: 'not negative where nothing is', cells: [0.5, 1.5], expected: [3.5] },
    { name: 'not positive where nothing is', cells: [-0.5, -1.5], expected: [-3.5] },
    { name: 'not below 0 where 0 is', cells: [0, 1, 2], expected: [6] },
    // 0 ± 5 · 0.8165, outwards.
    { name: 'whole where all are', cells: [-1, 0, 1], expected: [5, -5] },
    { name: 'not above 1 among shares', cells: [0.25, 0.75], expected: undefined },
    { name: 'shares among shares', cells: [0.5, 0.52], expected: [0.56, 0.46] },
    { name: 'none where all are the same', cells: [3, 3], expected: undefined },
    { name: 'none where there is nothing', cells: [null], expected: undefined },
  ])('outliers are $name', ({ cells, expected }) => {
    const odd = put(outlierSubstitution, cells, { bound_multiplier: 3 });
    expect(odd?.map((cell) => Math.round(Number(cell) * 1e9) / 1e9)).toEqual(expected);
  });

  test('outliers are two deviations beyond the bound of what is normal', () => {
    expect(put(outlierSubstitution, [0.5, 1.5], { bound_multiplier: 1 })).toEqual([2.5]);
  });

  test.each<{ readonly name: string; readonly cells: Cell[]; readonly expected: Cell[] | undefined }>([
    { name: 'a text among texts', cells: ['a', 'b', null], expected: ['unseen value'] },
    { name: 'one that is really new', cells: ['unseen value'], expected: ['unseen value again'] },
    { name: 'a text among both', cells: ['a', 3], expected: ['unseen value'] },
    { name: 'nothing among numbers', cells: [3, 1, 7], expected: undefined },
    { name: 'nothing beside true and false', cells: [true, false], expected: undefined },
  ])('an unseen category is $name', ({ cells, expected }) => {
    const feature = makeFeature('x', 'categorical');
    const corruption = unseenCategoricalSubstitution.learn(feature, toColumn(cells), {});
    expect(corruption?.substitutes.map((substitute) => substitute(null))).toEqual(expected);
  });

  test('are not tried in ids, in text inputs, and where new categories are to be expected', async () => {
    const columns = { id: range(30), open: range(30).map((i) => `name ${i % 25}`), row: range(30) };
    const context = rows(30, () => 0.9, {
      reference: { columns },
      evaluation: { columns },
      features: [
        makeFeature('id', 'numeric', { isUnique: true }),
        makeFeature('open', 'categorical', { allowsUnseenValues: true }),
      ],
    });
    const reasons = [...(await runOne(outliers, context)), ...(await runOne(unseen, context))].map(
      ({ outcome }) => (outcome.kind === 'skip' ? outcome.reason : ''),
    );
    expect(reasons).toEqual([
      'there is no numeric column in which a value could be far out',
      'there is no column of texts whose values should all be known',
    ]);
  });
});

describe('limits', () => {
  const right = (row: Row): number => wrongWithNull(0)(row);

  test.each([
    { count: 19, outcome: 'skip' },
    { count: 20, outcome: 'pass' },
  ])('$count rows: $outcome', async ({ count, outcome }) => {
    const [caseResult] = await runOne(nulls, rows(count, right));
    expect(outcomeOf(caseResult)).toBe(outcome);
    if (caseResult?.outcome.kind === 'skip') {
      expect(caseResult.outcome.reason).toBe(
        '19 rows have a normal value to start from, and at least 20 are needed',
      );
    }
  });

  test('rows that are odd already do not count', async () => {
    const columns = { x: range(40).map((i) => (i < 21 ? null : i)), row: range(40) };
    const context = rows(40, right, { evaluation: { columns } });
    expect((await runOne(nulls, context)).map(outcomeOf)).toEqual(['skip']);
  });

  test('a model that refuses a text for a number is a warning: it is careful', async () => {
    const predict = ({ x }: Readonly<Record<string, Cell>>): number => {
      if (typeof x === 'string') throw new TypeError('x must be a number');
      return 0.9;
    };
    const [caseResult] = await runOne(typeChange, rows(40, predict));
    expect(caseResult).toMatchObject({
      features: ['x'],
      outcome: { kind: 'measured', severity: 'warning' },
      measurements: expect.arrayContaining([
        {
          name: 'refused',
          category: 'model-error',
          value: { text: expect.stringMatching(/x must be a number$/) },
        },
      ]),
    });
  });

  test('a typed input that cannot receive the value is skipped', async () => {
    const accepts = (_: string, type: string): boolean => type === 'number';
    const [caseResult] = await runOne(typeChange, rows(40, right, { accepts }));
    expect(caseResult).toMatchObject({
      features: ['x'],
      outcome: { kind: 'skip', reason: 'the model\'s input for "x" is typed and cannot receive a string' },
    });
  });

  test.each([
    {
      answer: { shape: [40], values: range(40).map(() => NaN) },
      message: /NaN or infinite is not a probability/,
    },
    { answer: { shape: [39], values: range(39).map(() => 0.5) }, message: /has the shape \[39\]/ },
    { answer: { shape: [40], values: range(40).map(() => 7) }, message: /7 is outside 0..1/ },
  ])('nonsense is as bad as to raise: $message', async ({ answer, message }) => {
    const context = rows(40, right);
    const sound = { shape: [40], values: range(40).map((i) => (i % 2 ? 0.9 : 0.1)) };
    const model = toModel(
      {
        runtime: 'a test',
        form: { kind: 'classes', classCount: 2, takesPositiveOnly: true, takesAllClasses: false },
        ask: (batch) =>
          Promise.resolve({
            source: 'predict_df',
            ...(batch.column('x')?.includes(null) === true ? answer : sound),
          }),
        accepts: () => true,
        close: () => Promise.resolve(),
      },
      100,
    );
    const [caseResult] = await runOne(nulls, { ...context, model });
    expect(caseResult?.outcome).toMatchObject({
      kind: 'error',
      message: expect.stringMatching(message),
    });
  });

  test('a model that raises on a known value in another row is not called wrong for it', async () => {
    const context = rows(40, (row) => {
      if (row['x'] !== null && row['x'] !== row['row']) throw new Error('x must be row');
      return right(row);
    });
    expect(await runOne(nulls, context)).toMatchObject([
      {
        features: ['x'],
        outcome: {
          kind: 'skip',
          reason: "the model raises on the column's own values in other rows: x must be row",
        },
      },
    ]);
  });

  test('a model that fails on all of the data as they are is an error of the test', async () => {
    const broken = (): number => {
      throw new Error('KeyError');
    };
    expect(await runOne(nulls, rows(40, broken))).toMatchObject([
      { features: [], outcome: { kind: 'error', message: 'the model raised: KeyError' } },
    ]);
  });

  test('rows that the model cannot answer as they are do not count', async () => {
    const failing = range(30);
    const evaluation = {
      rows: failing,
      alone: failing,
      places: failing,
      rowCount: 60,
      file: 'x.csv',
      message: 'no',
      cause: undefined,
    };
    const given: GivenContext = { failures: { evaluation } };
    const [caseResult] = await runOne(nulls, rows(60, right, given));
    expect(measured(caseResult)['sample size']).toBe(30);
  });

  test('columns can be excluded, and may have any name', async () => {
    const names = ['__proto__', 'constructor', '"<b>\n', ''];
    const columns = Object.fromEntries([
      ...names.map((name) => [name, range(30)] as const),
      ['row', range(30)],
    ]);
    const context = makeContext({
      reference: { columns },
      evaluation: { columns, labels: range(30).map((i) => i % 2) },
      predict: right,
    });
    const cases = await runOne(nulls, context, { exclude_columns: ['row', '__proto__'] });
    expect(cases.flatMap(({ features }) => features)).toEqual(names.slice(1));
    await expect(runOne(nulls, context, { exclude_columns: ['rwo'] })).rejects.toThrow(/"rwo"/);
  });

  const table = whatIfs.map((one) => [one.testType, one] as const);

  test.each(table)('%s skips without a model, without a column, and without a row', async (_, one) => {
    const columns = { x: [1, 2] };
    const noModel = makeContext({ reference: { columns }, evaluation: { columns } });
    const noColumn = makeContext({ features: [], predict: () => 0.5 });
    const noRow = rows(30, () => 0.5, { evaluation: { columns: { x: [], row: [] } } });
    for (const context of [noModel, noColumn, noRow]) {
      expect((await runOne(one, context)).map(outcomeOf)).toEqual(['skip']);
    }
  });

  test.each([
    [{ num_samples_to_simulate: 0 }, 'num_samples_to_simulate must be a whole number of at least 1, not 0'],
    [{ performance_thresholds: [0.2, 0.1] }, 'performance_thresholds must be two numbers, [warning, alert]'],
    [{ performance_thresholds: 'strict' }, 'performance_thresholds must be two numbers, [warning, alert]'],
    [{ performance_thresholds: null }, undefined],
    [{ performance_thresholds: [0.03, 0.1], ignore_errors: true, num_samples_to_simulate: 100 }, undefined],
  ])('%j: %s', async (change, message) => {
    const run = runOne(nulls, rows(40, right), { performance_change_config: change });
    if (message === undefined) expect((await run).map(outcomeOf)).toEqual(['pass']);
    else await expect(run).rejects.toThrow(message);
  });
});
