import { readFileSync } from 'node:fs';

import { describe, expect, test } from '@jest/globals';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

import { readResultsJson } from '../../src/reports/results-file/read-results-json.js';
import { renderResultsJson } from '../../src/reports/results-file/results-json.js';

const compile = (path: string): ValidateFunction => {
  const ajv = new Ajv2020({ allowUnionTypes: true, strict: false });
  addFormats.default(ajv);
  return ajv.compile(JSON.parse(readFileSync(path, 'utf8')) as object);
};
const present = compile('docs/results.schema.json');

describe.each([1, 2])('a results.json that version %d wrote', (version) => {
  const text = readFileSync(`test/fixtures/results/version-${version}.json`, 'utf8');
  const document = JSON.parse(text) as object;

  test('is described by the schema of its version, and not by that of this one', () => {
    const former = compile(`test/fixtures/results/version-${version}.schema.json`);
    expect([former(document), former.errors]).toEqual([true, null]);
    expect(present(document)).toBe(false);
    expect(former({ ...document, schemaVersion: 3 })).toBe(false);
  });

  // Read off the files by eye.
  test('is read whole', () => {
    const { verdict, asked, results, predictions, durationMs } = readResultsJson(text);
    expect(verdict).toMatchObject({
      kind: 'failed',
      reason: '6 alerts, at most 0 allowed',
      counts: { alert: 6, warning: 4, pass: 14, skip: 0, ignored: 0, new: 10 },
      known: [],
      ignored: [],
      comparison: undefined,
    });
    const findings = verdict.kind === 'failed' ? verdict.findings : [];
    expect(
      findings.map(
        ({ severity, testCase }) => `${severity} ${testCase.testType} ${testCase.features.join()}`,
      ),
    ).toEqual([
      'alert categorical_feature_drift contact',
      'alert categorical_feature_drift month',
      'alert categorical_feature_drift poutcome',
      'alert numeric_feature_drift day',
      'alert numeric_feature_drift pdays',
      'alert numeric_feature_drift previous',
      'warning model_performance:accuracy ',
      'warning label_drift ',
      'warning prediction_drift ',
      'warning numeric_feature_drift age',
    ]);
    expect(asked).toMatchObject({
      target: 'embedded engine',
      run: { name: `bank of version ${version}`, seed: 42 },
    });
    expect(asked?.gate).toMatchObject({ failOn: 'alert', maxAlerts: 0, maxWarnings: undefined, minTests: 1 });
    expect(results?.cases).toHaveLength(24);
    expect(results?.testRun.modelMetrics[0]).toEqual({
      name: 'accuracy',
      reference: 0.7634,
      evaluation: 0.6574,
    });
    expect([predictions, results?.detectable]).toEqual([undefined, []]);
    expect(durationMs).toBeGreaterThan(0);
  });

  test('is written again as one of this version, which says the same', () => {
    const outcome = readResultsJson(text);
    const again = renderResultsJson(outcome);
    expect([present(JSON.parse(again)), present.errors]).toEqual([true, null]);
    expect(readResultsJson(again)).toEqual(outcome);
  });
});
