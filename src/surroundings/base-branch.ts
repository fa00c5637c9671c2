import { findConfigPath } from '../inputs/given/find-config-file.js';
import type { BaseConfig } from '../inputs/given/base-config.js';
import { openGitHubApi } from '../github/open-github-api.js';
import { readWorkflowEvent, textAt, type WorkflowEvent } from '../github/workflow-event.js';
import { gitFile } from './git-file.js';
import type { CommitsEdge } from './latest-commits.js';

/**
 * The config file as the base of a pull request, or of a merge group, has it: from the checkout where it holds that
 * commit, else from GitHub. Never throws.
 */
export async function readBaseConfig(
  given: string | undefined,
  edge: Omit<CommitsEdge, 'log'>,
): Promise<BaseConfig> {
  const event = await readWorkflowEvent(edge.env);
  const sha = baseSha(event);
  if (sha === undefined) return { kind: 'unknown', why: 'the event names no commit of the base branch' };
  const path = findConfigPath(given);
  try {
    const bytes = await fileAt(sha, path, event.repository, edge);
    return bytes === undefined
      ? { kind: 'absent', sha }
      : { kind: 'file', path, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), sha };
  } catch (error) {
    return { kind: 'unknown', why: error instanceof Error ? error.message : String(error) };
  }
}

function baseSha({ payload }: WorkflowEvent): string | undefined {
  const sha = textAt(payload, 'pull_request', 'base', 'sha') ?? textAt(payload, 'merge_group', 'base_sha');
  return sha !== undefined && /^[0-9a-f]{40,64}$/.test(sha) ? sha : undefined;
}

async function fileAt(
  sha: string,
  path: string,
  repository: string,
  { workspace, token, env, clock }: Omit<CommitsEdge, 'log'>,
): Promise<Uint8Array | undefined> {
  const found = await gitFile(workspace, sha, path);
  if (found.kind !== 'no-commit') return found.kind === 'file' ? found.bytes : undefined;
  if (token === '' || repository === '')
    throw new Error('the checkout does not hold the base commit, and there is no token to ask GitHub with');
  const apiUrl = (env.GITHUB_API_URL ?? 'https://api.github.com').replace(/\/+$/, '');
  const api = await openGitHubApi({ token, repository, apiUrl, clock });
  return api.fileAt(sha, found.pathInRepository);
}
