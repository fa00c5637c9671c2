import { createBaselineSources } from './baseline-sources.js';
import { GateError, MissingBaselineError, SkippedRun, type ErrorCode } from './domain/errors.js';
import type { Evidence } from './domain/evidence.js';
import { checkAsked, unjudgedCategories } from './domain/judge/check-asked.js';
import { judge } from './domain/judge.js';
import type { JudgeContext } from './domain/judge.js';
import type { Outcome, PredictionsFile, RunIds, Verdict } from './domain/outcome.js';
import type { OwnRun } from './domain/own-run.js';
import type { PackageHome } from './domain/package-home.js';
import type { Baseline } from './domain/baseline.js';
import type { Asked, Plan } from './domain/plan.js';
import type { Results, TestCase } from './domain/results.js';
import { defaultCategories, testCategories, type TestCategory } from './domain/vocabulary.js';
import type { World } from './domain/world.js';
import type { RawInputs, Surroundings } from './inputs/raw-inputs.js';
import { toPlan } from './inputs/to-plan.js';
import { openCluster, type OpenCluster } from './open-cluster.js';
import type { RimeClient } from './rime/rime-client.js';
import type { Expected } from './steps/check-test-run.js';
import { chooseProject } from './steps/choose-project.js';
import { collect, type Collected } from './steps/collect.js';
import { execute, followJob } from './steps/execute.js';
import { findBaseline, type BaselineSources, type FoundBaseline } from './steps/find-baseline.js';
import { findReusable } from './steps/find-reusable.js';
import { prepare } from './steps/prepare.js';
import { tellCluster } from './steps/tell-cluster.js';
import { validate } from './steps/validate.js';

export interface RunListener {
  /** Told each time an id becomes known, with all ids so far. */
  onIds(ids: RunIds): void;
  /** Told before a stress test is started on a cluster, and again as soon as its job is known. */
  onOwnRun(run: OwnRun): void;
}

const nobody: RunListener = { onIds: () => undefined, onOwnRun: () => undefined };

/**
 * The whole story: from what was given to the verdict. Never throws; whatever goes wrong is an `error` verdict.
 * Nothing is published here, so publishing can't change the verdict.
 */
export async function run(
  readInputs: () => Promise<RawInputs>,
  world: World,
  home: PackageHome,
  commitsOf: BaselineSources['commitsOf'],
  listener: RunListener = nobody,
): Promise<Outcome> {
  const startedMs = world.clock.now();
  let asked: Asked | undefined;
  let ids: RunIds = {};
  let results: Results | undefined;
  let predictions: PredictionsFile | undefined;
  let verdict: Verdict;
  const learn = (more: RunIds): void => {
    ids = { ...ids, ...more };
    listener.onIds(ids);
  };
  try {
    const { surroundings, ...raw } = await readInputs();
    const plan = toPlan({ surroundings, ...raw });
    asked = toAsked(plan);
    const cluster = await openCluster(plan, surroundings.workspace, world, home);
    try {
      const sources = createBaselineSources(surroundings.workspace, commitsOf);
      const { client } = cluster;
      const evidenceOf = (testRunId: string): Evidence | undefined => cluster.evidenceOf(testRunId);
      const story = { client, evidenceOf, plan, surroundings, world, learn, listener, sources };
      if (plan.gate.mode === 'validate') verdict = await check(story, cluster.inspect);
      else {
        const measured = await measure(story);
        ({ results, predictions } = measured);
        // Only now, so that the reports show what was judged beside what was not.
        checkAsked(plan.run.categories ?? [], measured.unmeasured, results.cases);
        const context = { ...measured, today: dayOf(startedMs), testRun: results.testRun };
        verdict = judge(results.cases, plan.gate, context);
      }
    } finally {
      await cluster.close();
    }
  } catch (error) {
    verdict = toErrorVerdict(error, world);
  }
  const startedAt = new Date(startedMs).toISOString();
  return { asked, ids, results, predictions, verdict, startedAt, durationMs: world.clock.now() - startedMs };
}

interface Story {
  readonly client: RimeClient;
  readonly evidenceOf: OpenCluster['evidenceOf'];
  readonly plan: Plan;
  readonly surroundings: Surroundings;
  readonly world: World;
  readonly learn: (ids: RunIds) => void;
  readonly listener: RunListener;
  readonly sources: BaselineSources;
}

interface Measured extends FoundBaseline, Pick<JudgeContext, 'model' | 'notes' | 'projectId'> {
  readonly results: Results;
  readonly predictions: PredictionsFile | undefined;
  /** Tests that were switched on by name and judged nothing. */
  readonly unmeasured: readonly string[];
}

async function measure(story: Story): Promise<Measured> {
  const { client, plan, world, learn } = story;
  if (plan.target.kind === 'cluster') await tellCluster(client, world);
  const projectId = await chooseProject(client, plan.project, world);
  learn({ projectId });
  // Before the test starts, so that a gate that needs its baseline says so at once.
  const own = { projectId, testRunId: undefined, commitSha: story.surroundings.commitSha };
  const baseline = await findBaseline(client, plan, own, story.sources, world.log);
  const { testRunId, ...ours } = (await reuse(story, projectId)) ?? (await test(story, projectId));
  learn({ testRunId });
  refuseItself(baseline.baseline, testRunId);
  const collected = await collect(client, testRunId, ours);
  const evidence = story.evidenceOf(testRunId);
  return {
    ...baseline,
    ...(await compare(collected, evidence, baseline.baseline, plan)),
    predictions: await keepPredictions(evidence, plan),
    unmeasured: evidence?.unmeasured ?? [],
    notes: [...noteUnjudged(plan, collected.cases), ...(evidence?.notes ?? [])],
    // The embedded engine makes a project for each run.
    projectId: plan.target.kind === 'cluster' ? projectId : undefined,
  };
}

