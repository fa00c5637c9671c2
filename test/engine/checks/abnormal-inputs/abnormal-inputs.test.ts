import { describe, expect, test } from '@jest/globals';

import type { Json } from '../../../../src/domain/plan.js';
import type { Cell } from '../../../../src/engine/data/table.js';
import type { FailureCause } from '../../../../src/engine/models/model-failures.js';
import { featureTypeCheck } from '../../../../src/engine/checks/abnormal-inputs/feature-type-check.js';
import { abnormalInputTests } from '../../../../src/engine/checks/abnormal-inputs/index.js';
import { nullCheck } from '../../../../src/engine/checks/abnormal-inputs/null-check.js';
import { numericOutlier } from '../../../../src/engine/checks/abnormal-inputs/numeric-outlier.js';
import { unseenCategorical } from '../../../../src/engine/checks/abnormal-inputs/unseen-categorical.js';
import { stressTests } from '../../../../src/engine/checks/index.js';
import type { StressTest } from '../../../../src/engine/contract/stress-test.js';
import { normalQuantile } from '../../../../src/statistics/normal.js';
import { type RandomStream, randomStream } from '../../../../src/statistics/random.js';
import { measured, verdictOf } from '../../../support/read-case-result.js';
import { type GivenContext, makeContext, makeFeature, type Scores } from '../../../support/test-context.js';
import { runOne } from '../../suite/run-one.js';

const cells = <Value extends Cell>(count: number, make: (row: number) => Value): Value[] =>
  Array.from({ length: count }, (_, row) => make(row));
/** The first `count` replaced. */
const spoil = (column: readonly Cell[], count: number, make: (row: number) => Cell): Cell[] =>
  column.map((cell, row) => (row < count ? make(row) : cell));
const numbers = (count: number): number[] => cells(count, (row) => (row * 37) % 100);
const colours = (count: number): string[] => cells(count, (row) => ['red', 'green', 'blue'][row % 3] ?? '');

async function judge(
  stressTest: StressTest,
  reference: readonly Cell[],
  evaluation: readonly Cell[],
  given: GivenContext = {},
  params: Readonly<Record<string, Json>> = {},
) {
  const features = given.features ?? [
    makeFeature('x', reference.some((cell) => typeof cell === 'number') ? 'numeric' : 'categorical'),
  ];
  const context = makeContext({
    ...given,
    features,
    reference: { ...given.reference, columns: { x: reference } },
    evaluation: { ...given.evaluation, columns: { x: evaluation } },
  });
  const [caseResult] = await runOne(stressTest, context, params);
  return { caseResult, verdict: verdictOf(caseResult), measured: measured(caseResult) };
}

test('they are the default ones, under the keys of the platform', () => {
  expect(stressTests.filter(({ category }) => category === 'abnormal-inputs')).toEqual(
    expect.arrayContaining([...abnormalInputTests]),
  );
});

