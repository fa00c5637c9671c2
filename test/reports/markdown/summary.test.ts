import { describe, expect, test } from '@jest/globals';

import type { Outcome } from '../../../src/domain/outcome.js';
import type { TestCase } from '../../../src/domain/results.js';
import { renderSummary, summaryLimitBytes } from '../../../src/reports/markdown/summary.js';
import { makeAsked, makeOutcome, policy } from '../../support/make-outcome.js';
import { makeTestCase } from '../../support/make-test-case.js';

const alert = makeTestCase({
  testType: 'subset_performance:subset_accuracy',
  category: 'subset-performance',
  features: ['job'],
  status: 'warning',
  severity: 'alert',
  metrics: [
    { name: 'subset', category: 'subset-details', value: 'student' },
    { name: 'accuracy difference', category: 'performance-diff', value: 0.21345 },
  ],
});

test('tells the verdict and its reason first', () => {
  const lines = renderSummary(makeOutcome([alert, makeTestCase()])).split('\n');
  expect(lines.slice(0, 3)).toEqual([
    '## ❌ Model gate failed',
    '',
    '<p><strong>1 alert, at most 0 allowed.</strong> 1 alert, 0 warnings, 1 passed, 0 skipped.</p>',
  ]);
});

test('shows a finding with what it is about, in a sentence', () => {
  expect(renderSummary(makeOutcome([alert]))).toContain(
    '<tr><td>🔴 alert</td><td><strong>Accuracy on a subset</strong> on <code>job</code><br>Accuracy difference 0.2135: student.' +
      '<br><em>What to do:</em> Look at ten of the failing rows. If their inputs are wrong, mend the data; if they are right, get more training rows of this kind, give the model a feature that tells it apart, or keep the model from answering there. If the subset is known to be hard and the loss is tolerable, ignore this finding with a reason and a day.' +
      '<br><sub><code>subset_performance:subset_accuracy</code></sub></td><td></td></tr>',
  );
});

test('says that the gate would fail when it only reports', () => {
  const asked = makeAsked({ gate: { ...policy, mode: 'report' } });
  expect(renderSummary(makeOutcome([alert], { asked }))).toContain(
    '## ❌ Model gate would fail (mode: report)',
  );
});

test('tells an error with its code, its own words and what to do', () => {
  const outcome = makeOutcome([], {
    results: undefined,
    verdict: { kind: 'error', code: 'job-failed', reason: 'Traceback:\n\n  ValueError: <b>' },
  });
  const text = renderSummary(outcome);
  expect(text).toContain('**job-failed**\n\n<pre>Traceback:\n\n  ValueError: &lt;b&gt;</pre>');
  expect(text).toContain('correct what it names and run again');
});

test('folds skipped cases with their reasons', () => {
  const skip = makeTestCase({
    status: 'skip',
    severity: undefined,
    metrics: [{ name: 'skip reason', category: 'model-error', value: 'only one class' }],
  });
  expect(renderSummary(makeOutcome([skip, makeTestCase()]))).toMatch(
    /<summary>1 skipped<\/summary>[^]*only one class/,
  );
});

test('links the test run only to http(s)', () => {
  const withUrl = (webUrl: string): Outcome => {
    const outcome = makeOutcome([makeTestCase()]);
    return outcome.results
      ? { ...outcome, results: { ...outcome.results, testRun: { ...outcome.results.testRun, webUrl } } }
      : outcome;
  };
  expect(renderSummary(withUrl('https://rime.example.com/test-runs/t1'))).toContain(
    '<a href="https://rime.example.com/test-runs/t1"><code>t1</code></a>',
  );
  expect(renderSummary(withUrl('javascript:alert(1)'))).not.toContain('javascript');
});

describe('hostile text', () => {
  const hostile =
    '</td></table>\n\n# x\n|a|b| `c` <img src=x onerror=alert(1)> @octocat #1 https://x.example\r\n::error::x\u202e\u200b';
  const text = renderSummary(
    makeOutcome([
      makeTestCase({
        testType: hostile,
        category: hostile,
        features: [hostile],
        severity: 'alert',
        unknownWords: [hostile],
        metrics: [
          { name: hostile, category: 'performance-diff', value: 0.5 },
          { name: 'subset', category: 'subset-details', value: hostile },
        ],
      }),
      makeTestCase({
        severity: 'alert',
        metrics: [{ name: 'error', category: 'model-error', value: hostile }],
      }),
      makeTestCase({
        status: 'skip',
        metrics: [{ name: 'skip reason', category: 'unspecified', value: hostile }],
      }),
    ]),
  );

  test('stands in code elements alone, where GitHub makes no mentions and no links', () => {
    const outside = text.replaceAll(/<code>[^<]*<\/code>/g, '');
    expect(outside).not.toMatch(/octocat|x\.example|#1/);
  });

  test('opens no tag and ends no block', () => {
    expect(text).not.toContain('<img');
    expect(text).not.toMatch(/^# x/m);
    expect(text).not.toMatch(/^::/m);
    // Inside the tables there is no blank line, so Markdown is never read there.
    const tables = [...text.matchAll(/<table>[^]*?<\/table>/g)].map(([table]) => table);
    expect(tables.length).toBeGreaterThan(1);
    for (const table of tables) expect(table).not.toMatch(/\n\s*\n/);
  });

  test('keeps no invisible character', () => {
    expect(text).not.toMatch(/[\u200b\u202e\r]/);
  });
});

describe('the size limit', () => {
  const many = (count: number, name: string): TestCase[] =>
    Array.from({ length: count }, (_, index) => ({ ...alert, features: [`${name}${index}`] }));

  test.each([
    ['ascii', 'x'.repeat(150)],
    ['four-byte characters', '😀'.repeat(40)],
  ])('is kept in bytes with %s, and what is left out is counted', (_, name) => {
    const text = renderSummary(makeOutcome(many(9000, name)));
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(summaryLimitBytes);
    const shown = text.split('🔴').length - 1;
    expect(shown).toBeGreaterThan(1000);
    expect(text).toContain(`${9000 - shown} more in <code>results.json</code>`);
  });

  test('leaves verdict and counts when hardly anything fits', () => {
    const text = renderSummary(makeOutcome(many(50, 'f')), { limitBytes: 2000 });
    expect(text).toContain('Model gate failed');
    expect(text).toContain('50 alerts, at most 0 allowed');
    expect(text).toContain('more in <code>results.json</code>');
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(2000);
  });
});

test('leaves room in the limit for the line break that the runner adds', () => {
  const cases = Array.from({ length: 20_000 }, (_, index) =>
    makeTestCase({ severity: 'alert', features: [`feature ${index}`, 'x'.repeat(60)] }),
  );
  const bytes = Buffer.byteLength(renderSummary(makeOutcome(cases)));
  // 1 MiB by GitHub's documentation "Workflow commands", less CR LF.
  expect(bytes).toBeLessThanOrEqual(1_048_574);
  expect(bytes).toBeGreaterThan(1_040_000);
});

test('says how sure a finding is, where it was rated by its interval', () => {
  const rated = makeTestCase({
    severity: 'alert',
    metrics: [{ name: 'confidence level', category: 'performance-metric-value', value: 0.99 }],
  });
  const legend = 'How sure: by chance alone one test finds something in at most about 0.5 % of runs';
  expect(renderSummary(makeOutcome([rated]))).toContain(legend);
  expect(renderSummary(makeOutcome([makeTestCase({ severity: 'alert' })]))).not.toContain(legend);
});
