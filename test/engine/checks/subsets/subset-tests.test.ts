import { describe, expect, test } from '@jest/globals';
import type { ModelTask } from '../../../../src/domain/vocabulary.js';
import { subsetTests } from '../../../../src/engine/checks/subsets/index.js';
import type { Given } from '../../../../src/engine/contract/parameter.js';
import type { CaseResult, TestContext } from '../../../../src/engine/contract/stress-test.js';
import { randomStream } from '../../../../src/statistics/random.js';
import { measured, verdictOf } from '../../../support/read-case-result.js';
import { oracle } from '../../../support/statistics-oracle.js';
import {
  type GivenContext,
  type GivenData,
  makeContext,
  makeFeature,
} from '../../../support/test-context.js';

function judge(metric: string, context: TestContext, params: Given = {}): Promise<readonly CaseResult[]> {
  const stressTest = subsetTests.find(({ testType }) => testType === `subset_performance:subset_${metric}`);
  if (!stressTest) throw new Error(`There is no test for ${metric}.`);
  return stressTest.run(context, params);
}

/** Rows of one group: their label, P(1), and how many. */
type Cell = readonly [group: string | null, label: number, score: number, count: number];

function dataOf(...cells: readonly Cell[]): GivenData {
  const rows = cells.flatMap(([group, label, score, count]) =>
    Array.from({ length: count }, () => ({ group, label, score })),
  );
  return {
    columns: { group: rows.map(({ group }) => group) },
    labels: rows.map(({ label }) => label),
    scores: rows.map(({ score }) => score),
  };
}

function contextOf(evaluation: GivenData, given: GivenContext = {}): TestContext {
  return makeContext({ evaluation, features: [makeFeature('group', 'categorical')], ...given });
}

/**
 * Half of the right rows are labelled 1, and half of the wrong ones, and all are answered with 0.9, so that the same is
 * expected of all rows.
 */
function rightOf(...groups: readonly (readonly [string | null, number, number])[]): TestContext {
  const both = (group: string | null, isRight: boolean, count: number): Cell[] =>
    [0, 1].map((label): Cell => {
      const half = label === 0 ? Math.floor(count / 2) : Math.ceil(count / 2);
      return [group, label, (label === 1) === isRight ? 0.9 : 1 - 0.9, half];
    });
  return contextOf(
    dataOf(
      ...groups.flatMap(([group, right, total]): Cell[] => [
        ...both(group, true, right),
        ...both(group, false, total - right),
      ]),
    ),
  );
}

describe('values by subset (scikit-learn on pandas groups)', () => {
  const { region, age, labels, scores, accuracy } = oracle.subsets;
  const context = makeContext({ evaluation: { columns: { region, age }, labels, scores } });

  test.each(['region', 'age'] as const)('accuracy by %s', async (feature) => {
    const caseResult = (await judge('accuracy', context)).find(({ features }) => features[0] === feature);
    const { sizes, values, ...told } = measured(caseResult);
    const bySize = (a: readonly number[], b: readonly number[]): number =>
      (a[0] ?? 0) - (b[0] ?? 0) || (a[1] ?? 0) - (b[1] ?? 0);
    const found = (sizes as number[]).map((size, i) => [size, (values as number[])[i] ?? NaN]).sort(bySize);
    const known = accuracy[feature].map(({ size, value }) => [size, value]).sort(bySize);
    expect(found).toEqual(known.map(([size, value = NaN]) => [size, expect.closeTo(value, 12)]));
    expect(told['overall accuracy']).toBeCloseTo(accuracy.overall, 12);
  });

  test('nothing depends on the order of the rows', async () => {
    const pick = <Item>(list: readonly Item[]): Item[] =>
      list.map((_, row) => list[(row * 7) % list.length] as Item);
    const columns = { region: pick(region), age: pick(age) };
    const shuffled = makeContext({ evaluation: { columns, labels: pick(labels), scores: pick(scores) } });
    const told = async (of: TestContext) =>
      (await judge('accuracy', of)).map((caseResult) => {
        // Which row is named hangs on its place.
        return { ...measured(caseResult), 'failing row indices': undefined };
      });
    expect(await told(shuffled)).toEqual(await told(context));
  });

  test('excluded columns have no case', async () => {
    const cases = await judge('accuracy', context, { exclude_columns: ['age'] });
    expect(cases.map(({ features }) => features)).toEqual([['region']]);
  });
});

