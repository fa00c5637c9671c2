import { m } from '../../../../domain/measures/index.js';
import type { Severity } from '../../../../domain/vocabulary.js';
import { areaUnderCurve } from '../../../../domain/metrics/area-under-curve.js';
import type { MetricResult, ClassMetric } from '../../../../domain/metrics/performance-metric.js';
import { calibrationCurve } from '../../../stats/calibration-curve.js';
import { roundOff } from '../../../stats/round-off.js';
import { waldMargin } from '../../../stats/wald-interval.js';
import { describeCalibrationBins } from '../../describe-calibration-bins.js';
import { absoluteBounds, bounds } from '../../../contract/bounds.js';
import { record, skipped } from '../../../contract/case-result.js';
import { defineTest } from '../../../contract/define-test.js';
import { labelledPredictions } from '../../labelled-predictions.js';
import type { CaseResult, Measurement, StressTest, TestContext } from '../../../contract/stress-test.js';
import { describeThresholds, severityAbove, type Thresholds } from '../../../contract/thresholds.js';
import { worstSeverity } from '../../../contract/worst-severity.js';

const defaultDegradation: Thresholds = [0.05, 0.2];

/**
 * One case: how much worse a metric is on the evaluation data than on the reference data (rule R2), and, when
 * `absolute_thresholds` is given, whether the evaluation value itself is out of bounds (R3); the worse one counts.
 * Without a reference value the absolute bounds are rated alone; with nothing to rate the case is skipped.
 */
export function performanceTest(metric: ClassMetric): StressTest {
  return defineTest({
    testType: `model_performance:${metric.name}`,
    configKey: `model_performance_${metric.name}`,
    title: metric.title,
    description: `Compares ${metric.title} on the evaluation data with the reference data; catches a model that became worse.`,
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
  metric: ClassMetric,
  context: TestContext,
  relative: Thresholds,
  absolute: Thresholds | undefined,
): Promise<CaseResult> {
  const evaluation = await measure(metric, context, 'evaluation');
  if (evaluation.kind === 'undefined') return skipped(`${metric.title}: ${evaluation.reason}`);
  const reference = await measure(metric, context, 'reference');
  if (reference.kind === 'undefined' && !absolute) return skipped(`${metric.title}: ${reference.reason}`);

  const verdicts: Severity[] = [];
  const measurements: Measurement[] = [record(m.metric, metric.name)];
  let impact = 0;
  if (reference.kind === 'value') {
    impact = degradation(metric, reference.value, evaluation.value);
    verdicts.push(severityAbove(impact, relative));
    measurements.push(record(m.degradation, impact));
    measurements.push(...describeValue('reference', reference));
  }
  if (absolute) verdicts.push(severityBeyond(evaluation.value, absolute, metric.worseWhen));
  measurements.push(...describeValue('evaluation', evaluation));
  if (metric === areaUnderCurve) measurements.push(...(await describeCalibration(context)));
  measurements.push(record(m.direction, directions[metric.worseWhen]));
  // The impact is the degradation, so these are the thresholds to read beside it.
  if (reference.kind === 'value') measurements.push(...describeThresholds(relative));
  return {
    features: [],
    outcome: { kind: 'measured', severity: worstSeverity(verdicts) },
    impact,
    measurements,
  };
}

const directions = {
  lower: 'higher is better',
  higher: 'lower is better',
  either: 'no change is better',
};

type MeasuredValue = Extract<MetricResult, { kind: 'value' }> & { readonly labelledRows: number };
type Measured = MeasuredValue | Exclude<MetricResult, { kind: 'value' }>;

async function measure(
  metric: ClassMetric,
  context: TestContext,
  which: 'reference' | 'evaluation',
): Promise<Measured> {
  const data = await labelledPredictions(context, which);
  if (data.kind === 'missing') return { kind: 'undefined', reason: data.reason };
  const result = metric.compute(data.predictions, data.labels);
  if (result.kind === 'undefined') return { ...result, reason: `${result.reason} in the ${which} data` };
  return { ...result, labelledRows: data.labels.filter((label) => label >= 0).length };
}

/** What a report draws beside the metric that is about scores: whether they mean what they say. */
async function describeCalibration(context: TestContext): Promise<readonly Measurement[]> {
  const data = await labelledPredictions(context, 'evaluation');
  if (data.kind === 'missing') return [];
  const { probabilities, rowCount, classCount } = data.predictions;
  const scores = Float64Array.from(
    { length: rowCount },
    (_, row) => probabilities[row * classCount + 1] ?? 0,
  );
  const bins = calibrationCurve(scores, data.labels);
  return describeCalibrationBins(bins);
}

/** Rule R2; positive is worse. */
function degradation({ worseWhen }: ClassMetric, reference: number, evaluation: number): number {
  const rise = roundOff(evaluation - reference);
  if (worseWhen === 'either') return Math.abs(rise);
  return worseWhen === 'higher' ? rise : 0 - rise;
}

/** Rule R3, on the side on which the metric is bad; a two-sided metric is bounded from above. */
function severityBeyond(
  value: number,
  [warning, alert]: Thresholds,
  worseWhen: ClassMetric['worseWhen'],
): Severity {
  return worseWhen === 'lower'
    ? severityAbove(-value, [-warning, -alert])
    : severityAbove(value, [warning, alert]);
}

function describeValue(which: 'reference' | 'evaluation', measured: MeasuredValue): Measurement[] {
  const { value, proportion, labelledRows } = measured;
  const told = [record(m.valueOn(which), value), record(m.sampleSizeOf(which), labelledRows)];
  if (!proportion) return told;
  const margin = waldMargin(proportion.successes, proportion.total);
  return [...told, record(m.marginOf(which), margin)];
}
