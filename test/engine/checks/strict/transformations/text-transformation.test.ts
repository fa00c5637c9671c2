import { describe, expect, test } from '@jest/globals';
import type { Cell } from '../../../../../src/engine/data/table.js';
import { transformationTests } from '../../../../../src/engine/checks/strict/transformations/index.js';
import { defaultsOf } from '../../../../../src/engine/contract/read-shape.js';
import type { StressTest } from '../../../../../src/engine/contract/stress-test.js';
import {
  type GivenContext,
  makeContext,
  makeFailures,
  makePredictions,
  type Scores,
} from '../../../../support/test-context.js';
import { cellsByColumn } from '../../../../support/cells-by-column.js';
import { measured, outcomeOf, runOne } from '../../../suite/run-one.js';

const textTests = transformationTests.filter(({ modalities }) => modalities.includes('text'));
const upperCase = find('text_upper_case');

function find(testType: string): StressTest {
  const found = transformationTests.find((test) => test.testType === testType);
  if (!found) throw new Error(testType);
  return found;
}

/** Texts in a column `text`, and a model that sees only that. */
function reviews(
  texts: readonly Cell[],
  predict: (text: string) => Scores,
  overrides: Partial<GivenContext> = {},
) {
  return makeContext({
    classNames: ['negative', 'positive'],
    textFeatures: ['text'],
    evaluation: { columns: { text: texts } },
    predict: ({ text }) => predict(String(text)),
    ...overrides,
  });
}

/** Made-up sentences, all different. */
function sentences(count: number): string[] {
  return Array.from({ length: count }, (_, i) => `The plot of film number ${i} is surprisingly good`);
}

/** Longer texts are more positive, so that every edit of the length shows. */
const byLength = (text: string): number => Math.min(1, text.length / 100);

const isShouting = (text: string): boolean => text === text.toUpperCase();

describe('a case', () => {
  // By hand: the class predicted before is positive (0.9), its probability after is 0.2, so d = 0.7 > 0.3.
  test('is the drop of the probability of the class predicted before', async () => {
    const context = reviews(['Good film.'], (text) => (isShouting(text) ? 0.2 : 0.9));
    expect(await runOne(upperCase, context)).toEqual([
      {
        features: ['text'],
        outcome: { kind: 'measured', severity: 'alert' },
        impact: 0.7,
        measurements: [
          { name: 'original text', category: 'input', value: { text: 'Good film.' } },
          { name: 'transformed text', category: 'input', value: { text: 'GOOD FILM.' } },
          { name: 'row', category: 'input', value: { int: 0 } },
          { name: 'original class', category: 'output', value: { text: 'positive' } },
          { name: 'original probability', category: 'output', value: { float: 0.9 } },
          { name: 'final class', category: 'output', value: { text: 'negative' } },
          { name: 'final probability', category: 'output', value: { float: 0.2 } },
          { name: 'prediction change', category: 'output-diff', value: { float: 0.7 } },
        ],
      },
    ]);
  });

  // By hand. A binary model's other class has 1 − p: 0.4 → 0.55 takes the negative class from 0.6 to 0.45.
  test.each([
    { before: 0.9, after: 0.8, change: 0.1, severity: 'pass' },
    { before: 0.9, after: 0.79, change: 0.11, severity: 'warning' },
    { before: 0.9, after: 0.6, change: 0.3, severity: 'warning' },
    { before: 0.9, after: 0.59, change: 0.31, severity: 'alert' },
    { before: 0.6, after: 0.95, change: -0.35, severity: 'alert' },
    { before: 0.4, after: 0.55, change: 0.15, severity: 'warning' },
    { before: 0.51, after: 0.45, change: 0.06, severity: 'pass' },
    { before: 0.9, after: 0.9, change: 0, severity: 'pass' },
  ])('from P(1) = $before to $after changes by $change: $severity', async (row) => {
    const context = reviews(['good'], (text) => (isShouting(text) ? row.after : row.before));
    const [caseResult] = await runOne(upperCase, context);
    expect(outcomeOf(caseResult)).toBe(row.severity);
    expect(measured(caseResult)['prediction change']).toBe(row.change);
    expect(caseResult?.impact).toBe(Math.abs(row.change));
  });

  test('of a model with three classes follows the most probable one', async () => {
    const context = reviews(['good'], (text) => (isShouting(text) ? [0.1, 0.3, 0.6] : [0.2, 0.5, 0.3]), {
      task: 'multiclass-classification',
      classNames: ['a', 'b', 'c'],
    });
    const [caseResult] = await runOne(upperCase, context);
    // p(b): 0.5 → 0.3.
    expect(measured(caseResult)).toMatchObject({
      'original class': 'b',
      'original probability': 0.5,
      'final class': 'c',
      'final probability': 0.3,
      'prediction change': 0.2,
    });
    expect(outcomeOf(caseResult)).toBe('warning');
  });

  test('is judged by the thresholds and the sensitivity given', async () => {
    const drop = (text: string): number => (isShouting(text) ? 0.7 : 0.9);
    const [lax] = await runOne(upperCase, reviews(['good'], drop), { severity_thresholds: [0.25, 0.5] });
    const [strict] = await runOne(upperCase, reviews(['good'], drop, { sensitivity: 'more' }));
    expect([outcomeOf(lax), outcomeOf(strict)]).toEqual(['pass', 'alert']);
  });

  test('of a text that stays as it is passes without asking the model', async () => {
    const context = reviews(['LOUD', 'quiet', 'LOUDER!'], () => 0.9);
    const cases = await runOne(upperCase, context);
    expect(cases.map(outcomeOf)).toEqual(['pass', 'pass', 'pass']);
    expect(cases.map(({ impact }) => impact)).toEqual([0, 0, 0]);
    expect(context.modelCalls.map(({ rowCount }) => rowCount)).toEqual([3, 1]);
  });

  test('shows the place of the change in a long text', async () => {
    const text = `${'A'.repeat(400)}b${'C'.repeat(400)}`;
    const [caseResult] = await runOne(
      upperCase,
      reviews([text], () => 0.9),
    );
    expect(measured(caseResult)).toMatchObject({
      'original text': `…${'A'.repeat(60)}b${'C'.repeat(137)}…`,
      'transformed text': `…${'A'.repeat(60)}B${'C'.repeat(137)}…`,
    });
  });
});

