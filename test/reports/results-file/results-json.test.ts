import { readFileSync } from 'node:fs';

import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

import type { Outcome } from '../../../src/domain/outcome.js';
import { renderResultsJson, resultsJsonPieces } from '../../../src/reports/results-file/results-json.js';
import { makeComparedOutcome } from '../../support/make-compared-outcome.js';
import { makeOutcome } from '../../support/make-outcome.js';
import { makeTestCase } from '../../support/make-test-case.js';

const ajv = new Ajv2020({ allowUnionTypes: true, strict: false });
addFormats.default(ajv);
const validate = ajv.compile(JSON.parse(readFileSync('docs/results.schema.json', 'utf8')) as object);

const outcomes: Record<string, Outcome> = {
  'passing cases': makeOutcome([
    makeTestCase({ metrics: [{ name: 'n', category: 'input', value: [1, 2] }] }),
  ]),
  'an unknown word': makeOutcome([
    makeTestCase({ status: 'fail', severity: undefined, unknownWords: ['SEVERITY_X'] }),
  ]),
  'a baseline': makeComparedOutcome(),
  'numbers that JSON has not': makeOutcome([
    makeTestCase({
      importance: NaN,
      metrics: [
        { name: 'a', category: 'input', value: Infinity },
        { name: 'b', category: 'input', value: [1, NaN] },
      ],
    }),
  ]),
  'nothing tested': makeOutcome([], {
    results: undefined,
    verdict: { kind: 'skipped', reason: 'No credentials on a fork.' },
  }),
  'checked inputs alone': makeOutcome([], { results: undefined }),
  'wrong inputs': makeOutcome([], {
    asked: undefined,
    ids: {},
    results: undefined,
    verdict: { kind: 'error', code: 'invalid-input', reason: 'max-alerts: "x" is not allowed' },
  }),
};

describe('results.json', () => {
  test.each(Object.keys(outcomes))('of a run with %s matches its published schema', (name) => {
    const outcome = outcomes[name];
    const document: unknown = outcome && JSON.parse(renderResultsJson(outcome));
    validate(document);
    expect(validate.errors).toBeNull();
  });

  test('the schema refuses a verdict without its findings', () => {
    const document = JSON.parse(renderResultsJson(makeComparedOutcome())) as { verdict: object };
    expect(validate({ ...document, verdict: { ...document.verdict, findings: undefined } })).toBe(false);
  });

  test('says what each case was judged as', () => {
    const document = JSON.parse(
      renderResultsJson(makeOutcome([makeTestCase({ severity: undefined, status: 'fail' })])),
    ) as {
      cases: { judgedAs: string; severity: string | null }[];
    };
    expect(document.cases).toMatchObject([{ judgedAs: 'alert', severity: null, standing: 'finding' }]);
  });

  test('says of each case whether it counts, and what changed since the baseline', () => {
    const document = JSON.parse(renderResultsJson(makeComparedOutcome())) as {
      cases: { testType: string; standing: string; change: string | null }[];
    };
    expect(document.cases.map(({ testType, standing, change }) => [testType, standing, change])).toEqual([
      ['subset_performance:subset_accuracy', 'finding', 'worse'],
      ['text_upper_case', 'finding', 'new'],
      ['label_drift', 'known', 'unchanged'],
      ['numeric_outlier', 'ignored', 'new'],
      ['text_lower_case', 'pass', null],
      ['class_drift', 'skip', null],
      ['text_upper_case', 'pass', null],
    ]);
  });

  test('holds nothing of the cluster but its address', () => {
    const text = renderResultsJson(makeOutcome([makeTestCase()]));
    expect(text).not.toContain('apiKey');
  });

  test('has a line for each case, whatever the size', () => {
    const cases = Array.from({ length: 1203 }, (_, index) => makeTestCase({ caseId: String(index) }));
    const text = renderResultsJson(makeOutcome(cases));
    const document = JSON.parse(text) as { cases: { caseId: string }[] };
    expect(document.cases.map(({ caseId }) => caseId)).toEqual(cases.map(({ caseId }) => caseId));
    expect(text.split('\n').filter((line) => line.startsWith('  {"testType"'))).toHaveLength(1203);
    expect([...resultsJsonPieces(makeOutcome(cases))].length).toBeGreaterThan(3);
  });
});
