import { readFileSync } from 'node:fs';

import { expect, test } from '@jest/globals';

import { renderComment } from '../../src/reports/markdown/comment.js';
import { renderSummary } from '../../src/reports/markdown/summary.js';
import { makeComparedOutcome } from '../support/make-compared-outcome.js';

// Read as a reviewer would, on a page that renders GitHub's Markdown, before they were kept. A difference is a change of
// what people see: look at it, then correct the file by hand.
const links = { summaryUrl: 'https://github.com/owner/name/actions/runs/1', artifactUrl: undefined };

test.each([
  ['summary.md', renderSummary(makeComparedOutcome())],
  ['comment.md', renderComment(makeComparedOutcome(), { limitCharacters: 60_000, links })],
])('%s is what was reviewed', (name, text) => {
  expect(text).toBe(readFileSync(`test/fixtures/golden/${name}`, 'utf8'));
});