describe('a model that raises', () => {
  const raising = (text: string): number => {
    if (text.includes('BAD')) throw new Error('KeyError: BAD');
    return byLength(text);
  };
  const texts = ['a good one', 'a bad one', 'another', 'bad again'];

  test('is an error on the texts it raises on, and the others are measured as ever', async () => {
    const context = reviews(texts, raising);
    const cases = await runOne(upperCase, context);
    expect(cases.map(outcomeOf)).toEqual(['pass', 'error', 'pass', 'error']);
    expect(cases[1]?.outcome).toEqual({
      kind: 'error',
      message: 'the model raised on the transformed text of row 1: KeyError: BAD',
    });
    const unharmed = await runOne(upperCase, reviews(texts, byLength));
    expect([cases[0], cases[2]]).toEqual([unharmed[0], unharmed[2]]);
  });

  test('is not asked about a text on which it fails as it is', async () => {
    // As the run sets it apart before any test.
    const failures = { evaluation: makeFailures([0]) };
    const context = reviews(['BAD', 'GOOD'], raising);
    const cases = await runOne(find('text_lower_case'), {
      ...context,
      failures: { ...context.failures, ...failures },
      predictions: () => Promise.resolve(makePredictions([NaN, 0.5])),
    });
    expect(cases.map((caseResult) => measured(caseResult)['row'])).toEqual([1]);
  });
});

