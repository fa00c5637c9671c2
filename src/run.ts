import { createBaselineSources } from './surroundings/baseline-sources.js';
import { GateError, InputError, JobError, SkippedRun, type ErrorCode } from './domain/errors.js';
import type { Evidence } from './domain/evidence.js';
import { checkAsked } from './domain/judge/check-asked.js';
import { judge } from './domain/judge/judge.js';
import type { Foreseen } from './domain/foreseen.js';
import type { Outcome, PredictionsFile, RunIds, Verdict } from './domain/outcome.js';
import type { PackageHome } from './domain/package-home.js';
import { embeddedEngine } from './domain/plan.js';
import type { Asked, Plan } from './domain/plan.js';
import type { ExampleRows } from './domain/example-rows.js';
import type { Results } from './domain/results.js';
import type { Tested } from './domain/tested.js';
import type { World } from './domain/world.js';
import type { RawInputs } from './inputs/given/raw-inputs.js';
import { refuseBesideConfig } from './inputs/choices/refuse-beside-config.js';
import { refuseLinksOut } from './inputs/choices/refuse-links-out.js';
import { userWords } from './inputs/given/user-words.js';
import { toPlan } from './inputs/to-plan.js';
import { describeTested } from './describe-tested.js';
import { measure, type Measured, type RunListener } from './measure.js';
import { openCluster, type OpenCluster } from './open-cluster.js';
import type { OwnMetrics } from './own-metrics/read-own-metrics.js';
import type { BranchSources } from './steps/baseline/baseline-sources.js';
import type { Story } from './steps/story.js';
import { tellOwnBaseline } from './surroundings/own-baseline.js';
import { refuseKeptCache } from './surroundings/refuse-kept-cache.js';
import { whyNoReports } from './surroundings/report-folder.js';
import { tellCluster } from './steps/tell-cluster.js';
import { tellMade } from './steps/tell-made.js';
import { validate } from './steps/validate.js';

/** Where nobody listens. */
export const nobody: RunListener = {
  onIds: () => undefined,
  onOwnRun: () => undefined,
  beforeModel: () => Promise.resolve(),
};

/** Whether to do it, or to tell what doing it would be. */
export type Aim = 'run' | 'foresee';

/**
 * The whole story: from what was given to the verdict. Never throws; whatever goes wrong is an `error` verdict.
 * Nothing is published here, so publishing can't change the verdict. With the aim `foresee` it looks as in mode
 * `validate`, and `asked` stays what a run would be asked.
 */
