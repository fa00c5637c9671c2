import { describe, expect, test } from '@jest/globals';
import { fc } from '../support/seeded-fast-check.js';
import { load } from 'js-yaml';
import { XmlDocument } from 'libxml2-wasm';

import { isJudged, type Outcome } from '../../src/domain/outcome.js';
import type { ModelComparison } from '../../src/domain/comparison.js';
import type { Metric, TestCase } from '../../src/domain/results.js';
import { renderComment, renderPassingNote } from '../../src/reports/markdown/comment.js';
import { readResultsJson } from '../../src/reports/results-file/read-results-json.js';
import { resultTable } from '../../src/reports/terminal/result-table.js';
import { renderResultsJson } from '../../src/reports/results-file/results-json.js';
import { renderJunit } from '../../src/reports/ci/junit.js';
import { renderSarif } from '../../src/reports/ci/sarif.js';
import { renderSummary } from '../../src/reports/markdown/summary.js';
import { renderModelCard } from '../../src/reports/model-card/render-model-card.js';
import { modelComparison } from '../support/make-compared-outcome.js';
import { makeAsked, makeOutcome, makeTested } from '../support/make-outcome.js';

/** What readers of these reports would obey: Markdown, HTML, GitHub, SARIF, XML, workflow commands, terminals. */
const pieces = [
  '|', '`', '```\n', '</code>', '</td></tr></table>', '</pre>', '<details>', '<img src=x onerror=alert(1)>', '<script>',
  '@octocat', '@org/team', '#123', 'GH-7', 'o/r#9', 'https://evil.example/x', 'www.evil.example', 'me@evil.example',
  '[click](javascript:alert(1))', '![x](https://evil.example/p.png)', 'javascript:alert(1)', '<!-- model-gate:abc -->',
  '<!-- model-gate-state:{} -->', '-->', ']]>', '<![CDATA[', '&amp;', '&#64;', '\r\n', '\n', '\n\n# head\n\n', '\n\n- item',
  '::set-output name=verdict::passed', '\n::error::x', '##[error]x', '\u202e', '\u200b', '\u2066', '\ufeff', '\ud800', '\udc00',
  '\u0000', '\u001b[31m', '\ufffe', '$$x$$', ':tada:', '{0}', '__proto__', 'word', ' ', '😀', 'مرحبا',
]; // prettier-ignore
const foreign = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 10 })
  .map((some) => some.join(''));

const value = fc.oneof(
  foreign,
  fc.double(),
  fc.constant(null),
  fc.array(foreign, { maxLength: 4 }),
  fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { maxLength: 4 }),
);
const metricCategory = fc.oneof(
  foreign,
  fc.constantFrom('performance-diff', 'input', 'subset-details', 'failing-inputs', 'model-error'),
);
const metricName = fc.oneof(
  foreign,
  fc.constantFrom('subset', 'subset size', 'skip reason', 'margin of error', 'uncertain'),
);
const metric: fc.Arbitrary<Metric> = fc.record({ name: metricName, category: metricCategory, value });
const testCase: fc.Arbitrary<TestCase> = fc.record({
  testType: foreign,
  caseId: foreign,
  category: foreign,
  features: fc.array(foreign, { maxLength: 3 }),
  status: fc.constantFrom('pass', 'warning', 'fail', 'skip'),
  severity: fc.constantFrom('pass', 'warning', 'alert', undefined),
  importance: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }), { nil: undefined }),
  metrics: fc.array(metric, { maxLength: 5 }),
  unknownWords: fc.array(foreign, { maxLength: 1 }),
});

function hostileModel(text: string, other: string): ModelComparison {
  const [metric] = modelComparison.metrics;
  return {
    ...modelComparison,
    metrics: metric ? [{ ...metric, metric: text, title: text, method: other }] : [],
    concentration: modelComparison.concentration && {
      ...modelComparison.concentration,
      feature: text,
      subset: other,
    },
    notes: [text, `${other} is not compared.`],
  };
}