/** A re-used run would be compared with itself, and be no worse. Throws MissingBaselineError. */
function refuseItself(baseline: Baseline | undefined, testRunId: string): void {
  if (baseline?.testRun?.testRunId !== testRunId) return;
  throw new MissingBaselineError(
    `The baseline, test run ${testRunId}, is this run itself: give the run of another commit, or reuse: never.`,
  );
}

/** The results with what the comparison with the baseline adds to them. */
async function compare(
  collected: Collected,
  evidence: Evidence | undefined,
  baseline: Baseline | undefined,
  { gate, run: { seed } }: Plan,
): Promise<Pick<Measured, 'results' | 'model'>> {
  // A run on a cluster without a baseline needs no statistics.
  if (!baseline && !evidence) return { results: { ...collected, detectable: [] }, model: undefined };
  const { compareRuns, detectableAlone } = await import('./comparison/index.js');
  if (!baseline) {
    const detectable = evidence?.rows
      ? detectableAlone(evidence.rows, collected.testRun.modelTask, seed)
      : [];
    return { results: { ...collected, detectable }, model: undefined };
  }
  const { model, cases, detectable } = compareRuns(collected, evidence, baseline, gate, seed);
  // First, since they are what a pull request asks.
  return { results: { ...collected, cases: [...cases, ...collected.cases], detectable }, model };
}

/** Of what nobody named, so that it is no error: the platform's own choice of categories. */
function noteUnjudged({ run, target }: Plan, cases: Collected['cases']): readonly string[] {
  if (run.categories) return [];
  // A cluster may choose otherwise, and tells the categories of a run by its cases alone.
  const chosen = target.kind === 'embedded' ? defaultCategories : [...new Set(cases.map(knownCategory))];
  return unjudgedCategories(
    chosen.flatMap((category) => category ?? []),
    cases,
  ).map((one) => `Nothing was judged of the test category ${one}, which runs by default.`);
}

function knownCategory({ category }: TestCase): TestCategory | undefined {
  return testCategories.find((known) => known === category);
}

async function keepPredictions(
  evidence: Evidence | undefined,
  { report }: Plan,
): Promise<PredictionsFile | undefined> {
  if (!evidence?.rows || !report.predictions) return undefined;
  const { writePredictions } = await import('./reports/predictions/write-predictions.js');
  return writePredictions(evidence.rows);
}

/** A finished stress test, and what its test run must name. */
interface Tested extends Expected {
  readonly testRunId: string;
}

/** The test run of an earlier attempt, when one is to be used and there is one. */
async function reuse(
  { client, plan, surroundings, world, learn }: Story,
  projectId: string,
): Promise<Tested | undefined> {
  if (plan.run.reuse === 'never') return undefined;
  const found = await findReusable(client, projectId, plan.run, surroundings.commitSha, world);
  if (found?.kind === 'finished')
    world.log.info(`Using the finished test run ${found.testRunId} of the same name (reuse).`);
  if (found?.kind !== 'live') return found && { testRunId: found.testRunId, projectId };
  world.log.info(`Waiting for the running stress test of the same name, job ${found.jobId} (reuse).`);
  learn({ jobId: found.jobId });
  return { projectId, ...(await followJob(client, found.jobId, plan, { isOwn: false }, world)) };
}

async function test(
  { client, plan, surroundings, world, learn, listener }: Story,
  projectId: string,
): Promise<Tested> {
  const prepared = await prepare(client, plan, surroundings.workspace, projectId, world, learn);
  const { target } = plan;
  const finished = await execute(client, plan, prepared, world, learn, (identity, sinceMs, jobId) => {
    // The embedded engine ends with this process.
    if (target.kind !== 'cluster') return;
    const { url, dialect, caCert } = target;
    listener.onOwnRun({ cluster: { url, dialect, caCert }, identity, sinceMs, jobId });
  });
  return { ...prepared, ...finished };
}

/** Mode `validate`. */
async function check(
  { client, plan, surroundings, world }: Story,
  inspect: OpenCluster['inspect'],
): Promise<Verdict> {
  if (plan.target.kind === 'cluster') await tellCluster(client, world);
  const facts = inspect ? await inspect() : await validate(client, plan, surroundings.workspace, world);
  const head = 'Nothing was tested (mode validate). What a run needs is in order:';
  return { kind: 'skipped', reason: [head, ...facts.map((fact) => `- ${fact}`)].join('\n') };
}

/** `YYYY-MM-DD` in UTC. */
function dayOf(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10);
}

/** Reports never see the target, and so not the key. */
function toAsked({ target, run: { name, seed }, gate, report, rules }: Plan): Asked {
  return {
    target: target.kind === 'cluster' ? target.url : 'embedded engine',
    run: { name, seed },
    gate,
    report,
    rules,
  };
}

function toErrorVerdict(error: unknown, world: World): Verdict {
  if (error instanceof SkippedRun) return { kind: 'skipped', reason: error.message };
  world.log.debug(error instanceof Error ? (error.stack ?? error.message) : String(error));
  const code: ErrorCode = error instanceof GateError ? error.code : 'internal';
  return { kind: 'error', code, reason: error instanceof Error ? error.message : String(error) };
}
