import { expect, test } from '@jest/globals';

import { resultTable } from '../../src/reports/result-table.js';
import { makeOutcome } from '../support/make-outcome.js';
import { makeTestCase } from '../support/make-test-case.js';

const plain = { width: 100, paint: (_style: string, text: string) => text };

const alert = makeTestCase({
  severity: 'alert',
  metrics: [
    { name: 'prediction change', category: 'output-diff', value: 0.62 },
    { name: 'original text', category: 'input', value: 'Not good.' },
  ],
});

test('is read from findings down to the verdict', () => {
  const text = resultTable(makeOutcome([alert, makeTestCase()]), plain);
  expect(text).toBe(
    [
      '       TEST             FEATURES  KEY METRIC              WHERE',
      'ALERT  text_upper_case  premise   prediction change 0.62  Not good.',
      '',
      'CATEGORY         ALERT  WARNING  PASSED  SKIPPED',
      'transformations  1      0        1       0',
      '',
      'MODEL METRIC  REFERENCE  EVALUATION',
      'accuracy      0.9        0.875',
      '',
      'FAILED  1 alert, at most 0 allowed.',
      '1 alert · 0 warning · 1 passed · 0 skipped · 1.2 s',
      '',
    ].join('\n'),
  );
});

test('shows the first findings and counts the others', () => {
  const text = resultTable(makeOutcome(Array.from({ length: 40 }, () => alert)), plain);
  expect(text.match(/^ALERT/gm)).toHaveLength(25);
  expect(text).toContain('… and 15 more, see results.json');
});

test('never writes wider than the terminal, nor foreign control characters', () => {
  const hostile = { ...alert, testType: `x\u001b[31m${'y'.repeat(300)}`, features: ['a\nb'] };
  const text = resultTable(makeOutcome([hostile]), plain);
  for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(100);
  expect(text).not.toContain('\u001b');
});

test('tells an error with its code and what to do', () => {
  const outcome = makeOutcome([], { verdict: { kind: 'error', code: 'unauthorized', reason: 'Refused.' } });
  expect(resultTable(outcome, plain)).toMatch(
    /^Error \(unauthorized\)\nRefused\.\n\nWhat to do: The cluster refused the token/,
  );
});
