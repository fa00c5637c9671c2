import { GitHubError } from './github-api.js';

/** Loaded only where it is needed, since most runs publish no comment. Throws GitHubError. */
export async function loadOctokit(): Promise<typeof import('@actions/github')> {
  try {
    return await import('@actions/github');
  } catch (error) {
    // It reads the event's file when it is loaded, and that may be broken.
    throw new GitHubError(undefined, `Octokit can't be loaded: ${String(error)}`, { cause: error });
  }
}
