/** Who wrote a comment; `id` is GitHub's number of the account, the same in REST (`id`) and GraphQL (`databaseId`). */
export interface Account {
  readonly id: number | undefined;
  /** Apps carry the ending `[bot]`, which no person's name can have. */
  readonly login: string;
}

export interface IssueComment {
  readonly id: number;
  readonly body: string;
  /** `undefined` for an account that is gone. */
  readonly author: Account | undefined;
}

export interface PullRequest {
  readonly number: number;
  readonly headSha: string;
  /** `owner/name`; `undefined` when the fork is gone. */
  readonly headRepository: string | undefined;
}

export interface WorkflowRun {
  readonly id: number;
  readonly headSha: string;
  /** Such as `push`. */
  readonly event: string;
  /** `owner/name`; `undefined` when the fork is gone. */
  readonly headRepository: string | undefined;
}

export interface Artifact {
  readonly id: number;
  /** Of the archive, in bytes. */
  readonly size: number;
  readonly isExpired: boolean;
  /** `sha256:` and 64 hexadecimal digits of the archive; `undefined` for artifacts of old. */
  readonly digest: string | undefined;
}

/** The few calls of GitHub's REST API that a gate needs, in one repository. Each throws GitHubError. */
export interface GitHubApi {
  /** Whom the token belongs to; `undefined` when GitHub doesn't say. */
  viewer(): Promise<Account | undefined>;
  /** All pages, oldest first. */
  listComments(pullNumber: number): Promise<readonly IssueComment[]>;
  createComment(pullNumber: number, body: string): Promise<IssueComment>;
  updateComment(commentId: number, body: string): Promise<void>;
  deleteComment(commentId: number): Promise<void>;
  /** SHAs of a branch's latest commits, at most a hundred, newest first. */
  latestCommits(branch: string): Promise<readonly string[]>;
  /** A file of at most 1 MiB at a commit; `undefined` when there is none. `path` counts from the repository's root. */
  fileAt(sha: string, path: string): Promise<Uint8Array | undefined>;
  /** The newest successful runs of a workflow, named by its file, on a branch; newest first, at most 30. */
  successfulRuns(workflow: string, branch: string): Promise<readonly WorkflowRun[]>;
  /** What a workflow run stored under this name, newest first. */
  artifactsOf(runId: number, name: string): Promise<readonly Artifact[]>;
  /** The archive of an artifact, a ZIP file. Throws GitHubError also when it has more than these bytes. */
  downloadArtifact(id: number, limitBytes: number): Promise<Uint8Array>;
  /** Open pull requests whose head is `owner:branch`. */
  openPullRequests(head: string): Promise<readonly PullRequest[]>;
}

/** A request to GitHub failed, after what retries there are. `status` is `undefined` when there was no answer. */
export class GitHubError extends Error {
  override readonly name = 'GitHubError';
  constructor(
    readonly status: number | undefined,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