describe('what the model itself expects', () => {
  // By hand: of the 100 positives of the group it holds 8 possible (400 rows at 0.02), so it expects to miss 8 and misses
  // 100. Of the rest's 500 it misses 50 and expects to (500 at 0.1 among those it calls 0).
  test('excuses no class that it holds impossible where it is not', async () => {
    const context = contextOf(
      dataOf(
        ['few', 1, 0.02, 100],
        ['few', 0, 0.02, 300],
        ['rest', 1, 0.9, 450],
        ['rest', 0, 0.9, 50],
        ['rest', 1, 0.1, 50],
        ['rest', 0, 0.1, 450],
      ),
    );
    const [caseResult] = await judge('recall', context);
    expect([verdictOf(caseResult), measured(caseResult)['subset']]).toEqual(['alert', 'few']);
    // The rest finds 0.9 as it expects, the group 0 where it expects 0.92: nothing is allowed for.
    expect(caseResult?.impact).toBeCloseTo(0.9, 10);
  });

  test('excuses a class that it holds as unlikely as it is', async () => {
    const context = contextOf(
      dataOf(
        ['few', 1, 0.25, 100],
        ['few', 0, 0.25, 300],
        ['rest', 1, 0.9, 450],
        ['rest', 0, 0.9, 50],
        ['rest', 1, 0.1, 50],
        ['rest', 0, 0.1, 450],
      ),
    );
    const [caseResult] = await judge('recall', context);
    expect(verdictOf(caseResult)).toBe('pass');
  });
});

// Two subsets share 0.005, one-sided: level 0.995. Expected: Clopper–Pearson of rest and subset by scipy's beta.ppf,
// joined by square-and-add.
describe('a subset counts with its whole interval against the rest', () => {
  test.each([
    { few: [14, 20], rest: [950, 1000], low: 0.02250526, severity: 'pass', isUncertain: true },
    { few: [150, 200], rest: [1900, 2000], low: 0.11814028, severity: 'warning', isUncertain: false },
    { few: [100, 200], rest: [1900, 2000], low: 0.34826985, severity: 'alert', isUncertain: false },
    { few: [0, 20], rest: [990, 1080], low: 0.65647046, severity: 'alert', isUncertain: false },
  ])('$few right of $rest: at least $low, $severity', async ({ few, rest, low, severity, isUncertain }) => {
    const context = rightOf(['few', few[0] ?? 0, few[1] ?? 0], ['rest', rest[0] ?? 0, rest[1] ?? 0]);
    const [caseResult] = await judge('accuracy', context);
    const told = measured(caseResult);
    expect([verdictOf(caseResult), told['subset']]).toEqual([severity, 'few']);
    expect(told['at least']).toBeCloseTo(low, 7);
    expect(told['confidence level']).toBeCloseTo(0.995, 12);
    expect('uncertain' in told).toBe(isUncertain);
    expect(caseResult?.measurements[0]).toMatchObject({ name: 'worse than expected by' });
  });

  test('an uncertain one hides no smaller, certain one', async () => {
    const context = rightOf(['a', 14, 20], ['b', 600, 800], ['rest', 1386, 1400]);
    const [caseResult] = await judge('accuracy', context, { min_frq: 0 });
    expect(measured(caseResult)).toMatchObject({
      subset: 'b',
      names: ['b', 'a', 'rest'],
      'failing subsets': 1,
    });
    // The rest of b: 1,400 of 1,420.
    expect(caseResult?.impact).toBeCloseTo(1400 / 1420 - 0.75, 10);
  });

  test('it names the rows that it rests on', async () => {
    const context = rightOf(['few', 10, 40], ['rest', 1000, 1000]);
    const [caseResult] = await judge('accuracy', context);
    // The wrong ones of the first group: rows 10 to 39.
    expect(Array.from(caseResult?.rows ?? [])).toEqual(Array.from({ length: 30 }, (_, k) => k + 10));
    expect(measured(caseResult)['failing row indices']).toHaveLength(30);
    const [fine] = await judge('accuracy', rightOf(['a', 90, 100], ['b', 90, 100]));
    expect(fine).not.toHaveProperty('rows');
  });
});

