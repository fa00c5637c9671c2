import { m } from '../domain/measures/index.js';
import { read } from '../domain/measures/read.js';
import type { ModelComparison } from '../domain/comparison.js';
import type { DropPolicy } from '../domain/drop-policy.js';
import type { Evidence } from '../domain/evidence.js';
import { performanceMetrics } from '../domain/metrics/performance-metrics.js';
import type { PerformanceMetric } from '../domain/metrics/performance-metric.js';
import type { ModelMetric, TestCase, TestRun } from '../domain/results.js';
import type { EvaluatedRows } from '../domain/evidence.js';
import { randomStream, type RandomStream } from '../statistics/random.js';
import { answersOfRun } from './answered-rows.js';
import { compareEstimates } from './compare-estimates.js';
import { compareRows } from './compare-rows.js';
import { estimateFromValue, type Estimate } from './estimate.js';
import { estimateFromRows } from './estimate-from-rows.js';
import { judgeCalibration } from './judge-calibration.js';
import { judgeDrops, worstFirst } from './judge-drops.js';
import { isMeasured, type MeasuredDrop, type NoDrop } from './measured-drop.js';
import { valueDrop } from './value-drop.js';

/** One side of a comparison. */
export interface ComparedRun {
  readonly testRun: Pick<TestRun, 'modelTask' | 'modelMetrics'> | undefined;
  readonly cases: readonly TestCase[];
  /** `undefined` where nothing is known of single rows. */
  readonly rows: EvaluatedRows | undefined;
}

/**
 * Compares the model of this run with the baseline's by every performance metric of the run: row by row where both
 * have the rows, as two samples where the rows differ or only their number is known, by the values alone otherwise.
 * `own`: what came of other metrics, which are judged with them. The same seed gives the same numbers.
 */
export function compareModels(
  here: ComparedRun & { readonly slices: Evidence['slices'] },
  there: ComparedRun,
  policy: DropPolicy,
  seed: number,
  own: readonly MeasuredDrop[] = [],
): ModelComparison {
  const answers = compareAnswers(here, there, seed);
  return judged({ ...answers, drops: [...answers.drops, ...own] }, policy);
}

/** What the answers of two models say, before it is judged. */
interface ComparedAnswers extends Pick<ModelComparison, 'rows' | 'concentration'> {
  readonly drops: readonly (MeasuredDrop | NoDrop)[];
  readonly calibration: MeasuredDrop | NoDrop | undefined;
}

const nothing: ComparedAnswers = {
  drops: [],
  rows: undefined,
  concentration: undefined,
  calibration: undefined,
};

function compareAnswers(
  here: ComparedRun & { readonly slices: Evidence['slices'] },
  there: ComparedRun,
  seed: number,
): ComparedAnswers {
  const [task, otherTask] = [here.testRun?.modelTask, there.testRun?.modelTask];
  if (task !== undefined && otherTask !== undefined && task !== otherTask) return nothing;
  const metrics = performanceMetrics.filter(({ tasks }) => tasks.some((one) => one === task));
  const randomFor = (metric: string): RandomStream => randomStream(seed, 'comparison', metric);
  if (!here.rows || !there.rows) {
    return { ...nothing, drops: compareValues(here, there, metrics, randomFor) };
  }
  const counts = {
    paired: 0,
    here: here.rows.hashes.length,
    there: there.rows.hashes.length,
  };
  const compared = compareRows(here.rows, there.rows, metrics, here.slices, randomFor);
  if (!compared) return nothing;
  const { paired, ...answers } = compared;
  return { ...answers, rows: { ...counts, paired } };
}

function judged(
  { drops, rows, concentration, calibration }: ComparedAnswers,
  policy: DropPolicy,
): ModelComparison {
  const all = calibration ? [...drops, calibration] : drops;
  const notes = all.flatMap((drop) => (isMeasured(drop) ? [] : [drop.reason]));
  const metrics = [
    ...judgeDrops(drops.filter(isMeasured), policy),
    ...(calibration && isMeasured(calibration) ? [judgeCalibration(calibration, policy)] : []),
  ].sort(worstFirst);
  return { metrics, rows, concentration, notes };
}

/** Where a run tells its metrics, and perhaps the number of rows behind them, and no rows. */
function compareValues(
  here: ComparedRun,
  there: ComparedRun,
  metrics: readonly PerformanceMetric[],
  randomFor: (metric: string) => RandomStream,
): readonly (MeasuredDrop | NoDrop)[] {
  const valuesThere = new Map(there.testRun?.modelMetrics.map((metric) => [metric.name, metric]));
  return (here.testRun?.modelMetrics ?? []).flatMap(({ name, evaluation: current }: ModelMetric) => {
    const baseline = valuesThere.get(name)?.evaluation;
    if (baseline === undefined || current === undefined) return [];
    const metric = metrics.find((one) => one.name === name);
    const former = metric && estimateOf(metric, there, baseline, here, randomFor);
    const present = metric && estimateOf(metric, here, current, there, randomFor);
    return metric && former && present
      ? [compareEstimates(metric, former, present, spanOf(here.rows))]
      : [valueDrop(name, baseline, current)];
  });
}

/** `other`: the run that may tell the share of class 1, where this one doesn't. */
function estimateOf(
  metric: PerformanceMetric,
  run: ComparedRun,
  value: number,
  other: ComparedRun,
  randomFor: (metric: string) => RandomStream,
): Estimate | NoDrop | undefined {
  if (run.rows) return estimateFromRows(metric, answersOfRun(run.rows), () => randomFor(metric.name));
  const rows = sampleSizeOf(metric.name, run.cases);
  if (rows === undefined || metric.kind !== 'classes') return undefined;
  return estimateFromValue(metric, value, rows, positiveShareOf(other.rows));
}

/** How many labelled evaluation rows a metric was measured on, as its own case tells. */
function sampleSizeOf(metric: string, cases: readonly TestCase[]): number | undefined {
  const testCase = cases.find(({ testType }) => testType === `model_performance:${metric}`);
  const size = testCase && read(testCase, m.evaluationSampleSize);
  return size !== undefined && Number.isSafeInteger(size) && size > 0 ? size : undefined;
}

function positiveShareOf(rows: EvaluatedRows | undefined): number {
  const labelled = rows?.kind === 'classes' ? rows.labels.filter((label) => label >= 0) : new Int32Array();
  const positives = labelled.filter((label) => label === 1).length;
  return labelled.length === 0 ? 0.5 : positives / labelled.length;
}

/** Of the labels of the reference, where they are numbers. */
function spanOf(rows: EvaluatedRows | undefined): number {
  return rows?.kind === 'values' ? rows.labelSpan : 0;
}
