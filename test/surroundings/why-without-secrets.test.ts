import { expect, test } from '@jest/globals';

import { whyWithoutSecrets } from '../../src/surroundings/why-without-secrets.js';

const pullRequest = (head: unknown, user = 'octocat') => ({
  pull_request: { head: { repo: head }, base: { repo: { full_name: 'owner/repo' } }, user: { login: user } },
  sender: { login: user },
});
const onPullRequest = {
  GITHUB_EVENT_NAME: 'pull_request',
  GITHUB_REPOSITORY: 'owner/repo',
  GITHUB_ACTOR: 'octocat',
};
const fork = { full_name: 'someone/repo' };
const own = { full_name: 'owner/repo' };

// Who gets secrets: GitHub documentation, "Using secrets in GitHub Actions" and "Dependabot on GitHub Actions".
test.each([
  ["a fork's pull request", onPullRequest, pullRequest(fork), 'fork'],
  ['a pull request of a fork deleted since', onPullRequest, pullRequest(null), 'fork'],
  [
    "a fork's review",
    { ...onPullRequest, GITHUB_EVENT_NAME: 'pull_request_review' },
    pullRequest(fork),
    'fork',
  ],
  ['a pull request of a branch', onPullRequest, pullRequest(own), undefined],
  [
    'pull_request_target',
    { ...onPullRequest, GITHUB_EVENT_NAME: 'pull_request_target' },
    pullRequest(fork),
    undefined,
  ],
  ['a push', { ...onPullRequest, GITHUB_EVENT_NAME: 'push' }, { sender: { login: 'octocat' } }, undefined],
  [
    'Dependabot as the actor',
    { ...onPullRequest, GITHUB_ACTOR: 'dependabot[bot]' },
    pullRequest(own),
    'dependabot',
  ],
  ['Dependabot as the author', onPullRequest, pullRequest(own, 'dependabot[bot]'), 'dependabot'],
  [
    'a push of Dependabot',
    { GITHUB_ACTOR: 'dependabot[bot]', GITHUB_EVENT_NAME: 'push' },
    undefined,
    'dependabot',
  ],
  ['no event at all', onPullRequest, undefined, undefined],
  ['an event that is a list', onPullRequest, [1], undefined],
  ['an event with odd members', onPullRequest, { pull_request: 'x', sender: null }, undefined],
  ['no runner', {}, undefined, undefined],
])('%s', (_, env, event, expected) => {
  expect(whyWithoutSecrets(env, event)).toBe(expected);
});