describe('what the model itself expects is no finding', () => {
  // By hand. Hard: 60 % right at p = 0.6; easy: 95 % right at p = 0.95. 0.35 worse, and 0.35 is expected.
  const hard: Cell[] = [
    ['hard', 1, 0.6, 180],
    ['hard', 0, 0.6, 120],
    ['easy', 1, 0.95, 570],
    ['easy', 0, 0.95, 30],
  ];

  test('accuracy', async () => {
    const [caseResult] = await judge('accuracy', contextOf(dataOf(...hard)));
    expect(verdictOf(caseResult)).toBe('pass');
    expect(caseResult?.impact).toBeCloseTo(0, 10);
    expect(measured(caseResult)).toMatchObject({
      'difference from the rest': expect.closeTo(-0.35, 10),
      'difference from the rest allowed': expect.closeTo(-0.35, 10),
    });
  });

  test('but of a protected feature the plain difference counts', async () => {
    const context = contextOf(dataOf(...hard), { protectedFeatures: ['group'] });
    const [caseResult] = await judge('accuracy', context);
    expect(verdictOf(caseResult)).toBe('alert');
    expect(caseResult?.impact).toBeCloseTo(0.35, 10);
    expect(caseResult?.measurements[0]?.name).toBe('worse than the rest by');
  });

  test('and of a model that is sure and wrong', async () => {
    const sure = hard.map(([group, label, , count]): Cell => [group, label, 0.95, count]);
    expect(verdictOf((await judge('accuracy', contextOf(dataOf(...sure))))[0])).toBe('alert');
  });

  test('a subset that should be easier and is not worse than the rest is no finding either', async () => {
    const turned = dataOf(['a', 1, 0.99, 160], ['a', 0, 0.99, 40], ['b', 1, 0.8, 800], ['b', 0, 0.8, 200]);
    expect(verdictOf((await judge('accuracy', contextOf(turned)))[0])).toBe('pass');
  });

  // Group a, p = 0.6 and 0.4: expected recall 60/(60 + 40), false positives 40/(40 + 60). Group b, p = 0.9 and 0.1:
  // 0.9 and 0.1. Each group is right as often as it says.
  const calibrated: Cell[] = [
    ['a', 1, 0.6, 120],
    ['a', 0, 0.6, 80],
    ['a', 1, 0.4, 80],
    ['a', 0, 0.4, 120],
    ['b', 1, 0.9, 450],
    ['b', 0, 0.9, 50],
    ['b', 1, 0.1, 50],
    ['b', 0, 0.1, 450],
  ];

  test.each([
    { metric: 'recall', value: 0.6, rest: 0.9, allowed: -0.3 },
    { metric: 'false_positive_rate', value: 0.4, rest: 0.1, allowed: 0.3 },
  ])('$metric', async ({ metric, value, rest, allowed }) => {
    const [caseResult] = await judge(metric, contextOf(dataOf(...calibrated)));
    expect(verdictOf(caseResult)).toBe('pass');
    expect(caseResult?.impact).toBeCloseTo(0, 10);
    expect(measured(caseResult)).toMatchObject({
      subset: 'a',
      'subset size': 200,
      [metric]: expect.closeTo(value, 10),
      [`${metric} of the rest`]: expect.closeTo(rest, 10),
      'difference from the rest allowed': expect.closeTo(allowed, 10),
    });
    const context = contextOf(dataOf(...calibrated), { protectedFeatures: ['group'] });
    // 0.3 on 200 rows is surely beyond 0.1, and not surely beyond 0.2.
    expect(verdictOf((await judge(metric, context))[0])).toBe('warning');
  });

  describe('of classes without probabilities and a reference without labels nothing is known', () => {
    const answered = (right: number, wrong: number): Cell[] => [
      ['a', 1, 1, right],
      ['a', 0, 1, wrong],
      ['b', 1, 1, 190],
      ['b', 0, 1, 10],
    ];

    test('so that a subset far worse than the rest is a warning, and says why it is no alert', async () => {
      const [caseResult] = await judge('accuracy', contextOf(dataOf(...answered(50, 50))));
      expect(caseResult?.impact).toBeCloseTo(0.45, 10);
      expect(verdictOf(caseResult)).toBe('warning');
      expect(measured(caseResult)['at most a warning, as']).toMatch(
        /^the model gives classes and no probabilities/,
      );
    });

    // By hand: 0.8 and 0.7 of 4,000 rows are within 0.02 of them at any level that is asked, and the rest has 0.95.
    test.each([
      { right: 3200, severity: 'pass' },
      { right: 2800, severity: 'warning' },
    ])(
      'so that an alert’s loss makes a warning, and less makes none: $right',
      async ({ right, severity }) => {
        const data = dataOf(...answered(right, 4000 - right), ['b', 1, 1, 3610], ['b', 0, 1, 190]);
        const [caseResult] = await judge('accuracy', contextOf(data));
        expect(verdictOf(caseResult)).toBe(severity);
        expect(measured(caseResult)).toMatchObject({
          'warning threshold': 0.2,
          'at most a warning, as': expect.any(String),
        });
        expect(measured(caseResult)).not.toHaveProperty('alert threshold');
      },
    );

    test('but a protected group counts as it is', async () => {
      const data = dataOf(...answered(50, 50));
      const [caseResult] = await judge('accuracy', contextOf(data, { protectedFeatures: ['group'] }));
      expect(verdictOf(caseResult)).toBe('alert');
    });

    // Wilson's formula in Python: 40 of 200 ends at 0.329 at the level 0.9999. By hand: 20 of 100 of each class are right;
    // or 40 of 40 of class 1 and none of the others, as where a cut-off favours class 1.
    test.each([
      { rightOf1: 20, wrongOf1: 80, rightOf0: 20, wrongOf0: 80, severity: 'alert' },
      { rightOf1: 40, wrongOf1: 0, rightOf0: 0, wrongOf0: 160, severity: 'warning' },
    ])(
      'one that is answered the wrong way round is an alert: $rightOf1 and $rightOf0 right',
      async ({ rightOf1, wrongOf1, rightOf0, wrongOf0, severity }) => {
        const data = dataOf(
          ['a', 1, 1, rightOf1],
          ['a', 1, 0, wrongOf1],
          ['a', 0, 0, rightOf0],
          ['a', 0, 1, wrongOf0],
          ['b', 1, 1, 950],
          ['b', 0, 1, 50],
          ['b', 0, 0, 950],
          ['b', 1, 0, 50],
        );
        expect(verdictOf((await judge('accuracy', contextOf(data)))[0])).toBe(severity);
      },
    );
  });
});

