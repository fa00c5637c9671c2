import { m } from '../../../domain/measures/index.js';
import type { Estimate } from '../../../comparison/estimate.js';
import { estimateOrWhyNot } from '../../../comparison/estimate-from-rows.js';
import type { PerformanceMetric } from '../../../domain/metrics/performance-metric.js';
import { spanOf } from '../../../domain/metrics/target.js';
import { performanceMetrics } from '../../../domain/metrics/performance-metrics.js';
import type { ModelTask } from '../../../domain/vocabulary.js';
import { record, skipped, tooFewRows } from '../../contract/case-result.js';
import { absoluteBounds, bounds } from '../../contract/bounds.js';
import { defineTest } from '../../contract/define-test.js';
import { numbersOf } from '../../data/dataset.js';
import { answeredRows } from '../labelled-predictions.js';
import { divideBy, type Effect } from '../rating/effect.js';
import { lossSince } from '../rating/loss-since.js';
import { describeRating, describeUncertain, rateFamily, type Rating } from '../rating/rate-family.js';
import type { CaseResult, Measurement, StressTest, TestContext } from '../../contract/stress-test.js';
import type { Thresholds } from '../../contract/thresholds.js';
import { worstSeverity } from '../../contract/worst-severity.js';

/** A loss of a tenth is one that nobody would release knowingly; half of it is worth a look. */
const defaultDegradation: Thresholds = [0.05, 0.1];

/**
 * One case: how much worse a metric is on the evaluation data than on the reference data, as the difference of two
 * samples with its interval by the metric's own law; and, when `absolute_thresholds` is given, whether the evaluation
 * value itself is out of bounds. Both count only with their whole interval, and the worse one decides. The metrics of
 * a run are a family. Without a reference value the absolute bounds are rated alone; with nothing to rate the case
 * is skipped.
 */
export function performanceTest(metric: PerformanceMetric): StressTest {
  return defineTest({
    testType: `model_performance:${metric.name}`,
    configKey: `model_performance_${metric.name}`,
    title: metric.title,
    description: `Compares ${metric.title} on the evaluation data with the reference data; catches a model that surely became worse, or was fitted too closely to the reference.`,
    category: 'model-performance',
    modalities: ['tabular', 'text'],
    tasks: metric.tasks,
    runsByDefault: true,
    params: {
      degradation_thresholds: bounds(...defaultDegradation),
      absolute_thresholds: absoluteBounds(metric.worseWhen),
    },
    run: async (context, { degradation_thresholds, absolute_thresholds }) => [
      await compareDatasets(metric, context, degradation_thresholds, absolute_thresholds),
    ],
  });
}

async function compareDatasets(
  metric: PerformanceMetric,
  context: TestContext,
  relative: Thresholds,
  absolute: Thresholds | undefined,
): Promise<CaseResult> {
  const { name, title, worseWhen } = metric;
  if (worseWhen === 'either')
    return skipped(`${title} is worse both ways, so that no change of it is a loss`);
  const evaluation = await estimate(metric, context, 'evaluation');
  if ('outcome' in evaluation) return evaluation;
  const reference = await estimate(metric, context, 'reference');
  if ('outcome' in reference && !absolute) return reference;

  const familySize = familyOf(context.task);
  const measurements: Measurement[] = [];
  const ratings: Rating[] = [];
  let impact = 0;
  if (!('outcome' in reference)) {
    const change = lossSince({ name, title, worseWhen }, reference, evaluation);
    const unit = unitOf(metric, context);
    if (!(unit > 0)) return skipped(`${title}: the reference data have no two labels that differ`);
    const loss = divideBy(change, unit);
    impact = loss.point;
    measurements.push(record(m.degradation, impact));
    for (const rating of rateFamily([loss], relative, familySize)) {
      ratings.push(rating);
      measurements.push(...describeRating(rating));
    }
  }
  if (absolute) {
    const { effect, bounds } = outOfBounds(worseWhen, evaluation, absolute);
    const isMarked = ratings.some(({ isUncertain }) => isUncertain);
    for (const rating of rateFamily([effect], bounds, familySize)) {
      ratings.push(rating);
      measurements.push(...describeBounds(absolute, evaluation, rating.level));
      if (rating.isUncertain && !isMarked) measurements.push(describeUncertain(rating));
    }
  }
  return {
    features: [],
    outcome: { kind: 'measured', severity: worstSeverity(ratings.map(({ severity }) => severity)) },
    impact,
    measurements: [
      ...measurements,
      record(m.metric, name),
      ...('outcome' in reference ? [] : describeValue('reference', reference)),
      ...describeValue('evaluation', evaluation),
      record(m.method, evaluation.method),
      record(m.direction, worseWhen === 'lower' ? 'higher is better' : 'lower is better'),
    ],
  };
}

/** Errors in the label's unit are told as a part of the span of the reference's labels, so that the thresholds fit all data. */
function unitOf(metric: PerformanceMetric, { reference }: TestContext): number {
  if (metric.kind === 'classes' || metric.unit === 'none') return 1;
  return spanOf(numbersOf(reference) ?? new Float64Array());
}

/** Every metric that the task has, whether the user left it out or not: a level must not hang on that. */
function familyOf(task: ModelTask): number {
  return performanceMetrics.filter(({ tasks }) => tasks.includes(task)).length;
}

type Sampled = Estimate & { readonly labelledRows: number };

/** Or a skip that says why there is none. */
async function estimate(
  metric: PerformanceMetric,
  context: TestContext,
  which: 'reference' | 'evaluation',
): Promise<Sampled | CaseResult> {
  const answers = await answeredRows(context, which, metric.kind);
  if (answers.kind === 'missing') return skipped(`${metric.title}: ${answers.reason}`);
  const found = estimateOrWhyNot(metric, answers, () =>
    context.random('model_performance', metric.name, which),
  );
  if (typeof found === 'string') return tooFewRows(`${metric.title}: ${found} in the ${which} data`);
  return { ...found, labelledRows: answers.labels.length };
}

/** A bound from below is one from above on the negative. */
function outOfBounds(
  worseWhen: 'lower' | 'higher',
  { value, intervalAt, rows }: Estimate,
  bounds: Thresholds,
): { readonly effect: Effect; readonly bounds: Thresholds } {
  if (worseWhen === 'higher') return { effect: { point: value, intervalAt, rows }, bounds };
  const [warning, alert] = bounds;
  const turned: Effect['intervalAt'] = (level) => {
    const { low, high } = intervalAt(level);
    return { low: -high, high: -low };
  };
  return { effect: { point: -value, intervalAt: turned, rows }, bounds: [-warning, -alert] };
}

function describeBounds(
  [warning, alert]: Thresholds,
  { intervalAt }: Estimate,
  level: number,
): Measurement[] {
  const { low, high } = intervalAt(level);
  return [
    record(m.evaluationValueAtLeast, low),
    record(m.evaluationValueAtMost, high),
    record(m.absoluteWarningThreshold, warning),
    record(m.absoluteAlertThreshold, alert),
  ];
}

function describeValue(
  which: 'reference' | 'evaluation',
  { value, labelledRows, intervalAt }: Sampled,
): Measurement[] {
  const { low, high } = intervalAt(0.95);
  return [
    record(m.valueOn(which), value),
    record(m.sampleSizeOf(which), labelledRows),
    record(m.marginOf(which), (high - low) / 2),
  ];
}
