import { gitCommits } from './git-commits.js';
import type { Clock, Log } from '../domain/world.js';
import { openGitHubApi } from '../github/open-github-api.js';
import { readWorkflowEvent } from '../github/workflow-event.js';

export interface CommitsEdge {
  /** Absolute path of the checkout. */
  readonly workspace: string;
  /** Token of GitHub, already masked; empty when there is none. */
  readonly token: string;
  readonly env: NodeJS.ProcessEnv;
  readonly log: Log;
  readonly clock: Clock;
}

/**
 * SHAs of a branch's latest commits: from GitHub in a workflow, whose checkout mostly has one commit only, else from
 * the checkout. Empty when neither can tell.
 */
export async function latestCommits(
  branch: string,
  { workspace, token, env, log, clock }: CommitsEdge,
): Promise<readonly string[]> {
  const { repository } = await readWorkflowEvent(env);
  if (token !== '' && repository !== '') {
    try {
      const apiUrl = (env.GITHUB_API_URL ?? 'https://api.github.com').replace(/\/+$/, '');
      const api = await openGitHubApi({ token, repository, apiUrl, clock });
      return await api.latestCommits(branch);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      log.warning(`GitHub does not tell the commits of ${branch}: ${reason} Asking the checkout instead.`);
    }
  }
  return gitCommits(workspace, branch);
}