describe('transforms', () => {
  test.each([
    ['text_upper_case', 'Straße, ﬁne 👍', 'STRASSE, FINE 👍'],
    ['text_lower_case', 'ÉTÉ in NYC', 'été in nyc'],
    ['text_remove_special_chars', "Don't. Stop!", 'Dont Stop!'],
    ['text_ascii', 'Crème brûlée', 'Creme brulee'],
    ['text_ascii', '東京', '東京'],
    ['text_identity', 'As it is.', 'As it is.'],
  ])('%s: %j becomes %j', async (testType, before, after) => {
    const [caseResult] = await runOne(
      find(testType),
      reviews([before], () => 0.9),
    );
    expect(measured(caseResult)).toMatchObject({ 'original text': before, 'transformed text': after });
  });

  // 9 tokens or fewer, so one word, and one character in it.
  test.each([
    ['text_char_deletion_attack', -1],
    ['text_char_insertion_attack', 1],
    ['text_char_substitution_attack', 0],
    ['text_char_swap_attack', 0],
    ['text_keyboard_aug_attack', 0],
  ])('%s: one edit, which changes the length by %i', async (testType, difference) => {
    const cases = await runOne(
      find(testType),
      reviews(sentences(10), () => 0.9),
    );
    for (const caseResult of cases) {
      const { 'original text': before, 'transformed text': after } = measured(caseResult);
      const [original, transformed] = [String(before).split(' '), String(after).split(' ')];
      expect(transformed.filter((word, i) => word !== original[i])).toHaveLength(1);
      expect(transformed.join('').length - original.join('').length).toBe(difference);
    }
    expect(cases).toHaveLength(10);
  });

  test('takes the parameters of the edits', async () => {
    const params = { aug_word_p: 1, aug_char_max: 2, aug_char_p: 1, min_char: 4 };
    const context = reviews(['abcdef xyz ghijkl'], () => 0.9);
    const [caseResult] = await runOne(find('text_char_deletion_attack'), context, params);
    // Both words of four characters or more lose two; the word of three stays.
    expect(measured(caseResult)['transformed text']).toMatch(/^[a-f]{4} xyz [g-l]{4}$/);
  });

  test('limits the edited words by aug_word_max', async () => {
    const params = { aug_word_p: 1, aug_word_max: 2 };
    const context = reviews(['aa bb cc dd'], () => 0.9);
    const [caseResult] = await runOne(find('text_char_deletion_attack'), context, params);
    expect(String(measured(caseResult)['transformed text']).replaceAll(' ', '')).toHaveLength(6);
  });

  test.each([
    [{ aug_word_p: 1.5 }, 'text_char_swap_attack.aug_word_p must be a number from 0 to 1, not 1.5'],
    [
      { aug_word_max: 'all' },
      'text_char_swap_attack.aug_word_max must be a whole number of at least 0, not "all"',
    ],
    [{ min_char: 0 }, 'text_char_swap_attack.min_char must be a whole number of at least 1, not 0'],
    [{ sample_size: 0 }, 'text_char_swap_attack.sample_size must be a whole number of at least 1, not 0'],
    [{ max_str_len: 1.5 }, 'text_char_swap_attack.max_str_len must be a whole number of at least 1, not 1.5'],
  ])('refuses %j', async (params, message) => {
    const context = reviews(['some text'], () => 0.9);
    await expect(runOne(find('text_char_swap_attack'), context, params)).rejects.toThrow(message);
  });
});

describe('sampling', () => {
  test('draws sample_size texts, 20 by default, the same for every test', async () => {
    const rowsOf = async (test: StressTest, params = {}): Promise<unknown[]> => {
      const context = reviews(sentences(50), byLength);
      return (await runOne(test, context, params)).map((caseResult) => measured(caseResult)['row']);
    };
    const rows = await rowsOf(upperCase);
    expect(rows).toHaveLength(20);
    expect(new Set(rows).size).toBe(20);
    for (const test of textTests) expect(await rowsOf(test)).toEqual(rows);
    expect(await rowsOf(upperCase, { sample_size: 3 })).toHaveLength(3);
  });

  test('leaves out missing, blank and long texts; length is counted in characters', async () => {
    const texts = [null, '', ' \n', 'abcd', '👍👍👍', 'abc', 7, true];
    const context = reviews(texts, () => 0.9);
    const cases = await runOne(upperCase, context, { max_str_len: 3 });
    expect(cases.map((caseResult) => measured(caseResult)['original text'])).toEqual(['👍👍👍', 'abc']);
  });

  test.each([
    { name: 'no text fits', texts: ['', null], reason: 'no evaluation text is there and within max_str_len' },
    { name: 'there are no rows', texts: [], reason: 'no evaluation text is there and within max_str_len' },
  ])('skips when $name', async ({ texts, reason }) => {
    for (const test of textTests) {
      const [caseResult, ...others] = await runOne(
        test,
        reviews(texts, () => 0.9),
      );
      expect(caseResult?.outcome).toEqual({ kind: 'skip', reason });
      expect(others).toEqual([]);
    }
  });

  test('skips without a model', async () => {
    const context = makeContext({ textFeatures: ['text'], evaluation: { columns: { text: ['a b'] } } });
    for (const test of textTests) {
      expect((await runOne(test, context))[0]?.outcome).toEqual({
        kind: 'skip',
        reason: 'there is no model to ask',
      });
    }
  });
});

