import type { Clock } from '../domain/world.js';
import { GitHubError, type Account, type GitHubApi, type IssueComment } from './github-api.js';
import { retryDelayMs } from './retry-delay.js';

export interface GitHubAccess {
  readonly token: string;
  /** `owner/name`. */
  readonly repository: string;
  /** Without a slash at its end: `https://api.github.com`, or that of an own server. */
  readonly apiUrl: string;
  readonly clock: Clock;
}

/** All of publishing, with its waits, takes no longer than this. */
const budgetMs = 60_000;
const requestTimeoutMs = 20_000;

/**
 * GitHub's API through Octokit, and through the proxy of the environment. Loaded only here, since
 * most runs publish no comment. Throws GitHubError when `repository` is no `owner/name`, or Octokit can't be loaded.
 */
export async function openGitHubApi({ token, repository, apiUrl, clock }: GitHubAccess): Promise<GitHubApi> {
  const [, owner = '', repo = ''] = /^([\w.-]+)\/([\w.-]+)$/.exec(repository) ?? [];
  if (!owner) throw new GitHubError(undefined, `${JSON.stringify(repository)} is no repository of GitHub`);
  const { getOctokit } = await loadOctokit();
  const octokit = getOctokit(token, { baseUrl: apiUrl, log: silent });
  const deadlineMs = clock.now() + budgetMs;

  octokit.hook.wrap('request', async (request, options) => {
    for (let attempt = 1; ; attempt++) {
      const signal = AbortSignal.timeout(Math.max(Math.min(requestTimeoutMs, deadlineMs - clock.now()), 1));
      // Octokit's hooks share one `options`; a copy would be dropped by the next hook, and the signal with it.
      options.request = { ...options.request, signal };
      try {
        return await request(options);
      } catch (error) {
        const failure = describe(error, options.method, options.url);
        const delayMs = retryDelayMs({ ...failure, method: options.method, attempt }, clock.now());
        if (delayMs === undefined || clock.now() + delayMs >= deadlineMs)
          throw new GitHubError(failure.status, failure.message, { cause: error });
        await clock.sleep(delayMs);
      }
    }
  });

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

async function readWithin(body: ReadableStream<Uint8Array>, limitBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of body) {
      size += chunk.length;
      if (size > limitBytes) throw new Error(`it has more than ${limitBytes} bytes`);
      chunks.push(chunk);
    }
  } catch (error) {
    throw new GitHubError(200, `The artifact could not be read: ${String(error)}`, { cause: error });
  }
  return Buffer.concat(chunks);
}

export async function loadOctokit(): Promise<typeof import('@actions/github')> {
  try {
    return await import('@actions/github');
  } catch (error) {
    // It reads the event's file when it is loaded, and that may be broken.
    throw new GitHubError(undefined, `Octokit can't be loaded: ${String(error)}`, { cause: error });
  }
}

const silent = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
};

function toViewer(answer: unknown): Account | undefined {
  const viewer = (answer as { readonly viewer?: { readonly login?: unknown; readonly databaseId?: unknown } })
    .viewer;
  if (typeof viewer?.login !== 'string') return undefined;
  return {
    login: viewer.login,
    id: typeof viewer.databaseId === 'number' ? viewer.databaseId : undefined,
  };
}

interface PublishedComment {
  readonly id: number;
  readonly body?: string;
  readonly user: { readonly id: number; readonly login: string } | null;
}

function toComment({ id, body, user }: PublishedComment): IssueComment {
  return { id, body: body ?? '', author: user ? { id: user.id, login: user.login } : undefined };
}

/** Octokit's error as plain data. Its own message may hold a whole page of a proxy, so it is cut. */
function describe(error: unknown, method: string, url: string) {
  const { status, message, response } = error as {
    readonly status?: unknown;
    readonly message?: unknown;
    readonly response?: { readonly headers?: Readonly<Record<string, string | number | undefined>> };
  };
  // Octokit gives a failed connection the status 500, but then there is no answer.
  const answered = response !== undefined && typeof status === 'number';
  const words = String(message).replaceAll(/\s+/g, ' ').slice(0, 300);
  return {
    status: answered ? status : undefined,
    headers: response?.headers ?? {},
    message: `${method} ${url}: ${answered ? `${status} ` : ''}${words}`,
  };
}
