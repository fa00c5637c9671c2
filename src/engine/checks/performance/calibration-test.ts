import { m } from '../../../domain/measures/index.js';
import { confidenceOf, isHard, type Confidence } from '../../../domain/metrics/confidence.js';
import type { ClassPredictions } from '../../../domain/metrics/predictions.js';
import { classificationTasks } from '../../../domain/metrics/task-groups.js';
import { calibrationError } from '../../../statistics/calibration-error.js';
import { standardErrorsOf } from '../../../statistics/normal.js';
import { wilsonInterval } from '../../../statistics/proportion-interval.js';
import { calibrationCurve } from '../../stats/calibration-curve.js';
import { roundOff } from '../../stats/round-off.js';
import { describeCalibrationBins } from '../describe-calibration-bins.js';
import { record, skipped, tooFewRows } from '../../contract/case-result.js';
import { bounds } from '../../contract/bounds.js';
import { defineTest } from '../../contract/define-test.js';
import { labelledPredictions } from '../labelled-predictions.js';
import { leastRows, type Effect } from '../rating/effect.js';
import { describeRating, rateFamily } from '../rating/rate-family.js';
import type { CaseResult, Measurement } from '../../contract/stress-test.js';
import type { Thresholds } from '../../contract/thresholds.js';

/**
 * One case: how much surer of its answers the model is than it is right, on average over the evaluation rows: the mean
 * probability of the predicted class less the accuracy, with Wilson's interval of the accuracy. Being less sure than
 * right is no finding. The calibration error by bins and the curve are told beside it. Whether the candidate is worse
 * calibrated than the baseline's model, `baseline:calibration` rates.
 */
export const calibrationTest = defineTest({
  testType: 'calibration',
  configKey: 'calibration',
  title: 'Calibration',
  description:
    'Compares how sure the model is with how often it is right; catches probabilities that promise too much.',
  category: 'model-performance',
  modalities: ['tabular', 'text'],
  tasks: classificationTasks,
  runsByDefault: true,
  params: {
    /** Alone it is at most a warning, as nothing is more than 1 too sure: decisions by the class are none the worse for it. */
    overconfidence_thresholds: bounds(0.05, 1),
  },
  run: async (context, { overconfidence_thresholds: thresholds }) => {
    const data = await labelledPredictions(context, 'evaluation');
    return [data.kind === 'missing' ? skipped(data.reason) : rate(data, thresholds)];
  },
});

interface Data {
  readonly predictions: ClassPredictions;
  readonly labels: Int32Array;
}

function rate({ predictions, labels }: Data, thresholds: Thresholds): CaseResult {
  const known = confidenceOf(predictions, labels);
  const { length: rows } = known.confidences;
  if (rows < leastRows) return tooFewRows(`${rows} rows have a label, and at least ${leastRows} are needed`);
  if (isHard(predictions)) {
    return skipped('every probability is 0 or 1: these are classes rather than probabilities');
  }
  const right = known.isRight.reduce((sum, one) => sum + one, 0);
  // The last bits of a sum hang on the order of the rows.
  const confidence = roundOff(known.confidences.reduce((sum, one) => sum + one, 0) / rows);
  const effect: Effect = {
    point: confidence - right / rows,
    intervalAt: (level) => {
      const { low, high } = wilsonInterval({ successes: right, total: rows }, level);
      return { low: confidence - high, high: confidence - low };
    },
    rows,
  };
  const [rating] = rateFamily([effect], thresholds);
  return {
    features: [],
    outcome: { kind: 'measured', severity: rating?.severity ?? 'pass' },
    impact: effect.point,
    measurements: [
      record(m.overConfidence, effect.point),
      ...(rating ? describeRating(rating) : []),
      record(m.meanConfidence, confidence),
      record(m.shareOfRowsThatAreRight, right / rows),
      record(m.evaluationSampleSize, rows),
      ...describeError(known),
      ...describeCurve({ predictions, labels }, known),
    ],
  };
}

/** With its 95 % interval: what chance alone may have added is taken off the lower end. */
function describeError({ confidences, isRight }: Confidence): Measurement[] {
  const { error, byChance, standardError, bins } = calibrationError(confidences, isRight);
  const reach = standardErrorsOf(0.95) * standardError;
  return [
    record(m.expectedCalibrationError, roundOff(error)),
    record(m.expectedCalibrationErrorByChanceAlone, roundOff(byChance)),
    record(m.expectedCalibrationErrorAtLeast, roundOff(Math.max(0, error - byChance - reach))),
    record(m.expectedCalibrationErrorAtMost, roundOff(error + reach)),
    record(m.calibrationErrorBins, bins),
  ];
}

/** What a report draws: of two classes by the probability of the second, of more by that of the answer. */
function describeCurve(
  { predictions, labels }: Data,
  { confidences, isRight }: Confidence,
): readonly Measurement[] {
  const { probabilities, classCount } = predictions;
  const bins =
    classCount === 2
      ? calibrationCurve(
          Float64Array.from(labels, (_, row) => probabilities[2 * row + 1] ?? 0),
          labels,
        )
      : calibrationCurve(confidences, isRight);
  return describeCalibrationBins(bins);
}