/** A calibrated model on two columns that have to do with the label; one value may be answered the wrong way round. */
function draw(rows: number, seed: number, isFlipped: boolean): GivenData {
  const random = randomStream('subsets', rows, seed);
  const cells = Array.from({ length: rows }, () => {
    const [x, job] = [random.next() * 4 - 2, ['clerk', 'nurse', 'cook'][random.below(3)] ?? ''];
    const p = 1 / (1 + Math.exp(-2 * x - (job === 'cook' ? 0.8 : 0)));
    return { x, job, label: Number(random.next() < p), score: isFlipped && job === 'nurse' ? 1 - p : p };
  });
  return {
    columns: { x: cells.map(({ x }) => x), job: cells.map(({ job }) => job) },
    labels: cells.map(({ label }) => label),
    scores: cells.map(({ score }) => score),
  };
}

const binary = ['accuracy', 'recall', 'false_positive_rate', 'f1'];

test('nothing is found where nothing is wrong, whatever the seed', async () => {
  for (let seed = 0; seed < 20; seed++) {
    for (const rows of [100, 1000]) {
      const [reference, evaluation] = [draw(rows, seed, false), draw(rows, 1000 + seed, false)];
      for (const metric of binary) {
        for (const caseResult of await judge(metric, makeContext({ reference, evaluation }))) {
          expect(['pass', 'skip']).toContain(verdictOf(caseResult).split(':')[0]);
        }
      }
    }
  }
});

/** The same model with other probabilities for the same order of its rows. */
function distort(data: GivenData, change: (p: number) => number): GivenData {
  return { ...data, scores: data.scores?.map((p) => change(Number(p))) ?? [] };
}

const scaleOdds =
  (factor: number, shift = 0) =>
  (p: number): number =>
    1 / (1 + Math.exp(-factor * Math.log(p / (1 - p)) - shift));

