import { describe, expect, test } from '@jest/globals';
import type { Cell } from '../../../../src/engine/data/table.js';
import type { StressTest } from '../../../../src/engine/contract/stress-test.js';
import { transformationTests } from '../../../../src/engine/checks/transformations/index.js';
import { ModelError } from '../../../../src/engine/models/model.js';
import { cellsByColumn } from '../../../support/cells-by-column.js';
import { measured } from '../../../support/read-case-result.js';
import { type GivenContext, makeContext, type Scores } from '../../../support/test-context.js';
import { outcomeOf, runOne } from '../../suite/run-one.js';

const flipTests = transformationTests.filter(
  ({ modalities, testType }) => modalities.includes('text') && testType !== 'text_identity',
);
const upperCase = find('text_upper_case');
const ascii = find('text_ascii');

function find(testType: string): StressTest {
  const found = transformationTests.find((test) => test.testType === testType);
  if (!found) throw new Error(testType);
  return found;
}

const range = (count: number): number[] => Array.from({ length: count }, (_, i) => i);
const isShouting = (text: string): boolean => text === text.toUpperCase();
const numberIn = (text: string): number => Number(/\d+/.exec(text)?.[0] ?? 0);
const sentences = (count: number): string[] => range(count).map((i) => `Film ${i} is surprisingly good`);

/** Texts in a column `text`, and a model that sees only that. */
function reviews(texts: readonly Cell[], predict: (text: string) => Scores, given: GivenContext = {}) {
  return makeContext({
    classNames: ['negative', 'positive'],
    textFeatures: ['text'],
    evaluation: { columns: { text: texts } },
    predict: ({ text }) => predict(String(text)),
    ...given,
  });
}

/** Turns its answer on the texts in capitals with numbers below `count`. */
const turnsOn =
  (count: number) =>
  (text: string): number =>
    isShouting(text) && numberIn(text) < count ? 0.2 : 0.9;

describe('a case', () => {
  // By hand: 25 of 50 flip; |0.9 − 0.2| on half of them is 0.35 on average.
  // scipy.stats.binomtest(25, 50).proportion_ci(0.99, 'wilson') = (0.328863, 0.671137); one case, so 1 − 2 · 0.005.
  test('is the share of texts whose predicted class becomes another', async () => {
    const [caseResult, ...others] = await runOne(upperCase, reviews(sentences(50), turnsOn(25)));
    expect(others).toEqual([]);
    expect(caseResult).toMatchObject({
      features: ['text'],
      outcome: { kind: 'measured', severity: 'warning' },
      impact: 0.5,
      rows: range(25),
    });
    expect(caseResult?.measurements[0]?.name).toBe('share of flipped predictions');
    const told = measured(caseResult);
    expect(told).toMatchObject({
      'share of flipped predictions': 0.5,
      'flipped predictions': 25,
      'changed texts': 50,
      'average prediction change': 0.35,
      'warning threshold': 0.05,
      'confidence level': 0.99,
    });
    expect(told['at least']).toBeCloseTo(0.328863, 6);
    expect(told['at most']).toBeCloseTo(0.671137, 6);
  });

  test('shows the worst ten, flips first', async () => {
    // Text 7 flips, 3 and 5 only lose: by 0.3 and by 0.2.
    const answers = new Map([
      [7, 0.45],
      [3, 0.6],
      [5, 0.7],
    ]);
    const model = (text: string): number => (isShouting(text) ? (answers.get(numberIn(text)) ?? 0.9) : 0.9);
    const [caseResult] = await runOne(upperCase, reviews(sentences(30), model));
    const told = measured(caseResult);
    expect(told['rows']).toEqual([7, 3, 5, 0, 1, 2, 4, 6, 8, 9]);
    expect(told['original texts']).toHaveLength(10);
    expect(told['transformed texts']).toContain('FILM 7 IS SURPRISINGLY GOOD');
    expect(told['final classes']).toEqual(['negative', ...Array<string>(9).fill('positive')]);
    expect(told['final probabilities']).toEqual([0.45, 0.6, 0.7, ...Array<number>(7).fill(0.9)]);
    expect(told['failing row indices']).toEqual([7]);
  });

  test('shows the place of the change in a long text', async () => {
    const texts = range(20).map((i) => `${'A'.repeat(400)}b${'C'.repeat(400)} ${i}`);
    const [caseResult] = await runOne(
      upperCase,
      reviews(texts, () => 0.9),
    );
    expect(measured(caseResult)['transformed texts']).toContain(`…${'A'.repeat(60)}B${'C'.repeat(137)}…`);
  });

  // The low ends by scipy as above, of 200: 17 → 0.0466, 18 → 0.0502, 76 → 0.2968, 77 → 0.3014.
  test.each([
    { flips: 0, params: {}, severity: 'pass', isUncertain: false },
    { flips: 10, params: {}, severity: 'pass', isUncertain: false },
    { flips: 17, params: {}, severity: 'pass', isUncertain: true },
    { flips: 18, params: {}, severity: 'warning', isUncertain: false },
    { flips: 200, params: {}, severity: 'warning', isUncertain: false },
    { flips: 76, params: { severity_thresholds: [0.1, 0.3] }, severity: 'warning', isUncertain: true },
    { flips: 77, params: { severity_thresholds: [0.1, 0.3] }, severity: 'alert', isUncertain: false },
  ])(
    'with $flips of 200 flips and $params is $severity',
    async ({ flips, params, severity, isUncertain }) => {
      const [caseResult] = await runOne(upperCase, reviews(sentences(200), turnsOn(flips)), params);
      expect(outcomeOf(caseResult)).toBe(severity);
      expect('uncertain' in measured(caseResult)).toBe(isUncertain);
    },
  );
});

