import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';

import { findPullRequest, isForkEvent, mayHavePullRequest } from '../../src/github/find-pull-request.js';
import { readWorkflowEvent, valueAt, type WorkflowEvent } from '../../src/github/workflow-event.js';
import { makeWorkspace, removeWorkspace } from '../support/make-workspace.js';

const nobody = { openPullRequests: () => Promise.reject(new Error('not asked')) };
const event = (name: string, payload: unknown, ref = 'refs/heads/main'): WorkflowEvent => ({
  name,
  payload,
  repository: 'owner/repo',
  ref,
  runUrl: undefined,
});

// The shapes are those of GitHub's "Webhook events and payloads".
const table: readonly [string, WorkflowEvent, number | undefined][] = [
  ['pull_request', event('pull_request', { pull_request: { number: 12 } }), 12],
  ['pull_request_target', event('pull_request_target', { pull_request: { number: 12 } }), 12],
  ['a review', event('pull_request_review', { pull_request: { number: 12 } }), 12],
  ['a comment on a pull request', event('issue_comment', { issue: { number: 8, pull_request: {} } }), 8],
  ['a comment on an issue', event('issue_comment', { issue: { number: 8 } }), undefined],
  ['only the ref', event('pull_request', undefined, 'refs/pull/34/merge'), 34],
  ['a push', event('push', { number: 12, after: 'abc' }), undefined],
  ['a push of a branch named like one', event('push', {}, 'refs/heads/pull/34/merge'), undefined],
  ['a number that is a text', event('pull_request', { pull_request: { number: '12; rm' } }), undefined],
  ['a negative number', event('pull_request', { pull_request: { number: -1 } }), undefined],
  ['a payload that is a list', event('pull_request', [1]), undefined],
  ['no event', event('', undefined, ''), undefined],
];

test.each(table)('the pull request of %s', async (_name, given, expected) => {
  expect(await findPullRequest(given, nobody)).toBe(expected);
  expect(mayHavePullRequest(given)).toBe(expected !== undefined);
});

test('a workflow_run without a head is of no pull request, and nobody is asked', async () => {
  expect(
    await findPullRequest(event('workflow_run', { workflow_run: { head_sha: 'abc' } }), nobody),
  ).toBeUndefined();
});

describe('a fork', () => {
  const from = (fullName: string | undefined, name = 'pull_request'): WorkflowEvent =>
    event(name, {
      pull_request: { number: 1, head: { repo: fullName === undefined ? null : { full_name: fullName } } },
    });
  test.each([
    ['the same repository', from('owner/repo'), false],
    ['another one', from('them/repo'), true],
    ['one that is gone', from(undefined), true],
    ['another one, with the rights of the base', from('them/repo', 'pull_request_target'), false],
    ['no pull request', event('push', {}), false],
  ])('%s', (_name, given, expected) => {
    expect(isForkEvent(given)).toBe(expected);
  });
});

describe('the runner’s variables', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await makeWorkspace({ 'event.json': '{"pull_request":{"number":3}}', 'broken.json': '{"pull' });
  });
  afterEach(async () => removeWorkspace(folder));

  test('give event, repository and the page of this attempt', async () => {
    const env = {
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_EVENT_PATH: `${folder}/event.json`,
      GITHUB_REPOSITORY: 'owner/repo',
      GITHUB_REF: 'refs/pull/3/merge',
      GITHUB_SERVER_URL: 'https://ghe.test',
      GITHUB_RUN_ID: '77',
      GITHUB_RUN_ATTEMPT: '2',
    };
    expect(await readWorkflowEvent(env)).toEqual({
      name: 'pull_request',
      payload: { pull_request: { number: 3 } },
      repository: 'owner/repo',
      ref: 'refs/pull/3/merge',
      runUrl: 'https://ghe.test/owner/repo/actions/runs/77/attempts/2',
    });
  });

  test.each(['broken.json', 'missing.json', '.'])('a payload in %s is none', async (name) => {
    expect((await readWorkflowEvent({ GITHUB_EVENT_PATH: `${folder}/${name}` })).payload).toBeUndefined();
  });

  test('outside of a runner there is nothing', async () => {
    expect(await readWorkflowEvent({})).toEqual({
      name: '',
      payload: undefined,
      repository: '',
      ref: '',
      runUrl: undefined,
    });
  });
});

test('only own members are read', () => {
  expect(valueAt({ a: { b: 1 } }, 'a', 'b')).toBe(1);
  expect(valueAt({}, 'constructor')).toBeUndefined();
  expect(valueAt('text', 'length')).toBeUndefined();
});