// By how it is drawn: each is the calibrated model with another cut-off or other confidence, as good in each subset as
// the data allow.
describe.each([
  { name: 'too sure', change: scaleOdds(4) },
  { name: 'not sure enough', change: scaleOdds(0.25) },
  { name: 'balanced where one class is rare', change: scaleOdds(1, 2) },
  { name: 'of classes without probabilities', change: (p: number): number => Number(p > 0.5) },
])('a model that is $name', ({ change }) => {
  const contextOf = (isFlipped: boolean): TestContext =>
    makeContext({
      reference: distort(draw(5000, 3, isFlipped), change),
      evaluation: distort(draw(5000, 4, isFlipped), change),
    });

  test.each(['accuracy', 'recall', 'false_positive_rate'])(
    'is excused where rows are hard: %s',
    async (metric) => {
      expect((await judge(metric, contextOf(false))).map(verdictOf)).toEqual(['pass', 'pass']);
    },
  );

  test('is not excused where it is wrong', async () => {
    const [, job] = await judge('accuracy', contextOf(true));
    expect([verdictOf(job), measured(job)['subset']]).toEqual(['alert', 'nurse']);
  });
});

// By hand: of 10,000 rows a twentieth is answered 1 at 0.98 and has none of the 200 positives, so that of the rows
// answered 1 most are wrong; the rest of the rows says that 0.98 is worth 0.98 all the same.
test('a broken slice is not excused by what it does to all rows that are answered so', async () => {
  const data = dataOf(
    ['slice', 0, 0.98, 500],
    ['rest', 1, 0.98, 196],
    ['rest', 0, 0.98, 4],
    ['rest', 0, 0.0004, 9300],
  );
  const [caseResult] = await judge('accuracy', contextOf(data));
  expect([verdictOf(caseResult), measured(caseResult)['subset']]).toEqual(['alert', 'slice']);
});

describe('a slice that is answered the wrong way round is found and named', () => {
  const broken = (isInReference: boolean): TestContext =>
    makeContext({ reference: draw(2000, 1, isInReference), evaluation: draw(2000, 2, true) });

  test.each([true, false])('also when it is in the reference: %s', async (isInReference) => {
    for (const metric of ['accuracy', 'recall', 'false_positive_rate']) {
      const [x, job] = await judge(metric, broken(isInReference));
      expect([verdictOf(x), verdictOf(job)]).toEqual(['pass', 'alert']);
      expect(measured(job)['subset']).toBe('nurse');
    }
  });

  test('F1 tells it where the reference was served well', async () => {
    const [, job] = await judge('f1', broken(false));
    expect([verdictOf(job), measured(job)['subset']]).toEqual(['alert', 'nurse']);
    const [, same] = await judge('f1', broken(true));
    expect(verdictOf(same)).toBe('pass');
  });
});

describe('scores that mix classes are compared with the same subset of the reference', () => {
  /** Of the rows labelled or predicted 1 so many are both; the others are predicted and not labelled so. */
  const hits = (group: string, both: number, total: number): Cell[] => [
    [group, 1, 0.9, both],
    [group, 0, 0.9, total - both],
    [group, 0, 0.1, 200],
  ];
  const reference = dataOf(...hits('a', 400, 500), ...hits('b', 400, 500));

  // F1 = 2J/(1 + J) with Wilson's interval of J at 0.995, ends joined by the root of the sum of squares, less the loss
  // on all rows; Wilson by statsmodels.
  test.each([
    { both: 250, point: 0.1212121, low: 0.0576706, severity: 'pass', isUncertain: true },
    { both: 100, point: 0.3333333, low: 0.2527679, severity: 'alert', isUncertain: false },
  ])('F1 with $both of 500 hits: $severity', async ({ both, point, low, severity, isUncertain }) => {
    const evaluation = dataOf(...hits('a', both, 500), ...hits('b', 400, 500));
    const [caseResult] = await judge('f1', contextOf(evaluation, { reference }));
    const told = measured(caseResult);
    expect(caseResult?.impact).toBeCloseTo(point, 6);
    expect(told['at least']).toBeCloseTo(low, 6);
    expect([verdictOf(caseResult), told['subset']]).toEqual([severity, 'a']);
    expect('uncertain' in told).toBe(isUncertain);
  });

  test('another share of positives alone is no finding', async () => {
    // F1 of a is 2·20/(20 + 50 + …) far below that of b, as it was before.
    const data = dataOf(...hits('a', 30, 100), ...hits('b', 480, 500));
    const [caseResult] = await judge('f1', contextOf(data, { reference: data }));
    expect(verdictOf(caseResult)).toBe('pass');
    expect(caseResult?.impact).toBe(0);
  });

  // Confusion [[80, 10, 10], [5, 90, 5], [20, 10, 70]]: macro F1 0.798129 by scikit-learn's definition; its variance by
  // numerical differentiation in numpy, its interval on the logit 0.748947 to 0.839738 (a bootstrap of 20,000 draws of
  // rows: 0.7514 to 0.8422).
  test('macro F1 has the interval of the delta method', async () => {
    const confusion = [
      [80, 10, 10],
      [5, 90, 5],
      [20, 10, 70],
    ];
    const rows = confusion.flatMap((counts, label) =>
      counts.flatMap((count, guess) => Array.from({ length: count }, () => ({ label, guess }))),
    );
    const data = {
      columns: { group: rows.map(() => 'all') },
      labels: rows.map(({ label }) => label),
      scores: rows.map(({ guess }) => [0, 1, 2].map((k) => (k === guess ? 0.8 : 0.1))),
    };
    const [caseResult] = await judge(
      'macro_f1',
      contextOf(data, { task: 'multiclass-classification', reference: data }),
    );
    expect(measured(caseResult)['macro_f1']).toBeCloseTo(0.7981291, 6);
    expect(measured(caseResult)['margins of error']).toEqual([expect.closeTo(0.0453953, 5)]);
    expect(verdictOf(caseResult)).toBe('pass');
  });

  test('too few positives in the reference are a skip', async () => {
    const few = dataOf(...hits('a', 4, 30));
    const evaluation = dataOf(...hits('a', 400, 500));
    const [caseResult] = await judge('f1', contextOf(evaluation, { reference: few }));
    expect(verdictOf(caseResult)).toBe(
      'skip: F1: too few rows of a class that matters to it in the reference data',
    );
  });
});