export async function run(
  readInputs: () => Promise<RawInputs>,
  world: World,
  home: PackageHome,
  branches: BranchSources,
  listener: RunListener = nobody,
  aim: Aim = 'run',
): Promise<Outcome> {
  const startedMs = world.clock.now();
  let asked: Asked | undefined;
  let ids: RunIds = {};
  let results: Results | undefined;
  let predictions: PredictionsFile | undefined;
  let scores: PredictionsFile | undefined;
  let tested: Tested | undefined;
  let examples: ExampleRows | undefined;
  let foreseen: Foreseen | undefined;
  let verdict: Verdict;
  try {
    const { surroundings, ...raw } = await readInputs();
    const given = toPlan({ surroundings, ...raw });
    asked = toAsked(given);
    const plan = aim === 'run' ? given : { ...given, gate: { ...given.gate, mode: 'validate' as const } };
    tested = describeTested(plan, surroundings);
    const { report } = asked;
    const learn = (more: RunIds): void => {
      ids = { ...ids, ...more };
      // Those of the embedded engine end with it, and nothing is told while a model might change what is told.
      if (plan.target.kind === 'cluster') listener.onIds(ids);
    };
    await refuseReportDir(plan.report.dir, surroundings);
    const words = userWords({ surroundings, ...raw });
    await words.inWork(refuseBesideConfig(plan, { surroundings, configFile: raw.configFile }));
    await words.inWork(refuseLinksOut(plan, { surroundings, ...raw }));
    const { workspace, commitSha } = surroundings;
    await refuseKeptCache(plan.target, surroundings.isProposal);
    const ownBaseline = await tellOwnBaseline(plan, workspace, raw.baseConfig);
    if (ownBaseline !== undefined) asked = { ...asked, rules: [ownBaseline, ...asked.rules] };
    const own = await readOwn(plan, workspace, world);
    const sources = createBaselineSources(workspace, branches);
    const told = { plan, own, workspace, commitSha, world, learn, listener, sources };
    const conclude = (measured: Measured): Verdict => {
      ({ results, predictions, scores } = measured);
      tested = describeTested(plan, surroundings, measured.read.sources);
      ({ examples } = measured.read);
      // Only now, so that the reports show what was judged beside what was not.
      if (measured.brokenModel !== undefined)
        throw new JobError('job-failed', measured.brokenModel, ids.jobId);
      checkAsked(plan, { ...measured, cases: results.cases });
      const context = { ...measured, today: dayOf(startedMs), testRun: results.testRun };
      return judge(results.cases, plan.gate, context);
    };
    const tellSeen = (seen: Foreseen): Verdict => {
      foreseen = seen;
      return checked(seen.facts);
    };
    const isCheck = plan.gate.mode === 'validate';
    if (plan.evaluation.kind === 'none') {
      // Nothing is asked of a cluster, so that none is opened.
      const { measureAlone } = await import('./measure-alone.js');
      verdict = isCheck ? tellSeen({ facts: own.facts }) : conclude(await measureAlone(told));
    } else {
      const cluster = await openCluster(plan, surroundings, world, home, words, () =>
        loadRest(report, listener),
      );
      try {
        const { client } = cluster;
        const evidenceOf = (testRunId: string): Evidence | undefined => cluster.evidenceOf(testRunId);
        const story = { ...told, client, evidenceOf };
        verdict = isCheck
          ? tellSeen(await look(story, cluster.inspect, aim))
          : conclude(await measure(story));
      } catch (error) {
        if (error instanceof GateError) throw cluster.explain(error);
        throw error;
      } finally {
        await cluster.close();
      }
    }
  } catch (error) {
    verdict = toErrorVerdict(error, world);
  }
  const startedAt = new Date(startedMs).toISOString();
  return {
    asked,
    ids,
    results,
    predictions,
    scores,
    tested,
    examples,
    foreseen,
    verdict,
    startedAt,
    durationMs: world.clock.now() - startedMs,
  };
}

/** All that a run with a model needs after it, and that a run on a cluster may never need. */
function loadRest(report: Asked['report'], listener: RunListener): Promise<unknown> {
  return Promise.all([
    import('./comparison/index.js'),
    import('./reports/predictions/write-predictions.js'),
    listener.beforeModel(report),
  ]);
}

/** Mode `validate`, and a plan. */
async function look(
  story: Story & { readonly own: OwnMetrics },
  inspect: OpenCluster['inspect'],
  aim: Aim,
): Promise<Foreseen> {
  if (story.plan.target.kind === 'cluster') await tellCluster(story);
  const seen = inspect ? await inspect() : { facts: await validate(story) };
  const made = aim === 'foresee' && !inspect ? tellMade(story.plan) : [];
  return { ...seen, facts: [...seen.facts, ...made, ...story.own.facts] };
}

function checked(facts: readonly string[]): Verdict {
  const head = 'Nothing was tested (mode validate). What a run needs is in order:';
  return { kind: 'skipped', reason: [head, ...facts.map((fact) => `- ${fact}`)].join('\n') };
}

/** Before anything is made elsewhere. Throws InputError. */
async function refuseReportDir(dir: string, surroundings: RawInputs['surroundings']): Promise<void> {
  const why = await whyNoReports(dir, surroundings);
  if (why !== undefined) throw new InputError([{ name: 'report-dir', message: why }]);
}

const noOwn: OwnMetrics = { cases: [], scores: undefined, facts: [], notes: [] };

/** First of all, so that a file that is missing or wrong is told before anything is made. */
async function readOwn({ ownMetrics }: Plan, workspace: string, { log }: World): Promise<OwnMetrics> {
  if (!ownMetrics) return noOwn;
  const { readOwnMetrics } = await import('./own-metrics/read-own-metrics.js');
  const own = await readOwnMetrics(ownMetrics, workspace);
  for (const fact of own.facts) log.info(fact);
  return own;
}

/** `YYYY-MM-DD` in UTC. */
function dayOf(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10);
}

/** Reports never see the target, and so not the key. */
function toAsked(plan: Plan): Asked {
  const {
    target,
    run: { name, seed },
    gate,
    report,
    rules,
  } = plan;
  return {
    target: target.kind === 'cluster' ? target.url : embeddedEngine,
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