describe('natural-language inference', () => {
  const pairs = {
    premise: ['A man sleeps', 'TWO DOGS', 'It rains'],
    hypothesis: ['Someone rests', 'Two cats', 'IT IS DRY'],
  };
  const context = () =>
    makeContext({
      task: 'natural-language-inference',
      classNames: ['entailment', 'neutral', 'contradiction'],
      textFeatures: ['premise', 'hypothesis'],
      evaluation: { columns: pairs },
      predict: ({ hypothesis }) => (isShouting(String(hypothesis)) ? [0.2, 0.2, 0.6] : [0.7, 0.2, 0.1]),
    });

  test('changes one text of a pair at a time and names it', async () => {
    const given = context();
    const cases = await runOne(upperCase, given);
    expect(cases.map(({ features, impact }) => [features[0], impact])).toEqual([
      ['premise', 0],
      ['premise', 0],
      ['premise', 0],
      ['hypothesis', 0.5],
      ['hypothesis', 0.5],
      ['hypothesis', 0],
    ]);
    expect(cellsByColumn(given.modelCalls[1])).toEqual({
      premise: ['A MAN SLEEPS', 'IT RAINS', 'A man sleeps', 'TWO DOGS'],
      hypothesis: ['Someone rests', 'IT IS DRY', 'SOMEONE RESTS', 'TWO CATS'],
    });
  });

  test('edits the two texts of a pair by different random choices', async () => {
    const same = sentences(20);
    const given = makeContext({
      task: 'natural-language-inference',
      textFeatures: ['premise', 'hypothesis'],
      evaluation: { columns: { premise: same, hypothesis: same } },
      predict: () => [0.7, 0.2, 0.1],
    });
    const cases = await runOne(find('text_char_substitution_attack'), given);
    const texts = cases.map((caseResult) => measured(caseResult)['transformed text']);
    expect(texts.slice(0, 20)).not.toEqual(texts.slice(20));
  });
});

describe('identity', () => {
  test('asks a second time and reports what changed', async () => {
    let calls = 0;
    const context = reviews(['one'], () => (calls++ === 0 ? 0.9 : 0.5));
    const [caseResult] = await runOne(find('text_identity'), context);
    // By hand: 0.9 − 0.5.
    expect([outcomeOf(caseResult), caseResult?.impact]).toEqual(['alert', 0.4]);
    expect(context.modelCalls.map(({ rowCount }) => rowCount)).toEqual([1, 1]);
  });

  test('passes a model whose answers are repeatable', async () => {
    const cases = await runOne(find('text_identity'), reviews(sentences(5), byLength));
    expect(cases.map(outcomeOf)).toEqual(Array(5).fill('pass'));
  });
});

describe('the result', () => {
  test.each(textTests.map((test) => [test.testType, test] as const))(
    'of %s is the same for the same seed',
    async (_, test) => {
      const run = () => runOne(test, reviews(sentences(30), byLength));
      expect(JSON.stringify(await run())).toBe(JSON.stringify(await run()));
    },
  );

  test('depends on the seed', async () => {
    const test = find('text_char_substitution_attack');
    const run = (seed: number) => runOne(test, reviews(sentences(30), byLength, { seed }));
    expect(await run(1)).not.toEqual(await run(2));
  });

  test('on a text does not depend on the others', async () => {
    const test = find('text_keyboard_aug_attack');
    const texts = sentences(5);
    const others = texts.map((text, i) => (i === 2 ? text : `Something else, number ${i}`));
    const [here, there] = await Promise.all(
      [texts, others].map((given) => runOne(test, reviews(given, byLength))),
    );
    expect(here?.[2]).toEqual(there?.[2]);
    expect(here?.[1]).not.toEqual(there?.[1]);
  });
});

test('every test is configured as documented', () => {
  const common = { sample_size: 20, max_str_len: 2000, severity_thresholds: [0.1, 0.3] };
  const edits = {
    min_char: 2,
    aug_char_min: 1,
    aug_char_max: 1,
    aug_char_p: 0.03,
    aug_word_min: 1,
    aug_word_max: null,
    aug_word_p: 0.05,
  };
  expect(textTests.map(({ configKey, params }) => [configKey, defaultsOf(params)])).toEqual([
    ['text_identity', common],
    ['text_upper_case', common],
    ['text_lower_case', common],
    ['text_remove_special_chars', common],
    ['text_ascii', common],
    ['text_keyboard_aug_attack', { ...common, ...edits }],
    ['text_char_substitution_attack', { ...common, ...edits }],
    ['text_char_deletion_attack', { ...common, ...edits }],
    ['text_char_insertion_attack', { ...common, ...edits }],
    ['text_char_swap_attack', { ...common, ...edits }],
  ]);
});
