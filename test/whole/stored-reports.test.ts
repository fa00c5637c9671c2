import { cp } from 'node:fs/promises';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, test } from '@jest/globals';

import { startGitHub, type FakeGitHub } from '../support/github-api/fake-github.js';
import { startResultsService, type FakeResultsService } from '../support/github-api/fake-results-service.js';
import { makeWorkspace, removeWorkspace } from '../support/make-workspace.js';
import { runAction, type BuiltRun } from '../support/run-built.js';

let workspace: string;
let github: FakeGitHub;
let results: FakeResultsService;
beforeEach(async () => {
  workspace = await makeWorkspace();
  await cp('examples/sentiment', join(workspace, 'examples/sentiment'), { recursive: true });
  github = await startGitHub();
  results = await startResultsService();
});
afterEach(async () => {
  expect([...github.problems, ...results.problems]).toEqual([]);
  await results.close();
  await github.close();
  await removeWorkspace(workspace);
});

const main = 'a'.repeat(40);

/** One step of a workflow, `sha` being what it tests. */
function gate(sha: string, inputs: Record<string, string> = {}): Promise<BuiltRun> {
  return runAction({
    workspace,
    inputs: {
      config: 'examples/sentiment/model-gate.yml',
      categories: 'model-performance',
      baseline: 'branch:main',
      'comment-key': 'CI / gate',
      'github-token': 'token-0123456789',
      ...inputs,
    },
    env: {
      ...results.env,
      GITHUB_API_URL: github.url,
      GITHUB_SHA: sha,
      GITHUB_WORKFLOW_REF: 'owner/repo/.github/workflows/gate.yml@refs/heads/main',
    },
  });
}

test('what main stored is what the next run is compared with', async () => {
  const first = await gate(main);
  expect(first.stdout).toContain('There is no baseline: there is no successful run of "gate.yml"');
  expect(results.stored.map(({ name }) => name)).toEqual(['model-gate-CI-gate']);
  const page = 'https://github.com/owner/repo/actions/runs/77/artifacts/1';
  expect(first.summary).toContain(`<a href="${page}">All reports of this run</a>`);

  const artifacts = results.stored.map(({ name, archive }, index) => {
    return { id: index + 1, name, archive, expired: false };
  });
  const of = { workflow: 'gate.yml', branch: 'main', event: 'push', repository: 'owner/repo' };
  github.runs.push({ id: 76, sha: main, artifacts, ...of });
  const second = await gate('b'.repeat(40));
  expect(second.exitCode).toBe(0);
  expect(second.stdout).toMatch(
    /Comparing with the baseline "main aaaaaaa, workflow run 76", \d+ test cases, [\d,]+ rows\./,
  );
});

test('an artifact that cannot be stored is a warning, with the cure', async () => {
  results.refusal = 409;
  const run = await gate(main, { baseline: 'none' });
  expect(run.exitCode).toBe(0);
  expect(run.stdout).toMatch(
    /::warning::The report artifact could not be published: The run has an artifact "model-gate-CI-gate" already: give each leg of a matrix/,
  );
  expect(run.summary).not.toContain('artifacts/');
});
