import { expect, test } from '@jest/globals';

import { exchangeErrors, sample, type Exchange } from '../support/github-api/github-contract.js';

// The check of the exchanges in the other tests is worth something only when it finds what is wrong.
const comment = sample('issue-comment', { id: 5, body: 'text', user: null });
const creation: Exchange = {
  method: 'POST',
  path: '/repos/owner/repo/issues/3/comments',
  queryNames: [],
  requestBody: { body: 'text' },
  status: 201,
  responseBody: comment,
};

test('an exchange as GitHub describes it has no errors', () => {
  expect(exchangeErrors(creation)).toEqual([]);
});

test.each([
  ['a request without its text', { requestBody: {} }, /required property 'body'/],
  ['a text that is a number', { requestBody: { body: 5 } }, /must be string/],
  ['an answer without an id', { responseBody: { ...comment, id: undefined } }, /required property 'id'/],
  ['a parameter that does not exist', { queryNames: ['perpage'] }, /no parameter perpage/],
  ['a path that does not exist', { path: '/repos/owner/repo/pulls/3/comment' }, /not described/],
  ['an answer that never comes', { status: 202 }, /never answers 202/],
])('%s is found', (_name, overrides, expected) => {
  expect(exchangeErrors({ ...creation, ...overrides }).join('\n')).toMatch(expected);
});