describe('recall by class', () => {
  const names = ['cat', 'dog', 'owl'];

  /** Rows of one group, label and answered class, sure of it. */
  function animals(
    ...cells: readonly (readonly [group: string | number, label: number, guess: number, count: number])[]
  ): TestContext {
    const rows = cells.flatMap(([group, label, guess, count]) =>
      Array.from({ length: count }, () => ({ group, label, guess })),
    );
    const evaluation = {
      columns: { group: rows.map(({ group }) => group) },
      labels: rows.map(({ label }) => label),
      scores: rows.map(({ guess }) => names.map((_, k) => (k === guess ? 0.98 : 0.01))),
    };
    return contextOf(evaluation, { task: 'multiclass-classification', classNames: names });
  }

  // Owls of b: 20 of 100 found, of the rest 95 of 100; cats and dogs are found alike. Accuracy is 0.86 in b, 0.95 in a.
  const owls = [
    ['a', 0, 0, 475],
    ['a', 0, 1, 25],
    ['a', 1, 1, 285],
    ['a', 1, 0, 15],
    ['a', 2, 2, 95],
    ['a', 2, 0, 5],
    ['b', 0, 0, 475],
    ['b', 0, 1, 25],
    ['b', 1, 1, 285],
    ['b', 1, 0, 15],
    ['b', 2, 2, 20],
    ['b', 2, 0, 80],
  ] as const;
  const context = animals(...owls);

  // By hand: in a, 475 of 495 answers "cat" and 285 of 310 answers "dog" are right. Were it so in b, half of the other rows,
  // as the model shares them out, were owls that it misses: 24 of b's 100, and in a 22.5 of 117.5, so 0.048 less found in
  // b. Clopper–Pearson of 95 and of 20 of 100 at 1 − 0.01/6 by scipy 1.10.1's beta.ppf, joined by square-and-add: from
  // 0.566145396.
  test('finds the class that a group is served worse in, where accuracy finds nothing', async () => {
    const [caseResult, ...others] = await judge('class_recall', context);
    expect(others).toEqual([]);
    const told = measured(caseResult);
    expect([verdictOf(caseResult), told['subset']]).toEqual(['alert', 'b, labelled owl']);
    expect(told).toMatchObject({
      class_recall: expect.closeTo(0.2, 10),
      'class_recall of the rest': expect.closeTo(0.95, 10),
      'overall class_recall': expect.closeTo(0.575, 10),
      'subset size': 100,
      subsets: 6,
      'failing subsets': 1,
    });
    const allowed = 0.75 - (caseResult?.impact ?? NaN);
    expect(allowed).toBeCloseTo(0.048, 2);
    expect(told['at least']).toBeCloseTo(0.566145396 - allowed, 7);
    // The owls of b that are called cats are the last rows.
    expect(Array.from(caseResult?.rows ?? [])).toEqual(Array.from({ length: 80 }, (_, k) => k + 1720));
    expect(verdictOf((await judge('multiclass_accuracy', context))[0])).toBe('pass');
  });

  test('is at most a warning on an interval of a number, where a smooth model misses a class at its boundary', async () => {
    const numbered = owls.map(([group, ...others]) => [group === 'b' ? 2 : 1, ...others] as const);
    const features = [makeFeature('group', 'numeric')];
    const [caseResult] = await judge('class_recall', { ...animals(...numbered), features });
    expect(verdictOf(caseResult)).toBe('warning');
    expect(measured(caseResult)['at most a warning, as']).toMatch(/smooth in a number/);
  });

  test('a class with too few rows here or elsewhere is left out', async () => {
    const few = animals(['a', 0, 0, 50], ['b', 0, 0, 50], ['a', 1, 1, 50], ['b', 1, 0, 19], ['a', 2, 2, 30]);
    const told = measured((await judge('class_recall', few))[0]);
    expect([...(told['names'] as string[])].sort()).toEqual(['a, labelled cat', 'b, labelled cat']);
  });

  test('a long value hides no class', async () => {
    const long = 'x'.repeat(500);
    const [caseResult] = await judge('class_recall', animals([long, 0, 1, 30], ['b', 0, 0, 50]));
    expect(measured(caseResult)['subset']).toBe(`${'x'.repeat(60)}, labelled cat`);
  });
});