describe('null check', () => {
  // scipy 1.10: Clopper–Pearson of 30 of 200 and of 0 of 200 at 0.99, by beta.ppf, joined by square-and-add.
  test('tells the share, what was expected, where, and how sure that is', async () => {
    const { caseResult } = await judge(
      nullCheck,
      numbers(200),
      spoil(numbers(200), 30, () => null),
    );
    expect(caseResult?.features).toEqual(['x']);
    expect(caseResult?.outcome).toEqual({ kind: 'measured', severity: 'warning' });
    expect(caseResult?.impact).toBeCloseTo(0.15, 10);
    expect(caseResult?.rows).toEqual(cells(30, (row) => row));
    expect(caseResult?.measurements.map(({ name }) => name)).toEqual([
      'excess share of failing rows',
      'failing rows',
      'share of failing rows',
      'expected share of failing rows',
      'evaluation sample size',
      'reference sample size',
      'failing row indices',
      'failing values',
      'margin of error',
      'at least',
      'at most',
      'confidence level',
      'warning threshold',
      'alert threshold',
      'uncertain',
    ]);
    const told = measured(caseResult);
    expect(told).toMatchObject({
      'failing rows': 30,
      'share of failing rows': 0.15,
      'expected share of failing rows': 0,
      'failing row indices': cells(20, (row) => row),
      'failing values': ['null'],
      'warning threshold': 0.01,
      'alert threshold': 0.1,
    });
    expect(told['at least']).toBeCloseTo(0.08591102009129, 8);
    expect(told['at most']).toBeCloseTo(0.22580183756954, 8);
  });

  test.each([
    { name: 'in a third of a column that had none', had: 0, has: 600, verdict: 'alert' },
    { name: 'in a tenth of a column that had none', had: 0, has: 200, verdict: 'warning' },
    { name: 'in all of a column that had one', had: 1, has: 2000, verdict: 'alert' },
    { name: 'in twice as many rows of a column that had some', had: 200, has: 400, verdict: 'warning' },
    { name: 'as many as there were', had: 600, has: 630, verdict: 'pass' },
    { name: 'fewer than there were', had: 1500, has: 10, verdict: 'pass' },
    { name: 'none', had: 0, has: 0, verdict: 'pass' },
    { name: 'a few', had: 0, has: 10, verdict: 'pass' },
  ])('of 2,000 rows: $name is a $verdict', async ({ had, has, verdict }) => {
    const [reference, evaluation] = [had, has].map((count) => spoil(numbers(2000), count, () => null));
    const judged = await judge(nullCheck, reference ?? [], evaluation ?? []);
    expect(judged.verdict).toBe(verdict);
  });

  test('looks at texts, ids and dates too', async () => {
    const texts = cells(100, (row) => `text ${row}`);
    const context = makeContext({
      textFeatures: ['text'],
      features: [makeFeature('text', 'text')],
      leftOut: [{ name: 'day', role: 'date' }],
      reference: { columns: { text: texts, day: texts } },
      evaluation: { columns: { text: spoil(texts, 40, () => null), day: spoil(texts, 50, () => null) } },
    });
    const cases = await runOne(nullCheck, context);
    expect(cases.map((one) => [one.features, verdictOf(one)])).toEqual([
      [['text'], 'alert'],
      [['day'], 'alert'],
    ]);
  });

  test('thresholds can be set, and go with the sensitivity', async () => {
    const evaluation = spoil(numbers(2000), 200, () => null);
    const own = await judge(nullCheck, numbers(2000), evaluation, {}, { share_thresholds: [0.2, 0.3] });
    expect(own.verdict).toBe('pass');
    const more = await judge(nullCheck, numbers(2000), evaluation, { sensitivity: 'more' });
    expect([more.verdict, more.measured['alert threshold']]).toEqual(['alert', 0.05]);
  });
});

describe('how few rows are enough', () => {
  const nulls = cells(500, () => null);
  test.each([
    { reference: 500, evaluation: 20, verdict: 'alert' },
    {
      reference: 500,
      evaluation: 19,
      verdict: 'skip: the evaluation data have 19 values to judge, and at least 20 are needed',
    },
    {
      reference: 19,
      evaluation: 500,
      verdict: 'skip: the reference data have 19 values to judge, and at least 20 are needed',
    },
    {
      reference: 500,
      evaluation: 0,
      verdict: 'skip: the evaluation data have 0 values to judge, and at least 20 are needed',
    },
  ])('$evaluation rows against $reference: $verdict', async ({ reference, evaluation, verdict }) => {
    const judged = await judge(nullCheck, numbers(reference), nulls.slice(0, evaluation));
    expect(judged.verdict).toBe(verdict);
    expect(judged.caseResult?.features).toEqual(['x']);
  });

  test.each([numericOutlier, unseenCategorical, featureTypeCheck])(
    '$testType counts values only',
    async (stressTest) => {
      const values = stressTest === unseenCategorical ? colours(100) : numbers(100);
      const { verdict } = await judge(
        stressTest,
        values,
        spoil(values, 81, () => null),
      );
      expect(verdict).toMatch(/^skip: the evaluation data have 19 values/);
    },
  );
});

