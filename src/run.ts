import { describeTested } from './describe-tested.js';
import { GateError, JobError, SkippedRun, type ErrorCode } from './domain/errors.js';
import type { Evidence } from './domain/evidence.js';
import type { ExampleRows } from './domain/example-rows.js';
import type { Foreseen } from './domain/foreseen.js';
import { checkAsked } from './domain/judge/check-asked.js';
import { judge } from './domain/judge/judge.js';
import type { Outcome, PredictionsFile, RunIds, Verdict } from './domain/outcome.js';
import type { PackageHome } from './domain/package-home.js';
import type { Asked } from './domain/plan.js';
import type { Results } from './domain/results.js';
import type { Tested } from './domain/tested.js';
import { toAsked } from './domain/to-asked.js';
import type { World } from './domain/world.js';
import type { RawInputs } from './inputs/given/raw-inputs.js';
import { userWords } from './inputs/given/user-words.js';
import { toPlan } from './inputs/to-plan.js';
import { look, looked, type Aim } from './look.js';
import { measure, type Measured } from './measure.js';
import { openCluster } from './open-cluster.js';
import { loadOwnMetrics } from './own-metrics/load-own-metrics.js';
import { refuseAtOnce } from './refuse-at-once.js';
import { nobody, type RunListener } from './run-listener.js';
import type { BranchSources } from './steps/baseline/baseline-sources.js';
import { createBaselineSources } from './surroundings/baseline-sources.js';
import { tellOwnBaseline } from './surroundings/own-baseline.js';

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
    const raw = await readInputs();
    const { surroundings } = raw;
    const given = toPlan(raw);
    asked = toAsked(given);
    const plan = aim === 'run' ? given : { ...given, gate: { ...given.gate, mode: 'validate' as const } };
    tested = describeTested(plan, surroundings);
    const { report } = asked;
    const learn = (more: RunIds): void => {
      ids = { ...ids, ...more };
      // Those of the embedded engine end with it, and nothing is told while a model might change what is told.
      if (plan.target.kind === 'cluster') listener.onIds(ids);
    };
    const words = userWords(raw);
    await refuseAtOnce(plan, raw, words);
    const { workspace, commitSha } = surroundings;
    const ownBaseline = await tellOwnBaseline(plan, workspace, raw.baseConfig);
    if (ownBaseline !== undefined) asked = { ...asked, rules: [ownBaseline, ...asked.rules] };
    const own = await loadOwnMetrics(plan, workspace, world);
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
      return looked(seen.facts);
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

/** `YYYY-MM-DD` in UTC. */
function dayOf(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10);
}

function toErrorVerdict(error: unknown, world: World): Verdict {
  if (error instanceof SkippedRun) return { kind: 'skipped', reason: error.message };
  world.log.debug(error instanceof Error ? (error.stack ?? error.message) : String(error));
  const code: ErrorCode = error instanceof GateError ? error.code : 'internal';
  return { kind: 'error', code, reason: error instanceof Error ? error.message : String(error) };
}
