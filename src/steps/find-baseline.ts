import type { Baseline } from '../domain/baseline.js';
import { InputError, MissingBaselineError } from '../domain/errors.js';
import type { BaselineChoice, Plan } from '../domain/plan.js';
import { groupThousands } from '../domain/words/group-thousands.js';
import { quoteWord } from '../domain/words/quote-word.js';
import { shorten } from '../domain/words/shorten.js';
import type { World } from '../domain/world.js';
import type { TestRunSummary } from '../rime/answers/decode-test-run.js';
import { findByIdOrUndefined, findOrUndefined } from '../rime/calls/find-or-undefined.js';
import type { RimeClient } from '../rime/rime-client.js';
import type { Expected } from './check-test-run.js';
import { collect, type ResultsClient } from './collect.js';
import { isRunOfBranch, parseRunName } from './run-name.js';

/** What is needed of a cluster. */
export interface BaselineClient extends ResultsClient {
  readonly testRuns: Pick<RimeClient['testRuns'], 'get' | 'list'>;
}

/** Lent by the front doors: what is known of a branch outside of the cluster. */
export interface BranchSources {
  /** SHAs of the branch's latest commits, full or short; empty when they can't be told. */
  commitsOf(branch: string): Promise<readonly string[]>;
  /**
   * What the newest successful run of this workflow on the branch stored under this name; else a clause that says why there
   * is nothing. Rejects as `readResults`, and when nobody can be asked. `undefined` outside of a workflow.
   */
  readonly storedBy?: (branch: string, artifact: string) => Promise<Baseline | { readonly missing: string }>;
}

/** Where baselines outside of the cluster come from. */
export interface BaselineSources extends BranchSources {
  /**
   * What a results.json, or the report folder it lies in, holds; `path` as written, relative to the workspace. Rejects
   * when there is none, it can't be read, is cut or of another format. Rows that can't be read are missing, and
   * `rowsMissing` says why.
   */
  readResults(path: string): Promise<Baseline>;
}

/** What of the story is needed. */
export interface Asking {
  /** `undefined` where nothing runs: a baseline is a file then. */
  readonly client?: BaselineClient;
  readonly plan: Pick<Plan, 'gate' | 'report' | 'run' | 'target'>;
  readonly sources: BaselineSources;
  readonly world: Pick<World, 'log'>;
}

/** What `judge` is told about the baseline. */
export interface FoundBaseline {
  readonly baseline: Baseline | undefined;
  /** Why there is none though one was asked for, as a sentence. */
  readonly missingBaseline: string | undefined;
}

/** The run that is to be compared: its project, and its test run as soon as there is one. */
export interface OwnRun {
  readonly projectId: string;
  readonly testRunId: string | undefined;
  /** Of what is tested; `undefined` when it is not known. */
  readonly commitSha: string | undefined;
}

/**
 * Finds what the plan wants to be compared with. A baseline that is not there, or not whole, is missing:
 * `on-missing-baseline` says whether that is a line in the log and a note (`absolute`), a warning (`warn`), or
 * MissingBaselineError (`fail`). A file that is there but broken is at least a warning. Throws RimeError when the
 * cluster can't be asked, or its answers contradict each other: that is trouble, and trouble is never an answer.
 *
 * Needs only the project, so it is best called before the test starts: a gate that is to fail then fails at once.
 */
export async function findBaseline(asking: Asking, own: OwnRun): Promise<FoundBaseline> {
  const {
    plan,
    world: { log },
  } = asking;
  const { baseline: choice, onMissingBaseline } = plan.gate;
  if (choice.kind === 'none') return { baseline: undefined, missingBaseline: undefined };
  const found = await find(choice, asking, own);
  if (found.kind === 'found') {
    const { rowsMissing } = found.baseline;
    // By their values alone, two models differ less surely than row by row: a gate that insists would let more pass.
    if (rowsMissing !== undefined && onMissingBaseline === 'fail') {
      throw new MissingBaselineError(`The baseline is not whole: its ${rowsMissing}.`);
    }
    const { label, cases, rows } = found.baseline;
    const told = rows ? `, ${groupThousands(rows.labels.length)} rows` : '';
    log.info(
      `Comparing with the baseline ${quoteWord(label)}, ${groupThousands(cases.length)} test cases${told}.`,
    );
    if (rowsMissing !== undefined) log.warning(`The baseline's ${rowsMissing}.`);
    return { baseline: found.baseline, missingBaseline: undefined };
  }
  const reason = `There is no baseline: ${found.reason}.`;
  if (onMissingBaseline === 'fail') throw new MissingBaselineError(reason);
  const missingBaseline = `${reason} So every finding counts.`;
  if (onMissingBaseline === 'warn' || found.kind === 'broken') log.warning(missingBaseline);
  else log.debug(missingBaseline);
  return { baseline: undefined, missingBaseline };
}

