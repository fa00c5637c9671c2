import { expect, test } from '@jest/globals';

import { describeTested } from '../src/describe-tested.js';
import type { Plan } from '../src/domain/plan.js';
import { renderResultsJson } from '../src/reports/results-file/results-json.js';
import { readResultsJson } from '../src/reports/results-file/read-results-json.js';
import { makeOutcome } from './support/make-outcome.js';

const plan: Pick<Plan, 'model' | 'reference' | 'evaluation'> = {
  model: { kind: 'none' },
  reference: {
    kind: 'hugging-face',
    uri: 'owner/data',
    split: 'train',
    loadingParams: { revision: 'v1' },
  },
  evaluation: { kind: 'workspace-file', path: './e.csv' },
};
const nowhere = { commitSha: undefined, pullRequest: undefined, repositoryUrl: undefined };
const hash = 'ab'.repeat(32);
const read = {
  model: [{ name: 'answers.csv', sha256: hash }],
  reference: { files: [{ name: 'train.parquet', sha256: undefined }], rowCount: 90 },
  evaluation: { files: [{ name: 'e.csv', sha256: hash }], rowCount: 30 },
  runtime: undefined,
};

test('tells of each source once what was asked for and what was read', () => {
  const tested = describeTested(plan, nowhere, read);
  expect([tested.model, tested.reference, tested.evaluation]).toEqual([
    { kind: 'predictions', name: 'stored predictions', files: read.model, rowCount: undefined },
    { kind: 'hub', name: 'owner/data', split: 'train', revision: 'v1', ...read.reference },
    { kind: 'file', name: './e.csv', ...read.evaluation },
  ]);
  expect(readResultsJson(renderResultsJson(makeOutcome([], { tested }))).tested).toEqual(tested);
});

test('before anything is read it tells what was asked for', () => {
  const { model, evaluation } = describeTested(plan, nowhere);
  expect([model, evaluation]).toEqual([
    undefined,
    { kind: 'file', name: './e.csv', files: [], rowCount: undefined },
  ]);
});
