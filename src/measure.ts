import { compareWithBaseline, type Compared } from './compare-with-baseline.js';
import type { Baseline } from './domain/baseline.js';
import { MissingBaselineError } from './domain/errors.js';
import type { EvaluatedRows, Evidence } from './domain/evidence.js';
import type { JudgeContext } from './domain/judge/judge-context.js';
import { isKnownByOwnMetrics, noteLeftOut } from './domain/judge/note-left-out.js';
import { noteUnjudged } from './domain/judge/note-unjudged.js';
import type { PredictionsFile } from './domain/outcome.js';
import type { Plan } from './domain/plan.js';
import type { TestCategory } from './domain/vocabulary.js';
import type { OpenCluster } from './open-cluster.js';
import type { OwnMetrics } from './own-metrics/read-own-metrics.js';
import type { RunListener } from './run-listener.js';
import type { Expected } from './steps/check-test-run.js';
import { chooseProject } from './steps/choose-project.js';
import { collect } from './steps/collect.js';
import { execute, followJob } from './steps/execute.js';
import { findBaseline, type FoundBaseline } from './steps/find-baseline.js';
import type { BaselineSources } from './steps/baseline/baseline-sources.js';
import { findReusable } from './steps/find-reusable.js';
import { prepare } from './steps/prepare.js';
import type { Story } from './steps/story.js';
import { tellCluster } from './steps/tell-cluster.js';

/** What every part of a run needs. */
export interface WholeStory extends Story {
  readonly evidenceOf: OpenCluster['evidenceOf'];
  readonly listener: RunListener;
  readonly sources: BaselineSources;
  readonly own: OwnMetrics;
}

/** A finished run, before it is judged. */
export interface Measured
  extends FoundBaseline, Compared, Pick<JudgeContext, 'notes' | 'projectId' | 'isKnownByOwnMetrics'> {
  readonly predictions: PredictionsFile | undefined;
  readonly read: Pick<Evidence, 'sources' | 'examples'>;
  readonly scores: PredictionsFile | undefined;
  /** Tests that were switched on by name and judged nothing; a cluster doesn't tell. */
  readonly unmeasured: readonly string[] | undefined;
  /** Categories that the data have too few rows for; a cluster doesn't tell. */
  readonly shortOfRows: readonly TestCategory[];
  /** Why no verdict can rest on the run, whatever else was found. */
  readonly brokenModel: string | undefined;
}

/** From the project to the results, beside those of the baseline. */
export async function measure(story: WholeStory): Promise<Measured> {
  const { client, plan, world, learn, own } = story;
  if (plan.target.kind === 'cluster') await tellCluster(story);
  const projectId = await chooseProject(client, plan.project, world, plan.target.kind);
  learn({ projectId });
  // Before the test starts, so that a gate that needs its baseline says so at once.
  const { commitSha } = story;
  const baseline = await findBaseline(story, { projectId, testRunId: undefined, commitSha });
  const { testRunId, ...ours } = (await reuse(story, projectId)) ?? (await test(story, projectId));
  learn({ testRunId });
  refuseItself(baseline.baseline, testRunId);
  const collected = await collect(client, testRunId, ours);
  const evidence = story.evidenceOf(testRunId);
  const shortOfRows = evidence?.shortOfRows ?? [];
  const isOwn = isKnownByOwnMetrics(plan);
  const withOwn = { ...collected, cases: [...own.cases, ...collected.cases] };
  return {
    ...baseline,
    ...(await compareWithBaseline(withOwn, evidence, baseline.baseline, plan, own.scores)),
    predictions: await keepRows(evidence?.rows, plan),
    read: { sources: evidence?.sources, examples: plan.report.rows ? evidence?.examples : undefined },
    scores: await keepScores(own, plan),
    unmeasured: evidence?.unmeasured,
    shortOfRows,
    brokenModel: evidence?.brokenModel,
    isKnownByOwnMetrics: isOwn,
    notes: [
      ...noteLeftOut(plan),
      // What would run by default needs the model that is not there.
      ...(isOwn && !plan.run.categories ? [] : noteUnjudged(plan, { cases: collected.cases, shortOfRows })),
      ...(evidence?.notes ?? []),
      ...own.notes,
    ],
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

export function keepScores({ scores }: OwnMetrics, plan: Plan): Promise<PredictionsFile | undefined> {
  return keepRows(scores, plan, 'scores.parquet');
}

async function keepRows(
  rows: EvaluatedRows | undefined,
  { report }: Plan,
  name?: string,
): Promise<PredictionsFile | undefined> {
  if (!rows || !report.predictions) return undefined;
  const { writePredictions } = await import('./reports/predictions/write-predictions.js');
  return writePredictions(rows, name);
}

/** A finished stress test, and what its test run must name. */
interface Tested extends Expected {
  readonly testRunId: string;
}

/** The test run of an earlier attempt, when one is to be used and there is one. */
async function reuse(story: WholeStory, projectId: string): Promise<Tested | undefined> {
  const { plan, world, learn } = story;
  if (plan.run.reuse === 'never') return undefined;
  const found = await findReusable(story, projectId);
  if (found?.kind === 'finished')
    world.log.info(`Using the finished test run ${found.testRunId} of the same name (reuse).`);
  if (found?.kind !== 'live') return found && { testRunId: found.testRunId, projectId };
  world.log.info(`Waiting for the running stress test of the same name, job ${found.jobId} (reuse).`);
  learn({ jobId: found.jobId });
  return { projectId, ...(await followJob(story, found.jobId, { isOwn: false })) };
}

async function test(story: WholeStory, projectId: string): Promise<Tested> {
  const prepared = await prepare(story, projectId);
  const { target } = story.plan;
  const finished = await execute(story, prepared, (identity, sinceMs, jobId) => {
    // The embedded engine ends with this process.
    if (target.kind !== 'cluster') return;
    const { url, dialect, caCert } = target;
    story.listener.onOwnRun({ cluster: { url, dialect, caCert }, identity, sinceMs, jobId });
  });
  return { ...prepared, ...finished };
}
