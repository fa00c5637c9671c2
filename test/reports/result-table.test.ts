import { expect, test } from '@jest/globals';

import { resultTable } from '../../src/reports/result-table.js';
import { makeComparedOutcome } from '../support/make-compared-outcome.js';
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

test('keeps columns aligned below East Asian names and emoji, which take two columns a character', () => {
  const wide = { ...alert, features: ['売上高', '🇯🇵'] };
  const narrow = { ...alert, features: ['premise'] };
  const [, first, second] = resultTable(makeOutcome([wide, narrow]), plain).split('\n');
  // Three characters and a flag of two columns each, and ", ": 10 columns, and so three blanks more below "premise".
  expect(first).toBe('ALERT  text_upper_case  売上高, 🇯🇵  prediction change 0.62  Not good.');
  expect(second).toBe('ALERT  text_upper_case  premise     prediction change 0.62  Not good.');
  const cut = resultTable(makeOutcome([wide]), { ...plain, width: 27 }).split('\n')[1];
  // Column 27 would be the first half of the second character.
  expect(cut).toBe('ALERT  text_upper_case  売');
});

test('tells an error with its code and what to do', () => {
  const outcome = makeOutcome([], { verdict: { kind: 'error', code: 'unauthorized', reason: 'Refused.' } });
  expect(resultTable(outcome, plain)).toMatch(
    /^Error \(unauthorized\)\nRefused\.\n\nWhat to do: The cluster refused the token/,
  );
});

test('with a baseline and rules tells what is new, what is left out and why', () => {
  const text = resultTable(makeComparedOutcome(), { ...plain, width: 160 });
  expect(text).toBe(
    [
      '           SINCE  TEST                                FEATURES  KEY METRIC                                        WHERE',
      'ALERT      worse  subset_performance:subset_accuracy  job       difference from overall -0.21 ± 0.03 on 412 rows  student',
      'WARNING ~  new    text_upper_case                     premise   prediction change 0.12',
      '~ uncertain: its interval touches the threshold',
      '',
      'CATEGORY            ALERT  WARNING  PASSED  SKIPPED  IGNORED',
      'drift               1      0        0       1        0',
      'subset-performance  1      0        0       0        0',
      'transformations     0      1        2       0        0',
      'abnormal-inputs     0      0        0       0        1',
      '',
      'MODEL METRIC  REFERENCE  EVALUATION',
      'accuracy      0.9        0.875',
      '',
      'Note  The ignore rule for test "class_drift" is not used: it matches no case of this run.',
      'Note  The baseline has no case of the category "drift".',
      '',
      'FAILED  1 alert, at most 0 allowed.',
      '2 alert · 1 warning · 2 passed · 1 skipped · 1 ignored · 2 new or worse · 1 known · 1 fixed · 1.2 s',
      '',
    ].join('\n'),
  );
});

test('a skipped run says only why', () => {
  const verdict = { kind: 'skipped', reason: 'No credentials reached this job.' } as const;
  expect(resultTable(makeOutcome([], { results: undefined, verdict }), plain)).toBe(
    'SKIPPED  No credentials reached this job.\n',
  );
});

test('a log reads no command in what a cluster says', () => {
  const hostile = { ...alert, category: '::error::x', testType: '##[warning]y' };
  const text = resultTable(makeOutcome([hostile]), plain);
  expect(text).not.toMatch(/^\s*::|##\[/m);
});
