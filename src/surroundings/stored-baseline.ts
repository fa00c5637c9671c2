import { createHash } from 'node:crypto';

import type { Baseline } from '../domain/baseline.js';
import { archiveLimitBytes, findStoredRun } from '../github/find-stored-run.js';
import { GitHubError } from '../github/github-api.js';
import { openGitHubApi } from '../github/open-github-api.js';
import type { CommitsEdge } from './latest-commits.js';
import { openZip } from './open-zip.js';
import { readBaseline } from './read-baseline.js';

/** Such as `owner/repo/.github/workflows/gate.yml@refs/heads/main`. */
const workflowFile = /^[^@]*\/([^/@]+\.ya?ml)@/;

/**
 * The reports that the newest successful run of this workflow on a branch stored as an artifact of this name, read as the
 * baseline; else why there are none. Throws GitHubError, or Error for an archive that is damaged.
 */
export async function storedBaseline(
  branch: string,
  name: string,
  { token, env, clock }: Pick<CommitsEdge, 'token' | 'env' | 'clock'>,
): Promise<Baseline | { readonly missing: string }> {
  const [, workflow] = workflowFile.exec(env.GITHUB_WORKFLOW_REF ?? '') ?? [];
  const { GITHUB_REPOSITORY: repository, GITHUB_SHA: commitSha } = env;
  if (workflow === undefined || !repository)
    return { missing: 'the runner does not tell which workflow this is (GITHUB_WORKFLOW_REF)' };
  if (token === '')
    return { missing: 'there is no github-token to ask GitHub with (it needs actions: read)' };
  const apiUrl = (env.GITHUB_API_URL ?? 'https://api.github.com').replace(/\/+$/, '');
  const api = await openGitHubApi({ token, repository, apiUrl, clock });
  const found = await findStoredRun({ branch, name, workflow, repository, commitSha }, api).catch(
    tellPermission,
  );
  if (found.kind === 'missing') return { missing: found.reason };
  const { run, artifact } = found;
  const bytes = await api.downloadArtifact(artifact.id, archiveLimitBytes);
  const digest = `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
  if (artifact.digest !== undefined && artifact.digest !== digest)
    throw new Error(`the artifact ${artifact.id} came with another SHA-256 than GitHub names`);
  const label = `${branch} ${run.headSha.slice(0, 7)}, workflow run ${run.id}`;
  return readBaseline(label, await openZip(bytes));
}

function tellPermission(error: unknown): never {
  if (error instanceof GitHubError && (error.status === 403 || error.status === 404))
    throw new GitHubError(error.status, `${error.message} (the workflow needs permissions: actions: read)`);
  throw error;
}
