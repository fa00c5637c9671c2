import type { GitHubApi } from './github-api.js';
import { textAt, valueAt, type WorkflowEvent } from './workflow-event.js';

/** Whether a look at GitHub could find a pull request for this event. */
export function mayHavePullRequest(event: WorkflowEvent): boolean {
  return numberOf(event) !== undefined || event.name === 'workflow_run';
}

/**
 * The number of the pull request that the workflow runs for; `undefined` when there is none, or no single one. Of a
 * `workflow_run` it is the open one with the head of the triggering run: GitHub tells that head, so no artifact can
 * choose where the comment goes. It is looked for by branch, since GitHub's list by commit doesn't know commits of
 * forks. Throws GitHubError.
 */
export async function findPullRequest(
  event: WorkflowEvent,
  api: Pick<GitHubApi, 'openPullRequests'>,
): Promise<number | undefined> {
  if (event.name !== 'workflow_run') return numberOf(event);
  const run = valueAt(event.payload, 'workflow_run');
  const headSha = textAt(run, 'head_sha');
  const branch = textAt(run, 'head_branch');
  const repository = textAt(run, 'head_repository', 'full_name');
  const owner = textAt(run, 'head_repository', 'owner', 'login');
  if (!headSha || !branch || !repository || !owner) return undefined;
  const found = (await api.openPullRequests(`${owner}:${branch}`)).filter(
    (pull) => pull.headSha === headSha && pull.headRepository === repository,
  );
  return found.length === 1 ? found[0]?.number : undefined;
}

function numberOf({ name, payload, ref }: WorkflowEvent): number | undefined {
  // The comment of an issue says the same of a pull request, but for this member.
  const isIssue = name === 'issue_comment' && valueAt(payload, 'issue', 'pull_request') !== undefined;
  const given = /^pull_request/.test(name)
    ? valueAt(payload, 'pull_request', 'number')
    : isIssue
      ? valueAt(payload, 'issue', 'number')
      : undefined;
  const number = given ?? Number(/^refs\/pull\/(\d{1,9})\/(?:merge|head)$/.exec(ref)?.[1] ?? NaN);
  return typeof number === 'number' && Number.isSafeInteger(number) && number > 0 ? number : undefined;
}

/** Whether the pull request comes from a fork, whose workflows get a token that only reads. */
export function isForkEvent({ name, payload, repository }: WorkflowEvent): boolean {
  const head = textAt(payload, 'pull_request', 'head', 'repo', 'full_name');
  const isPull = name !== 'pull_request_target' && valueAt(payload, 'pull_request') !== undefined;
  return isPull && head !== repository;
}
