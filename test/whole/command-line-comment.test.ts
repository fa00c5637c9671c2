import { afterEach, beforeEach, expect, test } from '@jest/globals';

import { filesForAll, inputsForAll } from '../support/cluster-inputs.js';
import { startGitHub, type FakeGitHub } from '../support/github-api/fake-github.js';
import { startLiveCluster, type LiveCluster } from '../support/live-cluster.js';
import { makeWorkspace, removeWorkspace } from '../support/make-workspace.js';
import { runCli, type BuiltRun } from '../support/run-built.js';

let workspace: string;
let cluster: LiveCluster;
let github: FakeGitHub;
beforeEach(async () => {
  cluster = await startLiveCluster({ imageBuildPolls: 1, jobStates: ['succeeded'] });
  github = await startGitHub();
  workspace = await makeWorkspace({
    ...filesForAll,
    'pull_request.json': JSON.stringify({
      pull_request: { number: 3, head: { repo: { full_name: 'owner/repo' } } },
    }),
    'workflow_run.json': JSON.stringify({
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
  await removeWorkspace(workspace);
  await cluster.close();
  await github.close();
  expect(github.problems).toEqual([]);
});

/** Runs the program in a workflow for this event; without one, nowhere near GitHub. */
function cli(argv: readonly string[], event?: string, token = 'ghs_0123456789abcdef'): Promise<BuiltRun> {
  const env = {
    GITHUB_API_URL: github.url,
    GITHUB_REPOSITORY: 'owner/repo',
    GITHUB_EVENT_NAME: event ?? '',
    GITHUB_EVENT_PATH: `${workspace}/${event ?? ''}.json`,
    GITHUB_TOKEN: token,
  };
  return runCli(argv, { workspace, env: event === undefined ? {} : env });
}

const gate = (): string[] => [
  'run',
  ...Object.entries(inputsForAll(cluster)).flatMap(([name, value]) => [`--${name}`, value]),
];

test('a run in a workflow of a pull request comments on it', async () => {
  const run = await cli([...gate(), '--comment', 'always'], 'pull_request');
  expect(run.exitCode).toBe(1);
  expect(github.comments.map(({ pullNumber }) => pullNumber)).toEqual([3]);
  expect(run.stdout + run.stderr).not.toContain('ghs_0123456789abcdef');
});

test('a run elsewhere asks nobody', async () => {
  await cli(gate());
  expect(github.requests).toEqual([]);
});

test('report --comment posts the results of a file to the pull request that GitHub names', async () => {
  await cli(gate());
  github.pulls.push({ number: 9, head: 'them:feature', sha: 'abc', repository: 'them/repo' });
  const report = ['report', 'model-gate-report/results.json', '--report-dir', 'again', '--comment', '--json'];
  const first = await cli(report, 'workflow_run');
  expect(first.exitCode).toBe(0);
  expect(JSON.parse(first.stdout)).toMatchObject({ verdict: 'failed', comment: 'created' });
  expect(github.comments.map(({ pullNumber }) => pullNumber)).toEqual([9]);

  const second = await cli([...report, '--comment-key', 'another'], 'workflow_run');
  expect(JSON.parse(second.stdout)).toMatchObject({ comment: 'created' });
  const never = await cli([...report, '--comment-when', 'never'], 'workflow_run');
  expect(JSON.parse(never.stdout)).toMatchObject({ comment: 'skipped' });
  expect(github.comments).toHaveLength(2);
});

test('report --comment without a token says what is missing, and makes the reports', async () => {
  await cli(gate());
  const argv = ['report', 'model-gate-report/results.json', '--report-dir', 'again', '--comment'];
  const run = await cli(argv, 'workflow_run', '');
  expect(run.exitCode).toBe(0);
  expect(run.stderr).toContain('github-token');
  expect(run.stderr).toContain('Reports: ');
});
