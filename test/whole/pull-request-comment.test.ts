import { cpSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';

import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';

import { refusal, startGitHub, type FakeGitHub } from '../support/github-api/fake-github.js';
import { makeWorkspace, removeWorkspace } from '../support/make-workspace.js';
import { runAction, runCli, type BuiltRun } from '../support/run-built.js';

let github: FakeGitHub;
let workspace: string;
let cacheHome: string;
beforeAll(async () => {
  cacheHome = await makeWorkspace();
});
afterAll(() => removeWorkspace(cacheHome));
beforeEach(async () => {
  github = await startGitHub();
  const head = { repo: { full_name: 'owner/repo' } };
  workspace = await makeWorkspace({ 'event.json': JSON.stringify({ pull_request: { number: 3, head } }) });
  cpSync('examples/sentiment', `${workspace}/examples/sentiment`, { recursive: true });
});
afterEach(async () => {
  await removeWorkspace(workspace);
  await github.close();
  expect(github.problems).toEqual([]);
});

const config = 'examples/sentiment/model-gate.yml';
/** The example passes; it fails where one turned verdict in a hundred counts, of the 6 to 8 that a letter turns. */
const touchy = { severity_thresholds: [0.01, 0.5] };
const failing = {
  config,
  'max-warnings': '0',
  'fail-on': 'warning',
  tests: JSON.stringify({
    text_char_deletion_attack: touchy,
    text_char_insertion_attack: touchy,
    text_char_substitution_attack: touchy,
    text_char_swap_attack: touchy,
  }),
};

function gate(
  inputs: Readonly<Record<string, string>>,
  env: Readonly<Record<string, string>> = {},
): Promise<BuiltRun> {
  return runAction({
    workspace,
    cacheHome,
    inputs: { 'github-token': 'token-0123456789', ...inputs },
    env: {
      GITHUB_API_URL: github.url,
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_EVENT_PATH: `${workspace}/event.json`,
      GITHUB_REF: 'refs/pull/3/merge',
      GITHUB_WORKFLOW: 'CI',
      GITHUB_JOB: 'gate',
      ...env,
    },
  });
}

test('a comment is created, changed in place and told well again, as the runs go', async () => {
  const first = await gate(failing);
  expect(first.exitCode).toBe(1);
  expect(first.stdout).toMatch(/^::add-mask::token-0123456789$/m);
  expect(github.comments).toHaveLength(1);
  expect(github.comments[0]?.body).toMatch(
    /^<!-- model-gate:[0-9a-f]{16} -->\n<!-- model-gate-state:.*-->\n## ❌ Model gate failed/,
  );
  expect(github.comments[0]?.body).toContain('https://github.com/owner/repo/actions/runs/77/attempts/1');

  await gate({ ...failing, 'max-warnings': '1' });
  expect(github.comments).toHaveLength(1);
  expect(github.comments[0]?.body).toContain('at most 1 allowed');

  const last = await gate({ config });
  expect(last.exitCode).toBe(0);
  expect(github.comments).toHaveLength(1);
  expect(github.comments[0]?.body).toMatch(/passes now/);
  expect(github.writes()).toEqual(['POST', 'PATCH', 'PATCH']);
});

test('a leg of a matrix that passes leaves the comment of one that failed, and tells of the shared key', async () => {
  // The legs differ in what they test alone: workflow, job, project and run are the same, and so is the default key.
  const leg = await gate(failing);
  expect(leg.exitCode).toBe(1);
  const other = await gate({ config, categories: 'model-performance' });
  expect(other.exitCode).toBe(0);
  expect(github.comments).toHaveLength(1);
  expect(github.comments[0]?.body).toContain('## ❌ Model gate failed');
  expect(github.writes()).toEqual(['POST']);
  expect(other.stdout).toMatch(/^Another gate of this workflow run.*comment-key/m);

  // The next push: the same gate may say that all is well.
  await gate({ config }, { GITHUB_RUN_ID: '78' });
  expect(github.comments[0]?.body).toMatch(/passes now/);
});

test('findings become annotations, at most nine beside the end of the step', async () => {
  const { stdout } = await gate({ ...failing, comment: 'never' });
  expect(stdout).toMatch(/^::error title=Model gate failed::/m);
  const remarks = [
    ...stdout.matchAll(/^::(?:error|warning) title=(?:Alert|Warning)%3A [^,:]+,file=(.*?),line=1::/gm),
  ];
  expect(remarks.length).toBeGreaterThan(0);
  expect(remarks.length).toBeLessThanOrEqual(9);
  // The rules are told by an input, so there is no line of them in the config file.
  expect(new Set(remarks.map(([, file]) => file))).toEqual(new Set(['examples/sentiment/model.onnx']));
  expect((await gate({ ...failing, comment: 'never', annotations: 'false' })).stdout).not.toMatch(
    /title=(?:Alert|Warning)/,
  );
  expect(github.requests).toEqual([]);
});

describe('what GitHub refuses changes no verdict', () => {
  test('a missing permission', async () => {
    github.intercept = ({ method, path }) =>
      method === 'POST' && path !== '/graphql' ? refusal(403) : undefined;
    const { exitCode, stdout, outputs } = await gate({ config, comment: 'always' });
    expect(exitCode).toBe(0);
    expect(outputs['verdict']).toBe('passed');
    expect(stdout).toMatch(
      /^::warning::The pull-request comment could not be published: .*pull-requests: write/m,
    );
  });

  test('a token of a fork, which only reads', async () => {
    const head = { repo: { full_name: 'them/repo' } };
    await writeFile(`${workspace}/event.json`, JSON.stringify({ pull_request: { number: 3, head } }));
    github.intercept = ({ method, path }) =>
      method === 'POST' && path !== '/graphql' ? refusal(403) : undefined;
    const { exitCode, stdout } = await gate(failing);
    expect(exitCode).toBe(1);
    expect(stdout).not.toMatch(/^::warning::The pull-request comment/m);
    expect(stdout).toMatch(/workflow_run/);
  });

  test.each([
    ['an event that cannot be read', '{"pull_re'],
    ['an event of another shape', '[]'],
  ])('%s', async (_name, text) => {
    await writeFile(`${workspace}/event.json`, text);
    const { exitCode, outputs } = await gate({ config, comment: 'always' });
    expect(exitCode).toBe(0);
    expect(outputs['verdict']).toBe('passed');
  });
});

test('outside of pull requests GitHub is not asked', async () => {
  const push = { GITHUB_EVENT_NAME: 'push', GITHUB_EVENT_PATH: '', GITHUB_REF: 'refs/heads/main' };
  expect((await gate({ ...failing, comment: 'always' }, push)).exitCode).toBe(1);
  expect(github.requests).toEqual([]);
});

test('results of a fork become a comment from a workflow_run, by the command line', async () => {
  await gate({ ...failing, comment: 'never' });
  const run = {
    name: 'Model gate',
    head_sha: 'abc',
    head_branch: 'feature',
    head_repository: { full_name: 'them/repo', owner: { login: 'them' } },
  };
  await writeFile(`${workspace}/event.json`, JSON.stringify({ workflow_run: run }));
  github.pulls.push({ number: 9, head: 'them:feature', sha: 'abc', repository: 'them/repo' });
  const argv = ['report', 'model-gate-report/results.json', '--comment', '--report-dir', 'again'];
  const env = {
    GITHUB_API_URL: github.url,
    GITHUB_REPOSITORY: 'owner/repo',
    GITHUB_EVENT_NAME: 'workflow_run',
    GITHUB_EVENT_PATH: `${workspace}/event.json`,
    GITHUB_TOKEN: 'token-0123456789',
  };
  const { exitCode, stdout, stderr } = await runCli(argv, { workspace, env });
  expect(exitCode).toBe(0);
  expect(stdout + stderr).not.toContain('token-0123456789');
  expect(github.comments.map(({ pullNumber }) => pullNumber)).toEqual([9]);
  expect(github.comments[0]?.body).toMatch(/## ❌ Model gate failed/);
});
