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
      'ALERT    Texts in capitals · premise',
      '         Prediction change 0.62: Not good.',
      '         Usual causes: A tokenizer or a list of words that tells capitals from small letters, or',
      '         training texts without capitals.',
      '         What to do: Use an uncased tokenizer, put texts in small letters at training and in',
      '         production alike, or add texts in capitals to the training data.',
      '         docs/tests/text_upper_case.md',
      '         Test text_upper_case',
      '',
      'CATEGORY         ALERT  WARNING  PASSED  SKIPPED',
      'transformations  1      0        1       0',
      '',
      'MODEL METRIC  REFERENCE  EVALUATION',
      'Accuracy      90 %       87.5 %',
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
  expect(text).toContain('… and 15 more, see report.html');
});

test('never writes wider than the terminal, nor foreign control characters', () => {
  const hostile = { ...alert, testType: `x\u001b[31m${'y'.repeat(300)}`, features: ['a\nb'] };
  const text = resultTable(makeOutcome([hostile]), plain);
  for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(100);
  expect(text).not.toContain('\u001b');
});

test('keeps columns aligned below East Asian names, which take two columns a character', () => {
  const wide = { ...alert, category: '売上高' };
  const lines = resultTable(makeOutcome([wide]), plain).split('\n');
  const start = lines.findIndex((line) => line.startsWith('CATEGORY'));
  // Three characters of two columns each, and so four blanks up to the tenth column.
  expect(lines.slice(start, start + 2)).toEqual([
    'CATEGORY  ALERT  WARNING  PASSED  SKIPPED',
    '売上高    1      0        0       0',
  ]);
});

const sure = makeTestCase({
  testType: 'model_performance:root_mean_squared_error',
  features: [],
  severity: 'alert',
  metrics: [
    { name: 'degradation', category: 'performance-diff', value: 0.0926712345 },
    { name: 'metric', category: 'performance-metric-name', value: 'root_mean_squared_error' },
    { name: 'reference value', category: 'performance-metric-value', value: -0.09267 },
    { name: 'evaluation value', category: 'performance-metric-value', value: 1234567.891 },
    { name: 'at least', category: 'performance-metric-value', value: 0.0712345 },
    { name: 'at most', category: 'performance-metric-value', value: 0.1112345 },
    { name: 'alert threshold', category: 'performance-metric-value', value: 0.05 },
  ],
});

test.each([200, 120, 80, 60, 40, 24, 10])('cuts and breaks no number at %d columns', (width) => {
  const text = resultTable(makeOutcome([sure, makeTestCase()]), { ...plain, width });
  const numbers = ['1,234,568', '-0.09267', '9.27 %', '7.12 %', '11.1 %', '5 %', '90 %', '87.5 %'];
  for (const number of numbers) expect(text).toContain(number);
  if (width < 33) return;
  for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(Math.max(width, 52));
});

test('says where a table became lines of words', () => {
  const text = resultTable(makeOutcome([sure]), { ...plain, width: 30 });
  expect(text).toContain(
    'MODEL METRIC (too narrow here for a table)\nAccuracy: reference 90 %,\nevaluation 87.5 %\n',
  );
});