describe('crossed features', () => {
  const sexes = Array.from({ length: 1200 }, (_, row) => (row % 2 === 0 ? 'f' : 'm'));
  const jobs = sexes.map((_, row) => ['clerk', 'cook', 'nurse'][row % 3] ?? '');
  // Right by half where both meet, else always.
  const scores = sexes.map((sex, row) => (sex === 'f' && jobs[row] === 'cook' && row % 4 === 0 ? 0.1 : 0.9));
  const labels = sexes.map((_, row) => Math.floor(row / 24) % 2);
  const answers = scores.map((score, row) => (labels[row] === 1 ? score : 1 - score));
  const evaluation = { columns: { sex: sexes, job: jobs }, labels, scores: answers };

  test('are a case of their own, and find what single columns dilute', async () => {
    const context = makeContext({ evaluation, intersections: [['sex', 'job']] });
    const cases = await judge('accuracy', context);
    expect(cases.map(({ features }) => features)).toEqual([['sex'], ['job'], ['sex', 'job']]);
    expect(cases.map(verdictOf)).toEqual(['warning', 'warning', 'alert']);
    expect(measured(cases[2])).toMatchObject({
      subset: 'sex = f and job = cook',
      'subset size': 200,
      accuracy: 0.5,
    });
  });

  test('are not looked at where one of them is excluded, and not without being asked for', async () => {
    const context = makeContext({ evaluation, intersections: [['sex', 'job']] });
    expect(await judge('accuracy', context, { exclude_columns: ['job'] })).toHaveLength(1);
    expect(await judge('accuracy', makeContext({ evaluation }))).toHaveLength(2);
  });
});

describe('small subsets are left out, and said', () => {
  test.each([
    { rows: 19, names: ['a', 'b'], leftOut: 1 },
    { rows: 20, names: ['tiny', 'a', 'b'], leftOut: 0 },
  ])('$rows rows', async ({ rows, names, leftOut }) => {
    const [caseResult] = await judge('accuracy', rightOf(['tiny', 0, rows], ['a', 49, 50], ['b', 50, 50]));
    expect(measured(caseResult)).toMatchObject({ names, 'subsets left out, with too few rows': leftOut });
  });

  test('below min_frq of the rows that matter', async () => {
    const [caseResult] = await judge(
      'accuracy',
      rightOf(['tiny', 0, 30], ['a', 1970, 1970], ['b', 2000, 2000]),
    );
    expect(measured(caseResult)['names']).toEqual(['a', 'b']);
  });

  test('a subset without a rest is compared with nothing', async () => {
    const [caseResult] = await judge('accuracy', rightOf(['all', 90, 100], ['few', 5, 5]));
    expect(caseResult?.features).toEqual(['group']);
    expect(verdictOf(caseResult)).toBe('skip: no subset has enough rows to measure beside enough others');
  });

  test('recall counts rows of class 1 alone', async () => {
    const data = dataOf(
      ['quiet', 0, 0.1, 50],
      ['quiet', 1, 0.9, 19],
      ['loud', 1, 0.9, 60],
      ['mid', 1, 0.9, 60],
    );
    expect(measured((await judge('recall', contextOf(data)))[0])['names']).toEqual(['loud', 'mid']);
  });

  test('without enough rows at all there is one case, which says so', async () => {
    const [caseResult, ...others] = await judge(
      'recall',
      contextOf(dataOf(['a', 0, 0.1, 500], ['b', 1, 0.9, 39])),
    );
    expect(others).toEqual([]);
    expect(verdictOf(caseResult)).toBe(
      'skip: Recall: 39 rows matter to it, too few for a subset of 20 and as many others',
    );
  });
});

