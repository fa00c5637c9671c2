import { afterEach, beforeEach, expect, test } from '@jest/globals';

import type { GitHubApi } from '../../src/github/github-api.js';
import { openGitHubApi } from '../../src/github/open-github-api.js';
import { makeWorld, type FakeWorld } from '../support/fake-world.js';
import { startGitHub, type FakeGitHub } from '../support/github-api/fake-github.js';

let github: FakeGitHub;
let world: FakeWorld;
beforeEach(async () => {
  github = await startGitHub();
  world = makeWorld();
});
afterEach(async () => github.close());

function open(apiUrl: string, repository = 'owner/repo'): Promise<GitHubApi> {
  return openGitHubApi({ token: 'token-0123', repository, apiUrl, clock: world.clock });
}

test('a server that never answers is given up when the minute is over', async () => {
  github.intercept = () => new Promise(() => undefined);
  const api = await open(github.url);
  // 900 ms of the minute are left for the request; the rest went by before.
  world.pass(59_100);
  await expect(api.listComments(3)).rejects.toMatchObject({ name: 'GitHubError', status: undefined });
  expect(github.requests.length).toBeLessThanOrEqual(1);
});

test.each(['', 'owner', 'owner/repo/../../user', 'owner/repo?x'])(
  'the repository %j is refused before anything is asked',
  async (repository) => {
    await expect(open(github.url, repository)).rejects.toMatchObject({ name: 'GitHubError' });
  },
);
