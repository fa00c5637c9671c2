import { formatBytes } from '../domain/words/format-bytes.js';
import { quoteWord } from '../domain/words/quote-word.js';
import type { Artifact, GitHubApi, WorkflowRun } from './github-api.js';

/** Which run's artifact is looked for. */
export interface StoredRunQuery {
  readonly branch: string;
  /** Name of the artifact. */
  readonly name: string;
  /** File name of the workflow, such as `model-gate.yml`. */
  readonly workflow: string;
  /** `owner/name`. */
  readonly repository: string;
  /** What is tested; runs of the same commit are passed over. */
  readonly commitSha: string | undefined;
}

export type StoredRun =
  | { readonly kind: 'found'; readonly run: WorkflowRun; readonly artifact: Artifact }
  /** `reason`: a clause that says what was looked for and where. */
  | { readonly kind: 'missing'; readonly reason: string };

/** Largest archive that is fetched. */
export const archiveLimitBytes = 512 * 1024 * 1024;

/** Those whose code is the branch's own: a fork's pull request may have a branch of the same name. */
const trustedEvents: readonly string[] = ['push', 'schedule', 'workflow_dispatch'];

/** Runs that are asked for artifacts: those of which a path filter or a condition left the gate out have none. */
const maxAsked = 10;

/** The newest successful run of the branch that stored an artifact of this name. Throws GitHubError. */
export async function findStoredRun(
  { branch, name, workflow, repository, commitSha }: StoredRunQuery,
  api: Pick<GitHubApi, 'successfulRuns' | 'artifactsOf'>,
): Promise<StoredRun> {
  const runs = (await api.successfulRuns(workflow, branch)).filter(
    // An earlier run of the same commit would call its own findings known.
    ({ event, headRepository, headSha }) =>
      trustedEvents.includes(event) && headRepository === repository && headSha !== commitSha,
  );
  const asked = runs.slice(0, maxAsked);
  for (const run of asked) {
    const [artifact] = await api.artifactsOf(run.id, name);
    if (!artifact) continue;
    const what = `the artifact ${quoteWord(name)} of the workflow run ${run.id}`;
    // Older ones expired before.
    if (artifact.isExpired) return { kind: 'missing', reason: `${what} has expired` };
    if (artifact.size > archiveLimitBytes) {
      const size = `${formatBytes(artifact.size)}, and at most ${formatBytes(archiveLimitBytes)} are fetched`;
      return { kind: 'missing', reason: `${what} has ${size}` };
    }
    return { kind: 'found', run, artifact };
  }
  const of = `of ${quoteWord(workflow)} on the branch ${quoteWord(branch)}`;
  const reason =
    asked.length === 0
      ? `there is no successful run ${of} yet, by a push, a schedule or by hand`
      : `none of the newest ${asked.length} successful runs ${of} stored an artifact ${quoteWord(name)}`;
  return { kind: 'missing', reason };
}
