import { quoteWord } from '../../domain/words/quote-word.js';
import type { Plan } from '../../domain/plan.js';
import type { World } from '../../domain/world.js';
import type { TestRunSummary } from '../../rime/answers/decode-test-run.js';
import { isRunOfBranch, parseRunName } from '../run-name.js';
import type { BaselineSearch } from './baseline-search.js';
import type { BranchSources } from './baseline-sources.js';
import { messageOf } from './message-of.js';
import type { ComparedRun } from './compared-run.js';
import { readTestRun, type BaselineClient } from './read-test-run.js';

/** What is needed to find a branch's runs on a cluster. */
interface AskingCluster {
  readonly client: BaselineClient;
  readonly plan: Pick<Plan, 'run'>;
  readonly sources: Pick<BranchSources, 'commitsOf'>;
  readonly world: Pick<World, 'log'>;
}

/** The newest completed run of the branch that tested the same, else the newest at all. */
export async function findBranchRun(
  branch: string,
  { client, plan, sources, world: { log } }: AskingCluster,
  own: ComparedRun,
): Promise<BaselineSearch> {
  const commits = await sources.commitsOf(branch).catch((error: unknown) => {
    log.debug(`The commits of the branch ${branch} can't be told: ${messageOf(error)}`);
    return [];
  });
  const shortShas = new Set(commits.map((sha) => sha.slice(0, 7).toLowerCase()));
  const ownName = parseRunName(plan.run.name);
  // A name that the user chose may hold the commit, too.
  const ownSha = own.commitSha?.slice(0, 7) ?? ownName?.shortSha;
  let newest: TestRunSummary | undefined;
  let newestAlike: TestRunSummary | undefined;
  let seen = 0;
  for await (const run of client.testRuns.list(own.projectId)) {
    seen++;
    if (!run.isCompleted || run.caseCount === 0 || run.testRunId === own.testRunId) continue;
    const name = parseRunName(run.name);
    // An earlier attempt on the same commit would call its own findings known.
    if (ownSha !== undefined && run.name.includes(ownSha)) continue;
    if (!isRunOfBranch(run.name, branch, shortShas)) continue;
    if (isNewer(run, newest)) newest = run;
    if (ownName && name?.testedHash === ownName.testedHash && isNewer(run, newestAlike)) newestAlike = run;
  }
  const chosen = newestAlike ?? newest;
  if (chosen) {
    const { projectId } = own;
    return readTestRun(client, chosen.testRunId, `the run ${quoteWord(chosen.name)}`, { projectId });
  }
  const among =
    commits.length > 0
      ? `nor is a commit of its latest ${commits.length} in one`
      : 'and the commits of the branch are not known';
  const reason = `none of the ${seen} runs of the project ${own.projectId} is a completed run of the branch ${quoteWord(branch)} (no name has it as a word of its own, ${among})`;
  return { kind: 'missing', reason };
}

function isNewer(run: TestRunSummary, than: TestRunSummary | undefined): boolean {
  return than === undefined || (run.uploadedAtMs ?? 0) > (than.uploadedAtMs ?? 0);
}
