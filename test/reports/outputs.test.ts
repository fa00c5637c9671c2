import { expect, test } from '@jest/globals';

import { noOutputs, toIdOutputs, toOutputs } from '../../src/reports/outputs.js';
import { makeOutcome } from '../support/make-outcome.js';
import { makeTestCase } from '../support/make-test-case.js';

test('every output is always a text', () => {
  const error = makeOutcome([], {
    asked: undefined,
    ids: {},
    results: undefined,
    verdict: { kind: 'error', code: 'tls', reason: 'x' },
  });
  const outputs = toOutputs(error, {});
  expect(Object.keys(outputs)).toEqual(Object.keys(noOutputs));
  expect(outputs).toEqual({ ...noOutputs, verdict: 'error', 'error-code': 'tls' });
});

test('a judged run tells counts, ids and paths', () => {
  const outcome = makeOutcome([makeTestCase({ severity: 'alert' }), makeTestCase()]);
  expect(
    toOutputs(outcome, {
      'results.json': '/r/results.json',
      'summary.md': '/r/summary.md',
      'junit.xml': '/r/junit.xml',
      'model-gate.sarif': '/r/model-gate.sarif',
    }),
  ).toMatchObject({
    verdict: 'failed',
    'would-fail': 'true',
    'error-code': '',
    'alert-count': '1',
    'warning-count': '0',
    'pass-count': '1',
    'skip-count': '0',
    'project-id': 'p1',
    'job-id': 'j1',
    'test-run-id': 't1',
    'model-id': '',
    'results-path': '/r/results.json',
    'markdown-path': '/r/summary.md',
    'report-path': '',
    'junit-path': '/r/junit.xml',
    'sarif-path': '/r/model-gate.sarif',
    'ignored-count': '0',
    'new-count': '1',
  });
});

test('only the ids that exist are told early', () => {
  expect(toIdOutputs({ projectId: 'p1' })).toEqual({ 'project-id': 'p1' });
});