/** A run in which everything that comes from outside is hostile. */
const hostileOutcome: fc.Arbitrary<Outcome> = fc
  .record({ cases: fc.array(testCase, { minLength: 1, maxLength: 6 }), text: foreign, reason: foreign })
  .map(({ cases, text, reason }) => {
    const outcome = makeOutcome(cases);
    const { results, verdict } = outcome;
    const rule = { test: text, feature: text, category: text, case: text, reason, expires: text };
    return {
      ...outcome,
      asked: makeAsked({
        target: text,
        rules: [text, `tests off: "${reason}"`],
        run: { name: text, seed: 1 },
        report: { ...makeAsked().report, commentKey: text, annotatedFile: text, ruleLines: { [text]: 3 } },
      }),
      tested: makeTested({
        model: { kind: 'file', name: text },
        reference: { kind: 'hub', name: text, split: reason, revision: text },
        evaluation: { kind: 'hub', name: text, configuration: reason, split: text },
      }),
      ids: { projectId: text, jobId: text, testRunId: text },
      results: results && {
        detectable: [{ metric: text, title: text, rows: 20, drop: 0.1 }],
        cases,
        testRun: {
          ...results.testRun,
          testRunId: text,
          name: text,
          webUrl: `https://rime.example/${text}`,
          engineVersion: text,
          modelMetrics: [{ name: text, reference: 1, evaluation: undefined }],
        },
      },
      verdict: isJudged(verdict)
        ? {
            ...verdict,
            reason: `2 alerts of "${text}"`,
            findings: verdict.findings.slice(1),
            known: verdict.findings.slice(0, 1),
            ignored: verdict.findings.slice(0, 1).map((finding) => ({ ...finding, rule })),
            notes: [text, `The ignore rule for "${text}" expired.`],
            uncertain: cases.slice(0, 2),
            comparison: {
              baseline: text,
              differences: [text],
              fixed: cases.slice(0, 1),
              onlyHere: 1,
              onlyThere: 1,
              model: hostileModel(text, reason),
            },
          }
        : { kind: 'error' as const, code: 'job-failed' as const, reason: text },
    };
  });

const links = { summaryUrl: 'https://github.com/o/r/actions/runs/1' };
const invisible =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufffe\uffff]/; // eslint-disable-line no-control-regex
const loneSurrogate = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/** Tags of our own; all attributes but an escaped link's are foreign. */
const ownTag =
  /^<\/?(?:p|ul|li|table|tr|th|td|code|pre|strong|sub|details|summary|a|br|em)>$|^<a href="https?:\/\/[^"<>\s]*">$/;

