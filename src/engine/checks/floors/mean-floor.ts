import { m } from '../../../domain/measures/index.js';
import { meanOf } from '../../../domain/metrics/error-sums.js';
import { regressionTasks } from '../../../domain/metrics/task-groups.js';
import type { Severity } from '../../../domain/vocabulary.js';
import { bootstrapSums, resampleSums } from '../../../statistics/bootstrap-sums.js';
import { sampleRows } from '../../../statistics/random.js';
import { record, tooFewRows } from '../../contract/case-result.js';
import { defineTest } from '../../contract/define-test.js';
import type { CaseResult, Measurement, TestContext } from '../../contract/stress-test.js';
import { numbersOf } from '../../data/dataset.js';
import { labelledValues } from '../labelled-predictions.js';
import { leastRows } from '../rating/effect.js';

/** From here on a model that can't be told from the mean may only have too few rows: a correlation of about 0.17. */
export const surelyWeak = 0.03;
const level = 0.95;
const draws = 2000;
/** Resampling more rows one by one takes long, and tells no more. */
const mostGroups = 1000;
const shownRows = 50;

/**
 * One case: whether the squared errors of the model are smaller than those of always answering the mean label of the
 * reference. The share of them that the model avoids is R² against that mean, with a bootstrap interval. Asked whatever
 * is configured; no case without labels or predictions.
 */
export const meanFloor = defineTest({
  testType: 'floor:mean',
  configKey: 'floor_mean',
  title: 'Better Than the Mean',
  description:
    "Compares the squared errors with those of always answering the reference's mean label; catches a constant, mixed-up answers, and numbers in another unit.",
  category: 'model-performance',
  modalities: ['tabular', 'text'],
  tasks: regressionTasks,
  runsByDefault: true,
  isFloor: true,
  params: {},
  run: async (context) => {
    const data = await labelledValues(context, 'evaluation');
    const known = numbersOf(context.reference);
    return data.kind === 'missing' || !known ? [] : [measureFloor(context, data, meanOf(known))];
  },
});

function measureFloor(
  { random }: TestContext,
  { labels, values }: { readonly labels: Float64Array; readonly values: Float64Array },
  mean: number,
): CaseResult {
  const rows = [...labels.keys()].filter((row) => !Number.isNaN((labels[row] ?? NaN) + (values[row] ?? NaN)));
  if (rows.length < leastRows) {
    return tooFewRows(`${rows.length} rows have a label, and at least ${leastRows} are needed`);
  }
  const stream = random('floor:mean');
  const groupCount = Math.min(rows.length, mostGroups);
  const sums = new Float64Array(2 * groupCount);
  let [together, ofLabels, ofValues] = [0, 0, 0];
  const meanValue = rows.reduce((sum, row) => sum + (values[row] ?? 0), 0) / rows.length;
  for (const [place, row] of rows.entries()) {
    const [label, value] = [labels[row] ?? 0, values[row] ?? 0];
    const at = 2 * (rows.length > groupCount ? stream.below(groupCount) : place);
    sums[at] = (sums[at] ?? 0) + (value - label) ** 2;
    sums[at + 1] = (sums[at + 1] ?? 0) + (label - mean) ** 2;
    together += (label - mean) * (value - meanValue);
    ofLabels += (label - mean) ** 2;
    ofValues += (value - meanValue) ** 2;
  }
  if (!(ofLabels > 0)) return tooFewRows('all labels are the mean of the reference');
  const avoided = (both: Float64Array): number => 1 - (both[0] ?? 0) / (both[1] ?? 0);
  const { estimate, interval } = bootstrapSums(
    resampleSums({ width: 2, sums }, { draws, random: stream }),
    avoided,
  )(level);
  const isTurned = together < -0.1 * Math.sqrt(ofLabels * ofValues);
  const { severity, says, isUncertain } = rate(estimate, interval, isTurned);
  return {
    features: [],
    outcome: { kind: 'measured', severity },
    impact: -estimate,
    measurements: [
      record(m.shareOfTheMeansErrorsAvoided, estimate),
      record(m.whatTheModelDoes, says),
      record(m.avoidedAtLeast, interval.low),
      record(m.avoidedAtMost, interval.high),
      record(m.meanOfTheReference, mean),
      record(m.evaluationSampleSize, rows.length),
      ...(isUncertain ? [record(m.uncertain, says)] : []),
      ...describeSome(rows, labels, values),
    ],
  };
}

/** What a report draws. */
function describeSome(
  rows: readonly number[],
  labels: Float64Array,
  values: Float64Array,
): readonly Measurement[] {
  const shown = sampleRows(rows, shownRows, 'predicted and true');
  return [
    record(
      m.predictedNumbers,
      shown.map((row) => values[row] ?? 0),
    ),
    record(
      m.trueNumbers,
      shown.map((row) => labels[row] ?? 0),
    ),
  ];
}

function rate(
  avoided: number,
  { low, high }: { readonly low: number; readonly high: number },
  isTurned: boolean,
): { readonly severity: Severity; readonly says: string; readonly isUncertain: boolean } {
  if (low > 0)
    return { severity: 'pass', says: "is better than the reference's mean label", isUncertain: false };
  if (high < 0) {
    const says = isTurned
      ? 'answers the wrong way round: high where the labels are low'
      : "knows less than nothing: always answering the reference's mean label would be better";
    return { severity: 'alert', says, isUncertain: false };
  }
  if (avoided < surelyWeak) {
    const says = "knows nothing: it can not be told from always answering the reference's mean label";
    return { severity: 'alert', says, isUncertain: false };
  }
  const says = 'may know something: these rows are too few to tell it from the mean label';
  return { severity: 'pass', says, isUncertain: true };
}
