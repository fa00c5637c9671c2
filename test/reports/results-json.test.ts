import { readFileSync } from 'node:fs';

import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

import type { Outcome } from '../../src/domain/outcome.js';
import { renderResultsJson } from '../../src/reports/results-json.js';
import { makeOutcome } from '../support/make-outcome.js';
import { makeTestCase } from '../support/make-test-case.js';

const ajv = new Ajv2020({ allowUnionTypes: true });
addFormats.default(ajv);
const validate = ajv.compile(JSON.parse(readFileSync('docs/results.schema.json', 'utf8')) as object);

const outcomes: Record<string, Outcome> = {
  passed: makeOutcome([makeTestCase({ metrics: [{ name: 'n', category: 'input', value: [1, 2] }] })]),
  failed: makeOutcome([makeTestCase({ status: 'fail', severity: undefined, unknownWords: ['SEVERITY_X'] })]),
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

  test('says what each case was judged as', () => {
    const document = JSON.parse(
      renderResultsJson(makeOutcome([makeTestCase({ severity: undefined, status: 'fail' })])),
    ) as {
      cases: { judgedAs: string; severity: string | null }[];
    };
    expect(document.cases).toMatchObject([{ judgedAs: 'alert', severity: null }]);
  });

  test('holds nothing of the cluster but its address', () => {
    const text = renderResultsJson(makeOutcome([makeTestCase()]));
    expect(text).not.toContain('apiKey');
  });
});
