import type { BaseConfig } from './base-config.js';

/** What the front door hands in, untouched. */
export interface RawInputs {
  /** Inputs or flags by name. An empty text means "not given". */
  readonly values: Readonly<Record<string, string>>;
  readonly configFile: { readonly path: string; readonly text: string } | undefined;
  /** The same file in the branch that a pull request wants to go to; `undefined` for other runs. */
  readonly baseConfig?: BaseConfig | undefined;
  readonly surroundings: Surroundings;
}

/** What the front door knows of the place it runs in. */
export interface Surroundings {
  /** Absolute path; paths in inputs and config file are relative to it. */
  readonly workspace: string;
  /** Absolute paths of the folders that reports may lie in; `undefined`: anywhere. */
  readonly reportRoots: readonly string[] | undefined;
  /** Absolute paths of files by which a step speaks to the runner and to later steps, by the names of their variables. */
  readonly runnerFiles: Readonly<Record<string, string>>;
  /** Absolute path of where this machine keeps what can be made again; `undefined` when there is no such place. */
  readonly cacheFolder: string | undefined;
  /** `owner/name`, or the name of the workspace folder. */
  readonly repository: string;
  readonly commitSha: string | undefined;
  /** Number of the pull request that the workflow runs for. */
  readonly pullRequest?: number | undefined;
  /** Page of the repository. */
  readonly repositoryUrl?: string | undefined;
  /** Makes the names of what this run registers unique. */
  readonly uniqueSuffix: string;
  /** Whether this is a second or later attempt of the same workflow run. */
  readonly isRerun: boolean;
  /** Whether what is run waits to be merged, so that others than those who merge may have written it: a pull request, a merge group. */
  readonly isProposal: boolean;
  /** Whether the workflow was started by a pull request. */
  readonly isPullRequest: boolean;
  /** Why the workflow has no access to the repository's secrets; `undefined` when it has. */
  readonly withoutSecrets: 'fork' | 'dependabot' | undefined;
  /** Workflow and job, such as `CI / gate`; empty outside of a runner. */
  readonly jobName: string;
  /** Where the documentation of the version that runs can be read, without a slash at the end. */
  readonly docsUrl?: string | undefined;
}
