import { expect, test } from '@jest/globals';

import { caseChart } from '../../../src/reports/markdown/case-chart.js';
import { makeOutcome } from '../../support/make-outcome.js';
import { makeTestCase } from '../../support/make-test-case.js';

const verdictOf = (...severities: readonly ('pass' | 'warning' | 'alert')[]) =>
  makeOutcome(severities.map((severity, k) => makeTestCase({ severity, caseId: String(k) }))).verdict;

test('draws each result that occurs with its count', () => {
  // The form is that of Mermaid's documentation: `pie showData title …`, then `"label" : number`.
  expect(caseChart(verdictOf('pass', 'alert', 'pass')).head).toBe(
    '```mermaid\npie showData title Test cases by result\n  "Alert" : 1\n  "Passed" : 2\n```',
  );
});

test('draws nothing that has one kind of result, or none', () => {
  expect(caseChart(verdictOf('pass', 'pass')).head).toBe('');
  expect(caseChart({ kind: 'skipped', reason: 'no key' }).head).toBe('');
});