type Search =
  | { readonly kind: 'found'; readonly baseline: Baseline }
  /** `reason`: a clause that says what was looked for and where. */
  | { readonly kind: 'missing'; readonly reason: string }
  /** There is something, and it can't be used. */
  | { readonly kind: 'broken'; readonly reason: string };

async function find(
  choice: Exclude<BaselineChoice, { readonly kind: 'none' }>,
  asking: Asking,
  own: OwnRun,
): Promise<Search> {
  if (choice.kind === 'file') return findFile(choice.path, asking.sources);
  const { client } = asking;
  if (!client || asking.plan.target.kind === 'embedded') {
    return choice.kind === 'branch' && asking.sources.storedBy
      ? findStored(choice.name, asking.sources.storedBy, asking.plan.report.artifact)
      : { kind: 'missing', reason: keepsNoRuns(choice) };
  }
  return choice.kind === 'test-run'
    ? findTestRun(client, choice.id, own)
    : findBranch(choice.name, { ...asking, client }, own);
}

async function findFile(path: string, sources: BaselineSources): Promise<Search> {
  try {
    const baseline = await sources.readResults(path);
    return baseline.cases.length > 0
      ? { kind: 'found', baseline }
      : { kind: 'broken', reason: `the results in ${quoteWord(path)} have no test case` };
  } catch (error) {
    if (error instanceof InputError) {
      return { kind: 'broken', reason: `${quoteWord(path)} is no whole results.json (${messageOf(error)})` };
    }
    const isAbsent =
      typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT';
    return isAbsent
      ? { kind: 'missing', reason: `the workspace has no file ${quoteWord(path)}, or no results.json in it` }
      : { kind: 'broken', reason: `${quoteWord(path)} can't be read: ${messageOf(error)}` };
  }
}

function keepsNoRuns(choice: Extract<BaselineChoice, { readonly kind: 'branch' | 'test-run' }>): string {
  const cure = 'give the path of a results.json instead';
  return choice.kind === 'branch'
    ? `the embedded engine keeps no runs; those of the branch ${quoteWord(choice.name)} are found by the action in a workflow, elsewhere ${cure}`
    : `the embedded engine keeps no runs, so the test run ${choice.id} can't be in it; ${cure}`;
}

async function findStored(
  branch: string,
  storedBy: NonNullable<BranchSources['storedBy']>,
  { name }: Plan['report']['artifact'],
): Promise<Search> {
  const what = `what the branch ${quoteWord(branch)} stored`;
  try {
    const found = await storedBy(branch, name);
    if ('missing' in found) return { kind: 'missing', reason: found.missing };
    return found.cases.length > 0
      ? { kind: 'found', baseline: found }
      : { kind: 'broken', reason: `${what} has no test case` };
  } catch (error) {
    return { kind: 'broken', reason: `${what} can't be read: ${messageOf(error)}` };
  }
}

async function findTestRun(client: BaselineClient, id: string, own: OwnRun): Promise<Search> {
  const what = `the test run ${id}`;
  if (id === own.testRunId) return { kind: 'missing', reason: `${what} is this run itself` };
  const summary = await findByIdOrUndefined(() => client.testRuns.get(id));
  if (!summary) return { kind: 'missing', reason: `the cluster has no test run ${id}` };
  const { state = 'COMPLETED' } = summary;
  if (state !== 'COMPLETED') return { kind: 'missing', reason: `${what} is not completed` };
  return readRun(client, id, what, {});
}

/** The newest completed run of the branch that tested the same, else the newest at all. */
async function findBranch(
  branch: string,
  { client, plan, sources, world: { log } }: Asking & { readonly client: BaselineClient },
  own: OwnRun,
): Promise<Search> {
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
    return readRun(client, chosen.testRunId, `the run ${quoteWord(chosen.name)}`, { projectId });
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

async function readRun(
  client: BaselineClient,
  testRunId: string,
  what: string,
  expected: Expected,
): Promise<Search> {
  const found = await findOrUndefined(() => collect(client, testRunId, expected));
  if (!found || found.cases.length === 0) return { kind: 'broken', reason: `${what} has no test case` };
  const { testRun, cases } = found;
  const label = shorten(testRun.name.trim() || testRunId, 200);
  const { projectId } = testRun;
  return {
    kind: 'found',
    baseline: { label, testRun, projectId, cases, rows: undefined, rowsMissing: undefined },
  };
}

/** On one line, at a length that can be read: it may quote what is in a file. */
function messageOf(error: unknown): string {
  // By shape: an error of another realm is no instance of this one's Error.
  const isError = typeof error === 'object' && error !== null && 'message' in error;
  return shorten(String(isError ? error.message : error).replaceAll(/\s+/g, ' '), 300);
}
