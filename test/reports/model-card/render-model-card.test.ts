import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';

import type { Outcome } from '../../../src/domain/outcome.js';
import { renderModelCard } from '../../../src/reports/model-card/render-model-card.js';
import { makeComparedOutcome } from '../../support/make-compared-outcome.js';
import { makeAsked, makeOutcome, makeTested } from '../../support/make-outcome.js';
import { makeTestCase } from '../../support/make-test-case.js';

/** The metadata as the Hub reads it, and the page below. */
function split(card: string): { readonly metadata: unknown; readonly page: string } {
  const [, yaml = '', page = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(card) ?? [];
  return { metadata: load(yaml), page };
}

// Read as a reviewer would before it was kept; a difference is a change of what people see.
test('the card of a compared run is what was reviewed', () => {
  expect(renderModelCard(makeComparedOutcome())).toBe(
    readFileSync('test/fixtures/golden/model-card.md', 'utf8'),
  );
});

describe('the metadata', () => {
  test('lists each metric with the task and the data that it is of', () => {
    const outcome = makeOutcome(
      [makeTestCase({ testType: 'text_upper_case', category: 'transformations' })],
      {
        tested: makeTested({
          model: { kind: 'hub', name: 'owner/model' },
          reference: undefined,
          evaluation: {
            kind: 'hub',
            name: 'owner/data',
            configuration: 'en',
            split: 'test',
            revision: 'abc',
          },
        }),
      },
    );
    // By hand from the Hub's specification, https://github.com/huggingface/hub-docs/blob/main/modelcard.md.
    expect(split(renderModelCard(outcome)).metadata).toEqual({
      tags: ['model-gate'],
      'model-index': [
        {
          name: 'owner/model',
          results: [
            {
              task: { type: 'text-classification', name: 'Binary classification' },
              dataset: {
                name: 'owner/data',
                type: 'owner/data',
                config: 'en',
                split: 'test',
                revision: 'abc',
              },
              metrics: [{ type: 'accuracy', value: 0.875, name: 'Accuracy' }],
            },
          ],
        },
      ],
    });
  });

  test('has no result where no metric is a number, as the Hub refuses one without', () => {
    const outcome = withMetrics([{ name: 'accuracy', reference: 0.5, evaluation: Number.NaN }]);
    expect(split(renderModelCard(outcome)).metadata).toEqual({ tags: ['model-gate'] });
  });
});

// Written by hand: of 12 rows far more is lost, and of 400 it is surer that something is.
test('of subsets that pass the surest loss comes first, not the largest', () => {
  const subset = (feature: string, lost: number, atLeast: number, rows: number) =>
    makeTestCase({
      testType: 'subset_performance:subset_accuracy',
      caseId: feature,
      category: 'subset-performance',
      features: [feature],
      importance: lost,
      metrics: [
        { name: 'worse than expected by', category: 'performance-diff', value: lost },
        { name: 'metric', category: 'unspecified', value: 'accuracy' },
        { name: 'subset', category: 'subset-details', value: 'x' },
        { name: 'subset size', category: 'subset-details', value: rows },
        { name: 'at least', category: 'performance-metric-value', value: atLeast },
        { name: 'at most', category: 'performance-metric-value', value: 2 * lost - atLeast },
        { name: 'warning threshold', category: 'performance-metric-value', value: 0.1 },
      ],
    });
  const { page } = split(
    renderModelCard(
      makeOutcome([
        subset('twelve', 0.3, -0.15, 12),
        subset('thousand', 0.01, -0.02, 1000),
        subset('four hundred', 0.09, 0.04, 400),
      ]),
    ),
  );
  const told = [...page.matchAll(/^\| pass \|.*\b(12|1,000|400) rows/gm)].map(([, rows]) => rows);
  expect(told).toEqual(['400', '1,000', '12']);
});

/** What a reader of YAML, Markdown or HTML would obey. */
const hostile = [
  '---\nlicense: mit\n---\n# head', '<script>alert(1)</script>', '![x](https://evil.example/p.png)', '| a | b |',
  '- item\n- item', '"\'}]: &a *a !!js/function', '\u202e\u0000\ud800', 'constructor', '__proto__', '`code`', '# head', '1. one',
  '@octocat www.evil.example', '::error::x', 'x'.repeat(100_000),
]; // prettier-ignore

test.each(hostile)('foreign text stays text: %j', (text) => {
  const cases = ['pass', 'warning', 'skip'] as const;
  const outcome = makeOutcome(
    cases.map((status) =>
      makeTestCase({
        testType: text,
        caseId: status,
        category: 'subset-performance',
        features: [text],
        status,
        severity: status === 'warning' ? 'alert' : status === 'skip' ? undefined : 'pass',
        metrics: [{ name: 'skip reason', category: 'unspecified', value: text }],
      }),
    ),
    {
      asked: makeAsked({
        run: { name: text, seed: 1 },
        rules: [text],
      }),
      tested: makeTested({
        model: { kind: 'file', name: text },
        reference: { kind: 'hub', name: text, split: text },
        evaluation: { kind: 'hub', name: text, split: text, revision: text },
      }),
    },
  );
  const hostileRun = withMetrics([{ name: text, reference: undefined, evaluation: 0.5 }], outcome, text);
  const { metadata, page } = split(renderModelCard(hostileRun));
  expect(metadata).toEqual({ tags: ['model-gate'], 'model-index': [expect.anything()] });
  const [index] = (metadata as { 'model-index': [{ results: [{ dataset: { type: string } }] }] })[
    'model-index'
  ];
  // The pattern that the Hub's validation names in its error.
  expect(index.results[0].dataset.type).toMatch(/^(?:[\w-]+\/)?[\w-.]+$/);
  expect(page.match(/^## .*$/gm)).toEqual([
    '## What was measured', '## Metrics', '## Subsets', '## Limits', '## What the gate found',
  ]); // prettier-ignore
  expect(page.match(/^# /gm)).toHaveLength(1);
  expect(page).not.toMatch(/(?<!\\)[<`[]|:\/\/|^::|^(?:---|license)|www\.|\u202e/m);
  expect(page).not.toContain('\u0000');
  for (const [, head = '', rows = ''] of page.matchAll(/^(\|.*)\n\| ---.*\n((?:\|.*\n?)+)/gm)) {
    for (const row of rows.trimEnd().split('\n')) expect(columnsOf(row)).toBe(columnsOf(head));
  }
  expect(page.length).toBeLessThan(30_000);
});

test('a hundred thousand findings are counted rather than listed', () => {
  const cases = Array.from({ length: 100_000 }, (_, index) =>
    makeTestCase({ caseId: String(index), status: 'warning', severity: 'alert' }),
  );
  const card = renderModelCard(makeOutcome(cases));
  expect(card).toContain('- and 99980 more in results.json');
  expect(card.length).toBeLessThan(20_000);
});

/** By the bars that are not escaped. */
function columnsOf(line: string): number {
  return line.split(/(?<!\\)\|/).length - 2;
}

function withMetrics(
  modelMetrics: NonNullable<Outcome['results']>['testRun']['modelMetrics'],
  outcome = makeOutcome([makeTestCase()]),
  modelTask = 'binary-classification',
): Outcome {
  const { results } = outcome;
  return {
    ...outcome,
    results: results && { ...results, testRun: { ...results.testRun, modelTask, modelMetrics } },
  };
}
