import { describe, expect, test } from '@jest/globals';

import type { JudgedVerdict, Outcome } from '../../../src/domain/outcome.js';
import { isJudged } from '../../../src/domain/outcome.js';
import {
  commentLimitCharacters,
  renderComment,
  renderPassingNote,
} from '../../../src/reports/markdown/comment.js';
import { comparedCases, makeComparedOutcome } from '../../support/make-compared-outcome.js';
import { makeAsked, makeOutcome, policy } from '../../support/make-outcome.js';
import { makeTestCase } from '../../support/make-test-case.js';

const links = {
  summaryUrl: 'https://github.com/o/r/actions/runs/1#summary-2',
  artifactUrl: 'https://github.com/o/r/actions/runs/1/artifacts/3',
};
const render = (outcome: Outcome, limitCharacters = commentLimitCharacters): string =>
  renderComment(outcome, { limitCharacters, links });

test('verdict, reason, counts, rules and the comparison with the baseline come first, then links', () => {
  const lines = render(makeComparedOutcome()).split('\n');
  expect(lines.slice(0, 8)).toEqual([
    '## ❌ Model gate failed (measured 6 of 7)',
    '',
    '<p><strong>1 alert, at most 0 allowed.</strong> 2 alerts, 1 warning, 2 passed, 1 skipped, 1 ignored. Since the baseline: 2 new or worse, 1 known.</p>',
    '',
    '<p>Rules: rule for &quot;drift&quot; (fail-on never); 1 ignore rule</p>',
    '',
    '<table>',
    '<tr><th>Metric</th><th>Baseline</th><th>This run</th><th>Difference</th><th>Rows flipped: to wrong / to right</th></tr>',
  ]);
  const place = lines.findIndex((line) => line.includes('>Job summary<'));
  expect(lines.slice(place, place + 3)).toEqual([
    '<p><a href="https://github.com/o/r/actions/runs/1#summary-2">Job summary</a> · <a href="https://github.com/o/r/actions/runs/1/artifacts/3">HTML report</a></p>',
    '',
    '<p>Compared with <code>baselines/main.json</code>: 1 new, 1 worse, 1 fixed, 1 case only in this run, 2 cases only in the baseline.</p>',
  ]);
});

test('an error tells its code, its words and what to do', () => {
  const verdict = { kind: 'error', code: 'unauthorized', reason: 'Refused @octocat' } as const;
  const text = render(makeOutcome([], { results: undefined, verdict }));
  expect(text).toContain('**unauthorized**\n\n<pre>Refused @octocat</pre>\n\nThe cluster refused the token.');
});

test('the link to the test run names the host it leads to', () => {
  const text = renderComment(makeComparedOutcome(), {
    limitCharacters: 60_000,
    links: { testRunUrl: 'https://rime.example.com/test-runs/t1' },
  });
  expect(text).toContain(
    '<p><a href="https://rime.example.com/test-runs/t1">Test run on rime.example.com</a></p>',
  );
});

test('links go only to http(s)', () => {
  const text = renderComment(makeComparedOutcome(), {
    limitCharacters: 60_000,
    links: { summaryUrl: 'javascript:alert(1)', testRunUrl: 'https://rime.example/t?a="><script>' },
  });
  expect(text).not.toMatch(/javascript|script>/);
});

test('a checked configuration has a verdict and no counts', () => {
  const verdict = {
    ...judged(makeComparedOutcome()),
    kind: 'passed',
    reason: 'Inputs and cluster are fine',
    findings: [],
    known: [],
    ignored: [],
    comparison: undefined,
    notes: [],
  } as const;
  const text = render(makeOutcome([], { results: undefined, verdict }));
  expect(text).toContain('<p><strong>Inputs and cluster are fine.</strong></p>');
  expect(text).not.toMatch(/passed,|By category/);
});

describe('when there is too much', () => {
  const findings = Array.from({ length: 4000 }, (_, index) =>
    makeTestCase({
      caseId: String(index),
      severity: index < 2000 ? 'alert' : 'warning',
      features: [`feature ${index} 😀`],
      metrics: [{ name: 'prediction change', category: 'output-diff', value: 0.3 }],
    }),
  );
  const outcome = makeOutcome([...findings, comparedCases.skipped, makeTestCase()]);

  test.each([65_537, 65_536, 65_535, 30_000, 3_000, 700])('keeps to %i characters', (limit) => {
    const text = render(outcome, limit);
    expect(text.length).toBeLessThanOrEqual(limit);
    expect(text).toContain('2,000 alerts, at most 0 allowed');
    expect(text).toContain('2,000 alerts, 2,000 warnings, 1 passed, 1 skipped.');
    expect(text).toContain('<a href="https://github.com/o/r/actions/runs/1#summary-2">Job summary</a>');
  });

  test('counts the findings it leaves out, and keeps the category table', () => {
    const text = render(outcome);
    const shown = [...text.matchAll(/🔴 alert|🟡 warning/gu)].length;
    expect(shown).toBeGreaterThan(300);
    expect(text).toContain(`${4000 - shown} more in the job summary.`);
    expect(text).toContain('### By category');
    expect(text).not.toContain('<summary>1 skipped</summary>\n<table>');
  });
});

test('says that the gate would fail when it only reports', () => {
  const asked = makeAsked({ gate: { ...policy, mode: 'report' } });
  expect(render({ ...makeComparedOutcome(), asked })).toMatch(
    /^## ❌ Model gate would fail \(mode: report\) \(measured 6 of 7\)\n/,
  );
});

test('the passing note is short and keeps the links', () => {
  const text = renderPassingNote(makeOutcome([makeTestCase(), makeTestCase()]), links);
  expect(text.split('\n')).toEqual([
    '## ✅ Model gate passes now',
    '',
    '<p>0 alerts, 0 warnings, 2 passed, 0 skipped.</p>',
    '',
    '<p><a href="https://github.com/o/r/actions/runs/1#summary-2">Job summary</a> · <a href="https://github.com/o/r/actions/runs/1/artifacts/3">HTML report</a></p>',
    '',
    '<p><sub><code>demo run</code>: model <code>./model.onnx</code>, evaluation data <code>./evaluation.csv</code>, reference data <code>owner/data (split train)</code></sub></p>',
    '',
  ]);
});

function judged({ verdict }: Outcome): JudgedVerdict {
  if (!isJudged(verdict)) throw new Error(verdict.kind);
  return verdict;
}