/** Markdown in which every foreign text is shown and none is obeyed. */
function expectTame(markdown: string): void {
  expect(markdown).not.toMatch(invisible);
  expect(markdown).not.toMatch(loneSurrogate);
  expect(markdown).not.toContain('<!--');
  expect(markdown).not.toMatch(/^\s*::|##\[/m);
  for (const [tag] of markdown.matchAll(/<[^>]*>?/g)) expect(tag).toMatch(ownTag);
  // Blank lines end an HTML block; a table or paragraph that holds none is never read as Markdown.
  for (const [table] of markdown.matchAll(/<table>[^]*?<\/table>/g)) expect(table).not.toMatch(/\n\s*\n/);
  const outside = markdown
    .replaceAll(/<pre>[^<]*<\/pre>/g, '')
    .replaceAll(/<code>[^<]*<\/code>/g, '')
    .replaceAll(/<[^>]*>/g, '');
  expect(outside).not.toMatch(/octocat|@|evil|javascript|#\d|GH-7|model-gate:|\$\$|:tada:|\]\(|set-output/);
}

const runs = { numRuns: 60 };

describe('whatever a cluster, a dataset, a model or a file says', () => {
  test('summary and comment show it and obey nothing of it', () => {
    fc.assert(
      fc.property(hostileOutcome, (outcome) => {
        expectTame(renderSummary(outcome));
        expectTame(renderComment(outcome, { limitCharacters: 60_000, links }));
        expectTame(renderComment(outcome, { limitCharacters: 1500, links }));
        expectTame(renderPassingNote(outcome, links));
      }),
      runs,
    );
  });

  test('the model card shows it, and neither Markdown nor its metadata obey it', () => {
    const withSubset = hostileOutcome.map((outcome) => {
      const { results } = outcome;
      const cases = (results?.cases ?? []).map((one) => ({ ...one, category: 'subset-performance' }));
      const modelMetrics = (results?.testRun.modelMetrics ?? []).map((one) => ({ ...one, evaluation: 0.5 }));
      return {
        ...outcome,
        results: results && { ...results, cases, testRun: { ...results.testRun, modelMetrics } },
      };
    });
    fc.assert(
      fc.property(fc.oneof(hostileOutcome, withSubset), (outcome) => {
        const card = renderModelCard(outcome);
        expect(card).not.toMatch(invisible);
        expect(card).not.toMatch(loneSurrogate);
        expect(card).not.toMatch(/^\s*::|##\[/m);
        const [, yaml = '', page = ''] = /^---\n([^]*?)\n---\n([^]*)$/.exec(card) ?? [];
        const keys = Object.keys(load(yaml) as object);
        expect(['tags', 'model-index']).toEqual(expect.arrayContaining(keys));
        // Unescaped, these begin HTML, code, a link, an image, a heading, a rule or an item that is none of ours.
        expect(page).not.toMatch(/(?<!\\)(?:\\\\)*[<`[]|:\/\/|www\.|^(?:---|===|\+ |\d+[.)] )/m);
        for (const [head] of page.matchAll(/^#.*$/gm)) expect(head).toMatch(/^(?:# |## [A-Z][a-z ]+$)/);
        const columns = (row: string): number => row.match(/(?<!\\)\|/g)?.length ?? 0;
        for (const [table] of page.matchAll(/^\|[^]*?(?=\n\n|$(?![^]))/gm)) {
          const [head = '', ...rows] = table.trimEnd().split('\n');
          for (const row of rows) expect(columns(row)).toBe(columns(head));
        }
      }),
      runs,
    );
  });

  test('JUnit is well-formed', () => {
    fc.assert(
      fc.property(hostileOutcome, (outcome) => {
        const text = renderJunit(outcome);
        XmlDocument.fromString(text).dispose();
        expect(text).not.toMatch(/^\s*::|##\[/m);
      }),
      runs,
    );
  });

  test('SARIF and results.json parse, and a log reads no command in them', () => {
    fc.assert(
      fc.property(hostileOutcome, (outcome) => {
        for (const text of [renderSarif(outcome), renderResultsJson(outcome)]) {
          expect(() => JSON.parse(text) as unknown).not.toThrow();
          expect(text).not.toMatch(/^\s*::|##\[/m);
        }
      }),
      runs,
    );
  });

  test('results.json is read back to the same cases', () => {
    fc.assert(
      fc.property(hostileOutcome, (outcome) => {
        const testRun = outcome.results && { ...outcome.results.testRun };
        const text = renderResultsJson(outcome);
        expect(renderResultsJson(readResultsJson(text))).toBe(text);
        expect(readResultsJson(text).results?.testRun).toEqual(testRun);
      }),
      runs,
    );
  });

  test('the table in the log holds no command and no escape sequence', () => {
    fc.assert(
      fc.property(hostileOutcome, (outcome) => {
        const table = resultTable(outcome, { width: 160, paint: (_, text) => text });
        expect(table).not.toMatch(/^\s*::|##\[/m);
        // The escape that starts a terminal's sequences is among them.
        expect(table).not.toMatch(invisible);
      }),
      runs,
    );
  });
});

test('a printed report holds no command of an error that has one on a later line', () => {
  const reason = 'It failed:\n  ::error::x\n##[warning]y';
  const outcome = makeOutcome([], {
    results: undefined,
    verdict: { kind: 'error', code: 'job-failed', reason },
  });
  expectTame(renderSummary(outcome));
  // As a browser and an XML parser read the references.
  expect(renderSummary(outcome)).toContain('<pre>It failed:\n  &#58;:error::x\n#&#35;[warning]y</pre>');
  expect(renderJunit(outcome)).toContain('>It failed:\n  &#58;:error::x\n#&#35;[warning]y\n');
});

test('texts of ten megabytes are cut, not carried', () => {
  const large = '<@octocat> |'.repeat(900_000);
  const outcome = makeOutcome([
    {
      testType: large,
      caseId: '0',
      category: large,
      features: [large],
      status: 'fail',
      severity: 'alert',
      importance: 1,
      metrics: [{ name: large, category: 'input', value: large }],
      unknownWords: [large],
    },
  ]);
  const summary = renderSummary(outcome);
  expectTame(summary);
  expect(summary.length).toBeLessThan(20_000);
  expect(renderJunit(outcome).length).toBeLessThan(20_000);
  expect(renderSarif(outcome).length).toBeLessThan(20_000);
  expect(resultTable(outcome, { width: 160, paint: (_, text) => text }).length).toBeLessThan(2_000);
});