describe('numeric outliers', () => {
  test.each([
    { name: '2 % placeholders', count: 40, value: 9999, verdict: 'warning' },
    { name: '1 % placeholders', count: 20, value: 9999, verdict: 'warning' },
    { name: 'a tenth in another unit', count: 200, value: 50_000, verdict: 'alert' },
    { name: 'one outlier', count: 1, value: 9999, verdict: 'pass' },
    { name: 'texts, which are no numbers', count: 200, value: 'n/k', verdict: 'pass' },
  ])('of 2,000 rows: $name is a $verdict', async ({ count, value, verdict }) => {
    const { verdict: found } = await judge(
      numericOutlier,
      numbers(2000),
      spoil(numbers(2000), count, () => value),
    );
    expect(found).toBe(verdict);
  });

  test('names the bounds, the values and the rows', async () => {
    const evaluation = spoil(numbers(2000), 60, (row) => (row % 3 === 0 ? -500 : 9999));
    const { measured: told } = await judge(numericOutlier, numbers(2000), evaluation);
    expect(told).toMatchObject({ 'failing rows': 60, 'failing values': ['9999', '-500'] });
    // By hand: 0 … 99 evenly, 49.5 ± 3·√((100² − 1)/12).
    expect(told['lower bound']).toBeCloseTo(-37.0981, 3);
    expect(told['upper bound']).toBeCloseTo(136.0981, 3);
  });

  test('a heavy tail has none by nature, and some that are planted', async () => {
    const logNormal = cells(2000, (row) => Math.exp(normalQuantile((((row * 7) % 2000) + 0.5) / 2000)));
    const planted = spoil(logNormal, 40, () => 1000);
    expect((await judge(numericOutlier, logNormal, logNormal)).verdict).toBe('pass');
    expect((await judge(numericOutlier, logNormal, planted)).verdict).toBe('warning');
    expect((await judge(numericOutlier, planted, logNormal)).verdict).toBe('pass');
  });

  test.each<{ name: string; reference: Cell[]; given: GivenContext }>([
    { name: 'texts', reference: colours(100), given: {} },
    {
      name: 'ids',
      reference: numbers(100),
      given: { features: [makeFeature('x', 'numeric', { isUnique: true })] },
    },
    { name: 'running numbers', reference: cells(100, (row) => 5 + row * 3), given: {} },
    { name: 'a constant', reference: cells(100, () => 3), given: {} },
    {
      name: 'nothing',
      reference: cells(100, () => null),
      given: { features: [makeFeature('x', 'numeric')] },
    },
  ])('are not looked for in $name', async ({ reference, given }) => {
    const { verdict } = await judge(numericOutlier, reference, numbers(100), given);
    expect(verdict).toMatch(/^skip: there is no numeric column/);
  });
});

describe('unseen categories', () => {
  test.each([
    { name: 'a new one in 2 %', count: 40, verdict: 'warning' },
    { name: 'a new one in a tenth', count: 200, verdict: 'alert' },
    { name: 'a new one in two rows', count: 2, verdict: 'pass' },
  ])('of 2,000 rows: $name is a $verdict', async ({ count, verdict }) => {
    const evaluation = spoil(colours(2000), count, () => 'violet');
    const judged = await judge(unseenCategorical, colours(2000), evaluation);
    expect(judged.verdict).toBe(verdict);
    expect(judged.measured['failing values']).toEqual(['violet']);
  });

  /** 400 values of which the rarest are in one row of the reference only. */
  const city = (random: RandomStream): string => `city ${Math.floor(400 * random.next() ** 4)}`;

  test('one new one is found among hundreds, where rare ones are new every time', async () => {
    const random = randomStream('cities');
    const [reference, evaluation] = [cells(2000, () => city(random)), cells(2000, () => city(random))];
    const clean = await judge(unseenCategorical, reference, evaluation);
    expect(clean.verdict).toBe('pass');
    expect(clean.measured['failing rows']).toBeGreaterThan(0);
    const planted = spoil(evaluation, 40, () => 'nowhere');
    const { verdict, measured: told } = await judge(unseenCategorical, reference, planted);
    expect([verdict, told['failing rows'], told['failing values']]).toEqual(['warning', 40, ['nowhere']]);
  });

  // By hand: 30 values occur once, of 200 rows.
  test('what the reference predicts is told', async () => {
    const reference = cells(200, (row) => (row < 30 ? `rare ${row}` : 'common'));
    const { verdict, measured: told } = await judge(
      unseenCategorical,
      reference,
      spoil(reference, 30, (row) => `new ${row}`),
    );
    expect([verdict, told['expected share of failing rows'], told['excess share of failing rows']]).toEqual([
      'pass',
      0.15,
      0,
    ]);
  });

  test('1 and "1" are the same value, and nulls are none', async () => {
    const features = [makeFeature('x', 'categorical')];
    const reference = cells(100, (row) => [1, 2, true, null][row % 4] ?? null);
    const evaluation = cells(100, (row) => ['1', 2, 'true', null][row % 4] ?? null);
    const { measured: told } = await judge(unseenCategorical, reference, evaluation, { features });
    expect([told['failing rows'], told['evaluation sample size']]).toEqual([0, 75]);
  });

  test('are not looked for where new ones are the rule, and a name may be hostile', async () => {
    const name = `${'<img src=x onerror=alert(1)>'.repeat(20)}\u202e\n`;
    const evaluation = spoil(colours(200), 100, () => name);
    const { measured: told } = await judge(unseenCategorical, colours(200), evaluation);
    expect(told['failing values']).toEqual([`${name.slice(0, 200)}…`]);
    const features = [makeFeature('x', 'categorical', { allowsUnseenValues: true })];
    const { verdict } = await judge(unseenCategorical, colours(200), evaluation, { features });
    expect(verdict).toBe('skip: there is no categorical column whose values should all be known');
  });
});

