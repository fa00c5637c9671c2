import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';

import type { Outcome } from '../../src/domain/outcome.js';
import { commentMarker } from '../../src/github/comment-mark.js';
import type { CommentEdge } from '../../src/github/post-comment.js';
import { postComment, postReportComment } from '../../src/github/post-comment.js';
import { makeWorld, type FakeWorld } from '../support/fake-world.js';
import { startGitHub, type FakeGitHub } from '../support/github-api/fake-github.js';
import { makeAsked, makeOutcome } from '../support/make-outcome.js';
import { makeTestCase } from '../support/make-test-case.js';
import { makeWorkspace, removeWorkspace } from '../support/make-workspace.js';

let github: FakeGitHub;
let world: FakeWorld;
let folder: string;
beforeEach(async () => {
  github = await startGitHub();
  world = makeWorld();
  folder = await makeWorkspace({
    'pull-request.json': JSON.stringify({
      pull_request: { number: 3, head: { repo: { full_name: 'owner/repo' } } },
    }),
    'workflow-run.json': JSON.stringify({
      workflow_run: {
        name: 'Gate of forks',
        head_sha: 'abc',
        head_branch: 'feature',
        head_repository: { full_name: 'them/repo', owner: { login: 'them' } },
      },
    }),
  });
});
afterEach(async () => {
  await removeWorkspace(folder);
  await github.close();
  expect(github.problems).toEqual([]);
});

function edge(eventName: 'pull_request' | 'workflow_run' | 'push', token = 'token-0123'): CommentEdge {
  const env = {
    GITHUB_API_URL: `${github.url}/`,
    GITHUB_REPOSITORY: 'owner/repo',
    GITHUB_EVENT_NAME: eventName,
    GITHUB_EVENT_PATH: `${folder}/${eventName.replace('_', '-')}.json`,
    GITHUB_RUN_ID: '77',
  };
  return { token, env, log: world.log, clock: world.clock };
}

const alert = makeTestCase({ status: 'fail', severity: 'alert' });
const { report } = makeAsked();
const always = makeAsked({ report: { ...report, comment: 'always' } });
const failed = makeOutcome([alert], { asked: always });

describe('the comment of a run', () => {
  test('is under the key of its plan, with a link to the job summary', async () => {
    expect(await postComment(failed, edge('pull_request'))).toBe('created');
    expect(github.comments[0]?.body.startsWith(`${commentMarker('CI / gate')}\n`)).toBe(true);
    expect(github.comments[0]?.body).toContain('href="https://github.com/owner/repo/actions/runs/77"');
  });

  const silent: readonly [string, Outcome, 'pull_request' | 'push'][] = [
    ['the inputs were wrong', { ...failed, asked: undefined }, 'pull_request'],
    ['no comment is wanted', makeOutcome([alert]), 'pull_request'],
    ['there is no pull request', failed, 'push'],
  ];
  test.each(silent)('is not written, and nobody is asked, when %s', async (_name, outcome, event) => {
    expect(await postComment(outcome, edge(event))).toBe('skipped');
    expect(github.requests).toEqual([]);
  });

  test('without a token is a warning that says what to do', async () => {
    expect(await postComment(failed, edge('pull_request', ''))).toBe('skipped');
    expect(world.lines).toEqual([expect.stringMatching(/^warning: .*github-token/)]);
  });

  test.each(['', 'no-slash', 'owner/repo/..'])('to the repository %j is a warning', async (repository) => {
    const given = edge('pull_request');
    const env = { ...given.env, GITHUB_REPOSITORY: repository };
    expect(await postComment(failed, { ...given, env })).toBe('skipped');
    expect(world.lines).toEqual([expect.stringMatching(/^warning: .*no repository of GitHub/)]);
    expect(github.requests).toEqual([]);
  });

  test('of thousands of findings in a wide script stays within what GitHub takes', async () => {
    const cases = Array.from({ length: 5000 }, (_, index) => ({
      ...alert,
      caseId: `${index}`,
      features: [`😀特徴${index}`],
    }));
    // The server refuses, as GitHub does, what has more than 65,536 characters.
    const long = { ...always, report: { ...always.report, commentLength: 1_000_000 } };
    expect(await postComment(makeOutcome(cases, { asked: long }), edge('pull_request'))).toBe('created');
    expect(github.comments[0]?.body.length).toBeGreaterThan(30_000);
    expect(await postComment(makeOutcome(cases, { asked: always }), edge('pull_request'))).toBe('updated');
    expect(github.comments[0]?.body.length).toBeLessThanOrEqual(10_000);
  });
});

describe('the comment of results from a file', () => {
  const hostile = makeOutcome([alert], {
    asked: makeAsked({ report: { ...report, comment: 'never', commentKey: 'the gate of somebody else' } }),
  });
  const withLink: Outcome = {
    ...hostile,
    results: hostile.results && {
      ...hostile.results,
      testRun: { ...hostile.results.testRun, webUrl: 'https://phishing.test/' },
    },
  };

  test('goes to the pull request of the triggering run, under a key and with links that no file chooses', async () => {
    github.pulls.push({ number: 9, head: 'them:feature', sha: 'abc', repository: 'them/repo' });
    expect(await postReportComment(withLink, {}, edge('workflow_run'))).toBe('created');
    expect(github.comments).toHaveLength(1);
    expect(github.comments[0]?.pullNumber).toBe(9);
    expect(github.comments[0]?.body.startsWith(`${commentMarker('Gate of forks')}\n`)).toBe(true);
    expect(github.comments[0]?.body).not.toContain('phishing');
  });

  test('takes when and key from the one who posts it', async () => {
    expect(await postReportComment(withLink, { when: 'never' }, edge('pull_request'))).toBe('skipped');
    expect(await postReportComment(withLink, { key: 'mine' }, edge('pull_request'))).toBe('created');
    expect(github.comments[0]?.body.startsWith(`${commentMarker('mine')}\n`)).toBe(true);
  });
});
