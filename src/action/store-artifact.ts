import type { Outcome } from '../domain/outcome.js';
import type { Asked } from '../domain/plan.js';
import type { Log } from '../domain/world.js';
import type { ReportPaths } from '../reports/report-list.js';

/** Five megabytes, so it is loaded only where an artifact is stored. */
const loadLibrary = () => import('@actions/artifact');

/** Has the library in memory where this run will store an artifact. */
export async function loadForArtifact({ artifact }: Asked['report'], env: NodeJS.ProcessEnv): Promise<void> {
  if (artifact.isStored && hasPlace(env)) await loadLibrary();
}

/**
 * Stores the reports as an artifact of the workflow run and returns the address of its page; `undefined` where none is
 * wanted, or this runner has no place for one. Throws when it can't be stored.
 */
export async function storeArtifact(
  { asked }: Outcome,
  paths: ReportPaths,
  reportDir: string,
  env: NodeJS.ProcessEnv,
  log: Log,
): Promise<string | undefined> {
  const files = Object.values(paths);
  if (!asked?.report.artifact.isStored || files.length === 0) return undefined;
  if (!hasPlace(env)) {
    log.debug(
      'This runner stores no artifact in the way of GitHub.com, so the reports stay in their folder.',
    );
    return undefined;
  }
  const { DefaultArtifactClient } = await loadLibrary();
  const { name } = asked.report.artifact;
  const { id } = await new DefaultArtifactClient()
    .uploadArtifact(name, files, reportDir)
    .catch((error: unknown) => {
      throw withCure(error, name);
    });
  if (id === undefined) return undefined;
  const { GITHUB_SERVER_URL: server = 'https://github.com', GITHUB_REPOSITORY, GITHUB_RUN_ID } = env;
  return `${server}/${GITHUB_REPOSITORY}/actions/runs/${GITHUB_RUN_ID}/artifacts/${id}`;
}

/** GitHub Enterprise Server keeps artifacts in another way, which its own upload action of version 3 speaks. */
function hasPlace(env: NodeJS.ProcessEnv): boolean {
  const host = new URL(env.GITHUB_SERVER_URL ?? 'https://github.com').hostname;
  const isGitHubCom = host === 'github.com' || host.endsWith('.ghe.com') || host.endsWith('.localhost');
  return isGitHubCom && Boolean(env.ACTIONS_RUNTIME_TOKEN) && Boolean(env.ACTIONS_RESULTS_URL);
}

function withCure(error: unknown, name: string): Error {
  const reason = error instanceof Error ? error.message : String(error);
  const isTaken = /\b409\b|conflict|already exists/i.test(reason);
  const cure = `The run has an artifact ${JSON.stringify(name)} already: give each leg of a matrix, and each gate, a report.artifact or a comment-key of its own.`;
  return new Error(isTaken ? `${cure} (${reason})` : reason, { cause: error });
}
