import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);
const maxCommits = 500;

/**
 * SHAs of a branch's latest commits, as far as the checkout in this folder has them; empty without git, or without
 * the branch. `branch` comes from a config file: it is never taken for an option.
 */
export async function gitCommits(workspace: string, branch: string): Promise<readonly string[]> {
  for (const ref of [`refs/remotes/origin/${branch}`, `refs/heads/${branch}`]) {
    try {
      const argv = ['rev-list', `--max-count=${maxCommits}`, '--end-of-options', ref, '--'];
      const { stdout } = await run('git', argv, { cwd: workspace, maxBuffer: 1024 * 1024 });
      return stdout.split('\n').filter(Boolean);
    } catch {
      // No such branch here: perhaps by its other name.
    }
  }
  return [];
}
