import { GitHubError, type Account, type GitHubApi } from './github-api.js';
import { openOctokit, type OctokitAccess } from './open-octokit.js';
import { readWithin } from './read-within.js';
import { toComment } from './to-comment.js';

export interface GitHubAccess extends OctokitAccess {
  /** `owner/name`. */
  readonly repository: string;
}

/**
 * GitHub's API through Octokit, and through the proxy of the environment. Throws GitHubError when `repository` is no `owner/name`, or Octokit can't be loaded.
 */
export async function openGitHubApi({ repository, ...access }: GitHubAccess): Promise<GitHubApi> {
  const [, owner = '', repo = ''] = /^([\w.-]+)\/([\w.-]+)$/.exec(repository) ?? [];
  if (!owner) throw new GitHubError(undefined, `${JSON.stringify(repository)} is no repository of GitHub`);
  const octokit = await openOctokit(access);
  const { actions, issues, pulls, repos } = octokit.rest;
  return {
    viewer: async () => {
      try {
        const answer = await octokit.graphql('query { viewer { login databaseId } }');
        return toViewer(answer);
      } catch {
        // It only spares a second comment, which upsertComment would remove again.
        return undefined;
      }
    },
    listComments: async (pullNumber) => {
      const all = await octokit.paginate(issues.listComments, {
        owner,
        repo,
        issue_number: pullNumber,
        per_page: 100,
      });
      return all.map(toComment).sort((a, b) => a.id - b.id);
    },
    createComment: async (pullNumber, body) =>
      toComment((await issues.createComment({ owner, repo, issue_number: pullNumber, body })).data),
    updateComment: async (commentId, body) => {
      await issues.updateComment({ owner, repo, comment_id: commentId, body });
    },
    deleteComment: async (commentId) => {
      await issues.deleteComment({ owner, repo, comment_id: commentId });
    },
    latestCommits: async (branch) => {
      // In full, or a tag of the same name would win.
      const sha = `refs/heads/${branch}`;
      const { data } = await repos.listCommits({ owner, repo, sha, per_page: 100 });
      return data.map((commit) => commit.sha);
    },
    fileAt: async (ref, path) => {
      try {
        const { data } = await repos.getContent({ owner, repo, path, ref });
        if (!Array.isArray(data) && data.type === 'file' && data.encoding === 'base64')
          return Buffer.from(data.content, 'base64');
      } catch (error) {
        if (error instanceof GitHubError && error.status === 404) return undefined;
        throw error;
      }
      throw new GitHubError(200, `${JSON.stringify(path)} is no file of at most 1 MiB there`);
    },
    successfulRuns: async (workflow_id, branch) => {
      const asked = { owner, repo, workflow_id, branch, status: 'success', per_page: 30 } as const;
      const { data } = await actions.listWorkflowRuns({ ...asked, exclude_pull_requests: true });
      return data.workflow_runs.map((run) => ({
        id: run.id,
        headSha: run.head_sha,
        event: run.event,
        headRepository: nameOf(run.head_repository),
      }));
    },
    artifactsOf: async (run_id, name) => {
      const { data } = await actions.listWorkflowRunArtifacts({ owner, repo, run_id, name, per_page: 100 });
      return data.artifacts
        .map((one) => ({
          id: one.id,
          size: one.size_in_bytes,
          isExpired: one.expired,
          digest: one.digest ?? undefined,
        }))
        .sort((a, b) => b.id - a.id);
    },
    downloadArtifact: async (artifact_id, limitBytes) => {
      // Redirected to a signed link elsewhere, where fetch doesn't take the token along.
      const asked = { owner, repo, artifact_id, archive_format: 'zip' } as const;
      const answer = await actions.downloadArtifact({
        ...asked,
        request: { parseSuccessResponseBody: false },
      });
      return readWithin(answer.data as ReadableStream<Uint8Array>, limitBytes);
    },
    openPullRequests: async (head) => {
      const { data } = await pulls.list({ owner, repo, state: 'open', head, per_page: 100 });
      return data.map(({ number, head: { sha, repo: headRepo } }) => ({
        number,
        headSha: sha,
        headRepository: nameOf(headRepo),
      }));
    },
  };
}

/** A fork that was deleted is null, which the published types don't know. */
const nameOf = (repository: { readonly full_name: string } | null): string | undefined =>
  repository?.full_name;

/** Who the token speaks for; `undefined` where the answer does not tell. */
function toViewer(answer: unknown): Account | undefined {
  const viewer = (answer as { readonly viewer?: { readonly login?: unknown; readonly databaseId?: unknown } })
    .viewer;
  if (typeof viewer?.login !== 'string') return undefined;
  return {
    login: viewer.login,
    id: typeof viewer.databaseId === 'number' ? viewer.databaseId : undefined,
  };
}
