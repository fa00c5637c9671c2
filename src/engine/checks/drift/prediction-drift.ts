import { binaryTasks } from '../../../domain/metrics/task-groups.js';
import type { Predictions } from '../../../domain/metrics/predictions.js';
import type { Sensitivity } from '../../../domain/vocabulary.js';
import { noiseOfScores } from '../../stats/clear-edges.js';
import { driftHistograms } from '../../stats/drift-bins.js';
import { skipped } from '../../contract/case-result.js';
import { type Params, readCount, readNested } from '../../contract/read-params.js';
import type { StressTest } from '../../contract/stress-test.js';
import type { Thresholds } from '../../contract/thresholds.js';
import { whyNoPredictions } from '../why-no-model.js';
import { checkStatistic, defaultThresholds, readIndexBounds, stabilityIndex } from './drift-params.js';
import { rateDrift } from './rate-drift.js';

const defaultParams = { psi_thresholds: [...defaultThresholds], num_bins: 100, min_sample_size: 100 };

/** Compares the distribution of P(1), binned by quantiles of the reference as numeric features are. */
export const predictionDrift: StressTest = {
  testType: 'prediction_drift',
  configKey: 'prediction_drift',
  title: 'Prediction Drift',
  description: 'Compares the predicted probabilities with the reference; needs no labels.',
  category: 'drift',
  modalities: ['tabular', 'text'],
  tasks: binaryTasks,
  runsByDefault: true,
  defaults: { drift_statistic: stabilityIndex, params: defaultParams },
  readParams,
  run: async (context, params) => {
    const { thresholds, maxBins, minSampleSize } = readParams(params, context.sensitivity);
    const reference = await context.predictions('reference');
    const evaluation = await context.predictions('evaluation');
    if (!reference || !evaluation) return [skipped(whyNoPredictions(context))];
    const histograms = driftHistograms(
      positiveScores(reference),
      positiveScores(evaluation),
      maxBins,
      noiseOfScores,
    );
    return [rateDrift([], histograms, thresholds, minSampleSize)];
  },
};

interface PredictionDriftParams {
  readonly thresholds: Thresholds;
  readonly maxBins: number;
  readonly minSampleSize: number;
}

function readParams(params: Params, sensitivity: Sensitivity): PredictionDriftParams {
  checkStatistic(params);
  const inner = readNested(params, 'params', defaultParams);
  return {
    thresholds: readIndexBounds(inner, sensitivity, 'params.'),
    maxBins: readCount(inner, 'params.num_bins', 2),
    minSampleSize: readCount(inner, 'params.min_sample_size'),
  };
}

/** Of the rows that the model answered for. */
function positiveScores({ probabilities, rowCount, classCount }: Predictions): Float64Array {
  const scores = Float64Array.from(
    { length: rowCount },
    (_, row) => probabilities[row * classCount + 1] ?? NaN,
  );
  return scores.filter((score) => !Number.isNaN(score));
}
