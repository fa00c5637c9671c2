import { describe, expect, test } from '@jest/globals';

import type { Verdict } from '../../../src/domain/outcome.js';
import { renderComment } from '../../../src/reports/markdown/comment.js';
import { findingsOf } from '../../../src/reports/facts/findings-of.js';
import { resultTable } from '../../../src/reports/terminal/result-table.js';
import { renderSummary } from '../../../src/reports/markdown/summary.js';
import { makeOutcome } from '../../support/make-outcome.js';
import { makeTestCase } from '../../support/make-test-case.js';

const verdict: Verdict = { kind: 'error', code: 'job-failed', reason: 'The model failed on every row.' };
const cases = [
  makeTestCase(),
  makeTestCase({ testType: 'duplicate_rows', severity: 'warning' }),
  makeTestCase({ testType: 'null_check', severity: 'alert' }),
];
const outcome = makeOutcome(cases, { verdict });

describe('a run that was measured and ended in an error', () => {
  test('has its alerts and warnings for findings, worst first', () => {
    expect(findingsOf(outcome).findings.map(({ testCase }) => testCase.testType)).toEqual([
      'null_check',
      'duplicate_rows',
    ]);
  });

  test.each([
    ['the terminal', resultTable(outcome, { width: 100, paint: (_, text) => text })],
    ['the summary', renderSummary(outcome)],
    ['the comment', renderComment(outcome, { limitCharacters: 65_536, links: {} })],
  ])('shows them in %s, beside the error', (_, text) => {
    expect(text).toContain('null_check');
    expect(text).toContain('duplicate_rows');
    expect(text).toContain('The model failed on every row.');
  });

  test('has none when it was not measured', () => {
    expect(findingsOf(makeOutcome([], { verdict, results: undefined })).findings).toEqual([]);
  });
});
