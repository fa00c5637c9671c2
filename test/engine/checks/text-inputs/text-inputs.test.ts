import { describe, expect, test } from '@jest/globals';
import type { Cell } from '../../../../src/engine/data/table.js';
import { textEncoding } from '../../../../src/engine/checks/text-inputs/text-encoding.js';
import { textInputTests } from '../../../../src/engine/checks/text-inputs/index.js';
import { textTruncation } from '../../../../src/engine/checks/text-inputs/text-truncation.js';
import { randomStream } from '../../../../src/statistics/random.js';
import { measured } from '../../../support/read-case-result.js';
import { makeContext } from '../../../support/test-context.js';
import { outcomeOf, runOne } from '../../suite/run-one.js';

function texts(reference: readonly Cell[], evaluation: readonly Cell[]) {
  return makeContext({
    textFeatures: ['text'],
    reference: { columns: { text: reference } },
    evaluation: { columns: { text: evaluation } },
  });
}

const range = (count: number): number[] => Array.from({ length: count }, (_, i) => i);

/** Sentences of lengths as uneven as those of reviews: the sum of several draws, 10 to 600 characters. */
function reviews(seed: number, count: number): string[] {
  return range(count).map((row) => {
    const stream = randomStream(seed, row);
    const length = 10 + Math.floor(600 * stream.next() * stream.next());
    return 'the café was really quite good and so was all that came with it '.repeat(12).slice(0, length);
  });
}

describe('encoding', () => {
  const misread = (count: number, total: number): string[] =>
    range(total).map((i) => (i < count ? `cafÃ© ${i}` : `café ${i}`));

  // The low end from two exact intervals, with scipy:
  // s = lambda k, n: binomtest(k, n).proportion_ci(0.99, 'exact')
  // k/n − hypot(k/n − s(k, n).low, s(0, 1000).high) of 1,000: 10 → 0.0018, 20 → 0.0090, 80 → 0.0588.
  test.each([
    { count: 0, severity: 'pass' },
    { count: 10, severity: 'pass' },
    { count: 20, severity: 'warning' },
    { count: 80, severity: 'alert' },
    { count: 1000, severity: 'alert' },
  ])('with $count of 1,000 texts misread is a $severity', async ({ count, severity }) => {
    const [caseResult] = await runOne(textEncoding, texts(misread(0, 1000), misread(count, 1000)));
    expect(caseResult?.features).toEqual(['text']);
    expect(outcomeOf(caseResult)).toBe(severity);
    expect(measured(caseResult)).toMatchObject({
      'excess of misread texts': count / 1000,
      'failing rows': count,
    });
  });

  test('is no finding where the reference is no better, nor where it is worse', async () => {
    expect((await runOne(textEncoding, texts(misread(300, 900), misread(100, 300)))).map(outcomeOf)).toEqual([
      'pass',
    ]);
    expect((await runOne(textEncoding, texts(misread(900, 900), misread(0, 300)))).map(outcomeOf)).toEqual([
      'pass',
    ]);
  });

  test('names rows and shows texts, bounded', async () => {
    const damaged = range(100).map(() => `Ã©${'<b>'.repeat(500)}`);
    const [caseResult] = await runOne(textEncoding, texts(misread(0, 100), damaged));
    const told = measured(caseResult);
    expect(told['failing row indices']).toEqual(range(20));
    expect(told['failing values']).toHaveLength(10);
    expect(String((told['failing values'] as string[])[0]).length).toBeLessThanOrEqual(201);
    expect(caseResult?.rows).toHaveLength(100);
  });
});