describe('feature type check', () => {
  const flags = cells(2000, (row) => row % 3 === 0);
  test.each<{ name: string; reference: Cell[]; value: (cell: Cell) => Cell; kinds: [string, string] }>([
    { name: 'text among numbers', reference: numbers(2000), value: () => 'n/k', kinds: ['number', 'text'] },
    {
      name: 'numbers as texts',
      reference: numbers(2000),
      value: String,
      kinds: ['number', 'text of a number'],
    },
    {
      name: 'numbers among texts',
      reference: colours(2000),
      value: () => '17',
      kinds: ['text', 'text of a number'],
    },
    { name: 'yes for true', reference: flags, value: () => 'yes', kinds: ['true or false', 'text'] },
    { name: '1 for true', reference: flags, value: Number, kinds: ['true or false', 'number'] },
    {
      name: 'a word for true',
      reference: flags,
      value: String,
      kinds: ['true or false', 'text of true or false'],
    },
    {
      name: 'dates among texts',
      reference: colours(2000),
      value: () => '2025-01-31',
      kinds: ['text', 'date, year first'],
    },
    {
      name: 'dates written anew',
      reference: cells(2000, (row) => `2025-01-${10 + (row % 20)}`),
      value: () => '31.01.2025',
      kinds: ['date, year first', 'date, year last'],
    },
  ])('$name: 1 % is a warning, one in 20 and all are alerts', async ({ reference, value, kinds }) => {
    const at = async (count: number) => {
      const evaluation = reference.map((cell, row) => (row < count ? value(cell) : cell));
      return judge(featureTypeCheck, reference, evaluation);
    };
    const [few, some, all, none] = [await at(20), await at(100), await at(2000), await at(0)];
    expect([few, some, all, none].map(({ verdict }) => verdict)).toEqual([
      'warning',
      'alert',
      'alert',
      'pass',
    ]);
    expect(few.measured).toMatchObject({
      'failing rows': 20,
      'usual kinds of values': [kinds[0]],
      'kinds of failing values': [kinds[1]],
    });
    expect(none.caseResult).not.toHaveProperty('rows');
  });

  test('a column may have kinds of its own, and a share of others', async () => {
    const codes = cells(2000, (row) => (row % 3 === 0 ? '12' : row % 100 === 1 ? '2025-01-31' : 'A12'));
    expect((await judge(featureTypeCheck, codes, codes.toReversed())).verdict).toBe('pass');
    const { verdict, measured: told } = await judge(
      featureTypeCheck,
      codes,
      spoil(codes, 100, () => 'true'),
    );
    expect([verdict, told['usual kinds of values']]).toEqual(['alert', ['text of a number', 'text']]);
  });

  test('is skipped where the reference has no value', async () => {
    const { verdict } = await judge(
      featureTypeCheck,
      cells(50, () => null),
      numbers(50),
    );
    expect(verdict).toBe('skip: no column has a value in the reference data');
  });
});