test('orders findings by severity, certainty and how far beyond the threshold they surely are', () => {
  const at = (testType: string, least: number, threshold: number, more = {}) =>
    makeTestCase({
      testType,
      features: [],
      severity: 'alert',
      metrics: [
        { name: 'degradation', category: 'performance-diff', value: least + 0.1 },
        { name: 'at least', category: 'performance-metric-value', value: least },
        { name: 'at most', category: 'performance-metric-value', value: least + 0.2 },
        { name: 'alert threshold', category: 'performance-metric-value', value: threshold },
      ],
      ...more,
    });
  const cases = [
    at('weak', 0.2, 0.1, { category: 'drift' }),
    at('warned', 9, 0.1, { category: 'drift', severity: 'warning' }),
    at('strong', 0.4, 0.1, { category: 'drift' }),
    at('model', 0.11, 0.1, { category: 'model-performance' }),
    at('floor:ranking', 0.11, 0.1, { category: 'model-performance' }),
  ];
  const heads = resultTable(makeOutcome(cases), plain).match(/^(?:ALERT|WARNING) .*$/gm);
  expect(heads).toEqual([
    'ALERT    Knows something',
    'ALERT    model',
    'ALERT    strong',
    'ALERT    weak',
    'WARNING  warned',
  ]);
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
      '           METRIC                BASELINE  THIS RUN  DIFFERENCE                   FLIPS',
      'WORSE      Accuracy              91.6 %    87.2 %    4.43 ± 2.6 points worse      24 / 7',
      'UNCERTAIN  Recall                75 %      70 %      5 ± 6 points worse           9 / 4',
      '           Mean reciprocal rank  0.5       0.5123    0.0123 better (values only)  –',
      'FLIPS: rows that went wrong / went right',
      'Recall is not settled: about 180 rows would settle it',
      'The flips to wrong concentrate in channel = shop: 20 of 120 rows that were right went wrong, elsewhere 4 of 231.',
      'Note  383 of 400 rows are in the baseline, too, which has 383: the models are compared on those.',
      '',
      'ALERT    Accuracy on a subset · job (worse)',
      '         Difference from overall -0.21 ± 0.03 on 412 rows: student.',
      '         412 rows',
      '         Usual causes: Too few training rows of such a kind, a feature that is filled otherwise there (another unit, a default, nulls), labels that were made by',
      '         other people or rules, or a kind that did not exist when the model was trained.',
      '         What to do: Look at ten of the failing rows. If their inputs are wrong, mend the data; if they are right, get more training rows of this kind, give the',
      '         model a feature that tells it apart, or keep the model from answering there. If the subset is known to be hard and the loss is tolerable, ignore this',
      '         finding with a reason and a day.',
      '         docs/tests/subset_performance-subset_accuracy.md',
      '         Test subset_performance:subset_accuracy',
      'WARNING  Texts in capitals · premise (new, uncertain)',
      '         Prediction change 0.12.',
      '         Uncertain: its interval touches the threshold, so that another sample might be judged otherwise.',
      '         Usual causes: A tokenizer or a list of words that tells capitals from small letters, or training texts without capitals.',
      '         What to do: Use an uncased tokenizer, put texts in small letters at training and in production alike, or add texts in capitals to the training data.',
      '         docs/tests/text_upper_case.md',
      '         Test text_upper_case',
      '',
      'CATEGORY            ALERT  WARNING  PASSED  SKIPPED  IGNORED',
      'drift               1      0        0       1        0',
      'subset-performance  1      0        0       0        0',
      'transformations     0      1        2       0        0',
      'abnormal-inputs     0      0        0       0        1',
      '',
      'MODEL METRIC  REFERENCE  EVALUATION',
      'Accuracy      90 %       87.5 %',
      '',
      'Note  With 383 rows a loss in accuracy below 4.1 points cannot be told from chance; with 120 rows one in recall below 9.9 points.',
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
        'WORSE Accuracy: 91.6 % → 87.2 %, 4.43 ± 2.6 points worse, flipped 24 / 7',
        'UNCERTAIN Recall: 75 % → 70 %, 5 ± 6 points worse, flipped 9 / 4',
        'Mean reciprocal rank: 0.5 → 0.5123, 0.0123 better \\(values only\\), flipped –',
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
  const metrics = [{ ...metric, metric: 'macro_precision', isWorse: true, isUncertain: true }];
  const model = { metrics, rows: undefined, concentration: undefined, notes: [] };
  const comparison = { ...verdict.comparison, model };
  const text = resultTable({ ...outcome, verdict: { ...verdict, comparison } }, { ...plain, width: 80 });
  expect(text.split('\n').slice(0, 3)).toEqual([
    '          METRIC           BASELINE  THIS RUN  DIFFERENCE               FLIPS',
    'UNPROVEN  Macro precision  91.6 %    87.2 %    4.43 ± 2.6 points worse  24 / 7',
    'FLIPS: rows that went wrong / went right',
  ]);
});