describe('truncation', () => {
  test('finds texts that are cut at a limit, and the limit', async () => {
    const reference = reviews(1, 2000);
    const evaluation = reviews(2, 2000);
    const cut = evaluation.map((text) => text.slice(0, 256));
    // By count: the texts of 256 characters or more.
    const longer = evaluation.filter((text) => text.length >= 256).length;
    const [caseResult] = await runOne(textTruncation, texts(reference, cut));
    expect(outcomeOf(caseResult)).toBe('alert');
    expect(measured(caseResult)).toMatchObject({ 'length in characters': 256, 'failing rows': longer });
    expect((measured(caseResult)['failing values'] as string[])[0]).toHaveLength(61);
  });

  test('finds it when a tenth of the texts come from elsewhere and are longer', async () => {
    const cut = reviews(2, 2000).map((text, i) => (i % 10 === 0 ? text : text.slice(0, 200)));
    const [caseResult] = await runOne(textTruncation, texts(reviews(1, 2000), cut));
    expect(measured(caseResult)['length in characters']).toBe(200);
    expect(outcomeOf(caseResult)).toBe('alert');
  });

  test('has nothing to say of the same population, of 50 to 2,000 texts', async () => {
    for (const seed of range(30)) {
      const size = [50, 300, 2000][seed % 3] ?? 50;
      const [caseResult] = await runOne(
        textTruncation,
        texts(reviews(seed, size), reviews(seed + 1000, size)),
      );
      expect([seed, outcomeOf(caseResult)]).toEqual([seed, 'pass']);
    }
  });

  test('has nothing to say of a limit that the reference has as well, or of fewer cuts than there', async () => {
    const [short, long] = [reviews(1, 1000), reviews(2, 1000)].map((all) =>
      all.map((text) => text.slice(0, 256)),
    );
    expect(outcomeOf((await runOne(textTruncation, texts(short ?? [], long ?? [])))[0])).toBe('pass');
    expect(outcomeOf((await runOne(textTruncation, texts(short ?? [], reviews(3, 1000))))[0])).toBe('pass');
  });

  test('has nothing to say of texts that are all alike', async () => {
    const same = range(100).map(() => 'yes');
    expect(outcomeOf((await runOne(textTruncation, texts(same, same)))[0])).toBe('pass');
  });

  test('has nothing to say of texts that are shorter or longer on the whole', async () => {
    const short = reviews(1, 2000).map((text) => text.slice(0, Math.ceil(text.length / 2)));
    expect(outcomeOf((await runOne(textTruncation, texts(reviews(2, 2000), short)))[0])).toBe('pass');
    expect(outcomeOf((await runOne(textTruncation, texts(short, reviews(2, 2000))))[0])).toBe('pass');
    const brief = (from: number) => range(20).map((i) => `text ${from + i}`);
    expect(outcomeOf((await runOne(textTruncation, texts(brief(90), brief(0))))[0])).toBe('pass');
  });

  test('counts characters, not code units', async () => {
    const reference = range(200).map((i) => '👍'.repeat(1 + (i % 100)));
    const cut = reference.map((text) => Array.from(text).slice(0, 60).join(''));
    const [caseResult] = await runOne(textTruncation, texts(reference, cut));
    expect(measured(caseResult)['length in characters']).toBe(60);
  });
});

describe.each(textInputTests.map((one) => [one.testType, one] as const))('%s', (_, one) => {
  test.each([
    { count: 19, outcome: 'skip' },
    { count: 20, outcome: 'pass' },
  ])('of $count texts: $outcome; missing ones do not count', async ({ count, outcome }) => {
    const some = [...range(count).map((i) => `text ${i}`), null, '', null];
    const many = range(100).map((i) => `text ${i}`);
    expect((await runOne(one, texts(some, many))).map(outcomeOf)).toEqual([outcome]);
    expect((await runOne(one, texts(many, some))).map(outcomeOf)).toEqual([outcome]);
  });

  test('skips where all are missing, and where the columns are excluded', async () => {
    expect((await runOne(one, texts([null, null], [null]))).map(outcomeOf)).toEqual(['skip']);
    const some = range(30).map(String);
    const excluding = runOne(one, texts(some, some), { exclude_columns: ['text'] });
    expect((await excluding).map(outcomeOf)).toEqual(['skip']);
  });

  test('judges by thresholds of the user', async () => {
    await expect(runOne(one, texts(['a'], ['b']), { severity_thresholds: [0.2, 0.1] })).rejects.toThrow(
      'severity_thresholds must be two numbers',
    );
  });
});
