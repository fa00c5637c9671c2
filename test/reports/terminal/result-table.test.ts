import { expect, test } from '@jest/globals';

import { isJudged } from '../../../src/domain/outcome.js';
import { resultTable } from '../../../src/reports/terminal/result-table.js';
import { makeComparedOutcome, modelComparison } from '../../support/make-compared-outcome.js';
import { makeOutcome } from '../../support/make-outcome.js';
import { makeTestCase } from '../../support/make-test-case.js';

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
      'Note  No baseline was asked for, so nothing tells whether the model got worse.',
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
      '           METRIC                BASELINE  THIS RUN  DIFFERENCE             WRONG/RIGHT',
      'WORSE      Accuracy              0.9164    0.8721    -0.0443 ± 0.026        24 / 7',
      'UNCERTAIN  Recall                0.75      0.7       -0.05 ± 0.06           9 / 4',
      '           Mean Reciprocal Rank  0.5       0.5123    +0.0123 (values only)  –',
      'Recall is not settled: about 180 rows would settle it',
      'The flips to wrong concentrate in channel = shop: 20 of 120 rows that were right went wrong, elsewhere 4 of 231.',
      'Note  383 of 400 rows are in the baseline, too, which has 383: the models are compared on those.',
      '',
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
      'Note  With 383 rows a drop of Accuracy below 0.041 cannot be told from chance; with 120 rows one of Recall below 0.099.',
      'Note  The ignore rule for test "class_drift" is not used: it matches no case of this run.',
      'Note  The baseline has no case of the category "drift".',
      '',
      'FAILED (measured 6 of 7)  1 alert, at most 0 allowed.',
      'Rules  rule for "drift" (fail-on never); 1 ignore rule',
      '2 alert · 1 warning · 2 passed · 1 skipped · 1 ignored · 1 uncertain · 2 new or worse · 1 known · 1 fixed · 1.2 s',
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

test('at 80 columns nothing of the comparison with the baseline is cut', () => {
  const text = resultTable(makeComparedOutcome(), { ...plain, width: 80 });
  expect(text).toMatch(
    new RegExp(
      [
        '^MODEL COMPARED WITH THE BASELINE \\(ROWS FLIPPED: TO WRONG / TO RIGHT\\)',
        'WORSE Accuracy: 0.9164 → 0.8721, -0.0443 ± 0.026, flipped 24 / 7',
        'UNCERTAIN Recall: 0.75 → 0.7, -0.05 ± 0.06, flipped 9 / 4',
        'Mean Reciprocal Rank: 0.5 → 0.5123, \\+0.0123 \\(values only\\), flipped –',
      ].join('\n'),
    ),
  );
});

test('at 80 columns the usual metrics still stand in a table', () => {
  const [metric] = modelComparison.metrics;
  const outcome = makeComparedOutcome();
  const { verdict } = outcome;
  if (!metric || !isJudged(verdict) || !verdict.comparison)
    throw new TypeError('the outcome has a comparison');
  const metrics = [{ ...metric, title: 'Area Under Curve', isWorse: true, isUncertain: true }];
  const model = { metrics, rows: undefined, concentration: undefined, notes: [] };
  const comparison = { ...verdict.comparison, model };
  const text = resultTable({ ...outcome, verdict: { ...verdict, comparison } }, { ...plain, width: 80 });
  expect(text.split('\n').slice(0, 3)).toEqual([
    '          METRIC            BASELINE  THIS RUN  DIFFERENCE       WRONG/RIGHT',
    'UNPROVEN  Area Under Curve  0.9164    0.8721    -0.0443 ± 0.026  24 / 7',
    '',
  ]);
});
