import { expect, test } from '@jest/globals';
import { toCaseRows } from '../../../src/reports/html/case-rows.js';
import { groupByTest } from '../../../src/reports/html/test-groups.js';
import { makeOutcome } from '../../support/make-outcome.js';
import { makeTestCase } from '../../support/make-test-case.js';
import { sampleOutcome } from './sample-outcome.js';

test('what counts comes first, then known, ignored, skipped and passing cases; each case once', () => {
  const rows = toCaseRows(sampleOutcome());
  const kinds = rows.map(({ severity, change, ignoredBy }) =>
    [severity, change, ignoredBy && 'ignored'].filter(Boolean).join(' '),
  );
  expect(kinds).toEqual([
    'alert new',
    'alert worse',
    'warning new',
    'warning unchanged',
    'alert new ignored',
    'skip',
    ...Array<string>(4).fill('pass'),
  ]);
  expect(new Set(rows.map(({ testCase }) => testCase)).size).toBe(10);
});

test('after an error the cases there are keep their severity', () => {
  const verdict = { kind: 'error', code: 'no-results', reason: 'too few' } as const;
  const cases = [makeTestCase(), makeTestCase({ status: 'fail', severity: undefined })];
  const rows = toCaseRows(makeOutcome(cases, { verdict }));
  expect(rows.map(({ severity }) => severity)).toEqual(['alert', 'pass']);
});

test('tests with alerts come first, within the category that has most', () => {
  const cases = [
    makeTestCase({ category: 'calm', testType: 'pass' }),
    makeTestCase({ category: 'bad', testType: 'harmless' }),
    makeTestCase({ category: 'bad', testType: 'harmful', severity: 'alert' }),
    makeTestCase({ category: 'doubtful', testType: 'warned', severity: 'warning' }),
  ];
  const groups = groupByTest(toCaseRows(makeOutcome(cases)));
  expect(groups.map(({ testType }) => testType)).toEqual(['harmful', 'harmless', 'warned', 'pass']);
});