describe('what the failing rows cost', () => {
  /** 2,000 rows answered 1 with 0.9, of which `share` are right; of the first `failing` rows, which are null, `right`. */
  const scored = (failing: number, right: number, others = 0.9) => {
    const scores: Scores[] = cells(2000, () => 0.9);
    const labels = cells(2000, (row) => ((row < failing ? row < right : row % 10 < others * 10) ? 1 : 0));
    return { evaluation: { scores, labels } };
  };
  const nulls = (failing: number) => spoil(numbers(2000), failing, () => null);

  test('makes an alert of a warning when it is much, and is the headline then', async () => {
    const {
      caseResult,
      verdict,
      measured: told,
    } = await judge(nullCheck, numbers(2000), nulls(100), scored(100, 40));
    expect(verdict).toBe('alert');
    expect(caseResult?.measurements[0]).toMatchObject({
      name: 'performance change',
      category: 'performance-diff',
    });
    // By hand: 40 of 100 right, and of the 1,900 others nine in ten.
    expect(told['failing rows value']).toBeCloseTo(0.4, 12);
    expect(told['expected value']).toBeCloseTo(0.9, 12);
    expect(caseResult?.impact).toBeCloseTo(0.5, 10);
    expect([told['metric'], told['alert threshold'], told['failing rows']]).toEqual(['accuracy', 0.1, 100]);
  });

  test.each([
    { name: 'the model does as well there', failing: 100, right: 90, verdict: 'warning' },
    { name: 'the model does better there', failing: 100, right: 100, verdict: 'warning' },
    { name: 'the model is no better elsewhere', failing: 100, right: 50, others: 0.5, verdict: 'warning' },
    { name: 'the rows are too few', failing: 19, right: 0, verdict: 'pass' },
    { name: 'the share alone is an alert', failing: 600, right: 540, verdict: 'alert' },
  ])('leaves the share to say what it is when $name', async ({ failing, right, others, verdict }) => {
    const { verdict: found, caseResult } = await judge(
      nullCheck,
      numbers(2000),
      nulls(failing),
      scored(failing, right, others),
    );
    expect(found).toBe(verdict);
    expect(caseResult?.measurements[0]?.name).toBe('excess share of failing rows');
  });

  test('is not asked where the reference has as many such rows', async () => {
    const { verdict, measured: told } = await judge(nullCheck, nulls(100), nulls(100), scored(100, 10));
    expect(verdict).toBe('pass');
    expect(told).not.toHaveProperty('performance change');
  });

  test('is measured by the reference when all rows fail', async () => {
    const given = scored(2000, 1000);
    const reference = { scores: cells(200, () => 0.9), labels: cells(200, (row) => (row < 180 ? 1 : 0)) };
    const all = cells(2000, () => null);
    const { measured: told } = await judge(nullCheck, numbers(200), all, { ...given, reference });
    // By hand: 180 of 200 there, 1,000 of 2,000 here.
    expect(told['expected value']).toBeCloseTo(0.9, 12);
    expect(told['performance change']).toBeCloseTo(0.4, 10);
    const without = await judge(nullCheck, numbers(200), all, given);
    expect([without.verdict, without.measured['performance change']]).toEqual(['alert', undefined]);
  });

  test('needs neither labels nor a model to judge the share', async () => {
    const { verdict } = await judge(nullCheck, numbers(2000), nulls(600));
    expect(verdict).toBe('alert');
    const { labels } = scored(600, 0).evaluation;
    expect((await judge(nullCheck, numbers(2000), nulls(600), { evaluation: { labels } })).verdict).toBe(
      'alert',
    );
  });

  test('is looked at from min_num_samples rows on', async () => {
    const params = { performance_change_config: { min_num_samples: 101 } };
    const { verdict } = await judge(nullCheck, numbers(2000), nulls(100), scored(100, 40), params);
    expect(verdict).toBe('warning');
  });
});