test('a wrong letter may turn twice as many answers as an edit that nobody notices', async () => {
  const thresholds: unknown[] = [];
  for (const one of flipTests) {
    const [caseResult] = await runOne(
      one,
      reviews(
        range(30).map((i) => `It's très ${i}.`),
        () => 0.9,
      ),
    );
    thresholds.push(measured(caseResult)['warning threshold']);
  }
  expect(thresholds).toEqual([0.05, 0.05, 0.05, 0.05, 0.1, 0.1, 0.1, 0.1, 0.1]);
});

describe('the texts', () => {
  test('that stay as they are do not count, and the others are searched for', async () => {
    const texts = range(3000).map((i) => (i % 100 === 0 ? `Crème ${i}` : `Plain ${i}`));
    const context = reviews(texts, (text) => (text.startsWith('Crème') ? 0.9 : 0.1));
    const [caseResult] = await runOne(ascii, context);
    // All thirty with an accent: "Creme" is as good as unknown to the model.
    expect(measured(caseResult)).toMatchObject({ 'changed texts': 30, 'flipped predictions': 30 });
    expect(outcomeOf(caseResult)).toBe('warning');
    expect(context.modelCalls.at(-1)?.rowCount).toBe(30);
  });

  test.each([
    { count: 19, outcome: 'skip' },
    { count: 20, outcome: 'pass' },
  ])('are too few below 20: $count', async ({ count, outcome }) => {
    const [caseResult] = await runOne(
      upperCase,
      reviews([...sentences(count), 'LOUD', null, ' '], () => 0.9),
    );
    expect(outcomeOf(caseResult)).toBe(outcome);
    if (caseResult?.outcome.kind === 'skip') {
      expect(caseResult.features).toEqual(['text']);
      expect(caseResult.outcome.reason).toBe(
        '19 evaluation texts within max_str_len would change, and at least 20 are needed',
      );
    }
  });

  test('are 200 by default, or as many as asked for, of at most max_str_len characters', async () => {
    const size = async (params = {}) =>
      measured(
        (
          await runOne(
            upperCase,
            reviews(sentences(300), () => 0.9),
            params,
          )
        )[0],
      )['changed texts'];
    expect([await size(), await size({ sample_size: 40 })]).toEqual([200, 40]);
    // "Film 10 is surprisingly good" has 28 characters.
    expect(await size({ max_str_len: 28 })).toBe(100);
  });

  test.each(flipTests.map((test) => [test.testType, test] as const))(
    '%s is the same for the same seed, and skips without texts or a model',
    async (_, one) => {
      const texts = range(80).map((i) => `Crème ${i} isn't nice.`);
      const run = () =>
        runOne(
          one,
          reviews(texts, (text) => Math.min(1, text.length / 40)),
        );
      expect(JSON.stringify(await run())).toBe(JSON.stringify(await run()));
      const empty = await runOne(
        one,
        reviews([], () => 0.9),
      );
      const noModel = makeContext({ textFeatures: ['text'], evaluation: { columns: { text: texts } } });
      expect([...empty, ...(await runOne(one, noModel))].map(outcomeOf)).toEqual(['skip', 'skip']);
    },
  );
});

