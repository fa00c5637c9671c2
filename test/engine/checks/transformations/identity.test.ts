import { describe, expect, test } from '@jest/globals';
import type { StressTest } from '../../../../src/engine/contract/stress-test.js';
import { transformationTests } from '../../../../src/engine/checks/transformations/index.js';
import { measured } from '../../../support/read-case-result.js';
import { type GivenContext, makeContext } from '../../../support/test-context.js';
import { outcomeOf, runOne } from '../../suite/run-one.js';

function find(testType: string): StressTest {
  const found = transformationTests.find((test) => test.testType === testType);
  if (!found) throw new Error(testType);
  return found;
}

const range = (count: number): number[] => Array.from({ length: count }, (_, i) => i);

/** A model that is told in which call it is, from 0: all rows, then some of them twice. */
function asked(answer: (row: number, call: number) => number, given: GivenContext = {}) {
  const columns = { x: range(300), text: range(300).map((i) => `text ${i}`) };
  let [calls, rowsLeft] = [-1, 0];
  return makeContext({
    reference: { columns },
    evaluation: { columns },
    predict: ({ x }) => {
      if (rowsLeft === 0) {
        calls++;
        rowsLeft = calls === 0 ? 300 : 200;
      }
      rowsLeft--;
      return answer(Number(x), calls);
    },
    ...given,
  });
}

describe.each([
  { testType: 'model_determinism', given: {} },
  { testType: 'text_identity', given: { textFeatures: ['text'] } },
])('$testType', ({ testType, given }) => {
  const identity = find(testType);

  test('passes a model that answers the same each time', async () => {
    const context = asked((row) => row / 300, given);
    const cases = await runOne(identity, context);
    expect(cases).toMatchObject([{ features: [], outcome: { severity: 'pass' }, impact: 0 }]);
    expect(measured(cases[0])).toMatchObject({
      'rows with another class': 0,
      'rows with another probability': 0,
      'sample size': 200,
      'the model': 'answers the same each time',
    });
    expect(context.modelCalls.map(({ rowCount }) => rowCount)).toEqual([300, 200, 200]);
  });

  test('does not mind the noise of the last decimal', async () => {
    const [caseResult] = await runOne(
      identity,
      asked((_, call) => 0.5 + call * 1e-6, given),
    );
    expect(outcomeOf(caseResult)).toBe('pass');
  });

  test('warns of answers that differ slightly', async () => {
    const [caseResult] = await runOne(
      identity,
      asked((_, call) => 0.7 + call * 0.01, given),
    );
    expect(outcomeOf(caseResult)).toBe('warning');
    expect(measured(caseResult)).toMatchObject({
      'rows with another class': 0,
      'rows with another probability': 200,
      'the model': 'answers the same question otherwise each time',
    });
    expect(caseResult?.impact).toBeCloseTo(0.01, 9);
  });

  test('warns of answers that hang on what else is asked', async () => {
    const [caseResult] = await runOne(
      identity,
      asked((_, call) => (call === 0 ? 0.7 : 0.4), given),
    );
    expect(outcomeOf(caseResult)).toBe('warning');
    expect(measured(caseResult)['the model']).toBe(
      'answers the same question alike, and otherwise when other rows are asked with it',
    );
  });

  test('is an alert when a class becomes another, and names rows', async () => {
    const [caseResult] = await runOne(
      identity,
      asked((row, call) => (row % 2 === 0 && call === 2 ? 0.4 : 0.6), given),
    );
    expect(outcomeOf(caseResult)).toBe('alert');
    const { 'failing row indices': rows, 'rows with another class': count } = measured(caseResult);
    expect(Array.from(rows as number[]).every((row) => row % 2 === 0)).toBe(true);
    expect(caseResult?.rows).toHaveLength(Number(count));
    expect(caseResult?.impact).toBeCloseTo(0.2, 9);
  });

  test('judges by thresholds of the user when there are some', async () => {
    const outcome = async (severity_thresholds: readonly number[]) =>
      outcomeOf(
        (
          await runOne(
            identity,
            asked((_, call) => 0.7 + call * 0.02, given),
            { severity_thresholds },
          )
        )[0],
      );
    expect([await outcome([0.1, 0.2]), await outcome([0.01, 0.1]), await outcome([0, 0.01])]).toEqual([
      'pass',
      'warning',
      'alert',
    ]);
  });

  test('skips without a row', async () => {
    const columns = { x: [], text: [] };
    const context = makeContext({
      ...given,
      reference: { columns },
      evaluation: { columns },
      predict: () => 0.5,
    });
    expect((await runOne(identity, context)).map(outcomeOf)).toEqual(['skip']);
  });
});

const others = transformationTests.filter(
  ({ testType }) => !['text_identity', 'model_determinism'].includes(testType),
);
test.each(others.map((one) => [one.testType, one] as const))(
  '%s is muted for a model that flips classes by itself',
  async (_, one) => {
    let asks = 0;
    const columns = {
      x: range(100),
      c: range(100).map((i) => `c${i % 12}`),
      text: range(100).map((i) => `é. ${i}`),
    };
    const isText = one.modalities.includes('text');
    const context = makeContext({
      ...(isText && { textFeatures: ['text'] }),
      reference: { columns },
      evaluation: { columns },
      // 307 is no multiple of any number of rows that are asked.
      predict: () => (asks++ % 307 < 150 ? 0.9 : 0.1),
    });
    const cases = await runOne(one, context);
    expect(cases.map(outcomeOf)).toEqual(['skip']);
    expect(cases[0]?.outcome).toMatchObject({
      reason: expect.stringMatching(
        /^the model answers differently to the same rows \(another class in \d+ of 100 rows\)$/,
      ),
    });
  },
);