describe('a value on which the model fails', () => {
  // By hand: 1 of 100 rows is a share that 0.5 % can't be told from, so without the failure it passes.
  const evaluation = spoil(colours(100), 1, () => 'violet');
  const failures = (cause: FailureCause): GivenContext => ({
    failures: {
      evaluation: {
        rows: [0],
        alone: [0],
        message: 'unknown colour',
        file: 'eval.csv',
        places: [1],
        rowCount: 100,
        cause,
      },
    },
  });

  test.each<[string, FailureCause, string]>([
    ['for that cell', { kind: 'cell', column: 'x', cell: 'violet' }, 'warning'],
    ['for a cell of another column', { kind: 'cell', column: 'y', cell: 'violet' }, 'pass'],
    ['for another cell of the column', { kind: 'cell', column: 'x', cell: null }, 'pass'],
    ['for another row', { kind: 'other-rows', columns: ['x'] }, 'pass'],
  ])('%s', async (_, cause, expected) => {
    const found = await judge(unseenCategorical, colours(300), evaluation, failures(cause));
    expect(found.verdict).toBe(expected);
    expect(found.measured['failing rows without an answer']).toBe(expected === 'pass' ? undefined : 1);
  });
});

describe('on two samples of one population', () => {
  const gauss = (random: RandomStream): number => normalQuantile((random.below(1e6) + 0.5) / 1e6);
  const makers: Readonly<Record<string, (random: RandomStream) => Cell>> = {
    normal: gauss,
    logNormal: (random) => Math.exp(1.2 * gauss(random)),
    cauchy: (random) => Math.tan(Math.PI * (random.next() - 0.5)),
    count: (random) => Math.floor(-4 * Math.log(1 - random.next())),
    mostlyZero: (random) => (random.next() < 0.9 ? 0 : Math.exp(2 * gauss(random))),
    someNulls: (random) => (random.next() < 0.2 ? null : gauss(random)),
    rareLevels: (random) => `level ${Math.floor(30 * random.next() ** 4)}`,
    flag: (random) => random.next() < 0.3,
    codes: (random) => (random.next() < 0.04 ? '12' : `A${random.below(9)}`),
  };
  const draw = (count: number, random: RandomStream) =>
    Object.fromEntries(
      Object.entries(makers).map(([name, make]) => [name, cells(count, () => make(random))]),
    );

  test.each([
    { reference: 100, evaluation: 100 },
    { reference: 2000, evaluation: 100 },
    { reference: 300, evaluation: 3000 },
    { reference: 1000, evaluation: 1000 },
  ])('nothing is found: $reference and $evaluation rows', async ({ reference, evaluation }) => {
    const found: string[] = [];
    for (let seed = 0; seed < 10; seed++) {
      const random = randomStream('clean', seed, reference, evaluation);
      const context = makeContext({
        reference: { columns: draw(reference, random) },
        evaluation: { columns: draw(evaluation, random) },
      });
      for (const stressTest of abnormalInputTests) {
        for (const caseResult of await runOne(stressTest, context)) {
          if (!/^(pass|skip)/.test(verdictOf(caseResult))) found.push(`${seed} ${stressTest.testType}`);
        }
      }
    }
    expect(found).toEqual([]);
  });
});

describe('each of them', () => {
  const table = abnormalInputTests.map((one) => [one.testType, one] as const);
  const columns = { n: numbers(50), c: colours(50) };
  const both = () => makeContext({ reference: { columns }, evaluation: { columns } });

  test.each(table)('%s leaves out the columns named', async (_, stressTest) => {
    const cases = await runOne(stressTest, both(), { exclude_columns: ['n', 'c'] });
    expect(cases.map(verdictOf)).toEqual([expect.stringMatching(/^skip: /)]);
  });

  test.each(table)('%s refuses a column that is not there', async (_, stressTest) => {
    await expect(runOne(stressTest, both(), { exclude_columns: ['m'] })).rejects.toThrow(
      `${stressTest.configKey}.exclude_columns names "m", which is not among n, c`,
    );
  });

  test.each(table)('%s takes the parameters of the platform', async (_, stressTest) => {
    const params = {
      performance_change_config: { performance_thresholds: [0.01, 0.05, 0.1], min_num_samples: 1 },
    };
    expect((await runOne(stressTest, both(), params)).length).toBeGreaterThan(0);
  });
});