describe('fragile models', () => {
  const accented = range(400).map((i) => `Très bon café number ${i}, isn't it.`);
  const vocabulary = new Set('Très bon café number isn t it'.split(' '));
  /** Says positive as long as it knows all words. */
  const spells = (text: string): number =>
    (text.match(/[\p{L}]+/gu) ?? []).every((word) => vocabulary.has(word)) ? 0.9 : 0.3;

  test.each([
    'text_upper_case',
    'text_lower_case',
    'text_remove_special_chars',
    'text_ascii',
    'text_keyboard_aug_attack',
    'text_char_substitution_attack',
    'text_char_deletion_attack',
    'text_char_insertion_attack',
    'text_char_swap_attack',
  ])('are found by %s', async (testType) => {
    const [caseResult] = await runOne(find(testType), reviews(accented, spells));
    expect(outcomeOf(caseResult)).toBe('warning');
  });

  test('and one that looks at the number alone is not', async () => {
    const model = (text: string): number => (numberIn(text) % 2 ? 0.8 : 0.3);
    const kept = flipTests.filter(({ testType }) => !/attack/.test(testType));
    for (const one of kept) expect(outcomeOf((await runOne(one, reviews(accented, model)))[0])).toBe('pass');
  });
});

describe('a model that raises', () => {
  const texts = [...sentences(60), 'a bad one', 'another'];
  const raising = (text: string): number => {
    if (text.includes('BAD')) throw new Error('KeyError: BAD');
    return 0.9;
  };

  test('is an error that shows a text it raises on', async () => {
    const context = reviews(texts, raising);
    const cases = await runOne(upperCase, context);
    expect(cases).toMatchObject([
      {
        features: ['text'],
        outcome: {
          kind: 'error',
          message: 'the model raised on the transformed text of row 60: KeyError: BAD',
        },
        rows: [60],
      },
    ]);
    expect(measured(cases[0])).toMatchObject({
      'original text': 'a bad one',
      'transformed text': 'A BAD ONE',
    });
    // Halving 62 texts takes at most six steps of two questions.
    expect(context.modelCalls.length).toBeLessThan(4 + 1 + 12);
  });

  test('only when many texts come together is said to', async () => {
    let rowsOfCall = 0;
    const context = reviews(sentences(40), () => {
      rowsOfCall++;
      return 0.9;
    });
    const model = context.model;
    if (!model) throw new Error('no model');
    const picky = {
      ...context,
      model: {
        ...model,
        predict: (rows: Parameters<typeof model.predict>[0]) =>
          rows.rowCount === 40 && isShouting(String(rows.column('text')?.cell(0)))
            ? Promise.reject(new ModelError('out of memory'))
            : model.predict(rows),
      },
    };
    const [caseResult] = await runOne(upperCase, picky);
    expect(rowsOfCall).toBeGreaterThan(0);
    expect(caseResult?.outcome).toEqual({
      kind: 'error',
      message: 'the model raised on the transformed 40 texts together: out of memory',
    });
  });
});

describe('natural-language inference', () => {
  const premise = range(40).map((i) => `A man sleeps ${i}`);
  const hypothesis = range(40).map((i) => `Someone rests ${i}`);
  const context = () =>
    makeContext({
      task: 'natural-language-inference',
      classNames: ['entailment', 'neutral', 'contradiction'],
      textFeatures: ['premise', 'hypothesis'],
      evaluation: { columns: { premise, hypothesis } },
      predict: (row) => (isShouting(String(row['hypothesis'])) ? [0.2, 0.2, 0.6] : [0.7, 0.2, 0.1]),
    });

  test('has a case for each text of a pair, changed alone', async () => {
    const given = context();
    const cases = await runOne(upperCase, given);
    expect(
      cases.map((caseResult) => [caseResult.features, outcomeOf(caseResult), caseResult.impact]),
    ).toEqual([
      [['premise'], 'pass', 0],
      [['hypothesis'], 'warning', 1],
    ]);
    const [first, second] = given.modelCalls.slice(-2);
    expect(cellsByColumn(first)['hypothesis']).toEqual(hypothesis);
    expect(cellsByColumn(second)['premise']).toEqual(premise);
    // Two cases are one family: 1 − 2 · 0.005 / 2.
    expect(measured(cases[0])['confidence level']).toBeCloseTo(0.995, 12);
  });
});

test.each([
  [{ sample_size: 0 }, 'text_char_swap_attack.sample_size must be a whole number of at least 1, not 0'],
  [{ max_str_len: 1.5 }, 'text_char_swap_attack.max_str_len must be a whole number of at least 1, not 1.5'],
  [{ aug_word_p: 2 }, 'text_char_swap_attack.aug_word_p must be a number from 0 to 1, not 2'],
  [{ severity_thresholds: [0.3, 0.1] }, 'text_char_swap_attack.severity_thresholds must be two numbers'],
])('refuses %j', async (params, message) => {
  const run = runOne(
    find('text_char_swap_attack'),
    reviews(sentences(30), () => 0.9),
    params,
  );
  await expect(run).rejects.toThrow(message);
});
