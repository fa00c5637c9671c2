import { describe, expect, test } from '@jest/globals';
import type { ModelFailures } from '../../../../src/engine/models/model-failures.js';
import { modelFailures } from '../../../../src/engine/checks/floors/model-failures.js';
import type { CaseResult } from '../../../../src/engine/contract/stress-test.js';
import { makeContext } from '../../../support/test-context.js';
import { measured, outcomeOf } from '../../suite/run-one.js';

const made = (overrides: Partial<ModelFailures> = {}): ModelFailures => ({
  rows: [4, 7],
  alone: [4, 7],
  places: [5, 8],
  rowCount: 20,
  file: 'e.csv',
  message: "KeyError: 'z'",
  cause: { kind: 'cell', column: 'job', cell: 'z' },
  ...overrides,
});

async function find(failures: Parameters<typeof makeContext>[0]): Promise<readonly CaseResult[]> {
  return modelFailures.run(makeContext(failures), {});
}

describe('model_failures', () => {
  test('has no case where the model answered for every row', async () => {
    expect(await find({})).toEqual([]);
  });

  test('is an error on evaluation rows, with file, row, column and the model’s words', async () => {
    const [caseResult, ...others] = await find({ failures: { evaluation: made() } });
    expect(others).toEqual([]);
    expect(caseResult).toMatchObject({
      features: ['job'],
      impact: 0.1,
      rows: [4, 7],
      outcome: {
        kind: 'error',
        message:
          'the model failed on 2 of 20 evaluation rows, the first is row 5 of "e.csv", where the column "job" holds ' +
          '"z". It said: KeyError: \'z\'',
      },
    });
    expect(measured(caseResult)).toEqual({
      'share of rows without an answer': 0.1,
      'rows without an answer': 2,
      'of them given up with their batch': 0,
      data: 'evaluation',
      file: 'e.csv',
      'failing rows of the file': [5, 8],
      'failing row indices': [4, 7],
      'suspected column': 'job',
      'value that fails': '"z"',
      'words of the model': "KeyError: 'z'",
    });
  });

  test.each([
    { name: 'a warning on some reference rows', rowCount: 20, expected: 'warning' },
    { name: 'an error on most of them', rowCount: 3, expected: 'error' },
  ])('is $name', async ({ rowCount, expected }) => {
    const [caseResult] = await find({ failures: { reference: made({ rowCount }) } });
    expect(outcomeOf(caseResult)).toBe(expected);
    expect(caseResult?.rows).toBeUndefined();
  });

  test('tells the row that failed alone before one that was given up, and columns that others changed', async () => {
    const cause = { kind: 'other-rows', columns: ['plan'] } as const;
    const [caseResult] = await find({ failures: { evaluation: made({ alone: [7], cause }) } });
    expect(caseResult?.outcome).toMatchObject({
      message: expect.stringMatching(
        /the first is row 8 of "e\.csv", which it answers without the other rows \(for a null in "plan" all whole numbers there become fractions\)/,
      ),
    });
    expect(measured(caseResult)).toMatchObject({
      'of them given up with their batch': 1,
      'suspected columns': ['plan'],
    });
    expect(caseResult?.features).toEqual(['plan']);
  });

  test('bounds and quotes what comes from files and models', async () => {
    const long = 'x'.repeat(50_000);
    const cause = { kind: 'cell', column: `a"b\n${long}`, cell: `1\n::error::${long}` } as const;
    const [caseResult] = await find({ failures: { evaluation: made({ message: long, file: long, cause }) } });
    if (caseResult?.outcome.kind !== 'error') throw new Error('There is no error.');
    expect(caseResult.outcome.message.length).toBeLessThan(1000);
    expect(caseResult.outcome.message).not.toContain('\n');
  });
});