test('nulls form a subset of their own', async () => {
  const [caseResult] = await judge('accuracy', rightOf([null, 5, 100], ['known', 100, 100]));
  expect(measured(caseResult)).toMatchObject({ subset: 'null', 'subset size': 100 });
});

test('hostile and very long values are cut, and lists are bounded', async () => {
  const groups = Array.from({ length: 60 }, (_, i): [string, number, number] => [
    `${String(i).padStart(2, '0')}${'😀'.repeat(500)}`,
    20,
    20,
  ]);
  const [caseResult] = await judge('accuracy', rightOf(...groups));
  const { names, subset } = measured(caseResult);
  expect(names).toHaveLength(50);
  expect(subset).toBe(`00${'😀'.repeat(198)}…`);
});

test('texts are sliced by their properties', async () => {
  const rows = Array.from({ length: 80 }, (_, row) => row < 40);
  const context = makeContext({
    textFeatures: ['text'],
    evaluation: {
      columns: {
        text: rows.map((short) => (short ? 'short' : 'a considerably longer sentence, number 42!')),
      },
      labels: rows.map(() => 1),
      scores: rows.map((short) => (short ? 0.9 : 0.1)),
    },
  });
  const cases = await judge('accuracy', context);
  const tokens = cases.find(({ features }) => features[0] === 'text.TokenCount');
  // Token counts 1 and 6; the tenths end at 1 … 1, 3.5 in the middle, 6 … 6, and the empty one between is joined.
  expect(measured(tokens)).toMatchObject({ subset: '(1, 6]', 'subset size': 40 });
  expect(verdictOf(tokens)).toBe('alert');
});

describe('is skipped with its reason', () => {
  test.each([
    { name: 'without labels', evaluation: { scores: [0.9] }, reason: 'the evaluation data have no labels' },
    {
      name: 'without a model',
      evaluation: { labels: [1] },
      reason: 'there is neither a model nor stored predictions',
    },
    {
      name: 'without features',
      evaluation: { labels: [1], scores: [1] },
      reason: 'there is no feature to slice by',
    },
    {
      name: 'without rows',
      evaluation: { columns: { x: [] }, labels: [], scores: [] },
      reason: 'Accuracy: 0 rows matter to it, too few for a subset of 20 and as many others',
    },
  ])('$name', async ({ evaluation, reason }) => {
    const cases = await judge('accuracy', makeContext({ evaluation }));
    expect(cases.map(verdictOf)).toEqual([`skip: ${reason}`]);
  });
});

test.each([
  { params: { min_frq: 2 }, message: 'min_frq must be a number from 0 to 1, not 2' },
  { params: { num_subsets: 1 }, message: 'num_subsets must be a whole number of at least 2, not 1' },
  {
    params: { min_sample_size: 1.5 },
    message: 'min_sample_size must be a whole number of at least 0, not 1.5',
  },
])('refuses $params', async ({ params, message }) => {
  await expect(judge('accuracy', makeContext(), params)).rejects.toThrow(message);
});

test('each test fits the tasks that have its metric', () => {
  const of = (task: ModelTask): string[] =>
    subsetTests.filter(({ tasks }) => tasks.includes(task)).map(({ configKey }) => configKey);
  expect(of('binary-classification')).toEqual([
    'feat_subset_accuracy',
    'feat_subset_recall',
    'feat_subset_false_positive_rate',
    'feat_subset_f1',
  ]);
  expect(of('multiclass-classification')).toEqual([
    'feat_subset_multiclass_accuracy',
    'feat_subset_class_recall',
    'feat_subset_macro_f1',
  ]);
});
