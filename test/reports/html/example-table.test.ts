import { expect, test } from '@jest/globals';
import { readResultsJson } from '../../../src/reports/results-file/read-results-json.js';
import { renderResultsJson } from '../../../src/reports/results-file/results-json.js';
import { renderHtml } from '../../../src/reports/html/render-html.js';
import { makeOutcome } from '../../support/make-outcome.js';
import { makeTestCase } from '../../support/make-test-case.js';

const finding = makeTestCase({
  testType: 'numeric_outlier',
  features: ['age'],
  severity: 'alert',
  caseId: '3',
});
const hash = 'ab'.repeat(32);
const outcome = makeOutcome([finding], {
  examples: {
    columns: ['job', 'age'],
    rows: [{ number: 18, cells: ['<b>cook</b>', '99'], label: 'no', prediction: 'yes', probability: 0.875 }],
    ofCases: [{ testType: 'numeric_outlier', caseId: '3', marked: ['age'], rows: [0] }],
  },
  tested: {
    model: {
      kind: 'file',
      name: './model.onnx',
      files: [{ name: 'model.onnx', sha256: hash }],
      rowCount: undefined,
    },
    reference: undefined,
    evaluation: { kind: 'file', name: './calls.csv', files: [], rowCount: 5000 },
    runtime: 'onnxruntime-web',
    commit: 'c0ffee',
    pullRequest: 12,
    repositoryUrl: 'https://example.test/owner/name',
  },
});

test('shows the rows of a finding with its column first, escaped', () => {
  const page = renderHtml(outcome).replaceAll(/\s*\n\s*/g, '');
  expect(page).toContain(
    '<th scope="row">18</th><td>no</td><td>yes (87.5 %)</td><td class="marked">99</td><td>&lt;b&gt;cook&lt;/b&gt;</td>',
  );
});

test('tells what was tested by name, hash, rows and pull request', () => {
  const page = renderHtml(outcome);
  expect(page).toContain('<strong>./model.onnx</strong>');
  expect(page).toContain(`<code>${hash}</code>`);
  expect(page).toContain('<strong>./calls.csv</strong> · 5,000 rows');
  expect(page).toContain('<a href="https://example.test/owner/name/pull/12">#12</a>');
});

test('reads both back from results.json', () => {
  const { examples, tested } = readResultsJson(renderResultsJson(outcome));
  expect({ examples, tested }).toEqual({ examples: outcome.examples, tested: outcome.tested });
});
